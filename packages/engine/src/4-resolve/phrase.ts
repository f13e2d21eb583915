import { BACKING_WORDS, QUANTITIES } from '../lexicon/group-words.ts'
import { type Grammar, type Layers, type Mention, phraseTokens } from '../model/index.ts'
import type { AgentHit, OfficeHit, OrganisationHit, Register, StateHit } from '../register/lookup.ts'

/** Something the register knows, at tokens [from, to) of the sentence. */
export interface Known<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

/** What a noun phrase says of somebody: names, titles, states, all from its own words. */
export interface Phrase {
  readonly grammar: Grammar
  readonly head: number
  readonly from: number
  readonly to: number
  readonly person: Mention | null
  readonly states: readonly Known<StateHit>[]
  readonly organisations: readonly Known<OrganisationHit>[]
  readonly offices: readonly Known<OfficeHit>[]
  readonly agent: AgentHit | null
}

const JOINED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** Reads the phrase around a head: its own words, the title run before a name, an apposition and an "of" or "from" after it. */
export function describePhrase(register: Register, layers: Layers, grammar: Grammar, head: number): Phrase {
  const known = KNOWN.get(layers) ?? new Map<number, Phrase>()
  KNOWN.set(layers, known)
  const key = grammar.token(head).span.start
  const phrase = known.get(key) ?? readPhrase(register, layers, grammar, head)
  known.set(key, phrase)
  return phrase
}

/** A report's phrases by where their heads stand: asked for again and again, read once. */
const KNOWN = new WeakMap<Layers, Map<number, Phrase>>()

function readPhrase(register: Register, layers: Layers, grammar: Grammar, head: number): Phrase {
  const { from, to } = reach(grammar, head)
  const person = layers.names.find((m) => m.sentence === grammar.sentence.index && m.type === 'PER' && m.from < to && m.to > from && nearHead(grammar, m, head)) ?? null
  return describeStretch(register, grammar, { head, from, to, person })
}

/** What a stretch of a sentence says of its head. */
export function describeStretch(register: Register, grammar: Grammar, { head, from, to, person }: Pick<Phrase, 'head' | 'from' | 'to' | 'person'>): Phrase {
  const { words } = grammar.sentence
  const speaksFor = grammar.token(head).lower.startsWith('spokes')
  const isOwn = (at: number): boolean => at <= head || !((isErrand(grammar, at) && !(speaksFor && grammar.sentence.tokens[head + 1]?.lower === 'for')) || isTarget(grammar, at, head))
  const organisations = scan(from, to, (at) => (isOwn(at) ? bodyAt(register, words, at) : null))
  const taken = (at: number): boolean => organisations.some((o) => at >= o.from && at < o.to && o.to - o.from > 1)
  const states = scan(from, to, (at) => (taken(at) || !isOwn(at) ? null : register.longestState(words, at))).filter((state) => !isBacker(words, state.to) && !isFirstName(person, state))
  const offices = scan(from, to, (at) => register.longestOffice(words, at))
  return { grammar, head, from, to, person, states, organisations, offices, agent: hidesAgent(head, organisations, offices) ? null : agentOf(register, grammar, head) }
}

/** "the Secretary of Labor" is of no party. */
function bodyAt(register: Register, words: readonly string[], at: number): ReturnType<Register['longestOrganisation']> {
  const found = register.longestOrganisation(words, at)
  return found?.hit.organisation.kind === 'party' && found.hit.wary !== null && words[at - 1] === 'of' ? null : found
}

/** The last word of a longer name or title tells nothing by itself: "European Union", "Secretary-General". */
const hidesAgent = (head: number, organisations: readonly Known<OrganisationHit>[], offices: readonly Known<OfficeHit>[]): boolean =>
  organisations.some((o) => o.to - o.from > 1 && head >= o.from && head < o.to) || offices.some((o) => o.to - o.from > 1 && head >= o.from && head < o.to && o.value.office.sector !== 'MIL')

/** "Jordan" in "Jordan Bardella" is no state. */
const isFirstName = (person: Mention | null, { from, to }: Known<unknown>): boolean => person !== null && person.from <= from && person.to > to

/** "an Iran-backed militia": whose friends somebody is, not whose they are. */
const isBacker = (words: readonly string[], to: number): boolean => words[to] === '-' && BACKING_WORDS.has(words[to + 1]?.toLowerCase() ?? '')

