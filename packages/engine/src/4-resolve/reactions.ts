import { PLOVER } from '../codebook/index.ts'
import { REACTED_NOUNS, type ReactedTo } from '../lexicon/reacted-nouns.ts'
import { type Auxiliary, type Filler, type Grammar, grammarOf, type Participant, type ResolvedAccount } from '../model/index.ts'
import { sentenceAt } from './context.ts'
import type { Cast } from './cast.ts'

/** Those whom an answer or a judgement goes to, with the rule that says so. */
export interface Aimed {
  readonly parties: readonly Participant[]
  readonly rule: string
}

/** "praised the ruling", "protests this brutal conduct": words about a named act go to whoever did it, as told before. */
export function doersOfThing(cast: Cast, one: ResolvedAccount, told: readonly ResolvedAccount[]): Aimed | null {
  if (!PLOVER[one.account.category].verbal) return null
  for (const filler of thingsOf(cast, one)) {
    const grammar = grammarOf(sentenceAt(cast.context.layers, filler.head.sentence))
    const here = told.find((other) => isTold(filler, grammar, other) && byOthers(one, other))
    // What is told right here, with nobody doing it, is not what somebody did before.
    if (!here && told.some((other) => isTold(filler, grammar, other) && !other.account.anaphoric)) continue
    const kind = REACTED_NOUNS.get(grammar.token(filler.head.token).lemma)
    const doer = here ?? (kind && isKnown(grammar, filler.head.token) ? before(one, told).find((other) => fits(other, kind) && byOthers(one, other)) : undefined)
    if (doer) return { parties: doer.actors, rule: 'who did what is spoken of' }
  }
  return null
}

/** What somebody speaks of: the words in the place of the addressee, else the object of the verb. */
function thingsOf(cast: Cast, { account }: ResolvedAccount): readonly Filler[] {
  if (account.recipients.length > 0) return account.recipients
  const { sentence, token } = account.trigger
  const grammar = grammarOf(sentenceAt(cast.context.layers, sentence))
  const below = [...grammar.links(token, 'obj', 'obl', 'nmod')].filter((at) => grammar.token(at).upos === 'NOUN')
  return below.map((at) => ({ head: { sentence, token: at }, span: grammar.token(at).span }))
}

/** The noun, or a word below it, is itself the telling of an act. */
const isTold = ({ head }: Filler, grammar: Grammar, { account }: ResolvedAccount): boolean =>
  account.trigger.sentence === head.sentence && grammar.subtree(head.token).includes(account.trigger.token)

/** "the offer", "this conduct", "their call", "such acts": known from before. */
const isKnown = (grammar: Grammar, at: number): boolean =>
  grammar.links(at, 'nmod:poss').length > 0 || grammar.links(at, 'det', 'amod').some((d) => ['the', 'this', 'that', 'these', 'those', 'such', 'latest'].includes(grammar.token(d).lower))

const fits = ({ account, actors }: ResolvedAccount, { categories, modes, court }: ReactedTo): boolean =>
  categories.includes(account.category) && !account.auxiliaries.some((auxiliary) => UNREAL.has(auxiliary)) && (modes === undefined || modes.some((mode) => mode === account.mode)) && (court === undefined || actors.some((party) => party.identity.sector === 'JUD'))

/** Nobody praises or blames what did not happen. */
const UNREAL: ReadonlySet<Auxiliary> = new Set<Auxiliary>(['negation', 'hypothetical'])

/** "turned down": an answer with nothing told of what it answers goes to who asked, offered or accused last. */
export function answered(one: ResolvedAccount, told: readonly ResolvedAccount[]): Aimed | null {
  if (one.account.category !== 'REJECT') return null
  const codes = new Set(one.actors.map((party) => party.identity.code))
  const asker = before(one, told).find(({ account, actors, recipients }) => ASKING.has(account.category) && recipients.some((r) => codes.has(r.identity.code)) && strangers(one, actors).length > 0)
  return asker ? { parties: strangers(one, asker.actors), rule: 'who asked or accused' } : null
}

/** "called in the ambassador and demanded an apology": one breath, one addressee. */
export function sameBreath(one: ResolvedAccount, told: readonly ResolvedAccount[]): Aimed | null {
  const { category, trigger } = one.account
  if (category !== 'REQUEST' && category !== 'THREATEN') return null
  const codes = one.actors.map((party) => party.identity.code).join()
  const earlier = before(one, told).find(({ account, actors, recipients }) =>
    account.trigger.sentence === trigger.sentence && account.category === 'ACCUSE' && actors.map((party) => party.identity.code).join() === codes && strangers(one, recipients).length > 0)
  return earlier ? { parties: strangers(one, earlier.recipients), rule: 'to whom the same breath is spoken' } : null
}

/** "will take countermeasures": a threat with nobody named goes to whoever struck or punished last. */
export function paidBack(one: ResolvedAccount, told: readonly ResolvedAccount[]): Aimed | null {
  if (one.account.category !== 'THREATEN') return null
  const codes = new Set(one.actors.map((party) => party.identity.code))
  const hit = before(one, told).find(({ account, actors, recipients }) => HITTING.has(account.category) && recipients.some((r) => codes.has(r.identity.code)) && strangers(one, actors).length > 0)
  return hit ? { parties: strangers(one, hit.actors), rule: 'who struck or punished them' } : null
}

const HITTING: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])
const ASKING: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'AGREE', 'THREATEN'])

/** Tellings before this one, the latest first. */
export const before = ({ account }: ResolvedAccount, told: readonly ResolvedAccount[]): readonly ResolvedAccount[] =>
  told.filter((other) => other.account.triggerSpan.start < account.triggerSpan.start).toSorted((a, b) => b.account.triggerSpan.start - a.account.triggerSpan.start)

/** Nobody answers or condemns what they take part in. */
const byOthers = (one: ResolvedAccount, { actors }: ResolvedAccount): boolean => actors.length > 0 && strangers(one, actors).length === actors.length

/** Known parties of another state than those who act. */
export function strangers({ actors }: ResolvedAccount, parties: readonly Participant[]): readonly Participant[] {
  const codes = new Set(actors.map((party) => party.identity.code))
  return parties.filter((party) => party.identity.code !== 'UNK' && !codes.has(party.identity.code))
}
