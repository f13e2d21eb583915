import { PLOVER } from '../codebook/index.ts'
import type { Cast } from './cast.ts'
import { type Account, type Filler, type Identity, inferred, type Participant, type Place, type Traced } from '../model/index.ts'

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
    // Guests are abducted more often than hosts.
    const nobodys = party.identity.code === 'UNK' && !ARMED.has(party.identity.sector) && !(party.identity.name !== null && account.mode === 'abduct')
    if (!nobodys && !isGuessedOwn(cast, party)) return party
    const identity: Identity = { ...party.identity, code }
    return Object.freeze({ ...party, identity, basis: inferred(identity, rule, evidence, ...more).basis })
  })
}

/** Fighters of no state told may come from anywhere. */
const ARMED: ReadonlySet<Identity['sector']> = new Set<Identity['sector']>(['UAF', 'REB', 'MIL', 'PRM', 'CRM'])

/** Those who march in a foreign city are that city's people, not of the report's own state; so is a crowd of which nothing is told. */
export function crowdOf(cast: Cast, account: Account, actors: readonly Participant[], place: Traced<Place> | null): readonly Participant[] {
  const code = place?.value.countryCode ?? null
  if (!place || code === null || place.basis.kind === 'assumed' || !isBlow(account)) return actors
  const [evidence, ...more] = place.basis.evidence
  const there = (party: Filler, sector: Identity['sector']): Participant => {
    const identity: Identity = { code, sector, name: null, office: null }
    return Object.freeze({ head: party.head, span: party.span, identity, basis: inferred(identity, 'the state in which the place lies', evidence, ...more).basis })
  }
  const [crowd] = account.actors
  if (actors.length === 0 && crowd && account.category === 'PROTEST') return [there(crowd, 'CVL')]
  const isNobodys = (party: Participant): boolean => (party.identity.code === 'UNK' || isGuessedOwn(cast, party)) && CROWD.has(party.identity.sector) && party.identity.code !== code
  return actors.map((party) => (isNobodys(party) ? there(party, party.identity.sector) : party))
}

const isBlow = ({ category }: Account): boolean => PLOVER[category].material && PLOVER[category].hostile

const CROWD: ReadonlySet<Identity['sector']> = new Set<Identity['sector']>(['CVL', 'LAB', 'EDU', 'AGR', 'REL'])

/** The party's own words tell no state: it was given the report's. */
export const isGuessedOwn = (cast: Cast, party: Participant): boolean => party.identity.code === cast.own?.code && isGuessed(party)

/** Somebody's state stands in other words than their own. */
export function isGuessed({ identity, basis, span }: Participant): boolean {
  if (identity.name !== null) return false
  if (basis.kind === 'assumed') return true
  const elsewhere = basis.evidence.some((e) => e.end <= span.start || e.start >= span.end)
  return basis.kind === 'inferred' && elsewhere
}

/** "According to Tajikistan, Kyrgyz guards destroyed a school": what a state says another's people struck, with nobody told, is its own. */
export function tellersOwn(cast: Cast, account: Account, recipients: readonly Participant[], actors: readonly Participant[]): readonly Participant[] {
  const { material, hostile } = PLOVER[account.category]
  const teller = account.voice.map((id) => cast.speakers[id] ?? null).find((party) => party !== null && STATE_VOICES.has(party.identity.sector))
  if (!teller || !material || !hostile || actors.length === 0 || account.recipients.length === 0) return recipients
  const { code } = teller.identity
  if (cast.context.register.stateOf(code) === null || actors.some((a) => a.identity.code === code || a.identity.code === 'UNK')) return recipients
  const own = (sector: Identity['sector'], { head, span }: Pick<Participant, 'head' | 'span'>): Participant => {
    const identity: Identity = { code, sector, name: null, office: null }
    return Object.freeze({ identity, head, span, basis: inferred(identity, 'the side that tells of it', teller.span).basis })
  }
  if (recipients.length === 0) return account.recipients.slice(0, 1).map((filler) => own(null, filler))
  const isNobodys = (party: Participant): boolean =>
    party.identity.code === 'UNK' ? !ARMED.has(party.identity.sector) : isGuessedOwn(cast, party)
  return recipients.map((party) => (isNobodys(party) ? own(party.identity.sector, party) : party))
}

const STATE_VOICES: ReadonlySet<Identity['sector']> = new Set<Identity['sector']>([null, 'GOV', 'MIL', 'COP'])
