import type { Auxiliary, QuadCode } from '@readout/engine/model/codebook'
import type { Day, DayRange } from '@readout/engine/model/calendar'
import type { Identity, Participant } from '@readout/engine/model/entity'
import type { PoliticalEvent } from '@readout/engine/model/political-event'
import type { Basis } from '@readout/engine/model/traced'
import type { Voice } from '@readout/engine/model/account'
import type { EvidenceField } from '@readout/protocol/lines'
import { quoted, safeText } from '../terminal/safe-text.ts'
import type { Look } from '../terminal/style.ts'

/** What each field is called beside its words. */
export const FIELD_LABELS: Readonly<Record<EvidenceField, string>> = {
  event: 'what',
  actor: 'who',
  recipient: 'to whom',
  date: 'when',
  place: 'where',
  said_by: 'said by',
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const parts = (day: Day) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? month, date: String(Number(date)) }
}

/** "5 May 2025". */
export const dayWords = (day: Day): string => {
  const { year, month, date } = parts(day)
  return `${date} ${month} ${year}`
}

const stretch = (first: Day, last: Day): string => {
  const from = parts(first)
  const to = parts(last)
  if (first === last) return dayWords(first)
  if (from.year !== to.year) return `${dayWords(first)} – ${dayWords(last)}`
  return from.month === to.month ? `${from.date}–${dayWords(last)}` : `${from.date} ${from.month} – ${dayWords(last)}`
}

/** A range as a person writes it: "May 2025", "3–9 May 2025", "until 3 May 2025", "date unknown". */
export const rangeWords = ({ first, last, granularity }: DayRange): string => {
  if (first === null) return last === null ? 'date unknown' : `until ${dayWords(last)}`
  if (last === null) return `from ${dayWords(first)}`
  const { year, month } = parts(first)
  if (granularity === 'year') return year
  if (granularity === 'month') return `${month} ${year}`
  if (granularity === 'quarter') return `Q${Math.floor((Number(first.slice(5, 7)) - 1) / 3) + 1} ${year}`
  return stretch(first, last)
}

const STATUS: Readonly<Record<Auxiliary, string>> = {
  future: 'planned',
  negation: 'denied or did not happen',
  hypothetical: 'possible, not reported as fact',
  historical: 'background',
}

/** Whether it happened, in words; null when it is reported as having happened. */
export const statusWords = (event: PoliticalEvent): string | null => {
  if (event.auxiliaries.length === 0) return null
  const reason = event.chief.account.factualityReason
  return `${event.auxiliaries.map((auxiliary) => STATUS[auxiliary]).join(', ')}${reason === null ? '' : ` (${safeText(reason)})`}`
}

/** Cooperation is cool, conflict warm; acts are stronger than words. */
export const QUAD_LOOK: Readonly<Record<QuadCode, Look>> = {
  1: 'talkTogether',
  2: 'actTogether',
  3: 'talkAgainst',
  4: 'actAgainst',
}

/** "CONSULT (phone)". */
export const categoryWords = ({ category, mode }: PoliticalEvent): string => (mode === null ? category : `${category} (${mode})`)

/** Who somebody is beyond the code: their name, or else what the text calls them. */
export const nameWords = ({ identity, span }: Participant): string =>
  identity.name === null ? quoted(span.quote, 48) : safeText(identity.name)

/** "IND Randhir Jaiswal, spokesperson". */
export const identityWords = ({ code, name, office }: Identity): string =>
  [code, [name, office].filter((part) => part !== null).map(safeText).join(', ')].filter((part) => part !== '').join(' ')

/** One link of the chain: "IND Randhir Jaiswal, “confirmed”". */
export const voiceWords = ({ source, sourceSpan, cue }: Voice): string => {
  const named = source === null ? null : `${source.identity.code} ${nameWords(source)}`
  const who = named ?? (sourceSpan === null ? 'somebody unnamed' : quoted(sourceSpan.quote, 48))
  return cue === null ? who : `${who}, ${quoted(cue.quote, 32)}`
}

/** How a fact is known, in words. */
export const basisWords = (basis: Basis): string => {
  if (basis.kind === 'stated') return 'stated'
  if (basis.kind === 'inferred') return `inferred: ${safeText(basis.rule)}`
  return `assumed from the ${basis.reason.replaceAll('-', ' ')}: ${safeText(basis.detail)}`
}

/** "1 event", "2 events". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** As many characters of an id as a person needs to name it. */
export const shortId = (id: string): string => id.slice(0, 8)
