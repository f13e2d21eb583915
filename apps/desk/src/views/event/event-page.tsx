import type { ShownEvent } from '@readout/protocol/api'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { Act, Caution } from '../../parts/act.tsx'
import { Answer } from '../../parts/answer.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Triggers, Voices } from '../../parts/event-entry.tsx'
import { meaningOf } from '../../words/categories.ts'
import { whenWords } from '../../words/days.ts'
import { titleOf, toldWords } from '../../words/line.ts'
import { Accounts } from './accounts.tsx'
import { DecisionSheet } from './decision-sheet.tsx'
import type { Decision } from './decision.ts'
import { DiffersTable } from './differs-table.tsx'
import { EventHistory } from './event-history.tsx'
import { Facts } from './facts.tsx'
import { Judgements } from './judgements.tsx'
import { Perhaps } from './perhaps.tsx'

const route = getRouteApi('/events/$id')

const Standfirst = ({ event }: { readonly event: ShownEvent }) => {
  const { line } = event
  const codes = [...new Set([...line.actor, ...line.recipient].map(({ code }) => code).filter((code) => code !== null))].filter(
    (code) => code !== 'UNK',
  )
  const [one, other] = codes
  return (
    <>
      <Caution line={line} /> <Triggers line={line} /> {whenWords(line)}. <Voices line={line} /> Told in {toldWords(event)}.{' '}
      {line.event.includes('CONSULT') && event.reports > 1 && (
        <>
          <Link to="/compare/$id" params={{ id: line.id }}>
            Compare the accounts
          </Link>
          {' · '}
        </>
      )}
      {one !== undefined && other !== undefined && (
        <Link to="/between/$one/$other" params={{ one, other }}>
          All between the two
        </Link>
      )}
    </>
  )
}

const Shown = ({ event }: { readonly event: ShownEvent }) => {
  const [decision, setDecision] = useState<Decision | null>(null)
  const { line } = event
  return (
    <>
      <PageHead
        title={titleOf(line)}
        kicker={
          <>
            <Act line={line} /> · {line.event.map(meaningOf).join('; ')}
          </>
        }
      >
        <Standfirst event={event} />
      </PageHead>
      {event.tellings.length > 1 && <Accounts event={event} decide={setDecision} />}
      <div className="main-and-side">
        <div>
          {event.tellings.length < 2 && <Accounts event={event} decide={setDecision} />}
          <DiffersTable event={event} />
          <Perhaps event={event} decide={setDecision} />
          <Judgements event={event} />
        </div>
        <aside aria-label="How it is coded">
          <Facts event={event} decide={setDecision} />
          <EventHistory event={event} />
        </aside>
      </div>
      {decision !== null && <DecisionSheet event={event} decision={decision} close={() => setDecision(null)} />}
    </>
  )
}

/** One event whole. */
export const EventPage = () => {
  const { id } = route.useParams()
  const answer = useAsk('event', { params: { id } })
  return <Answer of={answer}>{(event) => <Shown key={event.line.id} event={event} />}</Answer>
}
