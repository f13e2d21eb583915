import type { Category, Mode, QuadCode } from '../model/index.ts'
import { CAMEO, isCameoOf, refineCameo } from './cameo.ts'
import { hasMode, quadOf, scaleOf } from './plover.ts'

/** What a category and its mode entail. */
export interface Codes {
  readonly mode: Mode | null
  readonly cameo: string
  readonly quad: QuadCode
  readonly scale: number
}

/** The code of each category that says least besides. */
const GENERAL: Readonly<Record<Category, string>> = {
  AGREE: '030', CONSULT: '040', SUPPORT: '050', CONCEDE: '080', COOPERATE: '060', AID: '070', RETREAT: '087', REQUEST: '020',
  ACCUSE: '110', REJECT: '120', THREATEN: '130', PROTEST: '140', SANCTION: '160', MOBILIZE: '150', COERCE: '170', ASSAULT: '180',
}

/** The codes of an event whose category or mode a person has corrected: a mode of another category goes, a CAMEO code that still fits stays. */
export function correctedCodes({ category, mode: told, cameo }: { readonly category: Category; readonly mode: Mode | null; readonly cameo: string }): Codes {
  const mode = told !== null && hasMode(category, told) ? told : null
  return { mode, cameo: cameoFor(category, mode, cameo), quad: quadOf(category), scale: scaleOf(category, mode) }
}

function cameoFor(category: Category, mode: Mode | null, was: string): string {
  const fitting = [...CAMEO.values()].filter((entry) => entry.category === category && entry.mode === mode).map(({ code }) => code)
  const refined = isCameoOf(was, category) ? refineCameo(was, mode) : was
  if (fitting.includes(refined)) return refined
  if (mode === null) return GENERAL[category]
  // No code of CAMEO's says a drone or a strike: what the coder found of the category stands.
  return fitting.find((code) => code.length === 3) ?? fitting[0] ?? (saysNoMode(was, category) ? was : GENERAL[category])
}

const saysNoMode = (code: string, category: Category): boolean => isCameoOf(code, category) && CAMEO.get(code)?.mode === null
