import { AUXILIARIES, SECTORS } from '@readout/engine/model/codebook'
import { isDay } from '@readout/engine/model/calendar'
import type { EntityObject } from '@readout/protocol/lines'
import { UsageError } from '../exit-code.ts'
import { safeText } from '../terminal/safe-text.ts'
import { categoryNamed } from './event-filter.ts'
import { sideOf } from './sides.ts'

/** What people may correct. */
export const CORRECTABLE = ['category', 'mode', 'date', 'actor', 'recipient', 'aux'] as const

export type Correctable = (typeof CORRECTABLE)[number]

/** Stands for "nothing": no mode, no recipient, told as having happened. */
const NONE = 'none'

/** A mode as the codebook writes them: "third-party". Which category has which, the record does not know. */
const MODE = /^[a-z]+(?:-[a-z]+)*$/u

const modeOf = (words: string): readonly string[] => {
  if (words === NONE) return []
  if (!MODE.test(words))
    throw new UsageError(`${safeText(words)} is no mode: give one of PLOVER’s in small letters, such as phone or third-party, or none`)
  return [words]
}

const dayOf = (words: string): string | null => {
  if (words === NONE) return null
  if (!isDay(words)) throw new UsageError(`${safeText(words)} is no day: give one that exists, as YYYY-MM-DD, or none where nobody knows`)
  return words
}

const auxOf = (words: string): readonly string[] => {
  if (words === NONE || words === 'happened') return []
  const aux = AUXILIARIES.find((known) => known === words)
  if (aux === undefined) throw new UsageError(`${safeText(words)} is no auxiliary mode: choose from happened, ${AUXILIARIES.join(', ')}`)
  return [aux]
}

/** "RUS GOV Sergei Lavrov", "Russia", "IND:GOV". */
const partyOf = async (words: string): Promise<EntityObject> => {
  const [who = '', second, ...more] = words.trim().split(/[\s:]+/u)
  if (/^[A-Z]{3}$/u.test(who)) {
    const { code, name } = await sideOf(who)
    const sector = SECTORS.find((known) => known === second) ?? null
    const rest = [...(sector === null ? [second ?? ''] : []), ...more].join(' ').trim()
    return { code, sector, entity_text: rest === '' ? name : rest, identifier_text: rest === '' ? null : rest, office: null }
  }
  const { code, name } = await sideOf(words.trim())
  return { code, sector: null, entity_text: name, identifier_text: null, office: null }
}

const partiesOf = async (words: string): Promise<readonly EntityObject[]> =>
  words === NONE ? [] : Promise.all(words.split(',').map(partyOf))

const VALUES: Readonly<Record<Correctable, (words: string) => unknown>> = {
  category: (words) => [categoryNamed(words)],
  mode: modeOf,
  date: dayOf,
  actor: partiesOf,
  recipient: partiesOf,
  aux: auxOf,
}

/** The field so named; others are refused. */
export const fieldNamed = (words: string): Correctable => {
  const field = CORRECTABLE.find((known) => known === words)
  if (field === undefined) throw new UsageError(`${safeText(words)} cannot be corrected: choose from ${CORRECTABLE.join(', ')}`)
  return field
}

/** What a person types, as the event's line holds it; what the field cannot hold is refused. */
export const valueOf = async (field: Correctable, words: string): Promise<unknown> => VALUES[field](words)
