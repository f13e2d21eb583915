import type { Category, Mode } from '../model/index.ts'
import { CAMEO_ROWS } from './cameo-codes.ts'

/** One CAMEO code with Goldstein's value and the PLOVER category it maps to. */
export interface CameoEntry {
  readonly code: string
  readonly name: string
  /** -10 to 10; null where the published scale has no value. */
  readonly goldstein: number | null
  /** null: a mere comment, no PLOVER event. */
  readonly category: Category | null
  /** null: none, or decided by more than the code. */
  readonly mode: Mode | null
}

/** Every CAMEO code, by code. */
export const CAMEO: ReadonlyMap<string, CameoEntry> = new Map(
  CAMEO_ROWS.map(([code, name, goldstein, category, mode]) => [code, Object.freeze({ code, name, goldstein, category, mode })]),
)

/** The entry of a code; a code that CAMEO does not have is our bug. */
export const cameoEntry = (code: string): CameoEntry => {
  const entry = CAMEO.get(code)
  if (entry === undefined) throw new RangeError(`no CAMEO code ${code}`)
  return entry
}

/** Codes that a second category shares: see choice `repression`. */
const SHARED: Readonly<Record<string, Category>> = { '175': 'COERCE' }

/** Whether an event of the category may carry the code. */
export const isCameoOf = (code: string, category: Category): boolean =>
  CAMEO.get(code)?.category === category || SHARED[code] === category

/** CAMEO's root, two digits: `0871` is `08`. */
export const cameoRoot = (code: string): string => code.slice(0, 2)

/** Codes that say only "other", and what a mode makes of them. */
const REFINED: Readonly<Record<string, Readonly<Record<Mode, string>>>> = {
  '020': { assist: '021', change: '024', yield: '025', meet: '026' },
  '100': { assist: '101', change: '104', yield: '105', meet: '106' },
  '120': { assist: '121', change: '123', yield: '124', meet: '125' },
  '130': { restrict: '1312', arrest: '132', relations: '1313', expel: '136', territory: '1382', violence: '138' },
  '166': { withdraw: '161' },
}

/** The more specific code that a mode found later gives ("demands" that turn out to be about meeting: 106); else the same code. */
export const refineCameo = (code: string, mode: Mode | null): string =>
  (mode === null ? undefined : REFINED[code]?.[mode]) ?? code
