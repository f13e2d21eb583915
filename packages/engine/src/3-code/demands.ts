import { askedModeOf } from '../codebook/index.ts'
import { ASKS_NOTHING, OBLIGATION } from '../lexicon/modals.ts'
import { type Account, type Attribution, type Filler, fillerOf, type Grammar, grammarOf, type Layers, refOf, type SourceText } from '../model/index.ts'
import { invertedAuxiliary } from './clause-shape.ts'
import type { Match } from './match-frame.ts'
import { surfaceSubjects } from './subjects.ts'
import { topicOf } from './topic.ts'
import { voiceOf } from './voice.ts'

/**
 * What somebody is told to have said must be done is a request of theirs, though no verb of asking stands there:
 * "The minister stressed that the rebels must free the crew."
 */
export function demandsIn(text: SourceText, layers: Layers, attribution: Attribution, matches: readonly Match[]): readonly Account[] {
  const { cue, source, sourceSpan } = attribution
  if (!cue || !source || !sourceSpan || attribution.negative || attribution.kind === 'continued') return []
  const sentence = layers.sentences[cue.sentence]
  if (!sentence) return []
  const grammar = grammarOf(sentence)
  if (matches.some((match) => match.predicate.at === cue.token && match.predicate.grammar === grammar)) return []
  const verb = grammar.links(cue.token, 'ccomp', 'parataxis').find((at) => isObliged(grammar, at) && isAsked(grammar, at))
  if (verb === undefined) return []
  const span = text.cover(grammar.subtree(verb).filter((t) => grammar.token(t).upos !== 'PUNCT').map((t) => grammar.token(t).span))
  if (!attribution.content.some((c) => c.start < span.end && span.start < c.end)) return []
  const voice = voiceOf(layers, grammar.token(cue.token).span).map((a) => a.id)
  return [{ ...demand({ text, grammar, verb, span, source: { head: source, span: sourceSpan }, matches }), voice }]
}

/** "must release", "has to stop", "needs to", "should". */
export function isObliged(grammar: Grammar, verb: number): boolean {
  const modal = grammar.links(verb, 'aux').some((at) => OBLIGATION.has(grammar.token(at).lemma) || OBLIGATION.has(grammar.token(at).lower))
  const parent = grammar.parent(verb)
  return modal || (parent !== null && grammar.link(verb) === 'xcomp' && ['need', 'have', 'ought'].includes(grammar.token(parent).lemma))
}

/** "Should he return", "you must first finish", "it should not pose much of a threat", "the rule should not apply": nobody is asked to do anything. */
const isAsked = (grammar: Grammar, verb: number): boolean =>
  (grammar.token(verb).upos === 'VERB' || ['able', 'free', 'allowed'].includes(grammar.token(verb).lower)) && !ASKS_NOTHING.has(grammar.token(verb).lemma) && invertedAuxiliary(grammar, verb) === undefined &&
  !grammar.links(verb, 'nsubj', 'nsubj:pass').some((at) => ['you', 'one', 'there'].includes(grammar.token(at).lower))

function demand(parts: {
  readonly text: SourceText
  readonly grammar: Grammar
  readonly verb: number
  readonly span: Account['span']
  readonly source: Filler
  readonly matches: readonly Match[]
}): Account {
  const { text, grammar, verb, span, source, matches } = parts
  const act = matches.find((match) => match.predicate.grammar === grammar && match.predicate.at === verb)
  const asked = surfaceSubjects(grammar, verb).map((at) => fillerOf(text, grammar, at))
  return Object.freeze({
    trigger: refOf(grammar, verb), triggerSpan: grammar.token(verb).span, focus: refOf(grammar, verb), span, category: 'REQUEST',
    mode: act ? askedModeOf(act.frame.category, act.frame.mode ?? null) : 'change', cameo: '100', contexts: [],
    actors: [source], recipients: asked, mutual: false, places: [], voice: [], auxiliaries: [], factualityReason: null,
    anaphoric: false, inHeadline: grammar.sentence.block.kind === 'headline', occasion: null, topic: topicOf(grammar, verb), commitment: null,
    decision: { rule: 'demand-in-speech', guess: null, words: span, runnerUp: act ? { category: act.frame.category, reason: 'what is demanded' } : null, confidence: 0.3 },
  })
}
