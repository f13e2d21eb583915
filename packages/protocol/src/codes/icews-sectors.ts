import type { Sector } from '@readout/engine/model/codebook'

/**
 * PLOVER's sectors in the words of ICEWS's sector columns. A null has no word there that says the same: the export then writes
 * PLOVER's own code, and the import reads it back.
 */
export const ICEWS_SECTORS: Readonly<Record<Sector, string | null>> = {
  GOV: 'Government', MIL: 'Military', COP: 'Police', JUD: 'Judicial', LEG: 'Legislative / Parliamentary', SPY: null,
  PTY: 'Parties', OPP: null, REB: null, PRM: null, UAF: 'Unidentified Forces', AGR: null, BUS: 'Business', CRM: null,
  CVL: 'General Population / Civilian / Social', EDU: 'Education', ELI: 'Elite', JRN: null, LAB: null, MED: null, REF: null,
  REL: null, SOC: 'Social', PRE: null, UNK: null,
}

const WORD_OF: ReadonlyMap<string, string> = new Map(Object.entries(ICEWS_SECTORS).map(([sector, word]) => [sector, word ?? sector]))
const SECTOR_OF: ReadonlyMap<string, string> = new Map([...WORD_OF].map(([sector, word]) => [word, sector]))

/** How ICEWS writes a sector. */
export const icewsSector = (sector: string | null): string | null => (sector === null ? null : (WORD_OF.get(sector) ?? null))

/** The sector of one of ICEWS's words; null for a word that PLOVER has no sector for. */
export const sectorOfIcews = (word: string): string | null => SECTOR_OF.get(word) ?? null
