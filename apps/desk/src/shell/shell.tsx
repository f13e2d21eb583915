import { Link, Outlet } from '@tanstack/react-router'
import { useLive } from '../api/use-ask.ts'
import { Foot } from './foot.tsx'
import { KeysHelp } from './keys-help.tsx'
import { VIEWS } from './navigation.ts'
import { SearchBox } from './search-box.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { useKeys } from './use-keys.ts'

const Masthead = () => (
  <header className="masthead">
    <Link to="/" className="wordmark">
      Readout
    </Link>
    <nav aria-label="Views" className="views">
      <ul>
        {VIEWS.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
    <SearchBox />
    <ThemeChoice />
  </header>
)

/** What is around every view. */
export const Shell = () => {
  const { helping, closeHelp } = useKeys()
  useLive()
  return (
    <>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <Masthead />
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <Foot />
      {helping && <KeysHelp close={closeHelp} />}
    </>
  )
}
