import type { Watch } from '@readout/protocol/api'
import { counted } from '../../../words/counted.ts'
import { WATCH_KINDS } from '../../../words/watch-kinds.ts'
import { filterWords } from '../../../words/filter-words.ts'

interface WatchRowProps {
  readonly watch: Watch
  readonly mayChange: boolean
  readonly renew: () => void
  readonly drop: () => void
}

const hookWords = ({ host, waiting, failed }: NonNullable<Watch['webhook']>): string =>
  [`sent to ${host}`, ...(waiting > 0 ? [`${waiting} on the way`] : []), ...(failed > 0 ? [`${failed} given up`] : [])].join(', ')

/** What its name does not say already. */
const aboutWords = ({ name, kind, filter, alerts, webhook }: Watch): string =>
  [
    ...[filterWords(filter) ?? 'of everybody', WATCH_KINDS[kind]].filter((words) => !name.includes(words)),
    counted(alerts, 'alert'),
    ...(webhook === null ? [] : [hookWords(webhook)]),
  ].join(' · ')

const WatchRow = ({ watch, mayChange, renew, drop }: WatchRowProps) => {
  const { name, webhook } = watch
  return (
    <li className="watch">
      <p>
        <strong>{name}</strong> <span className="soft">{aboutWords(watch)}</span>
        {webhook !== null && webhook.reason !== null && <span className="differ"> The last try failed: {webhook.reason}</span>}
      </p>
      {mayChange && (
        <p>
          <button type="button" className="inline" aria-label={`New feed address for ${name}`} onClick={renew}>
            New feed address
          </button>{' '}
          <button type="button" className="inline" aria-label={`Remove the watch ${name}`} onClick={drop}>
            Remove
          </button>
        </p>
      )}
    </li>
  )
}

interface WatchListProps {
  readonly watches: readonly Watch[]
  readonly mayChange: boolean
  readonly renew: (watch: Watch) => void
  readonly drop: (watch: Watch) => void
}

/** What people want to be told of, and how that goes. */
export const WatchList = ({ watches, mayChange, renew, drop }: WatchListProps) =>
  watches.length === 0 ? (
    <p className="quiet">Nothing is watched. A watch tells of what is new in a feed that any reader takes, or by webhook.</p>
  ) : (
    <ul className="watch-list">
      {watches.map((watch) => (
        <WatchRow key={watch.id} watch={watch} mayChange={mayChange} renew={() => renew(watch)} drop={() => drop(watch)} />
      ))}
    </ul>
  )
