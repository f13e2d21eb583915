import { onceAt } from '../model/once.ts'
import type { Agent } from './agents.ts'
import { AGENTS } from './agents.ts'
import type { RegisterFacts } from './facts.ts'
import type { OfficeHit } from './find-offices.ts'
import { findOffice, indexOffices, longestOffice } from './find-offices.ts'
import type { StateHit } from './find-states.ts'
import { findState, indexStates } from './find-states.ts'
import type { Match, NameIndex } from './name-index.ts'
import { indexNames, longestMatch, named } from './name-index.ts'
import { nameKey } from './name-key.ts'
import { OFFICES } from './offices.ts'
import type { Organisation } from './organisation.ts'
import { ORGANISATIONS } from './organisations.ts'
import { pluralsOf } from './plural.ts'
import type { State } from './states.ts'
import { STATES } from './states.ts'
import { DISPUTED_STATES, FORMER_STATES, PARTS_OF_STATES } from './territories.ts'
import { WARY_NAMES } from './wary-names.ts'

export type { Agent, AgentKind } from './agents.ts'
export type { RegisterFacts } from './facts.ts'
export type { OfficeHit } from './find-offices.ts'
export type { StateHit, StateNaming } from './find-states.ts'
export type { Match } from './name-index.ts'
export type { Office, Rank } from './office.ts'
export type { OfficeModifier } from './office-modifiers.ts'
export { sectorOn } from './organisation.ts'
export type { Organisation, OrganisationKind, SectorPeriod } from './organisation.ts'
export type { State } from './states.ts'

/** An organisation found: the likeliest, and what else may be meant. */
export interface OrganisationHit {
  readonly organisation: Organisation
  /** All organisations so named, the likeliest first; more than one is ambiguous ("RSF", "Congress"). */
  readonly candidates: readonly Organisation[]
  /** Why the name alone should not be believed; null when it may. */
  readonly wary: string | null
}

/** A generic noun found. */
export interface AgentHit {
  readonly agent: Agent
  readonly plural: boolean
}

/**
 * What the register knows, behind lookups. `find…` takes words that must be the name as a whole, in the text's own letter
 * case; `longest…` takes tokens and a position and gives the longest name that starts there (never at "the").
 */
export interface Register {
  findState(words: string): StateHit | null
  findOrganisation(words: string): OrganisationHit | null
  findOffice(words: string): OfficeHit | null
  /** Singular, plural or lemma; letter case does not matter. */
  findAgent(lemma: string): AgentHit | null
  longestState(tokens: readonly string[], at: number): Match<StateHit> | null
  longestOrganisation(tokens: readonly string[], at: number): Match<OrganisationHit> | null
  longestOffice(tokens: readonly string[], at: number): Match<OfficeHit> | null
  longestAgent(tokens: readonly string[], at: number): Match<AgentHit> | null
  /** The state of today with this code. */
  stateOf(code: string): State | null
}

const indexOrganisations = (organisations: readonly Organisation[]): NameIndex<Organisation> =>
  indexNames(organisations.flatMap((value) => [value.name, ...value.names].map((name) => ({ name, value }))))

const indexAgents = (agents: readonly Agent[]): NameIndex<AgentHit> =>
  indexNames([
    ...agents.map((agent) => ({ name: agent.lemma, value: { agent, plural: agent.pluralOnly } })),
    ...agents
      .filter((agent) => !agent.pluralOnly)
      .flatMap((agent) => pluralsOf(agent.lemma).map((name) => ({ name, value: { agent, plural: true } }))),
  ])

const findOrganisation = (index: NameIndex<Organisation>, words: string): OrganisationHit | null => {
  const candidates = named(index, words)
  const organisation = candidates[0]
  return organisation === undefined ? null : { organisation, candidates, wary: WARY_NAMES[nameKey(words)] ?? null }
}

// Offices and agents take no additions, so every register shares these.
const OFFICE_INDEX = indexOffices(OFFICES)
const AGENT_INDEX = indexAgents(AGENTS)

const findAgent = (words: string): AgentHit | null => named(AGENT_INDEX, words)[0] ?? null

const CONTINENTAL: ReadonlySet<string> = new Set(['pan', 'latin', 'south', 'north', 'central', 'inter', 'spanish', 'meso'])

/** "South American", "Pan-American": the continent, not the United States. */
function isContinent(tokens: readonly string[], at: number): boolean {
  if (!/^americas?$|^americans?$/iu.test(tokens[at] ?? '')) return false
  const before = tokens[at - 1] === '-' ? tokens[at - 2] : tokens[at - 1]
  return CONTINENTAL.has(before?.toLowerCase() ?? '')
}

/** "US$12 million". */
const isCurrency = (tokens: readonly string[], at: number): boolean => tokens[at + 1] === '$'

/** A register of the packaged facts and, before them, a user's own. */
export const createRegister = (facts: RegisterFacts = {}): Register => {
  const all = [...(facts.states ?? []), ...STATES, ...FORMER_STATES, ...DISPUTED_STATES, ...PARTS_OF_STATES]
  const states = indexStates(all)
  const organisations = indexOrganisations([...(facts.organisations ?? []), ...ORGANISATIONS])
  const byCode = new Map([...STATES, ...(facts.states ?? [])].filter((s) => s.status === undefined).map((s) => [s.code, s]))
  const state = (words: string): StateHit | null => findState(states, words)
  const organisation = (words: string): OrganisationHit | null => findOrganisation(organisations, words)
  return Object.freeze({
    findState: state,
    findOrganisation: organisation,
    findOffice: (words: string) => findOffice(OFFICE_INDEX, words),
    findAgent,
    longestState: onceAt((tokens: readonly string[], at) => (isContinent(tokens, at) || isCurrency(tokens, at) ? null : longestMatch(states, tokens, at, state))),
    longestOrganisation: onceAt((tokens: readonly string[], at) => longestMatch(organisations, tokens, at, organisation)),
    longestOffice: onceAt((tokens: readonly string[], at) => longestOffice(OFFICE_INDEX, tokens, at)),
    longestAgent: onceAt((tokens: readonly string[], at) => longestMatch(AGENT_INDEX, tokens, at, findAgent)),
    stateOf: (code: string) => byCode.get(code) ?? null,
  })
}
