import {
  type Commitment,
  type CommitmentStatus,
  type DayRange,
  type Identity,
  type PoliticalEvent,
  type ResolvedAccount,
  type SourceText,
  UNKNOWN_DAYS,
} from '../model/index.ts'
import { overlap } from './compatible.ts'
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
  const account = event.accounts.find((a) => a === event.chief && a.account.commitment) ?? event.accounts.find((a) => a.account.commitment)
  const promise = account?.account.commitment
  if (!account || !promise) return []
  const [actors, recipients] = [event.actors.map((p) => p.identity), event.recipients.map((p) => p.identity)]
  const others = account.account.mutual ? actors : tableOf(event, events).filter((i) => !actors.some((a) => a.code === i.code))
  return [
    {
      event,
      account,
      status: promise.status,
      promisers: promise.promiserIsRecipient ? recipients : actors,
      promisees: promise.promiserIsRecipient ? actors : recipients.length > 0 ? recipients : others,
    },
  ]
}

/** Who sat at the table where it was said. */
const tableOf = (event: PoliticalEvent, events: readonly PoliticalEvent[]): readonly Identity[] =>
  events
    .filter((other) => other.id === event.occasion)
    .flatMap((host) => [...host.actors, ...host.recipients])
    .map((p) => p.identity)

const codes = (identities: readonly Identity[]): string => [...new Set(identities.map((i) => i.code))].toSorted().join()

/** Same promiser and promisee, days that can agree, and a word in common about the act. */
function samePromise(a: Draft, b: Draft): boolean {
  if (codes(a.promisers) !== codes(b.promisers) || codes(a.promisees) !== codes(b.promisees)) return false
  if (a.account.due && b.account.due && !overlap(a.account.due.value, b.account.due.value)) return false
  if (invitation(a) || invitation(b)) return true
  const words = new Set(a.account.account.topic)
  return b.account.account.topic.some((lemma) => words.has(lemma))
}

const invitation = (draft: Draft): boolean => ['invited', 'accepted'].includes(draft.status)

function toCommitment(text: SourceText, group: readonly Draft[]): Commitment {
  const ordered = group.toSorted((a, b) => PROGRESS.indexOf(a.status) - PROGRESS.indexOf(b.status))
  const first = ordered.find((d) => d.account.due) ?? ordered[0]
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
    dateSet: due.granularity === 'day',
    condition,
    status: last.status,
    steps: ordered.map((d) => ({ status: d.status, event: d.event.id })),
    evidence: group.map((d) => d.account.account.span).toSorted((a, b) => a.start - b.start),
  })
}

function dueOf({ due }: ResolvedAccount): { readonly days: DayRange; readonly reason: string } {
  if (due === null) return { days: UNKNOWN_DAYS, reason: 'the text sets no time' }
  const { value: days, basis } = due
  if (basis.kind === 'inferred') return { days, reason: basis.rule }
  return { days, reason: basis.kind === 'assumed' ? basis.detail : 'stated' }
}
