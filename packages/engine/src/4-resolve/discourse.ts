import { type Grammar, grammarOf, type Identity, type Mention, type TokenRef } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { identifyPhrase } from './identify.ts'
import { identifyName } from './name-words.ts'
import { headOf, type People } from './people.ts'
import { describePhrase } from './phrase.ts'
import { headOfWord, stateWords } from './sides.ts'

/** Somebody or something named at a place of the text, for later words to point back to. */
export interface Trace {
  readonly ref: TokenRef
  readonly identity: Identity
  readonly kind: 'person' | 'body' | 'state' | 'people'
  readonly plural: boolean
  readonly subject: boolean
  readonly gender: 'm' | 'f' | null
  /** Text offset. */
  readonly at: number
}

/** Everything named in the report, in text order. Made once, before anything that points back is resolved. */
export function traceNames(context: ResolveContext, people: People): readonly Trace[] {
  const named = context.layers.names.flatMap((mention) => traceMention(context, people, mention))
  const agents = context.layers.sentences.flatMap((sentence) => traceAgents(context, grammarOf(sentence)))
  return inOrder([...named, ...agents, ...traceStates(context)])
}

/** Text order, one trace a word. */
export function inOrder(traces: readonly Trace[]): readonly Trace[] {
  const byWord = new Map<string, Trace>()
  for (const trace of traces.toSorted((a, b) => a.at - b.at)) {
    const word = `${trace.ref.sentence}:${trace.ref.token}`
    if (!byWord.has(word)) byWord.set(word, trace)
  }
  return [...byWord.values()]
}

/** States and seats of government that the reading model did not take for names. */
const traceStates = (context: ResolveContext): readonly Trace[] =>
  stateWords(context).filter((word) => word.hit.kind !== 'demonym').flatMap((word): readonly Trace[] => {
    const { sentence } = word
    const token = headOfWord(word)
    if (context.layers.names.some((m) => m.sentence === sentence.index && m.from < word.to && m.to > word.from)) return []
    const identity: Identity = { code: word.hit.code, sector: word.hit.sector ?? 'GOV', name: null, office: null }
    const at = sentence.tokens[word.from]?.span.start ?? 0
    return [{ ref: { sentence: sentence.index, token }, identity, kind: 'state', plural: false, subject: isSubject(grammarOf(sentence), token), gender: null, at }]
  })

function traceMention(context: ResolveContext, people: People, mention: Mention): readonly Trace[] {
  const grammar = grammarOf(sentenceAt(context.layers, mention.sentence))
  const head = headOf(grammar, mention)
  const base = { ref: { sentence: mention.sentence, token: head }, subject: isSubject(grammar, head), at: mention.span.start, plural: false }
  if (mention.type === 'PER') {
    const person = people.find(mention.span.quote)
    return person?.identity ? [{ ...base, identity: person.identity, kind: 'person', gender: person.gender }] : []
  }
  const phrase = { ...describePhrase(context.register, context.layers, grammar, head), person: null }
  const identity = identifyPhrase(context, phrase)?.value ?? bodyByName(context, grammar, mention, head)
  return identity ? [{ ...base, identity, kind: phrase.organisations.length > 0 || identity.name !== null ? 'body' : 'state', gender: null }] : []
}

const bodyByName = (context: ResolveContext, grammar: Grammar, mention: Mention, head: number): Identity | null =>
  mention.type === 'ORG' ? (identifyName(context, grammar, head)?.identity ?? null) : null

/** "Ukrainian representatives", "Turkish police": described, not named, but just as well pointed back to. */
function traceAgents(context: ResolveContext, grammar: Grammar): readonly Trace[] {
  return grammar.sentence.tokens.filter((token) => token.upos === 'NOUN').flatMap((token): readonly Trace[] => {
    const phrase = describePhrase(context.register, context.layers, grammar, token.index)
    if (phrase.person || (!phrase.agent && phrase.offices.length === 0)) return []
    const told = identifyPhrase(context, phrase)
    if (!told) return []
    const plural = token.feats['Number'] === 'Plur'
    return [{
      ref: { sentence: grammar.sentence.index, token: token.index }, identity: told.value, kind: plural ? 'people' : phrase.offices.length > 0 ? 'person' : 'body',
      plural, subject: isSubject(grammar, token.index), gender: null, at: token.span.start,
    }]
  })
}

/** Whether a word, or the first of its row, is its clause's subject. */
export function isSubject(grammar: Grammar, at: number): boolean {
  if (grammar.link(at) === 'nsubj') return true
  const parent = grammar.parent(at)
  return parent !== null && ['conj', 'appos', 'flat', 'nmod:desc'].includes(grammar.link(at)) && isSubject(grammar, parent)
}

/** Traces before an offset, the latest first. */
export const before = (traces: readonly Trace[], at: number): readonly Trace[] => traces.filter((trace) => trace.at < at).toReversed()
