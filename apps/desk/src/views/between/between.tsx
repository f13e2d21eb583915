import type { Between as Found } from '@readout/protocol/api'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { EventEntry } from '../../parts/event-entry.tsx'
import { useToday } from '../../parts/use-today.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PromiseEntry } from '../../parts/promise.tsx'
import type { DayWindow } from '../../text/day-scale.ts'
import { counted } from '../../words/counted.ts'
import { dayAt, stretchWords } from '../../words/days.ts'
import { nameOfCode } from '../../words/states.ts'
import { Meetings } from './meetings.tsx'
import { Timeline } from './timeline.tsx'
import { wholeOf, windowOf } from './windows.ts'
import { Wording } from './wording.tsx'

const route = getRouteApi('/between/$one/$other')
const MOST = 500

const sum = (balance: Found['balance'], side: 'cooperation' | 'conflict'): string =>
  balance.reduce((total, week) => total + week[side], 0).toFixed(1)

const Standfirst = ({ found, pair }: { readonly found: Found; readonly pair: string }) => {
  const count = found.balance.reduce((total, week) => total + week.events, 0)
  return (
    <>
      <Link to="/events" search={{ pair }}>
        {counted(count, 'event')}
      </Link>{' '}
      told as having happened. By PLOVER’s scores: cooperation <span className="q2">{sum(found.balance, 'cooperation')}</span>, conflict{' '}
      <span className="q4">{sum(found.balance, 'conflict')}</span>.
    </>
  )
}

const Open = ({ found }: { readonly found: Found }) => {
  const today = useToday()
  return (
    <section className="side-section">
      <h2>Promised and not yet done</h2>
      {found.commitments.length === 0 && <p className="quiet">Nothing stands open between the two.</p>}
      {found.commitments.map((commitment) => (
        <PromiseEntry key={commitment.id} commitment={commitment} today={today} />
      ))}
    </section>
  )
}

interface PartProps {
  readonly found: Found
  readonly window: DayWindow
  readonly codes: readonly [string, string]
}

const Events = ({ found, window, codes }: PartProps) => {
  const days = { since: dayAt(window.first), until: dayAt(window.last) }
  const shown = found.events.filter(({ day }) => day >= days.since && day <= days.until)
  return (
    <section>
      <div className="section-head">
        <h2>{counted(shown.length, 'event')}</h2>
        <p className="soft">
          {stretchWords(days.since, days.until)} ·{' '}
          <Link to="/events" search={{ pair: codes.join(','), ...days }}>
            as a table
          </Link>
        </p>
      </div>
      {shown.map((event) => (
        <EventEntry key={event.line.id} event={event} />
      ))}
    </section>
  )
}

const Shown = ({ found, codes }: Omit<PartProps, 'window'>) => {
  const search = route.useSearch()
  const navigate = useNavigate()
  const whole = wholeOf(found)
  const window = windowOf(search, whole)
  const [one, other] = codes
  const choose = ({ first, last }: DayWindow): void => {
    const isWhole = first <= whole.first && last >= whole.last
    void navigate({
      to: '/between/$one/$other',
      params: { one, other },
      search: isWhole ? {} : { since: dayAt(first), until: dayAt(last) },
      replace: true,
      resetScroll: false,
    })
  }
  return (
    <>
      <PageHead title={`${nameOfCode(one)} and ${nameOfCode(other)}`} kicker={<Link to="/between">Between two sides</Link>}>
        <Standfirst found={found} pair={codes.join(',')} />
      </PageHead>
      {found.events.length > 0 && <Timeline found={found} whole={whole} window={window} choose={choose} />}
      <div className="main-and-side">
        <Events found={found} window={window} codes={codes} />
        <aside aria-label="Open and said">
          <Open found={found} />
          <Meetings meetings={found.meetings} />
          <Wording codes={codes} window={window} />
        </aside>
      </div>
    </>
  )
}

/** All between two sides. */
export const Between = () => {
  const { one, other } = route.useParams()
  const answer = useAsk('between', { params: { one, other }, query: { limit: MOST, today: useToday() } })
  return <Answer of={answer}>{(found) => <Shown found={found} codes={[one, other]} />}</Answer>
}
