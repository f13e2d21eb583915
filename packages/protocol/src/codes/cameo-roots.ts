import type { Category } from '@readout/engine/model/codebook'

/** One of CAMEO's twenty roots. */
export interface CameoRoot {
  /** CAMEO's title of the root, as ICEWS writes it into `Event Text`. */
  readonly text: string
  /** The PLOVER category; null for mere statements, which PLOVER drops. */
  readonly category: Category | null
}

/**
 * CAMEO 1.1b3's roots, and the category of each after table 7.1 of the PLOVER 2.0 manual. Two departures: the manual drops 02,
 * but its text of REQUEST covers appeals; it sends 20 to FIGHT, which it no longer has.
 */
export const CAMEO_ROOTS: Readonly<Record<string, CameoRoot>> = {
  '01': { text: 'Make public statement', category: null },
  '02': { text: 'Appeal', category: 'REQUEST' },
  '03': { text: 'Express intent to cooperate', category: 'AGREE' },
  '04': { text: 'Consult', category: 'CONSULT' },
  '05': { text: 'Engage in diplomatic cooperation', category: 'SUPPORT' },
  '06': { text: 'Engage in material cooperation', category: 'COOPERATE' },
  '07': { text: 'Provide aid', category: 'AID' },
  '08': { text: 'Yield', category: 'CONCEDE' },
  '09': { text: 'Investigate', category: 'ACCUSE' },
  '10': { text: 'Demand', category: 'REQUEST' },
  '11': { text: 'Disapprove', category: 'ACCUSE' },
  '12': { text: 'Reject', category: 'REJECT' },
  '13': { text: 'Threaten', category: 'THREATEN' },
  '14': { text: 'Protest', category: 'PROTEST' },
  '15': { text: 'Exhibit force posture', category: 'MOBILIZE' },
  '16': { text: 'Reduce relations', category: 'SANCTION' },
  '17': { text: 'Coerce', category: 'COERCE' },
  '18': { text: 'Assault', category: 'ASSAULT' },
  '19': { text: 'Fight', category: 'ASSAULT' },
  '20': { text: 'Use unconventional mass violence', category: 'ASSAULT' },
}

/** CAMEO's root of a code, two digits: `0871` is `08`. */
export const rootCode = (cameo: string): string => cameo.slice(0, 2)

/** CAMEO's base of a code, at most three digits: `0871` is `087`. */
export const baseCode = (cameo: string): string => cameo.slice(0, 3)

/** The root of a code; null for what is no CAMEO code. */
export const rootOf = (cameo: string): CameoRoot | null => CAMEO_ROOTS[rootCode(cameo)] ?? null

/** The PLOVER category of a CAMEO code by its root; the manual splits only root 08: 080 to 083 concede, 084 to 087 retreat. */
export const categoryOfCameo = (cameo: string): Category | null =>
  /^08[4-9]/.test(cameo) ? 'RETREAT' : (rootOf(cameo)?.category ?? null)
