import { CATEGORIES } from '@readout/engine/model/codebook'
import type { EventFilter } from '@readout/record'
import { UsageError } from '../exit-code.ts'
import { safeText } from '../terminal/safe-text.ts'
import type { AskFlags } from './flags.ts'
import { countryOrPlace, pairIn, stateOrName } from './sides.ts'

/** The flags that choose events; null is "any". */
export interface FilterFlags {
  readonly actor: string | null
  readonly pair: string | null
  readonly category: string | null
  readonly place: string | null
  readonly source: string | null
  readonly aux: string | null
  readonly text: string | null
  readonly after: string | null
}

export const ANY: FilterFlags = { actor: null, pair: null, category: null, place: null, source: null, aux: null, text: null, after: null }

/** The category of PLOVER so named, in any letter case. */
export const categoryNamed = (words: string): (typeof CATEGORIES)[number] => {
  const category = CATEGORIES.find((known) => known === words.trim().toUpperCase())
  if (category === undefined) throw new UsageError(`${safeText(words)} is no category of PLOVER: choose from ${CATEGORIES.join(', ')}`)
  return category
}

/** A cursor as people type it: a shell would take the record's bar for a pipe. */
export const cursorWords = (cursor: string): string => cursor.replace('|', ':')

const cursorIn = (words: string): string => {
  if (!/^\d{4}-\d\d-\d\d:[0-9a-f]+$/u.test(words))
    throw new UsageError(`--after takes the place where a page ended, as readout events prints it; not ${safeText(words)}`)
  return words.replace(':', '|')
}

const from = async <Found>(words: string | null, find: (words: string) => Found): Promise<Awaited<Found> | null> =>
  words === null ? null : await find(words)

/** What the flags ask of the record; names of states become their codes. */
export const eventFilter = async (flags: FilterFlags & Pick<AskFlags, 'since' | 'until' | 'limit'>): Promise<EventFilter> => ({
  actor: await from(flags.actor, stateOrName),
  pair: await from(flags.pair, pairIn),
  category: await from(flags.category, categoryNamed),
  place: await from(flags.place, countryOrPlace),
  source: flags.source,
  aux: flags.aux,
  text: flags.text,
  since: flags.since,
  until: flags.until,
  limit: flags.limit,
  after: await from(flags.after, cursorIn),
})
