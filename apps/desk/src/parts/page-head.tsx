import { type ReactNode, useEffect, useRef } from 'react'

interface PageHeadProps {
  readonly title: string
  /** Where the title stands in the page itself. */
  readonly untitled?: boolean
  /** What stands above the title, small. */
  readonly kicker?: ReactNode
  /** What stands below it, in one sentence. */
  readonly children?: ReactNode
}

/** The page that had its head last. A page that is drawn again keeps the focus where it is. */
let headed: string | null = null

/** The head of a page. It names the window, and takes the focus when one page follows another. */
export const PageHead = ({ title, untitled = false, kicker, children }: PageHeadProps) => {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Readout`
    const { pathname } = window.location
    const isAnother = headed !== null && headed !== pathname
    headed = pathname
    if (isAnother && document.activeElement?.closest('form') === null) head.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <header className="page-head">
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <h1 ref={head} tabIndex={-1} {...(untitled ? { className: 'unseen' } : {})}>
        {title}
      </h1>
      {children !== undefined && <div className="standfirst">{children}</div>}
    </header>
  )
}
