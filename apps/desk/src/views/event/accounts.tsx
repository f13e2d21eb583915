import type { KeptAccount, ShownEvent } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { Act, Caution, Sides } from '../../parts/act.tsx'
import { Voices } from '../../parts/event-entry.tsx'
import { outermost } from '../../text/outermost.ts'
import { counted } from '../../words/counted.ts'
import { dayWords, instantWords, whenWords } from '../../words/days.ts'
import { placeOf } from '../../words/line.ts'
import { FIELD_WORDS } from '../read/report-text.tsx'
import type { Decision } from './decision.ts'

interface AccountsProps {
  readonly event: ShownEvent
  readonly decide: (decision: Decision) => void
}

type Quote = KeptAccount['evidence'][number]

/** Quotations by field, the longest only, in the order of the text. */
const byField = (evidence: readonly Quote[]): readonly (readonly [field: string, quotes: readonly Quote[]])[] =>
  Object.keys(FIELD_WORDS).flatMap((field) => {
    const quotes = outermost(
      evidence.filter((quote) => quote.field === field).map((quote) => ({ ...quote, start: quote.starts, end: quote.ends })),
    )
    return quotes.length === 0 ? [] : [[field, quotes] as const]
  })

const Evidence = ({ account }: { readonly account: KeptAccount }) => (
  <dl className="facts evidence">
    {byField(account.evidence).map(([field, quotes]) => (
      <div key={field}>
        <dt>{FIELD_WORDS[field]}</dt>
        <dd>
          {quotes.map(({ starts, ends, quote }) => (
            <Link
              key={starts}
              className="quote-link"
              to="/reports/$id"
              params={{ id: account.report.id }}
              search={{ event: account.id, at: `${starts}-${ends}` }}
            >
              “{quote.trim()}”
            </Link>
          ))}
        </dd>
      </div>
    ))}
  </dl>
)

const Telling = ({ account: { line } }: { readonly account: KeptAccount }) => {
  const place = placeOf(line)
  return (
    <p className="telling">
      <Act line={line} /> <Caution line={line} /> <Sides line={line} />{' '}
      <span className="soft">{[whenWords(line), place?.name].filter((part) => part !== undefined).join(', ')}</span> <Voices line={line} />
    </p>
  )
}

interface AccountProps {
  readonly account: KeptAccount
  readonly decide: AccountsProps['decide']
  readonly alone: boolean
}

const sourceOf = ({ report: { publisher, published, genre } }: KeptAccount): string =>
  [publisher ?? 'publisher unknown', published === null ? 'date unknown' : dayWords(published), genre].join(' · ')

const Account = ({ account, decide, alone }: AccountProps) => {
  const { report, superseded, id } = account
  const source = sourceOf(account)
  return (
    <article className="account">
      <p className="kicker">{source}</p>
      <h3>
        <Link to="/reports/$id" params={{ id: report.id }} search={{ event: id }} data-step>
          {report.title}
        </Link>
      </h3>
      {superseded !== null && (
        <p className="overdue">Counts no more since {instantWords(superseded)}: the text was replaced or read anew.</p>
      )}
      <Telling account={account} />
      <Evidence account={account} />
      {report.appearances > 1 && <p className="soft">Seen in {report.appearances} places.</p>}
      {!alone && superseded === null && (
        <button
          type="button"
          className="inline"
          onClick={() => decide({ kind: 'split', account: id, words: `${source}: ${report.title}` })}
        >
          This is another event
        </button>
      )}
    </article>
  )
}

/** Who tells it, side by side, in which words. */
export const Accounts = ({ event, decide }: AccountsProps) => {
  const current = event.tellings.filter(({ superseded }) => superseded === null)
  const former = event.tellings.filter(({ superseded }) => superseded !== null)
  return (
    <section aria-labelledby="accounts">
      <div className="section-head">
        <h2 id="accounts">{current.length === 1 ? 'One account' : counted(current.length, 'account')}</h2>
      </div>
      <div className="accounts">
        {[...current, ...former].map((account) => (
          <Account key={account.id} account={account} decide={decide} alone={current.length < 2} />
        ))}
      </div>
    </section>
  )
}
