import { cueVerb } from '../lexicon/attribution-cues.ts'
import { REMOTE } from '../lexicon/control.ts'
import { type Account, fillerOf, type Grammar, grammarOf, type Layers, refOf, type Sentence, type SourceText } from '../model/index.ts'
import { verbArguments } from './arguments.ts'
import type { Match } from './match-frame.ts'
import { surfaceSubjects } from './subjects.ts'
import { voiceOf } from './voice.ts'

const MEANS: ReadonlySet<string> = new Set(['by', 'via', 'over', 'on', 'through', 'in', 'during'])

/** Whatever is told by phone is a call: "told his colleague by phone on Thursday" has two parties and no word for talking. */
export function callsByPhone(text: SourceText, layers: Layers, sentence: Sentence, matches: readonly Match[]): readonly Account[] {
  const grammar = grammarOf(sentence)
  return sentence.tokens.flatMap((token) => {
    const near = [token.index, ...grammar.links(token.index, 'obj', 'iobj', 'obl')]
    const means = near.flatMap((at) => grammar.links(at, 'obl', 'nmod')).find((at) => isRemote(grammar, at) && MEANS.has(grammar.preposition(at) ?? ''))
    const told = matches.some((match) => match.predicate.at === token.index && match.frame.mutual)
    if (means === undefined || token.upos !== 'VERB' || !cueVerb(token.lemma) || told) return []
    return [call(text, layers, grammar, token.index, means)]
  })
}

/** "by phone", "in a telephone talk"; one with somebody is told by its own noun. */
const isRemote = (grammar: Grammar, at: number): boolean =>
  REMOTE.has(grammar.token(at).lemma) || (grammar.links(at, 'compound', 'amod').some((before) => REMOTE.has(grammar.token(before).lemma)) && !grammar.links(at, 'nmod').some((n) => grammar.preposition(n) === 'with'))

function call(text: SourceText, layers: Layers, grammar: Grammar, verb: number, means: number): Account {
  const { slots } = verbArguments(grammar, verb)
  const parties = [...surfaceSubjects(grammar, verb), ...['object', 'indirect', 'to', 'with'].flatMap((slot) => slots.get(slot) ?? [])].filter((at) => at !== means)
  const span = text.cover([grammar.token(verb).span, grammar.token(means).span])
  const account: Account = {
    trigger: refOf(grammar, means), triggerSpan: grammar.token(means).span, focus: refOf(grammar, means), span, category: 'CONSULT', mode: 'phone', cameo: '041', contexts: ['diplomatic'],
    actors: parties.map((at) => fillerOf(text, grammar, at)), recipients: [], mutual: true, places: [], voice: voiceOf(layers, grammar.token(means).span).map((a) => a.id), auxiliaries: [],
    factualityReason: null, anaphoric: false, inHeadline: grammar.sentence.block.kind === 'headline', occasion: null, topic: [], commitment: null,
    decision: { rule: 'told-by-phone', guess: null, words: span, runnerUp: null, confidence: 0.7 },
  }
  return Object.freeze(account)
}
