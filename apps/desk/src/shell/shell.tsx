import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useLive } from '../api/use-ask.ts'
import { Foot } from './foot.tsx'
import { KeysHelp } from './keys-help.tsx'
import { VIEWS } from './navigation.ts'
import { SearchBox } from './search-box.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { useKeys } from './use-keys.ts'

const Masthead = () => {
  const views = useActiveInView()
  return (
    <header className="masthead">
      <Link to="/" className="wordmark">
        Readout
      </Link>
      <nav aria-label="Views" className="views" ref={views}>
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
}

/** On a phone the line of views scrolls: the one that is open is brought into it. */
const useActiveInView = () => {
  const views = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  useEffect(() => {
    const line = views.current
    const active = line?.querySelector<HTMLElement>('[aria-current]')
    if (line !== null && active !== undefined && active !== null) line.scrollLeft = active.offsetLeft - line.offsetLeft - 16
  }, [path])
  return views
}

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
