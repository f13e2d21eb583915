import { ATTITUDES, MEETING_PLACES, STANCE_NOUNS, STANCE_VERBS } from '../lexicon/group-words.ts'
import { type Grammar, grammarOf, type Sentence, type Span, within } from '../model/index.ts'
import type { StateHit } from '../register/lookup.ts'
import type { ResolveContext } from './context.ts'
import { firstActors } from './first-actor.ts'
import { headOfWord, isOfficial, type Side, stateWords, type StateWord } from './sides.ts'

interface Clue {
  readonly code: string
  readonly weight: number
  readonly rule: string
  readonly words: Span | null
}

/** The state whose own officials the report names without it: told by its publisher and letterhead, by its dateline, or by what they speak for. */
export function ownSide(context: ResolveContext): Side | null {
  const words = stateWords(context)
  const clues = [...publisherClue(context), ...headClues(context, words), ...datelineClue(context, words), ...stanceClues(context, words), ...counterpartClues(context, words), ...officersClues(context), ...firstActors(context).map((actor) => ({ ...actor, weight: 6, rule: 'who acts first in its own text' })), ...writersClues(context, words), ...mentionClues(context, words), ...placeClues(context)]
  const sums = new Map<string, number>()
  for (const clue of clues) sums.set(clue.code, (sums.get(clue.code) ?? 0) + clue.weight)
  const known = [...sums].filter(([code]) => context.register.stateOf(code) !== null || code === 'EUR' || code === 'UNO')
  const [best, second] = known.toSorted((a, b) => b[1] - a[1])
  const isOtherKnown = [...sums.values()].some((sum) => sum < 0)
  if (!best || best[1] < leastOf(known.length, isOtherKnown) || second?.[1] === best[1]) return null
  const chief = clues.filter((clue) => clue.code === best[0]).toSorted((a, b) => b.weight - a.weight)[0]
  return chief ? { code: chief.code, rule: chief.rule, words: chief.words } : null
}

/** Clues together must weigh this much, or no side is told; less where the other party is known for it, or no other state is named at all. */
function leastOf(states: number, isOtherKnown: boolean): number {
  if (isOtherKnown) return 2
  return states === 1 ? 2 : 3
}

function publisherClue(context: ResolveContext): readonly Clue[] {
  const { publisher } = context.report
  if (!publisher) return []
  const tokens = publisher.value.split(/\s+/u)
  const body = context.register.findOrganisation(publisher.value)?.organisation
  const state = tokens.map((_, at) => context.register.longestState(tokens, at)?.hit.code).find((code) => code !== undefined)
  // A news agency reports on everybody, its home least of all; its letters may be another body's as well ("AFP").
  const speaks = body && ['agency', 'eu', 'un'].includes(body.kind) && body.sector !== 'JRN' && context.report.genre !== 'wire'
  const code = speaks ? body.code : isOfficial(context) ? state : undefined
  const span = publisher.basis.kind === 'assumed' ? null : publisher.basis.evidence[0]
  return code === undefined ? [] : [{ code, weight: 100, rule: 'the publisher’s state', words: span }]
}

/** A letterhead tells the house; a headline's own state is likelier the report's, a title's "of X" is the other's. */
const headClues = (context: ResolveContext, words: readonly StateWord[]): readonly Clue[] =>
  words.filter((word) => HEAD.has(word.sentence.block.kind)).map((word) => ({ code: word.hit.code, words: spanOf(context, word), ...weighHead(context, word) }))

function weighHead(context: ResolveContext, word: StateWord): Pick<Clue, 'weight' | 'rule'> {
  const house = weighHouse(word)
  if (house > 0) return { weight: house, rule: 'the letterhead’s state' }
  const titled = isTitled(context, word)
  if (isOfficial(context)) return { weight: titled ? -6 : -2, rule: 'the other party' }
  if (titled && !isSubjects(word)) return { weight: -6, rule: 'the other party' }
  return { weight: namesSeveral(context, word) ? 1 : modifies(word) || isScene(word) ? 4 : 2, rule: 'the headline’s state' }
}

/** "Guyana, Suriname leaders to meet": of several states told alike, none is the report's own. */
function namesSeveral(context: ResolveContext, word: StateWord): boolean {
  const { sentence, hit } = word
  const grammar = grammarOf(sentence)
  const at = headOfWord(word)
  return stateWords(context).some((other) => other.sentence === sentence && other.hit.code !== hit.code && (grammar.parent(headOfWord(other)) === at || grammar.parent(at) === headOfWord(other)))
}

/** A line that names a house of government; a headline that does may be of another's. */
function weighHouse({ sentence, hit }: StateWord): number {
  if (hit.kind !== 'seat' && !sentence.tokens.some((token) => HOUSES.has(token.lower))) return 0
  // "Visit of the Minister of Foreign Affairs to Chad" tells of an act, not of a house.
  if (sentence.tokens.some((token) => VISITS.has(token.lemma.toLowerCase()))) return 0
  if (sentence.block.kind !== 'headline') return 30
  return sentence.tokens.every((token) => token.upos !== 'VERB') ? 12 : 0
}

