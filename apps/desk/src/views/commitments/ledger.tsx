import type { KeptCommitment } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { boundWords, dueOf } from '../../parts/promise.tsx'
import { counted } from '../../words/counted.ts'
import { dayWords } from '../../words/days.ts'

const Step = ({ step: { status, event, day, reason } }: { readonly step: KeptCommitment['steps'][number] }) => {
  const words = `${status.replaceAll('_', ' ')}${day === null ? '' : `, ${dayWords(day)}`}`
  return (
    <li title={reason}>
      {event === null ? (
        words
      ) : (
        <Link to="/events/$id" params={{ id: event }}>
          {words}
        </Link>
      )}
    </li>
  )
}

const Due = ({ commitment, today }: { readonly commitment: KeptCommitment; readonly today: string }) => {
  const due = dueOf(commitment, today)
  if (due === null) return <td className="due soft">no day is set</td>
  return (
    <td className="due">
      {due.day}
      <br />
      <span className={commitment.overdue ? 'overdue' : 'soft'}>{due.distance}</span>
    </td>
  )
}

const Row = ({ commitment, today }: { readonly commitment: KeptCommitment; readonly today: string }) => (
  <tr>
    <Due commitment={commitment} today={today} />
    <th scope="row" className="bound">
      {boundWords(commitment)}
    </th>
    <td className="act-cell">
      <Link
        to="/reports/$id"
        params={{ id: commitment.report }}
        search={commitment.event === null ? {} : { event: commitment.event }}
        data-step
      >
        <q>{commitment.act}</q>
      </Link>
    </td>
    <td>
      <ol className="steps">
        {commitment.steps.map((step) => (
          <Step key={`${step.status} ${step.day} ${step.event}`} step={step} />
        ))}
      </ol>
      {commitment.withdrawn.length > 0 && <p className="soft">{counted(commitment.withdrawn.length, 'step')} told no more</p>}
    </td>
  </tr>
)

/** Promises as a table. */
export const Ledger = ({
  commitments,
  today,
  caption,
}: {
  readonly commitments: readonly KeptCommitment[]
  readonly today: string
  readonly caption: string
}) => (
  <table className="plain-table ledger">
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">By when</th>
        <th scope="col">Who, to whom</th>
        <th scope="col">What, in the report’s words</th>
        <th scope="col">Steps</th>
      </tr>
    </thead>
    <tbody>
      {commitments.map((commitment) => (
        <Row key={commitment.id} commitment={commitment} today={today} />
      ))}
    </tbody>
  </table>
)
