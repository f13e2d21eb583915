import type { ReportView } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { instantWords, stretchWords } from '../../words/days.ts'
import { listWords } from '../../words/parties.ts'
import { nameOfCode } from '../../words/states.ts'

type Due = ReportView['commitments'][number]['due']

const dueOf = (due: Due, reason: string): string => {
  const last = due?.to ?? due?.from ?? null
  return due === null || last === null ? 'no day is set' : `due ${stretchWords(due.from ?? last, last)}: ${reason}`
}

const Promises = ({ report: { commitments } }: { readonly report: ReportView }) =>
  commitments.length === 0 ? null : (
    <section>
      <h2>Promised here</h2>
      <ul className="plain">
        {commitments.map(({ id, promiser, promisee, act, due, due_reason, status }) => (
          <li key={id}>
            <span className="status">{status.replaceAll('_', ' ')}</span> {listWords(promiser.map(nameOfCode))}
            {promisee.length > 0 && ` to ${listWords(promisee.map(nameOfCode))}`}: <q>{act}</q>{' '}
            <small className="soft">{dueOf(due, due_reason)}</small>
          </li>
        ))}
      </ul>
    </section>
  )

const Speakers = ({ report }: { readonly report: ReportView }) => {
  const direct = report.quotations.filter((quotation) => quotation.direct)
  return direct.length === 0 ? null : (
    <section>
      <h2>Quoted here</h2>
      <ul className="plain">
        {direct.map(({ id, by, code, cue, content }, index) => (
          <li key={id}>
            <span className={`said said-${index % 3} swatch`} aria-hidden="true" /> {by ?? 'somebody unnamed'}
            {code !== null && `, ${nameOfCode(code)}`} {cue !== null && `“${cue}” `}
            <q>{content.map(({ start, end }) => report.text.slice(start, end)).join(' … ')}</q>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Seen = ({ report: { appearances, successor_of } }: { readonly report: ReportView }) => (
  <>
    {successor_of !== null && (
      <p>
        This text replaces{' '}
        <Link to="/reports/$id" params={{ id: successor_of }}>
          an earlier one
        </Link>
        .
      </p>
    )}
    {appearances.length > 1 && (
      <p className="soft">
        Seen in {appearances.length} places:{' '}
        {appearances.map(({ publisher, seen }) => `${publisher ?? 'unknown publisher'}, ${instantWords(seen)}`).join('; ')}.
      </p>
    )}
  </>
)

/** What is below a report: promises, speakers, what was odd about the text. */
export const ReportNotes = ({ report }: { readonly report: ReportView }) => (
  <div className="report-notes">
    <Promises report={report} />
    <Speakers report={report} />
    {report.notes.length > 0 && (
      <section>
        <h2>Notes on the text</h2>
        <ul className="plain">
          {report.notes.map(({ code, detail }) => (
            <li key={`${code} ${detail}`}>
              {code.replaceAll('_', ' ')}: {detail}
            </li>
          ))}
        </ul>
      </section>
    )}
    <Seen report={report} />
  </div>
)
