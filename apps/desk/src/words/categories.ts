/** Verbal or material, cooperation or conflict. */
export type Quad = 1 | 2 | 3 | 4

interface CategoryWords {
  readonly quad: Quad
  readonly name: string
}

/** The categories in PLOVER's order. */
export const CATEGORIES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type Category = (typeof CATEGORIES)[number]

/** Whether a word is one of them. */
export const isCategory = (word: string): word is Category => CATEGORIES.some((category) => category === word)

/** PLOVER's sixteen categories: their kind, and what they say in plain words. */
const CATEGORY_WORDS: Readonly<Record<Category, CategoryWords>> = {
  AGREE: { quad: 1, name: 'agree, offer, promise' },
  CONSULT: { quad: 1, name: 'meet, visit, talk' },
  SUPPORT: { quad: 1, name: 'praise, recognise, sign' },
  CONCEDE: { quad: 1, name: 'give way in words' },
  COOPERATE: { quad: 2, name: 'work together' },
  AID: { quad: 2, name: 'give aid' },
  RETREAT: { quad: 2, name: 'retreat, release, yield' },
  REQUEST: { quad: 3, name: 'ask, urge, demand' },
  ACCUSE: { quad: 3, name: 'criticise, accuse, investigate' },
  REJECT: { quad: 3, name: 'refuse, veto, cancel' },
  THREATEN: { quad: 3, name: 'threaten, warn' },
  PROTEST: { quad: 4, name: 'protest' },
  SANCTION: { quad: 4, name: 'cut relations' },
  MOBILIZE: { quad: 4, name: 'mobilise forces' },
  COERCE: { quad: 4, name: 'coerce, repress' },
  ASSAULT: { quad: 4, name: 'attack' },
}

/** What a category says in plain words. */
export const meaningOf = (category: string): string => (isCategory(category) ? CATEGORY_WORDS[category].name : category.toLowerCase())

/** The kind of a category; null for one nobody knows. */
export const quadOf = (category: string): Quad | null => (isCategory(category) ? CATEGORY_WORDS[category].quad : null)

/** A line's quad code as one of the four kinds. */
export const asQuad = (code: number): Quad => {
  if (code === 2 || code === 3 || code === 4) return code
  return 1
}

/** The four kinds in words. */
export const QUAD_WORDS: Readonly<Record<Quad, string>> = {
  1: 'cooperation in words',
  2: 'cooperation in deeds',
  3: 'conflict in words',
  4: 'conflict in deeds',
}

/** The class that gives each kind its colour and its line. */
export const QUAD_CLASS: Readonly<Record<Quad, string>> = { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' }

const REALITY: Readonly<Record<string, string>> = {
  future: 'planned',
  negation: 'denied',
  hypothetical: 'possible',
  historical: 'remembered',
}

const MEANING: Readonly<Record<string, string>> = {
  future: 'planned: still to come',
  negation: 'denied, or told as not having happened',
  hypothetical: 'possible: not told as a fact',
  historical: 'remembered: told as background',
}

/** What it means that something is told so; null where it is told as having happened. */
export const realityMeaning = (aux: readonly string[]): string | null =>
  aux.length === 0 ? null : aux.map((one) => MEANING[one] ?? one).join('; ')

/** Whether it happened, in words; null where it is told as having happened. */
export const realityWords = (aux: readonly string[]): string | null =>
  aux.length === 0 ? null : aux.map((one) => REALITY[one] ?? one).join(', ')

/** The ways in which something may be told, for a filter. */
export const REALITIES: readonly (readonly [value: string, words: string])[] = [
  ['happened', 'happened'],
  ['future', 'planned'],
  ['hypothetical', 'possible'],
  ['negation', 'denied'],
  ['historical', 'remembered'],
]
