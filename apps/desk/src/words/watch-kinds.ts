import type { Watch } from '@readout/protocol/api'
import { filterWords } from './filter-words.ts'

type Kind = Watch['kind']

/** What a watch tells of. */
export const WATCH_KINDS: Readonly<Record<Kind, string>> = {
  event: 'new events',
  wording: 'events told otherwise',
  overdue: 'promises overdue',
}

/** "Germany and Japan: new events": what a watch is called unless a person calls it something. */
export const watchTitle = (kind: Kind, filter: Watch['filter']): string => `${filterWords(filter) ?? 'Everybody'}: ${WATCH_KINDS[kind]}`
