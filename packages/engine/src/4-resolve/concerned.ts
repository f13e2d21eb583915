import { PLOVER } from '../codebook/index.ts'
import { ADDRESSED_NOUNS } from '../lexicon/group-words.ts'
import { type Filler, grammarOf, type Identity, inferred, type Participant, type ResolvedAccount, type Sector } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { sentenceAt } from './context.ts'
import { otherState } from './other-state.ts'
import { describePhrase } from './phrase.ts'
import { type Aimed, before, strangers } from './reactions.ts'
import { isOfficial } from './sides.ts'

/** "Britain urged the authorities": a government with no state told is another's than the one that speaks to it. */
export function governmentAbroad(cast: Cast, { account, actors }: ResolvedAccount): Aimed | null {
  const [filler] = account.recipients
  const [actor] = actors
  if (!filler || !actor || !PLOVER[account.category].verbal || !speaksForState(cast, actor) || !isGovernment(cast, filler)) return null
  const grammar = grammarOf(sentenceAt(cast.context.layers, filler.head.sentence))
  const other = otherState(cast, grammar, filler.head.token, actor.identity.code)
  if (!other) return null
  const identity: Identity = { code: other.code, sector: 'GOV', name: null, office: null }
  return { parties: [{ ...filler, identity, basis: inferred(identity, 'the other state', other.words).basis }], rule: 'the other state, whose government is spoken to' }
}

const speaksForState = (cast: Cast, { identity }: Participant): boolean => STATE_ORGANS.has(identity.sector) && cast.context.register.stateOf(identity.code) !== null

const STATE_ORGANS: ReadonlySet<Sector | null> = new Set<Sector | null>([null, 'GOV', 'MIL'])

function isGovernment({ context }: Cast, { head }: Filler): boolean {
  const agent = describePhrase(context.register, context.layers, grammarOf(sentenceAt(context.layers, head.sentence)), head.token).agent?.agent
  return agent?.sector === 'GOV' && agent.kind === 'body'
}

/** "Samoa has sent rice", "offered its condolences", "adopted similar measures": to those whom what was told before befell, else to the state that the report is about. */
export function thoseConcerned(cast: Cast, one: ResolvedAccount, accounts: readonly ResolvedAccount[]): Aimed | null {
  const alike = LIKE_BEFORE[one.account.category]
  if (!alike || (one.account.category === 'SUPPORT' && !isAddressed(one)) || namesBody(cast, one)) return null
  const struck = before(one, accounts).find(({ account, recipients }) => account.category === alike.category && strangers(one, recipients).length > 0)
  if (struck) return { parties: strangers(one, struck.recipients).map(asState), rule: alike.rule }
  const [about] = isOfficial(cast.context) || namesPlace(cast, one) ? [] : strangers(one, aboutOf(cast, one))
  return about ? { parties: [about], rule: 'the state that the report is about' } : null
}

/** What befell those whom help, kind words and the like measures go to. */
const LIKE_BEFORE: Readonly<Partial<Record<ResolvedAccount['account']['category'], { readonly category: string; readonly rule: string }>>> = {
  AID: { category: 'ASSAULT', rule: 'who was struck' },
  SUPPORT: { category: 'ASSAULT', rule: 'who was struck' },
  SANCTION: { category: 'SANCTION', rule: 'as told of the like before' },
}

/** Words that are said to somebody. */
export const isAddressed = ({ account }: ResolvedAccount): boolean => account.triggerSpan.quote.toLowerCase().split(/\P{L}+/u).some((word) => ADDRESSED_NOUNS.has(word))

/** "to the Kona Rifles": a name that nobody knows is still somebody. */
const namesBody = ({ context }: Cast, { account }: ResolvedAccount): boolean =>
  account.recipients.some(({ head }) => grammarOf(sentenceAt(context.layers, head.sentence)).token(head.token).upos === 'PROPN')

/** "to the town of Kona": a place nobody knows is still not the state that the report is about. */
const namesPlace = ({ context }: Cast, { account }: ResolvedAccount): boolean =>
  account.recipients.some(({ head }) => {
    const grammar = grammarOf(sentenceAt(context.layers, head.sentence))
    return grammar.subtree(head.token).some((at) => grammar.token(at).upos === 'PROPN' && grammar.preposition(at) !== null)
  })

/** The state that the report is about, as a party with no words of its own. */
function aboutOf({ own }: Cast, { account }: ResolvedAccount): readonly Participant[] {
  if (!own?.words) return []
  const identity: Identity = { code: own.code, sector: null, name: null, office: null }
  return [Object.freeze({ identity, head: account.trigger, span: own.words, basis: inferred(identity, own.rule, own.words).basis })]
}

/** Kind words go to the state, not to the one who fell. */
const asState = (party: Participant): Participant => Object.freeze({ ...party, identity: { ...party.identity, sector: null, name: null, office: null } })

