import { MEETING_PLACES, STANCE_NOUNS, STANCE_VERBS } from '../lexicon/group-words.ts'
import { assumed, type Basis, grammarOf, type Identity, inferred, type Sentence, type Span } from '../model/index.ts'
import type { StateHit } from '../register/lookup.ts'
import type { ResolveContext } from './context.ts'

/** A state for those who are told with none, and how it was found. */
export interface Side {
  readonly code: string
  readonly rule: string
  /** The words that tell it; null when the caller's own word does. */
  readonly words: Span | null
}

/** The identity and basis of somebody of a side. */
export function ofSide(side: Side, identity: Omit<Identity, 'code'>): { readonly identity: Identity; readonly basis: Basis } {
  const full: Identity = { code: side.code, ...identity }
  const basis = side.words ? inferred(full, side.rule, side.words).basis : assumed(full, 'publisher-side', side.rule).basis
  return { identity: full, basis }
}

/** Whether the text is a government's own. */
export const isOfficial = (context: ResolveContext): boolean => ['readout', 'statement', 'communique'].includes(context.report.genre)

/** A state's name, people or seat at a place of a sentence. */
export interface StateWord {
  readonly hit: StateHit
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** Every state word of the report that the register is sure of, in text order. */
export function stateWords(context: ResolveContext): readonly StateWord[] {
  return context.layers.sentences.flatMap((sentence) => {
    const words = sentence.tokens.map((token) => token.text)
    return words.flatMap((_, from): readonly StateWord[] => {
      const match = context.register.longestState(words, from)
      return match && match.hit.wary === null ? [{ hit: match.hit, sentence, from, to: from + match.length }] : []
    })
  })
}

interface Clue {
  readonly code: string
  readonly weight: number
  readonly rule: string
  readonly words: Span | null
}

/** The state whose own officials the report names without it: told by its publisher and letterhead, by its dateline, or by what they speak for. */
export function ownSide(context: ResolveContext): Side | null {
  const words = stateWords(context)
  const clues = [...publisherClue(context), ...headClues(context, words), ...datelineClue(context, words), ...stanceClues(context, words), ...mentionClues(context, words)]
  const sums = new Map<string, number>()
  for (const clue of clues) sums.set(clue.code, (sums.get(clue.code) ?? 0) + clue.weight)
  const [best, second] = [...sums].filter(([code]) => context.register.stateOf(code) !== null || code === 'EUR' || code === 'UNO').toSorted((a, b) => b[1] - a[1])
  if (!best || best[1] < 3 || (second && second[1] === best[1])) return null
  const chief = clues.filter((clue) => clue.code === best[0]).toSorted((a, b) => b.weight - a.weight)[0]
  return { code: best[0], rule: chief?.rule ?? '', words: chief?.words ?? null }
}

function publisherClue(context: ResolveContext): readonly Clue[] {
  const { publisher } = context.report
  if (!publisher) return []
  const tokens = publisher.value.split(/\s+/u)
  const body = context.register.findOrganisation(publisher.value)?.organisation
  const state = tokens.map((_, at) => context.register.longestState(tokens, at)?.hit.code).find((code) => code !== undefined)
  const code = body && ['agency', 'eu', 'un'].includes(body.kind) ? body.code : isOfficial(context) ? state : undefined
  const span = publisher.basis.kind === 'assumed' ? null : publisher.basis.evidence[0]
  return code === undefined ? [] : [{ code, weight: 100, rule: 'the publisher’s state', words: span }]
}

/** A letterhead tells the house; a headline's subject is likelier the report's own side, a title's "of X" is the other's. */
function headClues(context: ResolveContext, words: readonly StateWord[]): readonly Clue[] {
  return words.filter((word) => HEAD.has(word.sentence.block.kind)).flatMap((word): readonly Clue[] => {
    const span = spanOf(context, word)
    const grammar = grammarOf(word.sentence)
    const house = word.sentence.tokens.some((token) => HOUSES.has(token.lower)) || word.hit.kind === 'seat'
    if (house && word.sentence.block.kind !== 'headline') return [{ code: word.hit.code, weight: 30, rule: 'the letterhead’s state', words: span }]
    if (house && word.sentence.tokens.every((t) => t.upos !== 'VERB')) return [{ code: word.hit.code, weight: 12, rule: 'the letterhead’s state', words: span }]
    const titled = isTitled(context, word)
    if (isOfficial(context)) return [{ code: word.hit.code, weight: titled ? -6 : -2, rule: 'the other party', words: span }]
    const subject = grammar.link(word.to - 1) === 'nsubj' || grammar.links(grammar.parent(word.to - 1) ?? word.from, 'amod', 'nmod:poss', 'compound').includes(word.to - 1)
    if (titled && grammar.link(grammar.parent(word.to - 1) ?? word.from) !== 'nsubj') return [{ code: word.hit.code, weight: -6, rule: 'the other party', words: span }]
    return [{ code: word.hit.code, weight: subject ? 4 : 2, rule: 'the headline’s state', words: span }]
  })
}

const HEAD = new Set(['headline', 'subheadline', 'byline', 'heading'])
const HOUSES = new Set(['ministry', 'department', 'office', 'government', 'presidency', 'embassy', 'secretariat', 'affairs', 'house', 'chancellery', 'briefing'])

/** "Greek Prime Minister", "President Berg of Norway": somebody told with that state. */
function isTitled(context: ResolveContext, { sentence, from, to }: StateWord): boolean {
  const tokens = sentence.tokens.map((token) => token.text)
  if (context.register.longestOffice(tokens, to) !== null) return true
  return sentence.tokens[from - 1]?.lower === 'of' && sentence.tokens.slice(Math.max(0, from - 6), from).some((t) => context.register.longestOffice(tokens, t.index) !== null)
}

function datelineClue(context: ResolveContext, words: readonly StateWord[]): readonly Clue[] {
  const place = context.report.dateline?.place
  if (!place || MEETING_PLACES.has(place.quote.toLowerCase())) return []
  const code = placeState(context, place.quote)
  const elsewhere = words.some((word) => word.hit.code === code && word.sentence.span.start > place.end)
  return code === null ? [] : [{ code, weight: elsewhere ? 8 : 2, rule: 'the state of the dateline', words: place }]
}

function placeState(context: ResolveContext, name: string): string | null {
  const parts = name.split(/[,/]/u).map((part) => part.trim().replace(/\p{L}{4,}/gu, (w) => w[0] + w.slice(1).toLowerCase()))
  const state = parts.map((part) => context.register.findState(part)?.code).find((code) => code !== undefined)
  return state ?? context.gazetteer.findPlaces(parts[0] ?? name)[0]?.place.countryCode ?? null
}

/** "The Prime Minister conveyed Australia's sympathy", "announced that the United States intends …", "in the Oval Office". */
function stanceClues(context: ResolveContext, words: readonly StateWord[]): readonly Clue[] {
  return words.flatMap((word): readonly Clue[] => {
    const grammar = grammarOf(word.sentence)
    const [head, parent] = [word.to - 1, grammar.parent(word.to - 1)]
    const make = (weight: number, rule: string): readonly Clue[] => [{ code: word.hit.code, weight, rule, words: spanOf(context, word) }]
    if (word.hit.kind === 'seat' && grammar.preposition(head) === 'in') return make(4, 'the seat of government it names')
    if (parent === null) return []
    const verb = grammar.parent(parent)
    const owned = grammar.token(head).relation === 'nmod:poss' && STANCE_NOUNS.has(grammar.token(parent).lemma)
    if (owned && verb !== null && STANCE_VERBS.has(grammar.token(verb).lemma) && isUntold(context, word.sentence, verb)) return make(6, 'the state its officials speak for')
    const speaks = grammar.link(head) === 'nsubj' && ['ccomp', 'xcomp'].includes(grammar.link(parent)) && verb !== null
    return speaks && isUntold(context, word.sentence, verb) ? make(4, 'the state its officials speak for') : []
  })
}

/** The verb's subject is a title, or a name, with no state beside it. */
function isUntold(context: ResolveContext, sentence: Sentence, verb: number): boolean {
  const grammar = grammarOf(sentence)
  const subject = grammar.links(verb, 'nsubj')[0] ?? grammar.links(grammar.parent(verb) ?? verb, 'nsubj')[0]
  if (subject === undefined) return false
  const tokens = sentence.tokens.map((token) => token.text)
  return /^\p{Lu}|^she$|^he$/u.test(tokens[subject] ?? '') && !grammar.subtree(subject).some((at) => context.register.longestState(tokens, at) !== null)
}

/** Being named often helps a little. */
function mentionClues(context: ResolveContext, words: readonly StateWord[]): readonly Clue[] {
  const seen = new Set<string>()
  return words.flatMap((word): readonly Clue[] => {
    const key = `${word.hit.code} ${word.sentence.index}`
    if (seen.has(key) || HEAD.has(word.sentence.block.kind)) return []
    seen.add(key)
    return [{ code: word.hit.code, weight: isOfficial(context) ? 0.5 : 1, rule: 'the state most named', words: spanOf(context, word) }]
  })
}

const spanOf = (context: ResolveContext, { sentence, from, to }: StateWord): Span => context.report.text.cover(sentence.tokens.slice(from, to).map((token) => token.span))
