import type { EventLine } from '@readout/protocol/lines'
import type { GoldDays, GoldEvent } from './gold.ts'

/** The fields that a wanted event may fix; a field that it leaves open is not judged. */
export type FieldName = 'actor' | 'recipient' | 'mode' | 'date' | 'status' | 'place' | 'saidBy'

/** Right or wrong, for each field that the wanted event fixes. */
export type FieldVerdicts = ReadonlyMap<FieldName, boolean>

/** The codes of those in a role, each once. */
export const codesIn = (entities: readonly { readonly code: string | null }[]): ReadonlySet<string> =>
  new Set(entities.flatMap(({ code }) => (code === null ? [] : [code])))

const equal = (found: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  found.size === new Set(wanted).size && wanted.every((code) => found.has(code))

/** Compares a coded event with a wanted one, field by field. */
export function judgeFields(event: EventLine, want: GoldEvent): FieldVerdicts {
  const verdicts: readonly (readonly [FieldName, boolean | null])[] = [
    ['actor', judgeActor(event, want)],
    ['recipient', judgeRecipient(event, want)],
    ['mode', want.mode ? want.mode.some((mode) => event.mode.includes(mode)) : null],
    ['date', want.date === undefined ? null : judgeDate(event, want.date, want.date_may_be_unknown ?? true)],
    ['status', want.aux ? equal(new Set(event.aux), want.aux) : !event.aux.some((aux) => aux === 'negation' || aux === 'hypothetical')],
    ['place', want.place !== undefined || want.place_country !== undefined ? judgePlace(event, want) : null],
    ['saidBy', want.said_by_any ? judgeVoice(event, want.said_by_any) : null],
  ]
  return new Map(verdicts.flatMap(([field, right]) => (right === null ? [] : [[field, right] as const])))
}

/** In a meeting all parties may stand as actors, or the visitor as actor and the host as recipient. */
const isMeeting = (want: GoldEvent): boolean => want.event.includes('CONSULT') && want.recipient?.length === 0

function judgeActor(event: EventLine, want: GoldEvent): boolean | null {
  const actors = codesIn(event.actor)
  if (want.actor_not) return !want.actor_not.some((code) => actors.has(code))
  if (!want.actor) return null
  return equal(isMeeting(want) ? new Set([...actors, ...codesIn(event.recipient)]) : actors, want.actor)
}

function judgeRecipient(event: EventLine, want: GoldEvent): boolean | null {
  const recipients = codesIn(event.recipient)
  if (want.recipient_not) return !want.recipient_not.some((code) => recipients.has(code))
  return !want.recipient || (want.actor && isMeeting(want)) ? null : equal(recipients, want.recipient)
}

function judgeDate(event: EventLine, wanted: string | GoldDays, mayBeUnknown: boolean): boolean {
  if (typeof wanted === 'string') return event.date === wanted && (event.enddate ?? wanted) === wanted
  if (event.date === null) return mayBeUnknown
  return event.date >= (wanted.from ?? '') && (event.enddate ?? event.date) <= (wanted.to ?? '9999')
}

function judgePlace({ event_loc: place }: EventLine, want: GoldEvent): boolean {
  const names = [place?.extracted_place, place?.resolved_place, place?.province].map((name) => (name ?? '').toLowerCase())
  const named = want.place === undefined || names.some((name) => name.includes((want.place ?? '').toLowerCase()))
  return named && (want.place_country === undefined || place?.country_code === want.place_country)
}

function judgeVoice(event: EventLine, wanted: readonly (string | null)[]): boolean {
  const said = codesIn(event.said_by)
  return wanted.some((code) => (code === null ? said.size === 0 : said.has(code)))
}
