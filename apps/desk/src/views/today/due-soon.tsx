import { Link } from '@tanstack/react-router'
import { Answer } from '../../parts/answer.tsx'
import { PromiseEntry } from '../../parts/promise.tsx'
import { nearestFirst } from './nearest-first.ts'
import { useOpenPromises } from './questions.ts'
import { useToday } from '../../parts/use-today.ts'

const SHOWN = 6

/** Promises that are overdue or due next. */
export const DueSoon = () => {
  const today = useToday()
  const answer = useOpenPromises()
  return (
    <section className="side-section">
      <h2>
        <Link to="/commitments">Promised and not yet done</Link>
      </h2>
      <Answer of={answer}>
        {({ commitments }) => {
          const dated = nearestFirst(commitments, today).slice(0, SHOWN)
          const shown = dated.length > 0 ? dated : commitments.slice(0, SHOWN)
          if (shown.length === 0) return <p className="quiet">Nothing stands open.</p>
          return shown.map((commitment) => <PromiseEntry key={commitment.id} commitment={commitment} today={today} />)
        }}
      </Answer>
    </section>
  )
}
