import { NOUN_CLASSES } from '../lexicon/noun-classes.ts'
import { FURTHERED, GOING_ON, PROMISED_VERBS, PROMISING_CUES, SENT_THINGS, UTMOST } from '../lexicon/promises.ts'
import { type Account, type Attribution, conjuncts, type Filler, fillerOf, type Grammar, grammarOf, isNominal, type Layers, refOf, type SourceText } from '../model/index.ts'
import { isCondition } from './conditions.ts'
import type { Match } from './match-frame.ts'
import { promisedWords } from './promised-act.ts'
import { surfaceSubjects } from './subjects.ts'
import { topicOf } from './topic.ts'
import { voiceOf } from './voice.ts'

/**
 * What somebody is told to have said will be done for others is a promise, though no verb of promising stands there:
 * "The minister told her counterpart that Norway would send two ships."
 */
export function promisesIn(text: SourceText, layers: Layers, attribution: Attribution, matches: readonly Match[]): readonly Account[] {
  const { cue, source, sourceSpan, negative, kind } = attribution
  const sentence = cue ? layers.sentences[cue.sentence] : undefined
  if (!cue || !source || !sourceSpan || !sentence || negative || kind === 'continued') return []
  const grammar = grammarOf(sentence)
  if (!PROMISING_CUES.has(grammar.token(cue.token).lemma)) return []
  const speaker: Filler = { head: source, span: sourceSpan }
  const clauses = grammar.links(cue.token, 'ccomp', 'parataxis').flatMap((at) => [at, ...grammar.links(at, 'conj')])
  const known = (at: number): boolean => matches.some(({ predicate }) => predicate.grammar === grammar && [predicate.at, predicate.carrier].includes(at))
  const heard = hearersOf(grammar, cue.token)
  return clauses.flatMap((clause) => {
    const verb = enabled(grammar, clause)
    if ((grammar.token(clause).lemma !== 'able' && known(verb)) || !isPromised(grammar, clause, verb)) return []
    return [promise({ text, layers, grammar, verb, promiser: promiserOf(text, grammar, clause, speaker), heard })]
  })
}

/** "The two states will deepen their cooperation.": told by nobody else, it is a promise of whoever will do it. */
export function plainPromises(text: SourceText, grammar: Grammar, matches: readonly Match[]): readonly Account[] {
  const known = (at: number): boolean => matches.some(({ predicate }) => [predicate.at, predicate.carrier].includes(at))
  const clauses = grammar.sentence.tokens.filter(({ index, upos }) => upos === 'VERB' && isOwnClause(grammar, index)).map(({ index }) => index)
  return clauses.flatMap((clause) => {
    const verb = enabled(grammar, clause)
    const promisers = surfaceSubjects(grammar, clause).filter((at) => mayPromise(grammar, at))
    const isFurthered = FURTHERED.has(grammar.token(verb).lemma) && !isAimedAt(grammar, verb) && isToCome(grammar, clause)
    if (known(clause) || known(verb) || promisers.length === 0 || !(isFurthered || isPromised(grammar, clause, verb))) return []
    return [promise({ text, layers: null, grammar, verb, promiser: promisers.map((at) => fillerOf(text, grammar, at)), heard: [] })]
  })
}

/** A name, a state's people, "we": what no one says of himself is a forecast ("This will ensure …", "The summit will promote …"). */
const mayPromise = (grammar: Grammar, at: number): boolean => {
  const { upos, lower, lemma } = grammar.token(at)
  return upos === 'PROPN' ? !SENT_THINGS.has(lemma) && !EVENTS.has(lemma) : upos === 'PRON' ? PROMISERS.has(lower) : STATES_PEOPLE.has(lemma)
}

const EVENTS: ReadonlySet<string> = new Set(NOUN_CLASSES['event'])
const STATES_PEOPLE: ReadonlySet<string> = new Set([...(NOUN_CLASSES['leader'] ?? []), 'government', 'country', 'nation', 'state', 'administration', 'ministry', 'army', 'military', 'bloc', 'alliance', 'union', 'party', 'council', 'commission'])
const PROMISERS: ReadonlySet<string> = new Set(['we', 'i', 'he', 'she', 'they', 'both', 'each'])

/** The sentence's own, or joined to it. */
const isOwnClause = (grammar: Grammar, at: number): boolean => grammar.link(at) === 'root' || (grammar.link(at) === 'conj' && isOwnClause(grammar, grammar.parent(at) ?? at))

