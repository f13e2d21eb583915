import type { Sector } from '@readout/engine/model/codebook'
import { isState } from './states.ts'

/** An actor as CAMEO writes it: `RUSGOV`, and its parts. */
export interface CameoActor {
  /** All parts in a row; null for an actor that CAMEO has no code for. */
  readonly code: string | null
  readonly country: string | null
  readonly group: string | null
  readonly type: string | null
}

/**
 * PLOVER's sectors as CAMEO's role codes (CAMEO 1.1b3, chapter 3; GDELT's CAMEO.type.txt). CAMEO's MED is the media and HLH
 * health, where PLOVER has JRN and MED. A null has no role code of its own there and is left out, never replaced by a near one.
 */
export const CAMEO_TYPES: Readonly<Record<Sector, string | null>> = {
  GOV: 'GOV', MIL: 'MIL', COP: 'COP', JUD: 'JUD', LEG: 'LEG', SPY: 'SPY', PTY: 'PTY', OPP: 'OPP', REB: 'REB', PRM: null,
  UAF: 'UAF', AGR: 'AGR', BUS: 'BUS', CRM: 'CRM', CVL: 'CVL', EDU: 'EDU', ELI: 'ELI', JRN: 'MED', LAB: 'LAB', MED: 'HLH',
  REF: 'REF', REL: null, SOC: null, PRE: null, UNK: null,
}

const TYPE_OF: ReadonlyMap<string, string | null> = new Map(Object.entries(CAMEO_TYPES))
const SECTOR_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CAMEO_TYPES).flatMap(([sector, type]) => (type === null ? [] : [[type, sector]])),
)

/** PLOVER's codes of those who are no state. ISM and UNK have no CAMEO code. */
const NON_STATE: ReadonlyMap<string, CameoActor> = new Map(Object.entries({
  UNO: { code: 'IGOUNO', country: null, group: 'UNO', type: 'IGO' },
  EUR: { code: 'IGOEUREEC', country: null, group: 'EEC', type: 'IGO' },
  IGO: { code: 'IGO', country: null, group: null, type: 'IGO' },
  NGO: { code: 'NGO', country: null, group: null, type: 'NGO' },
  IMG: { code: 'IMG', country: null, group: null, type: 'IMG' },
  MNC: { code: 'MNC', country: null, group: null, type: 'MNC' },
}))

const NOBODY: CameoActor = { code: null, country: null, group: null, type: null }

/** CAMEO's code of an actor: a state and the role of its sector, or an international body. */
export const cameoActor = (code: string | null, sector: string | null): CameoActor => {
  if (code === null) return NOBODY
  if (!isState(code)) return NON_STATE.get(code) ?? NOBODY
  const type = sector === null ? null : (TYPE_OF.get(sector) ?? null)
  return { code: `${code}${type ?? ''}`, country: code, group: null, type }
}

/** The sector of a CAMEO role code; null for a role that PLOVER has no sector for. */
export const sectorOfType = (type: string | null): string | null => (type === null ? null : (SECTOR_OF.get(type) ?? null))

/** PLOVER's code of an actor of no state, from CAMEO's group and role. */
export const nonStateOf = (group: string | null, type: string | null): string | null =>
  [...NON_STATE].find(([, actor]) => actor.group === group && actor.type === type)?.[0] ?? null
