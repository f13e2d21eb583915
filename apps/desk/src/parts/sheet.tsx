import { type ReactNode, useEffect, useId, useRef } from 'react'

interface SheetProps {
  readonly title: string
  readonly close: () => void
  /** Two things stand side by side on it. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A sheet over the page that keeps the focus until it is closed; Esc closes it. */
export const Sheet = ({ title, close, wide = false, children }: SheetProps) => {
  const sheet = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    sheet.current?.showModal()
  }, [])
  return (
    <dialog ref={sheet} className={wide ? 'sheet is-wide' : 'sheet'} aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
