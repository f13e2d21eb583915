import { contextsOf, modeEntry, PLOVER, refineCameo, threatModeOf } from '../codebook/index.ts'
import {
  type Account, type Category, type CommitmentDraft, type Filler, type Grammar, grammarOf, type Layers, phraseSpan, refOf, type Sentence,
  type SourceText, type Span,
} from '../model/index.ts'
import { callsByPhone } from './by-phone.ts'
import { contentMode, contentSpan, contentTokens } from './content.ts'
import { demandsIn } from './demands.ts'
import { type Factuality, factualityOf, invertedAuxiliary } from './factuality.ts'
import { type Match, matchFrame } from './match-frame.ts'
import { occasionOf } from './occasions.ts'
import { placesOf } from './place-phrases.ts'
import { fills } from './frame-index.ts'
import { isSport } from './sport.ts'
import { predicatesOf } from './predicates.ts'
import { type Cast, castRoles } from './roles.ts'
import { topicOf } from './topic.ts'
import { voiceOf } from './voice.ts'

/** Every telling of a happening in the report: what, by whose words, who and whom as words, and how real. */
export function codeAccounts(text: SourceText, layers: Layers): readonly Account[] {
  return layers.sentences.filter((sentence) => !isSport(layers, sentence)).flatMap((sentence) => codeSentence(text, layers, sentence)).toSorted((a, b) => a.triggerSpan.start - b.triggerSpan.start)
}

function codeSentence(text: SourceText, layers: Layers, sentence: Sentence): readonly Account[] {
  const grammar = grammarOf(sentence)
  const matches = predicatesOf(grammar).map(matchFrame).filter((match) => match !== null)
  const told = withoutContent(withoutCarriers(matches)).filter((match) => isTold(match, matches))
  const accounts = told.flatMap((match) => onePerHost(toAccount(text, layers, match, matches))).filter((account) => !isBarePlan(account))
  const demands = layers.attributions
    .filter((attribution) => attribution.cue?.sentence === sentence.index)
    .flatMap((attribution) => demandsIn(text, layers, attribution, matches))
  // What is demanded has not happened.
  const open = accounts.filter((account) => !demands.some((d) => account.triggerSpan.start >= d.span.start && account.triggerSpan.end <= d.span.end && !account.anaphoric))
  return [...open, ...demands, ...callsByPhone(text, layers, sentence, matches)]
}

/**
 * "held talks" is one telling, the noun's; but where the verb's frame asks for just such a noun ("pledged aid",
 * "cancelled the visit"), it is the verb's.
 */
function withoutCarriers(matches: readonly Match[]): readonly Match[] {
  const claimed = matches.flatMap((verb) => (verb.predicate.kind === 'verb' ? claimedNouns(verb, matches) : []))
  const left = matches.filter((match) => !claimed.includes(match))
  const carriers = new Set(left.filter((m) => m.predicate.standing === 'carried').map((m) => m.predicate.carrier))
  return left.filter((match) => match.predicate.kind !== 'verb' || !carriers.has(match.predicate.at))
}

/** The nouns that a verb's frame names among what it asks for, where its claim is the stronger. */
function claimedNouns(verb: Match, matches: readonly Match[]): readonly Match[] {
  const slots = Object.keys(verb.frame.when ?? {})
  const asked = new Set(slots.flatMap((slot) => verb.predicate.slots.get(slot) ?? []))
  return matches.filter((noun) => {
    const { predicate, frame } = noun
    if (predicate.kind !== 'noun' || !asked.has(predicate.at) || predicate.standing === 'pointed') return false
    return predicate.carrier === verb.predicate.at && (verb.frame.priority ?? 0) >= (frame.priority ?? 0) && frame.category !== verb.frame.category
  })
}

/** What is only promised, asked or refused is no event of its own. */
function withoutContent(matches: readonly Match[]): readonly Match[] {
  const consumed = matches.map((match) => ({ match, tokens: contentTokens(match) }))
  return matches.filter((match) => !consumed.some((c) => c.match !== match && c.tokens.has(match.predicate.at) && c.match.predicate.at !== match.predicate.at))
}

function isTold({ predicate, frame }: Match, all: readonly Match[]): boolean {
  if (frame.carriedOnly && predicate.kind === 'noun' && predicate.standing !== 'carried') return false
  if (frame.agentlessNeeds && !predicate.slots.has('subject') && !sentenceHolds(predicate.grammar, frame.agentlessNeeds)) return false
  if (predicate.standing !== 'topic') return true
  if (!PLOVER[frame.category].material || !PLOVER[frame.category].hostile) return false
  if (isJudged(predicate, all)) return true
  const owned = predicate.slots.has('modifier') || predicate.slots.has('from')
  const aimed = ['of', 'on', 'against', 'in', 'at', 'near', 'to'].some((slot) => predicate.slots.has(slot))
  return owned && aimed
}

