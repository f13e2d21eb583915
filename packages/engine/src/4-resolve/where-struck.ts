import { PLOVER } from '../codebook/index.ts'
import type { Cast } from './cast.ts'
import { type Account, type Identity, inferred, type Participant, type Place, type Traced } from '../model/index.ts'

/**
 * Those a deed befalls are of the state where it happens, unless the text says otherwise: "a bomb killed five people in Bannu".
 * Where nobody is told at all, a deed that must have somebody befalls that state.
 */
export function whereStruck(cast: Cast, account: Account, recipients: readonly Participant[], place: Traced<Place> | null): readonly Participant[] {
  const code = place?.value.countryCode ?? null
  const { material, hostile } = PLOVER[account.category]
  if (!place || code === null || place.basis.kind === 'assumed' || !material || !hostile) return recipients
  const [evidence, ...more] = place.basis.evidence
  const rule = 'the state in which the place lies'
  return recipients.map((party) => {
    const nobodys = party.identity.code === 'UNK' && (party.identity.sector === 'CVL' || party.identity.sector === null)
    if (!nobodys && !isGuessedOwn(cast, party)) return party
    const identity: Identity = { ...party.identity, code }
    return Object.freeze({ ...party, identity, basis: inferred(identity, rule, evidence, ...more).basis })
  })
}

/** Those who march in a foreign city are that city's people, not of the report's own state. */
export function crowdOf(cast: Cast, account: Account, actors: readonly Participant[], place: Traced<Place> | null): readonly Participant[] {
  const code = place?.value.countryCode ?? null
  const { material, hostile } = PLOVER[account.category]
  if (!place || code === null || place.basis.kind === 'assumed' || !material || !hostile) return actors
  const [evidence, ...more] = place.basis.evidence
  return actors.map((party) => {
    const { identity } = party
    return isGuessedOwn(cast, party) && CROWD.has(identity.sector) && identity.code !== code ? Object.freeze({ ...party, identity: { ...identity, code }, basis: inferred(identity, 'the state in which the place lies', evidence, ...more).basis }) : party
  })
}

const CROWD: ReadonlySet<Identity['sector']> = new Set<Identity['sector']>(['CVL', 'LAB', 'EDU', 'AGR', 'REL'])

/** The party's own words tell no state: it was given the report's. */
export function isGuessedOwn(cast: Cast, { identity, basis, span }: Participant): boolean {
  if (identity.code !== cast.own?.code || identity.name !== null) return false
  if (basis.kind === 'assumed') return true
  const elsewhere = basis.evidence.some((e) => e.end <= span.start || e.start >= span.end)
  return basis.kind === 'inferred' && elsewhere
}
