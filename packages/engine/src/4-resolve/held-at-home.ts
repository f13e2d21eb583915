import { type Account, grammarOf, type Identity, inferred, type Mode, type Participant, type Sector } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { sentenceAt } from './context.ts'
import { officeSector } from './identify.ts'
import { describePhrase } from './phrase.ts'

const AT_HOME: ReadonlySet<Mode> = new Set<Mode>(['arrest', 'convict'])
/** Police and courts deal with those at home, whatever they do to them. */
const LAW_ALONE: ReadonlySet<Sector | null> = new Set<Sector | null>(['COP', 'JUD'])
const LAW: ReadonlySet<Sector | null> = new Set<Sector | null>(['COP', 'JUD', 'GOV', 'SPY'])

/** "Police in Guyana arrest the musician Ana Rojas", "a court jails the owner": somebody of no state told, in the hands of a state's law, is of that state. */
export function heldAtHome(cast: Cast, account: Account, recipients: readonly Participant[], actors: readonly Participant[]): readonly Participant[] {
  const [holder] = actors
  const isLawful = (account.mode !== null && AT_HOME.has(account.mode)) || LAW_ALONE.has(holder?.identity.sector ?? null)
  if (recipients.some((party) => party.identity.code !== 'UNK') || !isLawful || !holder || !LAW.has(holder.identity.sector) || cast.context.register.stateOf(holder.identity.code) === null) return recipients
  const { register, layers } = cast.context
  return account.recipients.flatMap((filler): readonly Participant[] => {
    const grammar = grammarOf(sentenceAt(layers, filler.head.sentence))
    const { person, agent, offices: [office] } = describePhrase(register, layers, grammar, filler.head.token)
    if (!person && !agent && !office) return recipients
    const identity: Identity = { code: holder.identity.code, sector: agent?.agent.sector ?? (office ? officeSector(office.value) : 'CVL'), name: person?.span.quote ?? null, office: null }
    return [Object.freeze({ ...filler, identity, basis: inferred(identity, 'the state whose law holds them', holder.span).basis })]
  })
}
