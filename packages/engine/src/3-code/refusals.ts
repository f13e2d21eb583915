import { NO_REFUSAL } from '../lexicon/modals.ts'
import { type Account, type Attribution, type Filler, type Grammar, grammarOf, type Layers, refOf, type SourceText } from '../model/index.ts'
import { fills } from './frame-index.ts'
import type { Match } from './match-frame.ts'
import { isPassive } from './subjects.ts'
import { topicOf } from './topic.ts'
import { voiceOf } from './voice.ts'

/**
 * What somebody says they will not do is a refusal of theirs, though no verb of refusing stands there: "The ministry said it would
 * not pay the ransom."
 */
export function refusalsIn(text: SourceText, layers: Layers, attribution: Attribution, matches: readonly Match[]): readonly Account[] {
  const { cue, source, sourceSpan } = attribution
  const sentence = cue ? layers.sentences[cue.sentence] : undefined
  if (!cue || !source || !sourceSpan || !sentence || attribution.negative) return []
  const grammar = grammarOf(sentence)
  // What a company will not do is no politics.
  if (source.sentence === cue.sentence && fills(grammar, source.token, ['@private', '@sports', '@market', 'company', 'firm', 'airline', 'bank', 'retailer', 'publisher'], false)) return []
  const known = new Set(matches.map((match) => match.predicate.carrier))
  const person = layers.names.some(({ type, span }) => type === 'PER' && span.start < sourceSpan.end && sourceSpan.start < span.end)
  const verb = grammar.links(cue.token, 'ccomp').find((at) => !known.has(at) && refuses(grammar, at, person))
  if (verb === undefined) return []
  const span = text.cover(grammar.subtree(verb).filter((t) => grammar.token(t).upos !== 'PUNCT').map((t) => grammar.token(t).span))
  const voice = voiceOf(layers, grammar.token(cue.token).span).map((a) => a.id)
  return [refusal({ grammar, verb, span, source: { head: source, span: sourceSpan }, voice })]
}

/** "it would never change its name": not, never or no longer, by the speaker's own will. */
function refuses(grammar: Grammar, verb: number, person: boolean): boolean {
  if (NO_REFUSAL.has(grammar.token(verb).lemma) || grammar.token(verb).upos !== 'VERB' || isPassive(grammar, verb)) return false
  const meant = grammar.links(verb, 'aux').some((at) => ['will', 'would', "'ll", 'wo'].includes(grammar.token(at).lower))
  const negated = grammar.links(verb, 'advmod').some((at) => ['not', "n't", 'n’t', 'never'].includes(grammar.token(at).lower))
  const own = grammar.links(verb, 'nsubj').some((at) => (person ? OF_PERSONS : OF_BODIES).has(grammar.token(at).lower))
  return meant && negated && own && !isContrasted(grammar, verb)
}

/** "if they come, we will not talk, we will shoot": a threat is no refusal. */
const isContrasted = (grammar: Grammar, verb: number): boolean =>
  grammar.subtree(verb).some((at) => ['if', 'but'].includes(grammar.token(at).lower) || (['will', 'would'].includes(grammar.token(at).lower) && grammar.parent(at) !== verb))

const OF_PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'we', 'i'])
const OF_BODIES: ReadonlySet<string> = new Set(['it', 'they', 'we'])

function refusal(parts: { readonly grammar: Grammar; readonly verb: number; readonly span: Account['span']; readonly source: Filler; readonly voice: Account['voice'] }): Account {
  const { grammar, verb, span, source, voice } = parts
  return Object.freeze({
    trigger: refOf(grammar, verb), triggerSpan: grammar.token(verb).span, focus: refOf(grammar, verb), span, category: 'REJECT', mode: null, cameo: '120', contexts: [],
    actors: [source], recipients: [], mutual: false, places: [], voice, auxiliaries: [], factualityReason: null,
    anaphoric: false, inHeadline: grammar.sentence.block.kind === 'headline', occasion: null, topic: topicOf(grammar, verb), commitment: null,
    decision: { rule: 'refusal-in-speech', guess: null, words: span, runnerUp: null, confidence: 0.6 },
  })
}