/** Who is told; of an answer, who asked: "Mali asked for help, and Niger replied that …". */
function hearersOf(grammar: Grammar, cue: number): readonly number[] {
  const told = grammar.links(cue, 'iobj', 'obj').filter((at) => isNominal(grammar, at))
  const before = grammar.link(cue) === 'conj' ? grammar.parent(cue) : null
  const asker = before !== null && grammar.links(cue, 'nsubj').length > 0 ? grammar.links(before, 'nsubj') : []
  return (told.length > 0 ? told : asker).flatMap((at) => conjuncts(grammar, at))
}

/** "would be able to visit", "will continue to coordinate": what is promised stands below. */
const enabled = (grammar: Grammar, clause: number): number =>
  grammar.token(clause).lemma === 'able' || GOING_ON.has(grammar.token(clause).lemma) ? (grammar.links(clause, 'xcomp').find((at) => grammar.token(at).upos === 'VERB') ?? clause) : clause

/** "would keep its crossings open". */
const isKept = (grammar: Grammar, verb: number): boolean =>
  grammar.token(verb).lemma === 'keep' && grammar.sentence.tokens.some((t) => t.lower === 'open' && t.index > verb && grammar.subtree(verb).includes(t.index))

function isPromised(grammar: Grammar, clause: number, verb: number): boolean {
  const { upos, lemma } = grammar.token(verb)
  if (isAimedAt(grammar, verb)) return false
  const utmost = lemma === 'do' && grammar.links(verb, 'obj').some((at) => UTMOST.has(grammar.token(at).lemma))
  return upos === 'VERB' && (PROMISED_VERBS.has(lemma) || utmost || isKept(grammar, verb)) && isToCome(grammar, clause)
}

/** "will resume offensive operations" promises nothing good. */
const isAimedAt = (grammar: Grammar, verb: number): boolean => grammar.links(verb, 'obj').some((at) => grammar.subtree(at).some((word) => HOSTILE_ACTS.has(grammar.token(word).lemma)))

const HOSTILE_ACTS: ReadonlySet<string> = new Set([...(NOUN_CLASSES['hostility'] ?? []), ...(NOUN_CLASSES['restriction'] ?? []), 'offensive', 'military', 'accountability', 'punishment', 'war', 'fighting'])

/** "will" and no "not", no "if" that makes a threat or a bargain of it. */
function isToCome(grammar: Grammar, clause: number): boolean {
  const will = grammar.links(clause, 'aux').some((at) => ['will', 'would', 'shall', "'ll", '’ll'].includes(grammar.token(at).lower))
  const denied = grammar.links(clause, 'advmod', 'cc').some((at) => ['not', "n't", 'n’t', 'never', 'nor', 'only'].includes(grammar.token(at).lower))
  return will && !denied && grammar.links(clause, 'aux:pass').length === 0 && !grammar.links(clause, 'advcl').some((at) => isCondition(grammar, at))
}

/** The clause's subject; of things that are sent, whoever says so. */
function promiserOf(text: SourceText, grammar: Grammar, clause: number, speaker: Filler): readonly Filler[] {
  const subjects = surfaceSubjects(grammar, clause)
  const sent = subjects.length === 0 || subjects.some((at) => SENT_THINGS.has(grammar.token(at).lemma))
  return sent ? [speaker] : subjects.map((at) => fillerOf(text, grammar, at))
}

function promise(parts: {
  readonly text: SourceText
  /** null: nobody else is told to say it. */
  readonly layers: Layers | null
  readonly grammar: Grammar
  readonly verb: number
  readonly promiser: readonly Filler[]
  readonly heard: readonly number[]
}): Account {
  const { text, layers, grammar, verb, promiser, heard } = parts
  const span = text.cover(grammar.subtree(verb).filter((t) => grammar.token(t).upos !== 'PUNCT').map((t) => grammar.token(t).span))
  const words = grammar.token(verb).span
  const account: Account = {
    trigger: refOf(grammar, verb), triggerSpan: words, focus: refOf(grammar, verb), span, category: 'AGREE', mode: null, cameo: '030', contexts: [],
    actors: promiser, recipients: heard.map((at) => fillerOf(text, grammar, at)), mutual: false, places: [],
    // Whoever promises it by saying so vouches for nothing else.
    voice: (layers === null ? [] : voiceOf(layers, words)).filter((a) => !promiser.some((p) => p.head === a.source)).map((a) => a.id),
    auxiliaries: [], factualityReason: null, anaphoric: false, inHeadline: grammar.sentence.block.kind === 'headline', occasion: null, topic: topicOf(grammar, verb),
    commitment: { act: promisedWords(text, grammar, verb, new Set(grammar.links(verb, 'nsubj'))), status: 'promised', condition: null, promiserIsRecipient: false },
    decision: { rule: 'promise-in-speech', guess: null, words, runnerUp: null, confidence: 0.4 },
  }
  return Object.freeze(account)
}
