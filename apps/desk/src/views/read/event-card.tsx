import type { ReportEvent } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Act, Caution, Sides } from '../../parts/act.tsx'
import { outermost } from '../../text/outermost.ts'
import { asQuad, QUAD_CLASS } from '../../words/categories.ts'
import { whenWords } from '../../words/days.ts'
import { runnerUpOf, triggersOf } from '../../words/line.ts'
import { sectorWords, sideWords, type Party, partyWords, voiceWords } from '../../words/parties.ts'
import { FIELD_WORDS, type Linked } from './report-text.tsx'

interface CardProps extends Linked {
  readonly told: ReportEvent
  readonly index: number
}

const toWords = (index: number, start: number): void => {
  const words =
    document.querySelector<HTMLElement>(`[data-words="${index}"][data-start="${start}"]`) ??
    document.querySelector<HTMLElement>(`[data-start="${start}"]`)
  words?.scrollIntoView({ block: 'center' })
  words?.focus()
}

/** The words behind a field, each a way back to its place in the text. */
const Quotes = ({ told, index, field }: { readonly told: ReportEvent; readonly index: number; readonly field: string }) => {
  const marks = outermost(told.marks.filter((mark) => mark.field === field))
  return marks.map(({ start, text }) => (
    <a
      key={start}
      className="quote-link"
      href={`#words-${index}-${start}`}
      onClick={(clicked) => {
        clicked.preventDefault()
        toWords(index, start)
      }}
    >
      “{text.trim()}”
    </a>
  ))
}

const PartyDetail = ({ party }: { readonly party: Party }) => {
  const name = partyWords(party)
  const side = sideWords(party)
  const beside = [
    party.office,
    side === name ? null : side,
    party.sector === null || party.sector === 'UNK' ? null : sectorWords(party.sector),
  ]
  return (
    <span className={party.code === null || party.code === 'UNK' ? 'party doubtful' : 'party'}>
      {name}
      <small> {beside.filter((part) => part !== null).join(', ')}</small>
    </span>
  )
}

/** Parties, or that nobody is named. */
export const PartyList = ({ parties }: { readonly parties: readonly Party[] }) =>
  parties.length === 0 ? (
    <span className="doubtful">unknown</span>
  ) : (
    parties.map((party, at) => <PartyDetail key={`${at} ${party.entity_text}`} party={party} />)
  )

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

const WhenRow = ({ told: { line } }: CardProps) => (
  <Row label="when">
    <span className={line.date_basis === 'stated' ? '' : 'doubtful'}>{whenWords(line)}</span>
    {line.date_basis !== 'stated' && (
      <small>
        {' '}
        {line.date_basis}: {line.date_reason}
      </small>
    )}
  </Row>
)

const Details = (props: CardProps) => {
  const { told, index } = props
  const { line } = told
  const quotes = (field: string): ReactNode => <Quotes told={told} index={index} field={field} />
  const runnerUp = runnerUpOf(line)
  return (
    <dl className="facts">
      <Row label="what">{quotes('event')}</Row>
      <Row label={FIELD_WORDS['actor'] ?? ''}>
        <PartyList parties={line.actor} /> {quotes('actor')}
      </Row>
      {line.recipient.length > 0 && (
        <Row label="to whom">
          <PartyList parties={line.recipient} /> {quotes('recipient')}
        </Row>
      )}
      <WhenRow {...props} />
      {line.event_loc !== null && (
        <Row label="where">
          {line.event_loc.resolved_place ?? line.event_loc.extracted_place} {quotes('place')}
        </Row>
      )}
      <Row label="according to">{line.said_by.length === 0 ? 'the report itself' : line.said_by.map(voiceWords).join(', who cites ')}</Row>
      <Row label="why">
        {line.why}
        {runnerUp !== null && <small> Nearly read as {runnerUp.toLowerCase()}.</small>}
      </Row>
      <Row label="confidence">{line.confidence.toFixed(2)}</Row>
    </dl>
  )
}

const briefOf = ({ line }: ReportEvent): string =>
  [
    triggersOf(line)
      .map((words) => `“${words}”`)
      .join(' '),
    whenWords(line),
  ].join(' · ')

const CardHead = ({ told: { line }, index, shown, light, choose }: CardProps) => (
  <h3>
    <button
      type="button"
      className="card-head"
      aria-expanded={shown === index}
      data-step
      onFocus={() => light(index)}
      onBlur={() => light(null)}
      onClick={() => choose(index)}
    >
      <span className="card-number">{index + 1}</span> <Act line={line} /> <Caution line={line} /> <Sides line={line} />
    </button>
  </h3>
)

/** An event of a report, beside the lines it comes from: short until it is chosen, then whole. */
export const EventCard = (props: CardProps) => {
  const { told, index, active, shown, light } = props
  const isActive = active === index
  const isOpen = shown === index
  return (
    <article
      id={`card-${index}`}
      data-card={index}
      className={`event-card ${QUAD_CLASS[asQuad(told.line.quad_code)]} ${isActive ? 'is-active' : ''}`}
      onPointerEnter={() => light(index)}
      onPointerLeave={() => light(null)}
    >
      <CardHead {...props} />
      {isOpen ? <Details {...props} /> : <p className="card-brief">{briefOf(told)}</p>}
      {isOpen && told.event !== null && (
        <p className="card-more">
          <Link to="/events/$id" params={{ id: told.event }}>
            All accounts of this event
          </Link>
        </p>
      )}
    </article>
  )
}
