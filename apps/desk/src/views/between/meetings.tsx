import type { KeptEvent } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { whenWords } from '../../words/days.ts'
import { peopleOf, placeOf } from '../../words/line.ts'

const SHOWN = 12

/** Who met or called whom. */
export const Meetings = ({ meetings }: { readonly meetings: readonly KeptEvent[] }) => (
  <section className="side-section">
    <h2>Who met whom</h2>
    {meetings.length === 0 && <p className="quiet">No meeting or call is told of.</p>}
    <ul className="plain meetings">
      {meetings.slice(0, SHOWN).map(({ line, reports }) => (
        <li key={line.id}>
          <Link to="/events/$id" params={{ id: line.id }}>
            {peopleOf([...line.actor, ...line.recipient])}
          </Link>{' '}
          <span className="soft">
            {[whenWords(line), line.mode[0] ?? 'meeting', placeOf(line)?.name].filter((part) => part !== undefined).join(', ')}
            {reports > 1 && (
              <>
                {' · '}
                <Link to="/compare/$id" params={{ id: line.id }}>
                  compare {reports} accounts
                </Link>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  </section>
)
