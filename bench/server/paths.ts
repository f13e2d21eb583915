import { dayAt } from '../record/tellings.ts'
import { CODES, DAYS, FIRST_DAY } from '../record/world.ts'

const code = (at: number): string => CODES[(at * 7) % 20] ?? 'XAA'
const CATEGORIES = ['AGREE', 'CONSULT', 'ACCUSE'] as const

/** What is asked, by kind: events of a pair, of a category, of an actor, and a pair whole with its balance and promises. */
export const KINDS: Readonly<Record<string, (at: number) => string>> = {
  'events of a pair': (at) => `/api/v1/events?pair=${code(at)},${code(at + 1)}&limit=20`,
  'events of a category': (at) => `/api/v1/events?category=${CATEGORIES[at % 3] ?? ''}&limit=20`,
  'events of a state': (at) => `/api/v1/events?actor=${code(at)}&limit=20`,
  'a pair whole': (at) => `/api/v1/pairs/${code(at)}/${code(at + 1)}?limit=20`,
}

/** Questions of a kind over and over, as of people who look at the same pages. */
export const again = (kind: (at: number) => string): readonly string[] => Array.from({ length: 40 }, (_, at) => kind(at))

/** Questions of a kind of which none is asked twice: each ends on another day, so that no answer was kept. */
export const anew = (kind: (at: number) => string, from: number): readonly string[] =>
  Array.from({ length: DAYS - 400 }, (_, at) => `${kind(at)}&until=${dayAt(FIRST_DAY, 365 + ((at * 37 + from * 11) % (DAYS - 400)))}`)
