import { contextsOf, PLOVER, refineCameo } from '../codebook/index.ts'
import {
  type Account, type Auxiliary, type Category, type Filler, fillerOf, type Grammar, type Layers, refOf, type SourceText, type Span,
} from '../model/index.ts'
import { castFor } from './cast-for.ts'
import { commitmentOf } from './commitment-draft.ts'
import { confidenceOf } from './confidence.ts'
import { contentMode } from './content.ts'
import { factualityOf } from './factuality.ts'
import { weighedReality } from './weighed-reality.ts'
import type { Cast, Match } from './match-frame.ts'
import { withSeen } from './model-match.ts'
import { occasionOf } from './occasions.ts'
import { placesOf } from './place-phrases.ts'
import { settleCategory } from './settle-category.ts'
import { topicOf } from './topic.ts'
import { voiceOf } from './voice.ts'

/** One telling, from the match of a word with a frame. */
export function toAccount(text: SourceText, layers: Layers, match: Match, all: readonly Match[]): Account {
  const { predicate, frame } = match
  const { grammar, at } = predicate
  const real = weighedReality(match, factualityOf(match))
  const triggerSpan = text.cover([grammar.token(at).span, grammar.token(predicate.carrier).span])
  const { category, mode, auxiliaries } = settleCategory(match, real, all)
  const cast = withSeen(match, category, castFor(match, category))
  const speaker = speakerOf(layers, match, cast)
  const back = pointsBack(match)
  const voice = otherVoices(layers, grammar.token(at).span, speaker)
  const span = clauseSpan(text, predicate.carrier, grammar)
  return Object.freeze({
    trigger: refOf(grammar, at),
    focus: refOf(grammar, at),
    triggerSpan: predicate.carrier === at ? grammar.token(at).span : triggerSpan,
    span,
    category,
    mode,
    cameo: cameoOf(match, category, all),
    contexts: contextsAround(match),
    ...fillers(text, grammar, cast, speaker),
    mutual: frame.mutual ?? false,
    places: placesOf(text, grammar, match),
    voice,
    auxiliaries: speaker ? auxiliaries.filter(isAboutSaying) : auxiliaries,
    factualityReason: real.reason,
    anaphoric: back,
    inHeadline: grammar.sentence.block.kind === 'headline',
    occasion: back || PLOVER[category].hostsOthers ? null : occasionOf(text, grammar, at),
    topic: topicOf(grammar, at),
    commitment: commitmentOf(text, match, category, span),
    decision: { rule: match.rule, guess: match.guess, words: grammar.token(at).span, runnerUp: match.runnerUp, confidence: confidenceOf(match, { hasRecipient: cast.recipients.length > 0, isAttributed: voice.length > 0, isReal: auxiliaries.length === 0 }) },
  })
}

/** Of an act done by saying so, only these are still open once it is said. */
const isAboutSaying = (auxiliary: Auxiliary): boolean => auxiliary === 'negation' || auxiliary === 'historical'

const cameoOf = (match: Match, category: Category, all: readonly Match[]): Account['cameo'] =>
  category === match.frame.category ? refineCameo(match.frame.cameo, contentMode(match, all)) : (PLOVER[match.frame.category].promisedCameo ?? '030')

function contextsAround({ frame, predicate }: Match): Account['contexts'] {
  const { grammar, at } = predicate
  const lemmas = grammar.subtree(at).map((t) => grammar.token(t).lemma)
  return [...new Set([...(frame.contexts ?? []), ...contextsOf(lemmas)])].slice(0, 3)
}

/** Whoever else vouches for it: the speaker of a threat is its actor. */
const otherVoices = (layers: Layers, trigger: Span, speaker: Filler | null): readonly number[] =>
  voiceOf(layers, trigger).filter((attribution) => attribution.source !== speaker?.head).map((attribution) => attribution.id)

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

/** A noun that points at something told before, or known: "the attack", "his condemnation comes as …". */
function pointsBack({ predicate, frame }: Match): boolean {
  const { grammar, at } = predicate
  if (predicate.kind === 'verb') return announcesKnown(predicate, frame)
  if (predicate.kind !== 'noun') return false
  const known = predicate.slots.has('possessor') || grammar.links(at, 'det').some((d) => DEFINITE.has(grammar.token(d).lower))
  return predicate.standing === 'pointed' || (predicate.standing === 'occurred' && known)
}

/** "announced the truce": a concession told with nothing but "the" is known; "accepted the invitation" is an act of its own. */
function announcesKnown({ grammar, slots }: Match['predicate'], { category, when }: Match['frame']): boolean {
  const { pledges, mutual } = PLOVER[category]
  return pledges && !mutual && when?.object !== undefined && (slots.get('object') ?? []).some((thing) => isKnown(grammar, thing))
}

const isKnown = (grammar: Grammar, thing: number): boolean =>
  grammar.token(thing).upos === 'NOUN' && grammar.children(thing).every((child) => ['the', 'this'].includes(grammar.token(child).lower)) && grammar.links(thing, 'det').length > 0

/** For frames that leave the actor to the speaker ("they will pay for it") and for "there will be no talks": whoever says so. */
function speakerOf(layers: Layers, { predicate, frame }: Match, cast: Cast): Filler | null {
  const unowned = cast.actors.length === 0 && cast.recipients.length > 0 && isSpeakers(predicate, frame)
  if (frame.verb?.actor?.length !== 0 && !unowned) return null
  const said = voiceOf(layers, predicate.grammar.token(predicate.at).span).at(-1)
  return said?.source && said.sourceSpan ? { head: said.source, span: said.sourceSpan } : null
}

/** What two do, and "observers have been invited": with nobody named, by whoever says so. */
const isSpeakers = (predicate: Match['predicate'], frame: Match['frame']): boolean => frame.mutual === true || (frame.commitment?.promiserIsRecipient === true && predicate.passive && !isOwn(predicate))

/** "said its observers have been invited": the speaker's own. */
const isOwn = ({ grammar, slots }: Match['predicate']): boolean =>
  (slots.get('object') ?? []).some((at) => [at, ...grammar.links(at, 'nmod:poss')].some((word) => grammar.token(word).upos === 'PRON'))

function fillers(text: SourceText, grammar: Grammar, cast: Cast, speaker: Filler | null): { readonly actors: readonly Filler[]; readonly recipients: readonly Filler[] } {
  const filler = (at: number): Filler => fillerOf(text, grammar, at)
  return { actors: speaker ? [speaker] : cast.actors.map(filler), recipients: cast.recipients.map(filler) }
}

/** The words of the clause around a trigger, to the next clause. */
function clauseSpan(text: SourceText, at: number, grammar: Grammar): Span {
  const away = new Set(['conj', 'parataxis', 'advcl', 'cc'])
  const below = (t: number): readonly number[] => [t, ...grammar.children(t).filter((c) => !away.has(grammar.link(c))).flatMap(below)]
  const tokens = below(at).filter((t) => grammar.token(t).upos !== 'PUNCT')
  return text.cover(tokens.map((t) => grammar.token(t).span))
}