/** "An attack on a bus was condemned", "clashes in which ten died": somebody's judgement or a relative clause vouches for it. */
function isJudged({ grammar, at }: Match['predicate'], all: readonly Match[]): boolean {
  const parent = grammar.parent(at)
  const judged = ['obj', 'nsubj:pass'].includes(grammar.token(at).relation) && all.some((m) => m.predicate.at === parent && PLOVER[m.frame.category].judges)
  return judged || grammar.links(at, 'acl:relcl').some((clause) => grammar.token(clause).feats['Tense'] === 'Past')
}

/** "the planned summit" with nobody beside it only reminds of a promise. */
const isBarePlan = (account: Account): boolean => account.anaphoric && account.actors.length === 0 && PLOVER[account.category].pledges

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

/** A noun that points at something told before, or known: "the attack", "his condemnation comes as …". */
function pointsBack({ predicate }: Match): boolean {
  const { grammar, at } = predicate
  if (predicate.kind !== 'noun') return false
  const known = predicate.slots.has('possessor') || grammar.links(at, 'det').some((d) => DEFINITE.has(grammar.token(d).lower))
  return predicate.standing === 'pointed' || (predicate.standing === 'occurred' && known)
}

/** "visited Peru on Monday and Chile on Tuesday" tells two visits; a meeting of many is one. */
function onePerHost(account: Account): readonly Account[] {
  const visits = account.mode !== null && modeEntry(account.category, account.mode)?.eachRecipient === true
  if (!visits || account.recipients.length < 2) return [account]
  return account.recipients.map((host) => Object.freeze({ ...account, recipients: [host], focus: host.head, places: [host] }))
}

const sentenceHolds = (grammar: Grammar, words: readonly string[]): boolean => grammar.sentence.tokens.some((token) => fills(grammar, token.index, words, false))

function toAccount(text: SourceText, layers: Layers, match: Match, all: readonly Match[]): Account {
  const { predicate, frame } = match
  const { grammar, at } = predicate
  const real = factualityOf(match)
  const triggerSpan = text.cover([grammar.token(at).span, grammar.token(predicate.carrier).span])
  const { category, mode, auxiliaries } = settleCategory(match, real, all)
  const speaker = speakerOf(layers, match)
  const cast = category === frame.category || PLOVER[category].hostile ? castRoles(match) : promisedCast(match)
  const back = pointsBack(match)
  const span = clauseSpan(text, predicate.carrier === at ? at : predicate.carrier, grammar)
  return Object.freeze({
    trigger: refOf(grammar, at),
    focus: refOf(grammar, at),
    triggerSpan: predicate.carrier === at ? grammar.token(at).span : triggerSpan,
    span,
    category,
    mode,
    cameo: category === frame.category ? refineCameo(frame.cameo, contentMode(match, all)) : (PLOVER[frame.category].promisedCameo ?? '030'),
    contexts: [...new Set([...(frame.contexts ?? []), ...contextsOf(lemmasOf(grammar, at))])].slice(0, 3),
    ...fillers(text, grammar, cast, speaker),
    mutual: frame.mutual ?? false,
    places: placesOf(text, grammar, match),
    voice: voiceOf(layers, grammar.token(at).span).filter((attribution) => attribution.source !== speaker?.head).map((attribution) => attribution.id),
    auxiliaries: speaker ? auxiliaries.filter((aux) => aux === 'negation' || aux === 'historical') : auxiliaries,
    factualityReason: real.reason,
    anaphoric: back,
    inHeadline: grammar.sentence.block.kind === 'headline',
    occasion: back || PLOVER[category].hostsOthers ? null : occasionOf(text, grammar, at),
    topic: topicOf(grammar, at),
    commitment: commitmentOf(text, match, category, span),
    decision: { rule: `frame:${frame.id}`, words: grammar.token(at).span, runnerUp: match.runnerUp, confidence: frame.confidence ?? 0.8 },
  })
}

interface Settled {
  readonly category: Category
  readonly mode: Account['mode']
  readonly auxiliaries: Account['auxiliaries']
}

/**
 * A planned kindness is a promise, a refused one a refusal, a harm announced under a condition a threat; other plans keep
 * their category and say `future`.
 */
