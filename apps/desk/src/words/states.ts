import { STATE_CODES } from './state-codes.ts'

/** A state as codes, names and maps know it. */
export interface State {
  readonly code: string
  readonly name: string
  /** ISO 3166-1's number, as maps use it. */
  readonly number: string
}

/** Names that browsers give in a form that reads badly in a line of text. */
const SHORTER: Readonly<Record<string, string>> = {
  COD: 'DR Congo',
  COG: 'Congo',
  HKG: 'Hong Kong',
  MAC: 'Macau',
  MMR: 'Myanmar',
  PSE: 'Palestine',
  TUR: 'Turkey',
}

/** PLOVER's codes of those who are no state. */
const NON_STATES: Readonly<Record<string, string>> = {
  UNO: 'United Nations',
  EUR: 'European Union',
  IGO: 'an international organisation',
  NGO: 'a non-governmental organisation',
  IMG: 'an armed group',
  MNC: 'a multinational company',
  ISM: 'an international movement',
  UNK: 'unknown',
}

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

const stateIn = (row: string): State => {
  const code = row.slice(0, 3)
  return { code, name: SHORTER[code] ?? names.of(row.slice(3, 5)) ?? code, number: row.slice(5) }
}

/** All states, by name. */
export const STATES: readonly State[] = STATE_CODES.trim()
  .split(/\s+/u)
  .map(stateIn)
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))

const byCode = new Map(STATES.map((state) => [state.code, state]))

/** The state with this code; null for a party that is none. */
export const findState = (code: string): State | null => byCode.get(code) ?? null

/** What a code stands for: "Russia", "United Nations"; the code itself where nobody knows it. */
export const nameOfCode = (code: string): string => byCode.get(code)?.name ?? NON_STATES[code] ?? code

/** The code that a person means by a code or a name; null where it is neither. */
export const codeNamed = (words: string): string | null => {
  const wanted = words.trim()
  const upper = wanted.toUpperCase()
  if (byCode.has(upper) || upper in NON_STATES) return upper
  const lower = wanted.toLowerCase()
  const named = STATES.find(({ name }) => name.toLowerCase() === lower)
  return named?.code ?? Object.entries(NON_STATES).find(([, name]) => name.toLowerCase() === lower)?.[0] ?? null
}