const VISITS: ReadonlySet<string> = new Set(['visit', 'trip', 'meeting', 'call', 'talk', 'talks', 'conversation', 'tour', 'arrival', 'participation', 'travel'])

/** "Danish court jails …": the state qualifies the headline's subject. */
function isSubjects(word: StateWord): boolean {
  const grammar = grammarOf(word.sentence)
  const parent = grammar.parent(headOfWord(word))
  return parent !== null && grammar.link(parent) === 'nsubj'
}

/** The state is the headline's subject, or whose something is. */
function modifies(word: StateWord): boolean {
  const grammar = grammarOf(word.sentence)
  const at = headOfWord(word)
  return grammar.link(at) === 'nsubj' || ['amod', 'nmod:poss', 'compound'].includes(grammar.token(at).relation)
}

/** "held in Tunis": where it happens. */
const isScene = (word: StateWord): boolean => word.hit.kind !== 'demonym' && grammarOf(word.sentence).preposition(headOfWord(word)) === 'in'

const HEAD = new Set(['headline', 'subheadline', 'byline', 'heading'])
const HOUSES = new Set(['ministry', 'department', 'office', 'government', 'presidency', 'embassy', 'secretariat', 'affairs', 'house', 'chancellery', 'briefing'])

/** "Greek Prime Minister", "President Berg of Norway": somebody told with that state. */
function isTitled(context: ResolveContext, { sentence, from, to }: StateWord): boolean {
  const tokens = sentence.words
  if (context.register.longestOffice(tokens, to) !== null) return true
  return sentence.tokens[from - 1]?.lower === 'of' && sentence.tokens.slice(Math.max(0, from - 6), from).some((t) => context.register.longestOffice(tokens, t.index) !== null)
}

function datelineClue(context: ResolveContext, words: readonly StateWord[]): readonly Clue[] {
  const place = context.report.dateline?.place
  if (!place || MEETING_PLACES.has(place.quote.toLowerCase())) return []
  const code = placeState(context, place.quote)
  const elsewhere = words.some((word) => word.hit.code === code && word.sentence.span.start > place.end)
  return code === null ? [] : [{ code, weight: elsewhere ? 8 : 5, rule: 'the state of the dateline', words: place }]
}

function placeState(context: ResolveContext, name: string): string | null {
  const parts = name.split(/[,/]/u).map((part) => part.trim().replace(/\p{L}{4,}/gu, (w) => w[0] + w.slice(1).toLowerCase()))
  const state = parts.map((part) => context.register.findState(part)?.code).find((code) => code !== undefined)
  return state ?? context.gazetteer.findPlaces(parts[0] ?? name)[0]?.place.countryCode ?? null
}

/** "The Prime Minister conveyed Australia's sympathy", "announced that the United States intends …", "in the Oval Office". */
const stanceClues = (context: ResolveContext, words: readonly StateWord[]): readonly Clue[] =>
  words.flatMap((word) => {
    const weighed = weighStance(context, word)
    return weighed ? [{ code: word.hit.code, words: spanOf(context, word), ...weighed }] : []
  })

const STANCE = 'the state its officials speak for'

function weighStance(context: ResolveContext, { hit, sentence, to }: StateWord): Pick<Clue, 'weight' | 'rule'> | null {
  const grammar = grammarOf(sentence)
  const head = to - 1
  if (isOwnSeat(context, hit, grammar.preposition(head))) return { weight: 4, rule: 'the seat of government it names' }
  const [parent, verb] = [grammar.parent(head), grandparent(grammar, head)]
  if (parent === null || verb === null || !isUntold(context, sentence, verb)) return null
  if (isStance(grammar, head, parent) && STANCE_VERBS.has(grammar.token(verb).lemma)) return { weight: 6, rule: STANCE }
  return grammar.link(head) === 'nsubj' && ['ccomp', 'xcomp'].includes(grammar.link(parent)) ? { weight: 4, rule: STANCE } : null
}

/** "in the Oval Office" of a government's own text. */
const isOwnSeat = (context: ResolveContext, { kind }: StateHit, preposition: string | null): boolean => isOfficial(context) && kind === 'seat' && preposition === 'in'

/** "Minister of State at the Federal Foreign Office …" at the top of a government's own text: the house whose officer speaks. */
function officersClues(context: ResolveContext): readonly Clue[] {
  const first = isOfficial(context) ? context.layers.sentences.find((sentence) => sentence.block.kind === 'paragraph' && sentence.tokens.some((token) => token.upos === 'VERB')) : undefined
  if (!first) return []
  const verb = first.tokens.findIndex((token) => token.upos === 'VERB')
  return first.words.slice(0, verb).flatMap((_, at): readonly Clue[] => {
    const found = context.register.longestOrganisation(first.words, at)
    if (!found || found.hit.organisation.kind !== 'agency') return []
    const words = context.report.text.cover(first.tokens.slice(at, at + found.length).map((token) => token.span))
    return [{ code: found.hit.organisation.code, weight: 6, rule: 'the house whose officer speaks', words }]
  })
}

