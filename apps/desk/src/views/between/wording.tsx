import { Link } from '@tanstack/react-router'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import type { DayWindow } from '../../text/day-scale.ts'
import { dayAt, dayWords } from '../../words/days.ts'
import { nameOfCode } from '../../words/states.ts'

const SHOWN = 8

const Side = ({ code, window }: { readonly code: string; readonly window: DayWindow }) => {
  const answer = useAsk(
    'statements',
    { query: { who: code, since: dayAt(window.first), until: dayAt(window.last), limit: SHOWN } },
    { keep: true },
  )
  return (
    <section className="side-section">
      <h2>{nameOfCode(code)} is told to have said</h2>
      <Answer of={answer}>
        {({ statements }) =>
          statements.length === 0 ? (
            <p className="quiet">Nothing in these days.</p>
          ) : (
            <ul className="plain wording">
              {statements.map(({ id, by, said, day, report }) => (
                <li key={id}>
                  <q>{said}</q>{' '}
                  <span className="soft">
                    {by ?? nameOfCode(code)}, {dayWords(day)}, in{' '}
                    <Link to="/reports/$id" params={{ id: report.id }}>
                      {report.publisher ?? report.title}
                    </Link>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  )
}

/** What each side is told to have said in a stretch of days. */
export const Wording = ({ codes, window }: { readonly codes: readonly [string, string]; readonly window: DayWindow }) =>
  codes.map((code) => <Side key={code} code={code} window={window} />)
