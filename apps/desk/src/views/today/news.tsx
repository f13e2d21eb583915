import type { ApiTypes } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { EventEntry } from '../../parts/event-entry.tsx'
import { counted } from '../../words/counted.ts'
import { instantWords } from '../../words/days.ts'
import { groupByPair, type PairGroup } from '../../words/group-by-pair.ts'
import type { Looked } from './looked.ts'
import { useNews } from './questions.ts'

type Told = ApiTypes['news']['answer']

const FIRST = 4

const Group = ({ group: { key, title, pair, events } }: { readonly group: PairGroup }) => {
  const [whole, setWhole] = useState(false)
  const shown = whole ? events : events.slice(0, FIRST)
  return (
    <section className="pair-news" aria-label={title}>
      <h3>
        {pair === null ? (
          <Link to="/events" search={key === '' ? {} : { actor: key }}>
            {title}
          </Link>
        ) : (
          <Link to="/between/$one/$other" params={{ one: pair[0], other: pair[1] }}>
            {title}
          </Link>
        )}
        <span className="count">{events.length}</span>
      </h3>
      {shown.map((event) => (
        <EventEntry key={event.line.id} event={event} />
      ))}
      {shown.length < events.length && (
        <button type="button" className="inline" onClick={() => setWhole(true)}>
          {counted(events.length - shown.length, 'more event')}
        </button>
      )}
    </section>
  )
}

interface NewsProps {
  readonly looked: Looked | null
  readonly look: (mark: number) => void
}

const Nothing = ({ looked }: Pick<NewsProps, 'looked'>) => (
  <p className="lede">
    {looked === null ? 'The record is empty. ' : 'Nothing new. '}
    <Link to="/read">Read a report</Link>
    {looked === null ? ' to begin, or take in a folder with ' : ', or look at '}
    {looked === null ? <code>readout add</code> : <Link to="/events">all events</Link>}.
  </p>
)

const Head = ({ told, looked, look }: NewsProps & { readonly told: Told }) => (
  <div className="section-head">
    <h2>{looked === null ? 'The newest' : 'New since you last looked'}</h2>
    <p className="soft">
      {looked === null ? '' : `${instantWords(looked.at)} · `}
      {counted(told.total, 'event')}
      {told.total > told.events.length && `, the newest ${told.events.length} shown`} ·{' '}
      <button type="button" className="inline" onClick={() => look(told.mark)}>
        Mark all as seen
      </button>
      {looked !== null && (
        <>
          {' · '}
          <Link to="/events">all events</Link>
        </>
      )}
    </p>
  </div>
)

/** What is new, by the two sides it is between. */
export const News = ({ looked, look }: NewsProps) => {
  const answer = useNews(looked)
  return (
    <div>
      <Answer of={answer}>
        {(told) => (
          <>
            <Head told={told} looked={looked} look={look} />
            {told.events.length === 0 && <Nothing looked={looked} />}
            {groupByPair(told.events).map((group) => (
              <Group key={group.key} group={group} />
            ))}
          </>
        )}
      </Answer>
    </div>
  )
}
