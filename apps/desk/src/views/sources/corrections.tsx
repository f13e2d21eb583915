import { API_BASE, STREAM_PATHS } from '@readout/protocol/client'
import { Link } from '@tanstack/react-router'
import { Answer } from '../../parts/answer.tsx'
import { dayWords } from '../../words/days.ts'
import { FIELD_NAMES, FIELDS } from '../event/decision.ts'
import { useCorrections } from './questions.ts'

const fieldName = (field: string): string => {
  const known = FIELDS.find((one) => one === field)
  return known === undefined ? field : FIELD_NAMES[known]
}

/** What people corrected last, and all of it as a file that a coder can be trained on. */
export const Corrections = () => {
  const answer = useCorrections()
  return (
    <section className="side-section">
      <h2>Corrections</h2>
      <Answer of={answer}>
        {({ corrections }) =>
          corrections.length === 0 ? (
            <p className="quiet">Nobody has corrected anything.</p>
          ) : (
            <>
              <ul className="plain">
                {corrections.map(({ id, event, field, reason, person, made }) => (
                  <li key={id}>
                    <Link to="/events/$id" params={{ id: event }}>
                      {fieldName(field)}
                    </Link>
                    : {reason} <span className="soft">{`${person}, ${dayWords(made.slice(0, 10))}`}</span>
                  </li>
                ))}
              </ul>
              <p>
                <a href={`${API_BASE}${STREAM_PATHS.exportCorrections.path}`} download>
                  All of them with their text, as JSON Lines
                </a>
              </p>
            </>
          )
        }
      </Answer>
    </section>
  )
}
