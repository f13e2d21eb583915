import type { exportQuerySchema } from '@readout/protocol/api'
import { ANY_EVENT, type EventFilter } from '@readout/record'
import type { z } from 'zod'
import { refuse } from '../refusal.ts'

type Given = Omit<z.output<typeof exportQuerySchema>, 'format'>

/** "RUS,IND" as two codes. The schema has checked its form. */
export const pairOf = (pair: string | undefined): readonly [string, string] | null => {
  const [one, other] = pair?.split(',') ?? []
  return one === undefined || other === undefined ? null : [one, other]
}

/** Two days in a wrong order are a mistake that an empty answer would hide. */
export const checkDays = ({ since, until }: { readonly since?: string | undefined; readonly until?: string | undefined }): void => {
  if (since !== undefined && until !== undefined && since > until) throw refuse('bad_request', `since: ${since} is after until: ${until}`)
}

const CURSOR = /^\d{4}-\d\d-\d\d\|[0-9a-f]{4,64}$/u

/** The cursor, if it is one of events. Throws a refusal for any other. */
export const eventCursor = (after: string | undefined): string | null => {
  if (after !== undefined && !CURSOR.test(after)) throw refuse('bad_cursor', 'after: no cursor of events')
  return after ?? null
}

/** The record's filter for a query. */
export const eventFilterOf = (given: Given, page: { readonly limit: number; readonly after: string | null }): EventFilter => {
  checkDays(given)
  const { pair, ...rest } = given
  return { ...ANY_EVENT, ...rest, pair: pairOf(pair), ...page }
}
