import { Link } from '@tanstack/react-router'
import { Answer } from '../../parts/answer.tsx'
import { differWords, titleOf } from '../../words/line.ts'
import { whenWords } from '../../words/days.ts'
import { Act } from '../../parts/act.tsx'
import { useNewest } from './questions.ts'

const SHOWN = 6

/** The newest events on which accounts differ. */
export const Differences = () => {
  const answer = useNewest()
  return (
    <section className="side-section">
      <h2>Where accounts differ</h2>
      <Answer of={answer}>
        {({ events }) => {
          const differing = events.filter((event) => differWords(event) !== null)
          if (differing.length === 0) return <p className="quiet">The newest events are told alike.</p>
          return differing.slice(0, SHOWN).map((event) => (
            <p key={event.line.id} className="differing">
              <Act line={event.line} />{' '}
              <Link to="/events/$id" params={{ id: event.line.id }} data-step>
                {titleOf(event.line)}
              </Link>{' '}
              <span className="soft">
                {whenWords(event.line)} · {differWords(event)?.replace('accounts differ on ', '')}
              </span>
            </p>
          ))
        }}
      </Answer>
    </section>
  )
}