/** "ambassador to Kenya", "minister for Europe": where somebody is sent, not whose they are. */
function isErrand(grammar: Grammar, at: number): boolean {
  const before = grammar.sentence.tokens[at - 1]
  const preposition = before?.lower === 'the' ? grammar.sentence.tokens[at - 2] : before
  return preposition?.upos === 'ADP' && ERRANDS.has(preposition.lower)
}

const ERRANDS: ReadonlySet<string> = new Set(['to', 'for', 'on', 'with', 'against', 'toward', 'towards'])

/** "gunmen on a convoy in Mali", "raiders against Chad": what they go at, however far below. */
function isTarget(grammar: Grammar, at: number, head: number): boolean {
  for (let here: number | null = at, steps = 0; here !== null && here !== head && steps < 8; here = grammar.parent(here), steps++) {
    if (TARGETS.has(grammar.preposition(here))) return true
  }
  return false
}

const TARGETS: ReadonlySet<string | null> = new Set(['on', 'against', 'toward', 'towards'])

const nearHead = (grammar: Grammar, mention: Mention, head: number): boolean =>
  (head >= mention.from && head < mention.to) ||
  [...grammar.links(head, 'appos', 'flat', 'nmod:desc', 'compound')].some((at) => at >= mention.from && at < mention.to)

function scan<T>(from: number, to: number, find: (at: number) => { readonly hit: T; readonly length: number } | null): readonly Known<T>[] {
  const found: Known<T>[] = []
  for (let at = from; at < to; ) {
    const match = find(at)
    if (match && at + match.length <= to + 4) found.push({ value: match.hit, from: at, to: at + match.length })
    at += match ? match.length : 1
  }
  return found
}

/** "hundreds of residents", "four of its diplomats": who they are stands behind the number. */
export function behindCount(grammar: Grammar, head: number): number {
  const { upos, lower } = grammar.token(head)
  if (upos !== 'NUM' && !QUANTITIES.has(lower)) return head
  const [of] = grammar.links(head, 'nmod').filter((at) => at > head && grammar.preposition(at) === 'of')
  return of ?? head
}

/** The unbroken run of words that belong to the head. */
function reach(grammar: Grammar, head: number): { readonly from: number; readonly to: number } {
  const own = [...phraseTokens(grammar, head), ...grammar.links(head, 'appos').flatMap((at) => grammar.subtree(at))]
  let [from, to] = [head, head + 1]
  const mine = new Set(own)
  while (mine.has(from - 1) || isTitleRun(grammar, from - 1, from)) from -= 1
  while (mine.has(to) || (isMark(grammar, to) && mine.has(to + 1))) to += 1
  return { from, to }
}

/** The parser sometimes cuts a title from its name: "ministry spokesperson Anna Berg". Adjacent name-like words rejoin. */
function isTitleRun(grammar: Grammar, at: number, next: number): boolean {
  const [word, after] = [grammar.sentence.tokens[at], grammar.sentence.tokens[next]]
  if (!word || !after) return false
  const goesOn = after.upos === 'PROPN' || (after.upos === 'ADJ' && /^[A-Z]/u.test(after.text))
  return JOINED.has(word.upos) && goesOn && word.upos !== 'NUM' && /^[A-Z]/u.test(word.text)
}

const isMark = (grammar: Grammar, at: number): boolean => grammar.sentence.tokens[at]?.text === ','

function agentOf(register: Register, grammar: Grammar, head: number): AgentHit | null {
  const token = grammar.token(head)
  const before = grammar.links(head, 'compound', 'amod').filter((at) => at < head)
  const joined = before.map((at) => `${grammar.token(at).lower} ${token.lemma}`)
  return [...joined, token.lemma, token.lower].map((words) => register.findAgent(words)).find((agent) => agent !== null) ?? null
}

/** States named in the phrase that qualify the head, nearest first: "Turkish" in "Turkish police", "of Kenya" after it. */
export const statesNear = (phrase: Phrase): readonly Known<StateHit>[] =>
  phrase.states.toSorted((a, b) => distance(a, phrase.head) - distance(b, phrase.head))

const distance = (known: Known<unknown>, head: number): number => (head < known.from ? known.from - head : head - known.to + 1)
