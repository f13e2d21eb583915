import type { ShownEvent } from '@readout/protocol/api'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { EventEntry } from '../../parts/event-entry.tsx'
import type { Decision } from './decision.ts'

interface PerhapsProps {
  readonly event: ShownEvent
  readonly decide: (decision: Decision) => void
}

const Other = ({ id, decide }: { readonly id: string; readonly decide: PerhapsProps['decide'] }) => {
  const answer = useAsk('event', { params: { id } })
  return (
    <li>
      <Answer of={answer}>{(other) => <EventEntry event={other} />}</Answer>
      <p className="choices">
        <button type="button" onClick={() => decide({ kind: 'same', other: id })}>
          The same event
        </button>
        <button type="button" onClick={() => decide({ kind: 'different', other: id })}>
          Another event
        </button>
      </p>
    </li>
  )
}

/** Events that may be this one. */
export const Perhaps = ({ event, decide }: PerhapsProps) => (
  <section aria-labelledby="perhaps">
    <div className="section-head">
      <h2 id="perhaps">Perhaps the same</h2>
    </div>
    {event.perhaps.length > 0 && (
      <ul className="plain">
        {event.perhaps.map((id) => (
          <Other key={id} id={id} decide={decide} />
        ))}
      </ul>
    )}
    <p className="soft">
      {event.perhaps.length === 0 && 'The coder sees no other event that may be this one. '}
      <button type="button" className="inline" onClick={() => decide({ kind: 'same', other: null })}>
        Name one that is the same
      </button>
    </p>
  </section>
)
