import type { ReactNode } from 'react'

/** A page that is drawn once all its answers are there, so that nothing moves while they come. */
export const OnceThere = ({ isThere, children }: { readonly isThere: boolean; readonly children: ReactNode }) =>
  isThere ? (
    children
  ) : (
    <p className="waiting" role="status">
      Asking the record …
    </p>
  )
