import type { ShownEvent } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Act } from '../../parts/act.tsx'
import { realityMeaning } from '../../words/categories.ts'
import { whenWords } from '../../words/days.ts'
import { isUnsure, placeOf } from '../../words/line.ts'
import { voiceWords } from '../../words/parties.ts'
import { nameOfCode } from '../../words/states.ts'
import { PartyList } from '../read/event-card.tsx'
import { type Decision, type Field, FIELD_NAMES } from './decision.ts'

interface FactsProps {
  readonly event: ShownEvent
  readonly decide: (decision: Decision) => void
}

interface FactProps {
  readonly label: string
  readonly field?: Field
  readonly decide: FactsProps['decide']
  readonly children: ReactNode
}

const Fact = ({ label, field, decide, children }: FactProps) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
    {field !== undefined && (
      <dd>
        <button
          type="button"
          className="inline correct"
          aria-label={`Correct ${FIELD_NAMES[field]}`}
          onClick={() => decide({ kind: 'correct', field })}
        >
          correct
        </button>
      </dd>
    )}
  </div>
)

const Where = ({ event: { line } }: { readonly event: ShownEvent }) => {
  const place = placeOf(line)
  if (place === null) return <span className="doubtful">not told</span>
  return (
    <>
      <Link to="/events" search={{ place: place.name }}>
        {place.name}
      </Link>
      {place.code !== null && `, ${nameOfCode(place.code)}`}
    </>
  )
}

const When = ({ event: { line } }: { readonly event: ShownEvent }) => (
  <>
    <span className={line.date_basis === 'stated' ? '' : 'doubtful'}>{whenWords(line)}</span>
    <small>
      {' '}
      {line.date_basis}
      {line.date_reason !== '' && `: ${line.date_reason}`}
    </small>
  </>
)

const Who = ({ event: { line }, decide }: FactsProps) => (
  <>
    <Fact label="who" field="actor" decide={decide}>
      <PartyList parties={line.actor} />
    </Fact>
    <Fact label="to whom" field="recipient" decide={decide}>
      {line.recipient.length === 0 ? 'nobody' : <PartyList parties={line.recipient} />}
    </Fact>
  </>
)

const Occasion = ({ occasion, decide }: { readonly occasion: string; readonly decide: FactsProps['decide'] }) => (
  <Fact label="on the occasion of" decide={decide}>
    <Link to="/events/$id" params={{ id: occasion }}>
      this call or meeting
    </Link>
  </Fact>
)

/** Every field of an event, how it is known, and a way to correct it. */
export const Facts = ({ event, decide }: FactsProps) => {
  const { line } = event
  return (
    <section className="side-section" aria-labelledby="facts">
      <h2 id="facts">As it is coded</h2>
      <dl className="facts">
        <Fact label="what" field="category" decide={decide}>
          <Act line={line} />
        </Fact>
        <Fact label="in which way" field="mode" decide={decide}>
          {line.mode.length === 0 ? 'not told' : line.mode.join(', ')}
        </Fact>
        <Who event={event} decide={decide} />
        <Fact label="when" field="date" decide={decide}>
          <When event={event} />
        </Fact>
        <Fact label="where" decide={decide}>
          <Where event={event} />
        </Fact>
        <Fact label="happened" field="aux" decide={decide}>
          {realityMeaning(line.aux) ?? 'told as having happened'}
        </Fact>
        <Fact label="according to" decide={decide}>
          {line.said_by.length === 0 ? 'the reports themselves' : line.said_by.map(voiceWords).join(', who cites ')}
        </Fact>
        {line.occasion !== null && <Occasion occasion={line.occasion} decide={decide} />}
        <Fact label="why" decide={decide}>
          {line.why}
        </Fact>
        <Fact label="confidence" decide={decide}>
          <span className={isUnsure(line) ? 'doubtful' : ''}>{line.confidence.toFixed(2)}</span>
        </Fact>
        <Fact label="scale" decide={decide}>
          {line.event_scale > 0 ? '+' : ''}
          {line.event_scale} of ±10, CAMEO {line.cameo}
        </Fact>
      </dl>
    </section>
  )
}
