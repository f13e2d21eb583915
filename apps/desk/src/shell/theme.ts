/** Light, dark, or what the system says. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const NAME = 'readout-theme'

export const isTheme = (word: string | null): word is Theme => THEMES.some((theme) => theme === word)

/** The choice of last time. */
export const storedTheme = (): Theme => {
  const stored = localStorage.getItem(NAME)
  return isTheme(stored) ? stored : 'system'
}

/** Keeps a choice and shows it. */
export const keepTheme = (theme: Theme): void => {
  localStorage.setItem(NAME, theme)
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
