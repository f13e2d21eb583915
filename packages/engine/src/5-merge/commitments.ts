import {
  type Commitment,
  type CommitmentStatus,
  type DayRange,
  dayNumber,
  type Identity,
  type PoliticalEvent,
  type ResolvedAccount,
  type SourceText,
  UNKNOWN_DAYS,
} from '../model/index.ts'
import { overlap } from './compatible.ts'
import { promiseesOf } from './promisees.ts'
import { recordId } from './record-id.ts'

/** How far a promise has come; a later step outweighs an earlier one wherever it stands in the text. */
const PROGRESS: readonly CommitmentStatus[] = [
  'offered',
  'invited',
  'promised',
  'announced',
  'agreed',
  'accepted',
  'dateSet',
  'tookPlace',
  'lapsed',
  'cancelled',
  'refused',
]

interface Draft {
  readonly event: PoliticalEvent
  readonly account: ResolvedAccount
  readonly status: CommitmentStatus
  readonly promisers: readonly Identity[]
  readonly promisees: readonly Identity[]
}

/** The open promises of a report: an invitation and its acceptance are two steps of one. */
export function collectCommitments(text: SourceText, events: readonly PoliticalEvent[]): readonly Commitment[] {
  const groups: Draft[][] = []
  for (const draft of events.flatMap((event) => draftsOf(event, events))) {
    const group = groups.find((g) => g.some((other) => samePromise(other, draft)))
    if (group) group.push(draft)
    else groups.push([draft])
  }
  return groups.map((group) => toCommitment(text, group))
}

function draftsOf(event: PoliticalEvent, events: readonly PoliticalEvent[]): readonly Draft[] {
  if (event.auxiliaries.length > 0) return []
  return event.accounts.flatMap((account) => {
    const promise = account.account.commitment
    if (!promise || account.account.auxiliaries.length > 0) return []
    const [actors, recipients] = [event.actors.map((p) => p.identity), event.recipients.map((p) => p.identity)]
    const own = promise.promiserIsRecipient ? recipients : actors
    // Of an invitation to somebody whom nobody knows, the other side is who would come.
    const promisers = own.length > 0 || !promise.promiserIsRecipient ? own : promiseesOf({ event, account, promisers: actors, events })
    return [{ event, account, status: promise.status, promisers, promisees: promiseesOf({ event, account, promisers, events }) }]
  })
}

const codes = (identities: readonly Identity[]): string => [...new Set(identities.map((i) => i.code))].toSorted().join()

/** Same promiser and promisee, days that can agree, and most words of the shorter act in common; so are an invitation and its answer, and "the visit". */
function samePromise(a: Draft, b: Draft): boolean {
  if (codes(a.promisers) !== codes(b.promisers) || codes(a.promisees) !== codes(b.promisees)) return false
  if (a.account.due && b.account.due && !overlap(a.account.due.value, b.account.due.value)) return false
  const remembers = a.account.account.anaphoric || b.account.account.anaphoric
  return remembers || (invitation(a) && invitation(b)) || sameWords(wordsOf(a), wordsOf(b))
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size)
}

/** What an act is about: its longer words, by their beginnings. */
const wordsOf = ({ account }: Draft): ReadonlySet<string> =>
  new Set((account.account.commitment?.act.quote.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)))

const invitation = (draft: Draft): boolean => ['invited', 'accepted'].includes(draft.status)

function toCommitment(text: SourceText, group: readonly Draft[]): Commitment {
  const ordered = group.toSorted((a, b) => PROGRESS.indexOf(a.status) - PROGRESS.indexOf(b.status))
  const told = ordered.filter((d) => !d.account.account.anaphoric)
  const first = told.find((d) => d.account.due) ?? told[0] ?? ordered[0]
  const last = ordered.at(-1)
  if (!first || !last) throw new Error('a commitment without a step')
  const { days: due, reason: dueReason } = dueOf(first.account)
  const { act, condition } = first.account.account.commitment ?? { act: first.account.account.span, condition: null }
  return Object.freeze({
    id: recordId([text.id, codes(first.promisers), codes(first.promisees), act.quote, act.start, first.event.id]),
    promisers: first.promisers,
    promisees: first.promisees,
    act,
    due,
    dueReason,
    dateSet: isSet(due),
    condition,
    status: last.status,
    steps: ordered.map((d) => ({ status: d.status, event: d.event.id })),
    evidence: group.map((d) => d.account.account.span).toSorted((a, b) => a.start - b.start),
  })
}

const A_WEEK = 7

/** A day, or the few days from one to another. */
const isSet = ({ first, last, granularity }: DayRange): boolean =>
  granularity === 'day' || (granularity === 'range' && first !== null && last !== null && dayNumber(last) - dayNumber(first) < A_WEEK)

function dueOf({ due }: ResolvedAccount): { readonly days: DayRange; readonly reason: string } {
  if (due === null) return { days: UNKNOWN_DAYS, reason: 'the text sets no time' }
  const { value: days, basis } = due
  if (basis.kind === 'inferred') return { days, reason: basis.rule }
  return { days, reason: basis.kind === 'assumed' ? basis.detail : 'stated' }
}
