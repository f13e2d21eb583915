import type { Cast } from './cast.ts'
import { type Account, type Identity, inferred, type Mode, type Participant, type Place, type Sector, type Traced } from '../model/index.ts'

const LAW: ReadonlySet<Sector | null> = new Set<Sector | null>(['COP', 'JUD'])
const STATE: ReadonlySet<Sector | null> = new Set<Sector | null>(['GOV', 'COP', 'JUD', 'MIL'])

/** What only a state's own organs do, and which of them, telling of it, are its doers. */
const LAWFUL: Readonly<Partial<Record<Mode, ReadonlySet<Sector | null>>>> = { arrest: LAW, convict: LAW, deport: LAW, expel: STATE, curfew: STATE }

/**
 * "Two men were detained, police said", "announced that four diplomats had been told to leave", "was arrested at Lima airport":
 * with no doer told, those who say so, unless it befell their own; else those of the place.
 */
export function lawfulHand(cast: Cast, account: Account, actors: readonly Participant[], recipients: readonly Participant[], place: Traced<Place> | null): readonly Participant[] {
  const tellers = LAWFUL[account.mode ?? '']
  if (actors.length > 0 || account.actors.length > 0 || !tellers) return actors
  const isDoer = ({ identity }: Participant): boolean => tellers.has(identity.sector) && identity.code !== 'UNK' && (tellers === LAW || !recipients.some((party) => party.identity.code === identity.code))
  const teller = account.voice.map((id) => cast.speakers[id] ?? null).find((party) => party !== null && isDoer(party))
  if (teller) return [handOf(account, teller.identity.code, teller.span, 'the state that tells of it')]
  if (!place || place.basis.kind === 'assumed' || place.value.countryCode === null || tellers === STATE) return actors
  return [handOf(account, place.value.countryCode, place.basis.evidence[0], 'the state in which the place lies')]
}

function handOf({ trigger, mode }: Account, code: string, span: Participant['span'], rule: string): Participant {
  const identity: Identity = { code, sector: mode === 'convict' ? 'JUD' : mode === 'expel' || mode === 'curfew' ? 'GOV' : 'COP', name: null, office: null }
  return Object.freeze({ identity, head: trigger, span, basis: inferred(identity, rule, span).basis })
}
