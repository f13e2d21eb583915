import { BARE_PAIRS, GROUP_PRONOUNS, PAIR_MARKS, PAIR_NOUNS, PARTY_COUNTS } from '../lexicon/group-words.ts'
import { conjuncts, type Grammar, grammarOf, type Identity, phraseSpan, type Token } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { before, type Trace } from './discourse.ts'
import { genericAgent } from './generic-agent.ts'
import { behindCount } from './phrase.ts'
import { clauseSubjects, nearby, type Pointed, type Question } from './pointing.ts'
import { rowsOf } from './several.ts'
import { isOfficial, ofSide, stateWords } from './sides.ts'

const REACH_SENTENCES = 2

const distinct = (identities: readonly Identity[]): readonly Identity[] =>
  identities.filter((a, at) => identities.findIndex((b) => b.code === a.code && b.name === a.name) === at)

/** "they": whom the last plural or joined subject means, with those it met; else the people or the body last told of. */
export function pointGroup(question: Question): Pointed | null {
  const told = lastSubjects(question)
  const own = told.length > 1 ? subjectCode(question) : null
  const subjects = told.filter((identity) => identity.code !== own)
  if (subjects.length > 0) return { identities: subjects, rule: 'those last told of together' }
  const candidates = nearby(question)
  const quoting = new Set(question.speakers.map((a) => question.cast.speakers[a.id]?.identity.code))
  const chosen = candidates.find((t) => t.plural && t.subject) ?? candidates.find((t) => t.plural) ?? candidates.find((t) => t.kind !== 'person' && t.subject && !quoting.has(t.identity.code))
  return chosen ? { identities: [chosen.identity], rule: 'the people last told of' } : null
}

/** The nearest subject before that is several, resolved; a lone subject counts with those after its "with". */
function lastSubjects(question: Question): readonly Identity[] {
  const { grammar, head, cast } = question
  for (let back = 0; back <= REACH_SENTENCES; back++) {
    const sentence = cast.context.layers.sentences[grammar.sentence.index - back]
    if (!sentence) return []
    const there = grammarOf(sentence)
    const mates = back > 0 || grammar.token(head).relation === 'nmod:poss' ? [] : clauseSubjects(grammar, head)
    const subjects = sentence.tokens.filter((t) => there.link(t.index) === 'nsubj' && (back > 0 || t.index < head) && !mates.includes(t.index)).map((t) => t.index)
    for (const at of [...subjects.filter((s) => !isAside(there, s)).toReversed(), ...subjects.filter((s) => isAside(there, s)).toReversed()]) {
      const found = partiesAt(question, there, at)
      if (found.length > 1 || isPlural(there, at) || (back === 0 && isBody(found))) return found
    }
  }
  return []
}

/** The subject of a relative clause is not what the sentence is about. */
const isAside = (grammar: Grammar, at: number): boolean => {
  const verb = grammar.parent(at)
  return verb !== null && grammar.token(verb).relation === 'acl:relcl'
}

/** "Kenyan police said that they …". */
const isBody = ([found]: readonly Identity[]): boolean => found !== undefined && found.name === null && found.office === null

const isPlural = (grammar: Grammar, at: number): boolean => grammar.token(at).feats['Number'] === 'Plur' && grammar.token(at).upos !== 'PRON'

function partiesAt(question: Question, grammar: Grammar, at: number): readonly Identity[] {
  const verb = grammar.parent(at)
  const isJoining = verb !== null && JOINING.has(grammar.token(verb).lemma)
  const joint = verb === null ? [] : [...grammar.links(verb, 'obl').filter((o) => grammar.preposition(o) === 'with'), ...(isJoining ? grammar.links(verb, 'obj') : [])]
  // A pronoun before this one is asked again only if it stands in an earlier sentence, so this ends.
  const heads = [...conjuncts(grammar, at), ...joint.flatMap((o) => conjuncts(grammar, o))].filter(
    (h) => !GROUP_PRONOUNS.has(grammar.token(h).lower) || grammar.sentence.index < question.grammar.sentence.index,
  )
  const { cast } = question
  return distinct(heads.flatMap((head) => whoAt(cast, grammar, behindCount(grammar, head))))
}

