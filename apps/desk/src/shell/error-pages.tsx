import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { PageHead } from '../parts/page-head.tsx'

/** An address that nothing stands behind. */
export const NoSuchPage = () => (
  <>
    <PageHead title="There is no such page" />
    <p className="lede">
      The address may be cut short. Go to <Link to="/">Today</Link>, or search for what you wanted with <kbd>/</kbd>.
    </p>
  </>
)

/** A fault of the desk itself. */
export const CrashPage = ({ error }: ErrorComponentProps) => (
  <>
    <PageHead title="The desk stumbled" />
    <p className="lede">Reload the page. If it happens again, the words below say where it broke; nothing in the record was changed.</p>
    <pre className="crash">{error instanceof Error ? error.message : String(error)}</pre>
  </>
)