function settleCategory(match: Match, real: Factuality, all: readonly Match[]): Settled {
  const { frame } = match
  const entry = PLOVER[frame.category]
  const planned = real.auxiliaries.length === 1 && real.auxiliaries[0] === 'future'
  if (planned && entry.threatenedBecomes && isThreat(match)) {
    return { category: entry.threatenedBecomes, mode: threatModeOf(frame.category, frame.mode ?? null), auxiliaries: [] }
  }
  if (planned && entry.futureBecomes) return { category: entry.futureBecomes, mode: null, auxiliaries: [] }
  if (real.refused && entry.refusedBecomes) return { category: entry.refusedBecomes, mode: null, auxiliaries: [] }
  return { category: frame.category, mode: contentMode(match, all), auxiliaries: real.auxiliaries }
}

/** What will be done "if …", or is warned of. */
function isThreat({ predicate }: Match): boolean {
  const { grammar, carrier } = predicate
  const above = grammar.parent(carrier)
  const clauses = [carrier, ...(above === null ? [] : [above])]
  const conditional = clauses.some((at) => grammar.links(at, 'advcl').some((clause) => isCondition(grammar, clause)))
  const warned = above !== null && grammar.link(carrier) === 'ccomp' && ['warn', 'threaten', 'vow', 'caution'].includes(grammar.token(above).lemma)
  return conditional || warned
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'once', 'provided'])

const isCondition = (grammar: Grammar, clause: number): boolean =>
  grammar.links(clause, 'mark').some((m) => CONDITIONS.has(grammar.token(m).lower)) || invertedAuxiliary(grammar, clause) !== undefined

/** For frames that leave the actor to the speaker ("they will pay for it"): whoever says so. */
function speakerOf(layers: Layers, { predicate, frame }: Match): Filler | null {
  if (frame.verb?.actor?.length !== 0) return null
  const said = voiceOf(layers, predicate.grammar.token(predicate.at).span).at(-1)
  return said?.source && said.sourceSpan ? { head: said.source, span: said.sourceSpan } : null
}

/** "will host the premier": the promise is its subject's, whoever the visitor. */
function promisedCast(match: Match): Cast {
  const cast = castRoles(match)
  const subject = match.predicate.kind === 'verb' ? (match.predicate.slots.get('subject') ?? []) : []
  if (subject.length === 0 || match.frame.mutual || subject.every((at) => cast.actors.includes(at))) return cast
  return { actors: subject, recipients: [...cast.actors, ...cast.recipients].filter((at) => !subject.includes(at)) }
}

function fillers(text: SourceText, grammar: Grammar, cast: Cast, speaker: Filler | null): { readonly actors: readonly Filler[]; readonly recipients: readonly Filler[] } {
  const filler = (at: number): Filler => ({ head: refOf(grammar, at), span: phraseSpan(text, grammar, at) })
  return { actors: speaker ? [speaker] : cast.actors.map(filler), recipients: cast.recipients.map(filler) }
}

const lemmasOf = (grammar: Grammar, at: number): readonly string[] => grammar.subtree(at).map((t) => grammar.token(t).lemma)

/** The words of the clause around a trigger, to the next clause. */
function clauseSpan(text: SourceText, at: number, grammar: Grammar): Span {
  const away = new Set(['conj', 'parataxis', 'advcl', 'cc'])
  const below = (t: number): readonly number[] => [t, ...grammar.children(t).filter((c) => !away.has(grammar.link(c))).flatMap(below)]
  const tokens = below(at).filter((t) => grammar.token(t).upos !== 'PUNCT')
  return text.cover(tokens.map((t) => grammar.token(t).span))
}

function commitmentOf(text: SourceText, match: Match, category: Category, clause: Span): CommitmentDraft | null {
  const { frame, predicate } = match
  if (!PLOVER[category].pledges && !frame.commitment) return null
  const status = frame.commitment?.status ?? (category === frame.category ? 'agreed' : 'announced')
  const object = predicate.slots.get('object')?.[0]
  const act = contentSpan(text, match) ?? (object === undefined ? clause : phraseSpan(text, predicate.grammar, object))
  return { act, status, condition: conditionOf(text, match), promiserIsRecipient: frame.commitment?.promiserIsRecipient ?? false }
}

function conditionOf(text: SourceText, { predicate }: Match): Span | null {
  const { grammar, carrier } = predicate
  const clause = grammar.links(carrier, 'advcl').find((at) => isCondition(grammar, at))
  return clause === undefined ? null : text.cover(grammar.subtree(clause).map((t) => grammar.token(t).span))
}
