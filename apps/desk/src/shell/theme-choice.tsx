import { useState } from 'react'
import { isTheme, storedTheme, keepTheme, THEMES } from './theme.ts'

/** Light, dark, or as the system says. */
export const ThemeChoice = () => {
  const [theme, setTheme] = useState(storedTheme)
  const choose = (chosen: string): void => {
    if (!isTheme(chosen)) return
    keepTheme(chosen)
    setTheme(chosen)
  }
  return (
    <div className="theme-choice">
      <label className="unseen" htmlFor="theme">
        Light or dark
      </label>
      <select id="theme" value={theme} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {one === 'system' ? 'Auto' : one === 'light' ? 'Light' : 'Dark'}
          </option>
        ))}
      </select>
    </div>
  )
}
