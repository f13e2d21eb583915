import type { EventLine } from '@readout/protocol/lines'
import { contentId } from '../keep/content-id.ts'
import type { Circumstances } from '../keep/telling-of.ts'

/** One account of an event, with the report it stands in. */
export interface Teller {
  readonly account: string
  readonly coding: string
  readonly report: string
  readonly publisher: string | null
  readonly day: string
  readonly seq: number
  readonly line: EventLine
  readonly words: readonly string[]
  readonly circumstances: Circumstances
}

/** What the accounts of an event say together: the surest one's line, with the day that most of those who state one give. */
export function togetherOf(tellers: readonly Teller[]): EventLine {
  const ranked = tellers.toSorted((a, b) => rank(b) - rank(a) || a.seq - b.seq)
  const [chief] = ranked
  if (!chief) throw new Error('an event without an account')
  const dated = dateOf(tellers) ?? chief
  const { enddate: _, ...line } = chief.line
  const { date, enddate, date_granularity, date_basis, date_reason } = dated.line
  return {
    ...line, date, ...(enddate === undefined ? {} : { enddate }), date_granularity, date_basis, date_reason,
    occasion: occasionOf(ranked),
    said_by: tellers.find((teller) => teller.line.said_by.length === 0)?.line.said_by ?? line.said_by,
    accounts: tellers.reduce((sum, teller) => sum + teller.line.accounts, 0),
  }
}

/** The account of the talk it was said in: a report's own id of that is known in no other. */
function occasionOf(tellers: readonly Teller[]): string | null {
  const [said] = tellers.flatMap(({ coding, line }) => (line.occasion === null ? [] : [{ coding, occasion: line.occasion }]))
  return said ? contentId(said.coding, said.occasion) : null
}

/** Full accounts first: both sides, a day and a place. */
const rank = ({ line }: Teller): number =>
  line.confidence + (line.recipient.length > 0 ? 0.3 : 0) + (line.date_granularity === 'day' ? 0.3 : 0) + (line.event_loc === null ? 0 : 0.1) + (line.mode.length > 0 ? 0.1 : 0)

const KNOWN: Readonly<Record<string, number>> = { stated: 2, inferred: 1 }

/** The day most accounts give; where as many give another, the better known, then the earlier told. */
function dateOf(tellers: readonly Teller[]): Teller | undefined {
  const told = tellers.filter(({ line }) => line.date !== null && line.date_granularity === 'day')
  const votes = (day: string | null): number => told.filter(({ line }) => line.date === day).reduce((sum, { line }) => sum + (KNOWN[line.date_basis] ?? 0.5), 0)
  return told.toSorted((a, b) => votes(b.line.date) - votes(a.line.date) || a.seq - b.seq)[0]
}

/** What accounts say differently: facet → value → the accounts that say so. Never averaged. */
export type Disagreements = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const names = (entities: EventLine['actor']): string => [...new Set(entities.flatMap(({ identifier_text }) => identifier_text ?? []))].toSorted().join(' + ')

const FACETS: Readonly<Record<string, (line: EventLine) => string | null>> = {
  date: ({ date, date_granularity }) => (date_granularity === 'day' ? date : null),
  act: ({ mode }) => mode[0] ?? null,
  actor: ({ actor }) => names(actor) || null,
  recipient: ({ recipient }) => names(recipient) || null,
  place: ({ event_loc }) => event_loc?.resolved_place ?? null,
  number: ({ evidence }) => numbersIn(evidence.filter(({ field }) => field === 'event' || field === 'recipient').map(({ text }) => text)),
}

const numbersIn = (texts: readonly string[]): string | null => [...new Set(texts.flatMap((text) => text.match(/\b\d[\d,.]*\b/gu) ?? []))].toSorted().join(', ') || null

/** The facets in which two accounts or more each say something, and not the same. */
export function disagreementsOf(tellers: readonly Teller[]): Disagreements {
  const facets = Object.entries(FACETS).map(([facet, valueOf]) => {
    const said = tellers.flatMap(({ account, line }) => {
      const value = valueOf(line)
      return value === null ? [] : [{ account, value }]
    })
    const values = [...new Set(said.map(({ value }) => value))]
    return [facet, Object.fromEntries(values.map((value) => [value, said.filter((one) => one.value === value).map(({ account }) => account)]))] as const
  })
  return Object.fromEntries(facets.filter(([, values]) => Object.keys(values).length > 1))
}
