import type { KeptEvent } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { whenWords } from '../words/days.ts'
import { differWords, type Line, placeOf, toldWords, triggersOf } from '../words/line.ts'
import { voiceWords } from '../words/parties.ts'
import { Act, Caution, Sides } from './act.tsx'

/** The words of an act as the report has them. */
export const Triggers = ({ line }: { readonly line: Line }) => {
  const words = triggersOf(line)
  return words.length === 0 ? null : (
    <span className="triggers">
      {words
        .slice(0, 3)
        .map((word) => `“${word}”`)
        .join(' ')}
    </span>
  )
}

/** "according to Ghana, “said”": never left out where somebody else vouches. */
export const Voices = ({ line: { said_by } }: { readonly line: Line }) =>
  said_by.length === 0 ? null : <span className="voices">according to {said_by.map(voiceWords).join(', who cites ')}</span>

/** The days of an event; what is only assumed looks so. */
export const When = ({ line }: { readonly line: Line }) =>
  line.date_basis === 'assumed' && line.date !== null ? (
    <span className="assumed" title={`${line.date_basis}: ${line.date_reason}`}>
      {whenWords(line)}
    </span>
  ) : (
    <span>{whenWords(line)}</span>
  )

interface EventEntryProps {
  readonly event: KeptEvent
  /** Where the day is said above already. */
  readonly undated?: boolean
}

/** An event in a list: what, who to whom, in which words, according to whom, how widely told. */
export const EventEntry = ({ event, undated = false }: EventEntryProps) => {
  const { line } = event
  const place = placeOf(line)
  const differ = differWords(event)
  return (
    <article className="event-entry">
      <p className="entry-head">
        <Act line={line} />
        <Caution line={line} />
        <Link to="/events/$id" params={{ id: line.id }} data-step className="entry-link">
          <Sides line={line} />
        </Link>
        <Triggers line={line} />
      </p>
      <p className="entry-foot">
        {!undated && <When line={line} />}
        {place !== null && <span>{place.name}</span>}
        <Voices line={line} />
        <span>{toldWords(event)}</span>
        {differ !== null && <span className="differ">{differ}</span>}
      </p>
    </article>
  )
}
