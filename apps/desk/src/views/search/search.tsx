import { getRouteApi, Link } from '@tanstack/react-router'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { EventEntry } from '../../parts/event-entry.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { foundIn, wholeWords } from '../../text/found-in.ts'
import { counted } from '../../words/counted.ts'
import { dayWords } from '../../words/days.ts'

const route = getRouteApi('/search')
const SHOWN = 20

const Around = ({ around, q }: { readonly around: string; readonly q: string }) => (
  <p className="around">
    … {foundIn(wholeWords(around), q).map(({ start, text, found }) => (found ? <mark key={start}>{text}</mark> : text))} …
  </p>
)

const Reports = ({ q }: { readonly q: string }) => {
  const answer = useAsk('search', { query: { q, limit: SHOWN } }, { keep: true })
  return (
    <section aria-labelledby="in-reports">
      <div className="section-head">
        <h2 id="in-reports">Reports</h2>
      </div>
      <Answer of={answer}>
        {({ reports }) => (
          <>
            {reports.length === 0 && <p className="quiet">No report has all of these words. Try fewer.</p>}
            {reports.map(({ id, title, publisher, published, around, events }) => (
              <article key={id} className="found-report">
                <h3>
                  <Link to="/reports/$id" params={{ id }} data-step>
                    {title}
                  </Link>
                </h3>
                <Around around={around} q={q} />
                <p className="soft">
                  {[
                    publisher ?? 'publisher unknown',
                    published === null ? 'date unknown' : dayWords(published),
                    counted(events, 'event'),
                  ].join(' · ')}
                </p>
              </article>
            ))}
          </>
        )}
      </Answer>
    </section>
  )
}

const Events = ({ q }: { readonly q: string }) => {
  const answer = useAsk('events', { query: { text: q, limit: SHOWN } }, { keep: true })
  return (
    <section aria-labelledby="in-events">
      <div className="section-head">
        <h2 id="in-events">Events told in these words</h2>
        <p className="soft">
          <Link to="/events" search={{ text: q }}>
            as a table
          </Link>
        </p>
      </div>
      <Answer of={answer}>
        {({ events }) =>
          events.length === 0 ? (
            <p className="quiet">None has them in its evidence.</p>
          ) : (
            events.map((event) => <EventEntry key={event.line.id} event={event} />)
          )
        }
      </Answer>
    </section>
  )
}

const Sides = ({ q }: { readonly q: string }) => {
  const { data } = useAsk('sides', { query: { q } })
  const [side] = data?.sides ?? []
  return side === undefined ? null : (
    <p className="lede">
      All events of{' '}
      <Link to="/events" search={{ actor: side.code }}>
        {side.name}
      </Link>
    </p>
  )
}

/** Where words stand: in reports, and in the evidence of events. */
export const SearchView = () => {
  const { q } = route.useSearch()
  if (q === undefined) return <PageHead title="Search">Press / and write what you look for: words of a report, a name, a place.</PageHead>
  return (
    <>
      <PageHead title={`“${q}”`} kicker="Search" />
      <Sides q={q} />
      <div className="halves">
        <Reports q={q} />
        <Events q={q} />
      </div>
    </>
  )
}