/** "his Angolan counterpart", "her hosts in Oman": in a government's own text somebody over against its own people. */
function counterpartClues(context: ResolveContext, words: readonly StateWord[]): readonly Clue[] {
  if (!isOfficial(context)) return []
  return words.filter(isCounterparts).map((word) => ({ code: word.hit.code, weight: -6, rule: 'the other party', words: spanOf(context, word) }))
}

function isCounterparts(word: StateWord): boolean {
  const grammar = grammarOf(word.sentence)
  const noun = grammar.parent(headOfWord(word))
  return noun !== null && ['counterpart', 'host', 'colleague', 'interlocutor'].includes(grammar.token(noun).lemma) && grammar.links(noun, 'nmod:poss').some((at) => grammar.token(at).upos === 'PRON')
}

/** "We condemn … The U.S. reaffirms …": a text whose writers say "we" speaks for the state that it lets act in the same breath. */
function writersClues(context: ResolveContext, words: readonly StateWord[]): readonly Clue[] {
  const { sentences, quotations } = context.layers
  const told = sentences.flatMap((sentence) => sentence.tokens).filter((token) => !quotations.some((q) => within(token.span, q.span)))
  if (!told.some((token) => WRITERS.has(token.lower))) return []
  const weight = isOfficial(context) ? 6 : 3
  return words.filter((word) => word.hit.kind === 'name' && acts(word)).map((word) => ({ code: word.hit.code, weight, rule: 'the state its writers speak for', words: spanOf(context, word) }))
}

const WRITERS = new Set(['we', 'our'])

/** The state is the subject of what governments say and do to each other in words. */
function acts(word: StateWord): boolean {
  const grammar = grammarOf(word.sentence)
  const at = headOfWord(word)
  const verb = grammar.parent(at)
  return verb !== null && grammar.link(at) === 'nsubj' && ATTITUDES.has(grammar.token(verb).lemma)
}

function grandparent(grammar: Grammar, at: number): number | null {
  const parent = grammar.parent(at)
  return parent === null ? null : grammar.parent(parent)
}

const isStance = (grammar: Grammar, owner: number, owned: number): boolean =>
  grammar.token(owner).relation === 'nmod:poss' && STANCE_NOUNS.has(grammar.token(owned).lemma)

/** The verb's subject is a title, or a name, with no state beside it. */
function isUntold(context: ResolveContext, sentence: Sentence, verb: number): boolean {
  const grammar = grammarOf(sentence)
  const subject = grammar.links(verb, 'nsubj')[0] ?? grammar.links(grammar.parent(verb) ?? verb, 'nsubj')[0]
  if (subject === undefined) return false
  const tokens = sentence.words
  return /^\p{Lu}|^she$|^he$/u.test(tokens[subject] ?? '') && !grammar.subtree(subject).some((at) => context.register.longestState(tokens, at) !== null)
}

/** Sentences that count for a state that is named often: a paper at home names the others more than itself. */
const MOST_MENTIONS = 3

/** Being named often helps a little. */
function mentionClues(context: ResolveContext, words: readonly StateWord[]): readonly Clue[] {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  return words.flatMap((word): readonly Clue[] => {
    const key = `${word.hit.code} ${word.sentence.index}`
    if (seen.has(key) || HEAD.has(word.sentence.block.kind)) return []
    seen.add(key)
    const count = (counts.get(word.hit.code) ?? 0) + 1
    counts.set(word.hit.code, count)
    if (count > MOST_MENTIONS && !isOfficial(context)) return []
    return [{ code: word.hit.code, weight: weighMention(context, word), rule: 'the state most named', words: spanOf(context, word) }]
  })
}

/** "the Norwegian side" of a government's own text that names the other party by its head is likelier the house. */
function weighMention(context: ResolveContext, { sentence, to }: StateWord): number {
  if (!isOfficial(context)) return 1
  return sentence.tokens[to]?.lower === 'side' ? 2 : 0.5
}

/** Towns and provinces of one state: a paper at home names its places and seldom itself. */
function placeClues(context: ResolveContext): readonly Clue[] {
  if (isOfficial(context)) return []
  const named = context.layers.names.filter((name) => name.type === 'LOC' && context.register.findState(name.span.quote) === null)
  const first = named.filter((name, at) => named.findIndex((other) => other.span.quote === name.span.quote) === at)
  return first.flatMap((name): readonly Clue[] => {
    const [best, ...others] = context.gazetteer.findPlaces(name.span.quote)
    const code = best?.place.countryCode
    if (!best || !code || best.commonWord || best.score < SURE) return []
    if (others.some((other) => other.place.countryCode !== code && other.score > best.score * 0.8)) return []
    return [{ code, weight: 1, rule: 'the state whose places it names', words: name.span }]
  })
}

/** Gazetteer score from which a town is taken at its name. */
const SURE = 0.2

const spanOf = (context: ResolveContext, { sentence, from, to }: StateWord): Span => context.report.text.cover(sentence.tokens.slice(from, to).map((token) => token.span))