/** "agents", "several hundred supporters": with no state of their own they are of the one beside them, or of the report's. */
function whoAt(cast: Cast, grammar: Grammar, head: number): readonly Identity[] {
  const span = phraseSpan(cast.context.report.text, grammar, head)
  const named = cast.resolve(cast, { grammar, head, span, speakers: [] })
  const found = named.length > 0 ? named : genericAgent(cast, { head: { sentence: grammar.sentence.index, token: head }, span }, 'actor')
  return found.map(({ identity }) => identity).filter(({ code }) => code !== 'UNK')
}

const JOINING = new Set(['lead', 'join', 'meet', 'receive', 'host', 'call', 'telephone', 'phone'])

/** "the two leaders", "both", "the sides": in a government's own text its own and the other side, else the last two of different codes. */
export function pointPair(question: Question): Pointed | null {
  const count = countOf(question)
  if (count === null) return null
  const counted = alreadyCounted(question, count)
  if (counted) return { identities: [counted], rule: 'those counted before' }
  if (PLAIN_PEOPLE.has(question.grammar.token(question.head).lemma) && namelessBefore(question, count)) return null
  const found = membersOf(question, count)
  return found.length < (count > MOST_PARTIES ? count : 2) ? null : { identities: found, rule: count === 2 ? 'the two parties told of' : 'the parties told of' }
}

/** "Three farmers were wounded and two others taken away … The two men": people of whom no state was told. */
const namelessBefore = ({ grammar, cast }: Question, count: number): boolean =>
  cast.context.layers.sentences.some((sentence) => sentence.index < grammar.sentence.index && sentence.tokens.some((t, at) => {
    const next = sentence.tokens[at + 1]
    return t.upos === 'NUM' && PARTY_COUNTS[t.lower] === count && !DEFINITE.has(sentence.tokens[at - 1]?.lower ?? '') && next !== undefined && (next.lower === 'others' || PLAIN_PEOPLE.has(next.lemma))
  }))

/** The parties of a pair or trio, in view of the kind that the noun names. */
function membersOf(question: Question, count: number): readonly Identity[] {
  const kind = PAIR_NOUNS[question.grammar.token(question.head).lemma] ?? 'people'
  const { lemma } = question.grammar.token(question.head)
  const free = freeTraces(question)
  // "The two countries" are no organisations.
  const fitting = LANDS.has(lemma) ? free.filter((t) => question.cast.context.register.stateOf(t.identity.code) !== null) : kind === 'people' ? ofTitle(free, lemma, count) : free
  const found = ownMembers(question, fitting, count, kind) ?? (kind === 'states' ? (rowBefore(question, fitting, count) ?? mostTold(question, fitting, count)) : null)
  return found ?? lastTold(fitting, kind, count)
}

/** In a government's own text its own side is one of them, unless it is what they are told of by. */
function ownMembers(question: Question, told: readonly Trace[], count: number, kind: 'people' | 'states'): readonly Identity[] | null {
  if (!isOfficial(question.cast.context) || subjectCode(question) === question.cast.own?.code) return null
  return ownAndBeside(question, told, count, kind) ?? ownAndOthers(question, told, count)
}

const LANDS: ReadonlySet<string> = new Set(['country', 'nation', 'state', 'neighbour', 'neighbor', 'government', 'capital'])

/** "Ruiz visited Oslo, where the two countries signed …": the publisher's side and the one other state of the same sentence. */
function ownAndBeside({ grammar, cast }: Question, told: readonly Trace[], count: number, kind: 'people' | 'states'): readonly Identity[] | null {
  if (kind !== 'states' || !cast.own) return null
  const here = told.filter((t) => t.ref.sentence === grammar.sentence.index)
  const states = codes(here)
  if (states.length !== count || !states.includes(cast.own.code)) return null
  return states.flatMap((code) => here.find((t) => t.identity.code === code)?.identity ?? [])
}

/** So many parties may be told of; more are people counted before. */
const MOST_PARTIES = 4

