import { nameOfCode } from './states.ts'

/** Who acts or is acted upon, as lines have them. */
export interface Party {
  readonly code: string | null
  readonly sector: string | null
  readonly entity_text: string | null
  readonly identifier_text: string | null
  readonly office: string | null
}

/** A link of the chain of those who vouch for a claim. */
export interface Voice {
  readonly code: string | null
  readonly sector: string | null
  readonly entity_text: string | null
  readonly cue: string | null
}

const SECTORS: Readonly<Record<string, string>> = {
  GOV: 'government',
  MIL: 'armed forces',
  COP: 'police',
  JUD: 'courts',
  LEG: 'parliament',
  SPY: 'secret services',
  PTY: 'party',
  OPP: 'opposition',
  REB: 'rebels',
  PRM: 'paramilitaries',
  UAF: 'armed men',
  AGR: 'farmers',
  BUS: 'business',
  CRM: 'criminals',
  CVL: 'civilians',
  EDU: 'schools and universities',
  ELI: 'elites',
  JRN: 'press',
  LAB: 'workers',
  MED: 'health workers',
  REF: 'refugees',
  REL: 'believers and clergy',
  SOC: 'society',
  PRE: 'presidency',
  UNK: 'unknown sector',
}

/** What a sector's code stands for. */
export const sectorWords = (sector: string): string => SECTORS[sector] ?? sector

/** The state or body behind a party: "Ghana"; null where nobody knows it. */
export const sideWords = ({ code }: Pick<Party, 'code'>): string | null => (code === null || code === 'UNK' ? null : nameOfCode(code))

const NOT_A_PARTY = new Set(['IGO', 'NGO', 'IMG', 'MNC', 'ISM'])

/** Who a party is, in as few words as name it: a person's name, else the state, else what the text calls them. */
export const partyWords = (party: Party): string => {
  if (party.identifier_text !== null) return party.identifier_text
  const side = party.code !== null && NOT_A_PARTY.has(party.code) ? null : sideWords(party)
  return side ?? party.entity_text ?? 'somebody unnamed'
}

/** "Ghana and Libya", "Ghana, Togo and Libya". */
export const listWords = (names: readonly string[]): string => {
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The sides of a list of parties, each once: "Ghana and Libya". */
export const sidesWords = (parties: readonly Party[]): string =>
  listWords([...new Set(parties.map((party) => sideWords(party) ?? partyWords(party)))])

/** "the foreign ministry (“said”)". */
export const voiceWords = ({ code, entity_text, cue }: Voice): string => {
  const side = code === null ? null : nameOfCode(code)
  const who =
    entity_text === null ? (side ?? 'somebody unnamed') : `${entity_text}${side === null || side === entity_text ? '' : ` (${side})`}`
  return cue === null ? who : `${who}, “${cue}”`
}