/** "The two men" are the "two Norwegian engineers" told before. */
function alreadyCounted({ grammar, head, cast }: Question, count: number): Identity | null {
  const { lemma, span } = grammar.token(head)
  if (!PLAIN_PEOPLE.has(lemma)) return null
  return before(cast.traces, span.start).find((trace) => trace.kind === 'people' && countAt(cast, trace) === count)?.identity ?? null
}

const PLAIN_PEOPLE: ReadonlySet<string> = new Set(['man', 'woman', 'person', 'people', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'])

/** How many people a plural trace tells of; null when it does not say. */
export function countAt(cast: Cast, { ref }: Pick<Trace, 'ref'>): number | null {
  const sentence = cast.context.layers.sentences[ref.sentence]
  if (!sentence) return null
  const grammar = grammarOf(sentence)
  return grammar.links(ref.token, 'nummod').map((at) => PARTY_COUNTS[grammar.token(at).lower]).find((count) => count !== undefined) ?? null
}

/** "expelled the envoys of Chad and Niger; … both countries": the row of so many states last told of in the same sentence. */
function rowBefore({ grammar, head, cast }: Question, told: readonly Trace[], count: number): readonly Identity[] | null {
  const words = stateWords(cast.context).filter((word) => word.sentence === grammar.sentence && word.to <= head && word.hit.kind !== 'demonym')
  const row = rowsOf(words).findLast((members) => members.length > 1)
  if (row?.length !== count) return null
  const found = row.flatMap((word) => told.find((t) => t.identity.code === word.hit.code)?.identity ?? [])
  return found.length === count ? found : null
}

/** "the two countries": the two of this sentence and the one before where they are just so many, else those most told of. */
function mostTold({ grammar, cast }: Question, all: readonly Trace[], count: number): readonly Identity[] | null {
  const told = all.filter((t) => cast.context.register.stateOf(t.identity.code) !== null)
  const near = told.filter((t) => grammar.sentence.index - t.ref.sentence <= 1)
  const states = codes(near).length === count ? near : told
  const times = (code: string): number => states.filter((t) => t.identity.code === code).length
  const chief = codes(states).toSorted((a, b) => times(b) - times(a)).slice(0, count)
  if (chief.length < count) return null
  return chief.flatMap((code) => states.find((t) => t.identity.code === code)?.identity ?? [])
}

/** Whom the words may mean: told before, and not the subject of their own clause. */
function freeTraces(question: Question): readonly Trace[] {
  const { grammar, head, cast } = question
  const mates = new Set(nearby(question))
  const subject = subjectCode(question)
  const told = before(cast.traces, grammar.token(head).span.start)
  return told.filter((t) => (t.ref.sentence !== grammar.sentence.index || mates.has(t)) && t.identity.code !== subject)
}

function lastTold(traces: readonly Trace[], kind: 'people' | 'states', count: number): readonly Identity[] {
  const people = traces.filter((t) => t.kind === 'person')
  return lastCodes(kind === 'people' && codes(people).length >= count ? people : traces, count).map((t) => t.identity).toReversed()
}

/** "the ministers" are ministers, "the leaders" those who lead, where so many were told with such a title. */
function ofTitle(traces: readonly Trace[], lemma: string, count: number): readonly Trace[] {
  const titles = lemma === 'leader' ? LEADING : [lemma]
  const titled = traces.filter((t) => t.kind === 'person' && titles.some((title) => (t.identity.office ?? '').toLowerCase().split(' ').includes(title)))
  return codes(titled).length >= count ? titled : traces
}

const LEADING: readonly string[] = ['president', 'premier', 'chancellor', 'prime', 'king', 'emir', 'sultan', 'queen', 'taoiseach', 'emperor']

const codes = (traces: readonly Trace[]): readonly string[] => [...new Set(traces.map((t) => t.identity.code))]

/** "she telephoned both presidents": she is neither. */
function subjectCode({ grammar, head, cast, speakers }: Question): string | null {
  const at = subjectOver(grammar, head)
  if (at === undefined) return null
  const [found] = cast.resolve(cast, { grammar, head: at, span: phraseSpan(cast.context.report.text, grammar, at), speakers })
  return found?.identity.code ?? null
}

/** The subject of the verb that a word stands under, as its object or as whom the object goes to: "expressed solidarity with both". */
function subjectOver(grammar: Grammar, head: number): number | undefined {
  const noun = grammar.link(head) === 'nmod' && GOING_TO.has(grammar.preposition(head)) ? grammar.parent(head) : null
  const below = noun !== null && grammar.link(noun) === 'obj' ? noun : head
  let verb = ['obj', 'obl'].includes(grammar.link(below)) ? grammar.parent(below) : null
  while (verb !== null && grammar.links(verb, 'nsubj').length === 0 && grammar.link(verb) === 'conj') verb = grammar.parent(verb)
  return verb === null ? undefined : grammar.links(verb, 'nsubj')[0]
}

const GOING_TO: ReadonlySet<string | null> = new Set(['with', 'to', 'for', 'against', 'toward', 'towards'])

/** How many parties the words count; null when they do not point to parties. */
function countOf({ grammar, head, cast }: Question): number | null {
  const token = grammar.token(head)
  const marks = grammar.links(head, 'nummod', 'det', 'amod').map((at) => grammar.token(at).lower)
  const bare = bareCount(token, marks)
  if (bare !== null) return bare
  if (!PAIR_NOUNS[token.lemma] || token.feats['Number'] === 'Sing') return null
  const mark = marks.find((word) => PAIR_MARKS.has(word))
  // "two men were arrested" are two new ones.
  if (mark !== undefined) return isDefinite(grammar, head, marks) ? (PARTY_COUNTS[mark] ?? 2) : null
  return isBarePair(token, marks) ? countedBefore(cast, grammar, token.lemma) : null
}

/** "the sides", "the leaders"; "all the parties" are not two. */
const isBarePair = ({ lemma, feats }: Token, marks: readonly string[]): boolean =>
  marks.includes('the') && !marks.includes('all') && BARE_PAIRS.has(lemma) && feats['Number'] === 'Plur'

const isDefinite = (grammar: Grammar, head: number, marks: readonly string[]): boolean =>
  marks.some((word) => DEFINITE.has(word)) || grammar.links(head, 'nmod:poss').length > 0

const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both'])

/** "the two", "both", "the pair". */
function bareCount({ lower, upos }: Token, marks: readonly string[]): number | null {
  const definite = lower === 'both' || marks.some((word) => ['the', 'these', 'those'].includes(word))
  return definite && ['NUM', 'DET', 'PRON', 'NOUN'].includes(upos) ? (PARTY_COUNTS[lower] ?? null) : null
}

/** "The advisors" are as many as "the three advisors" before. */
function countedBefore(cast: Cast, grammar: Grammar, lemma: string): number {
  const words = cast.context.layers.sentences.slice(0, grammar.sentence.index).flatMap((s) => s.tokens.map((t, at) => ({ t, before: s.tokens[at - 1]?.lower ?? '' })))
  return words.filter(({ t }) => t.lemma === lemma).map(({ before: word }) => PARTY_COUNTS[word]).findLast((count) => count !== undefined) ?? 2
}

/** The publisher's own side and the first others it tells of. */
function ownAndOthers({ cast }: Question, told: readonly Trace[], count: number): readonly Identity[] | null {
  const own = cast.own
  if (!own) return null
  const inText = told.toReversed()
  const others = lastCodes([...inText.filter((t) => t.kind === 'person'), ...inText.filter((t) => t.kind !== 'person' && t.kind !== 'people')].filter((t) => t.identity.code !== own.code), count - 1)
  if (others.length === 0) return null
  const mine = inText.find((t) => t.kind === 'person' && t.identity.code === own.code)?.identity ?? ofSide(own, { sector: 'GOV', name: null, office: null }).identity
  return [mine, ...others.map((t) => t.identity)]
}

function lastCodes(traces: readonly Trace[], count: number): readonly Trace[] {
  const found: Trace[] = []
  for (const trace of traces) if (found.length < count && !found.some((t) => t.identity.code === trace.identity.code)) found.push(trace)
  return found
}
