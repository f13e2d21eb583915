import { CUE_NOUNS, cueVerb } from '../lexicon/attribution-cues.ts'
import { ACCUSING, DESCRIBING, DISMISSING, HEADLINE_SPEAKERS, NAMING, PUT_OUT, RECOUNTING } from '../lexicon/attribution-words.ts'
import { type Grammar, type Quotation, type SourceText, type Span, within } from '../model/index.ts'
import { clauseSpan, mergeSpans, thatClauses } from './attribution-content.ts'
import type { Found } from './attribution-found.ts'
import { nounSource, sourceOf } from './attribution-sources.ts'

/** "called the vote “a farce”": only the quoted words are the speaker's. */
export function description(text: SourceText, grammar: Grammar, at: number, quotations: readonly Quotation[]): Found | null {
  if (grammar.token(at).upos !== 'VERB' || !DESCRIBING.has(grammar.token(at).lemma)) return null
  const below = text.cover(grammar.subtree(at).map((t) => grammar.token(t).span))
  const mine = quotations.filter((q) => within(q.span, below) && q.span.start > grammar.token(at).span.end && !isToldWithin(grammar, at, q))
  return { cue: at, source: sourceOf(grammar, at), content: mine.length > 0 ? mine.map((q) => q.span) : named(text, grammar, at), kind: 'mixed', negative: false }
}

/** "praised the renewal but regretted that members “had not …”": the words are the second verb's. */
const isToldWithin = (grammar: Grammar, cue: number, quotation: Quotation): boolean =>
  grammar.sentence.tokens
    .filter((t) => t.index > cue && t.upos === 'VERB' && cueVerb(t.lemma) !== null)
    .flatMap((t) => grammar.links(t.index, 'ccomp'))
    .some((clause) => grammar.subtree(clause).some((t) => within(grammar.token(t).span, quotation.span)))

/** "welcomed what it called a wise outcome", "drilling, which they described as theft": a name for something, unquoted. */
function named(text: SourceText, grammar: Grammar, at: number): readonly Span[] {
  if (!NAMING.has(grammar.token(at).lemma) || grammar.token(at).relation !== 'acl:relcl') return []
  const objects = grammar.links(at, 'obj', 'xcomp').filter((head) => head > at)
  const asPhrase = grammar.links(at, 'obl', 'advcl', 'xcomp').filter((head) => grammar.preposition(head) === 'as')
  const [name] = asPhrase.length > 0 ? asPhrase : objects
  return name === undefined || (asPhrase.length === 0 && objects.length > 1) ? [] : [clauseSpan(text, grammar, name, at)]
}

/** "“…,” Lund said, as quoted by Berg": Berg tells it all. */
export function asQuoted(text: SourceText, grammar: Grammar, at: number): Found | null {
  const parent = grammar.parent(at)
  const opened = grammar.links(at, 'mark', 'advmod').some((m) => grammar.token(m).lower === 'as')
  const [source] = grammar.links(at, 'obl').filter((phrase) => grammar.preposition(phrase) === 'by')
  if (!QUOTING.has(grammar.token(at).lemma) || !opened || source === undefined || parent === null) return null
  const mine = new Set(grammar.subtree(at))
  const first = grammar.sentence.tokens.filter((t) => !mine.has(t.index) && t.index < at && t.upos !== 'PUNCT')
  return first.length === 0 ? null : { cue: at, source, content: [text.cover(first.map((t) => t.span))], kind: 'accordingTo', negative: false }
}

const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite', 'report'])

/** "dismissed a report that its troops had crossed": what the report tells is denied. */
export function dismissal(text: SourceText, grammar: Grammar, at: number): Found | null {
  const token = grammar.token(at)
  if (token.upos !== 'VERB' || !DISMISSING.has(token.lemma)) return null
  const clauses = grammar.links(at, 'obj').filter((noun) => CUE_NOUNS.has(grammar.token(noun).lemma)).flatMap((noun) => thatClauses(grammar, noun))
  return { cue: at, source: sourceOf(grammar, at), content: clauses.map((clause) => clauseSpan(text, grammar, clause, at)), kind: 'indirect', negative: true }
}

/** "X accused Y of shelling Z": that Y shelled Z is X's claim. */
export function accusation(text: SourceText, grammar: Grammar, at: number): Found | null {
  const token = grammar.token(at)
  if (token.upos !== 'VERB' || !ACCUSING.has(token.lemma)) return null
  const clauses = grammar.links(at, 'advcl', 'ccomp', 'xcomp').filter((clause) => grammar.token(clause).text.endsWith('ing'))
  const noun = grammar.links(at, 'obl').filter((phrase) => ['of', 'for', 'with'].includes(grammar.preposition(phrase) ?? ''))
  const content = [...clauses, ...noun].map((clause) => clauseSpan(text, grammar, clause, at))
  return { cue: at, source: sourceOf(grammar, at), content: mergeSpans(text, content), kind: 'indirect', negative: false }
}

/** "According to X, …": the parser hangs X on "according", and "according" on the clause, or the other way about. */
export function accordingTo(text: SourceText, grammar: Grammar, at: number): Found | null {
  if (grammar.token(at).lower !== 'according' || grammar.sentence.tokens[at + 1]?.lower !== 'to') return null
  const below = [...grammar.links(at, 'obl', 'nmod'), ...grammar.links(at, 'ccomp', 'xcomp').filter((c) => grammar.token(c).upos !== 'VERB')][0]
  const source = below ?? (grammar.link(at) === 'case' ? grammar.parent(at) : null)
  if (source === null) return null
  const own = below === undefined ? source : at
  const mine = new Set(grammar.subtree(own))
  const told = new Set(grammar.links(at, 'ccomp').filter((c) => c !== source).slice(0, 1).flatMap((c) => grammar.subtree(c)))
  const reach = told.size > 0 ? null : asideClause(grammar, own)
  const rest = grammar.sentence.tokens.filter((t) => (!mine.has(t.index) || told.has(t.index)) && (reach === null || reach.has(t.index)) && t.upos !== 'PUNCT')
  if (rest.length === 0) return null
  return { cue: at, source, content: [text.cover(rest.map((t) => t.span))], kind: 'accordingTo', negative: false }
}

/** "the talks, which according to Berg will be held in Oslo, …": it reaches no further than its relative clause. */
function asideClause(grammar: Grammar, at: number): ReadonlySet<number> | null {
  for (let here = grammar.parent(at); here !== null; here = grammar.parent(here)) {
    if (grammar.token(here).relation === 'acl:relcl' && Math.min(...grammar.subtree(here)) < at) return new Set(grammar.subtree(here))
  }
  return null
}

/** "Oslo's claim that …", "a statement by the ministry that …". */
export function nounCue(text: SourceText, grammar: Grammar, at: number): Found | null {
  const token = grammar.token(at)
  if (token.upos !== 'NOUN' || (!CUE_NOUNS.has(token.lemma) && token.cue < 0.2)) return null
  const clause = thatClauses(grammar, at)[0]
  if (clause === undefined) return null
  return { cue: at, source: nounSource(grammar, at), content: [clauseSpan(text, grammar, clause, at)], kind: 'indirect', negative: false }
}

/** "explained the incident of May 2, in which a vessel fired on a boat": what happened is told with the noun. */
export function recounting(text: SourceText, grammar: Grammar, at: number): Found | null {
  if (grammar.token(at).upos !== 'VERB' || !RECOUNTING.has(grammar.token(at).lemma)) return null
  const told = grammar.links(at, 'obj').filter((noun) => noun > at && grammar.children(noun).some((child) => grammar.token(child).relation === 'acl:relcl' && grammar.token(child).upos === 'VERB'))
  return told.length === 0 ? null : { cue: at, source: sourceOf(grammar, at), content: told.map((noun) => clauseSpan(text, grammar, noun, at)), kind: 'indirect', negative: false }
}

/** "The chancellor issued the following statement:", "made these remarks:": the words stand below. */
export function puttingOut(_text: SourceText, grammar: Grammar, at: number): Found | null {
  const announces = grammar.token(at).upos === 'VERB' && grammar.sentence.span.quote.endsWith(':')
  const said = announces && grammar.links(at, 'obj').some((noun) => PUT_OUT.has(grammar.token(noun).lemma))
  return said ? { cue: at, source: sourceOf(grammar, at), content: [], kind: 'direct', negative: false } : null
}

/** "Minister: talks to go on", "Two killed in raid: police": in a headline a colon says who says so. */
export function headlineColon(text: SourceText, grammar: Grammar, at: number): Found | null {
  const { tokens, block } = grammar.sentence
  if (block.kind !== 'headline' || grammar.token(at).text !== ':' || tokens.filter((t) => t.text === ':').length > 1) return null
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)]
  const speaks = (words: typeof tokens): boolean => words.length > 0 && words.length < 6 && HEADLINE_SPEAKERS.has(words.at(-1)?.lower ?? '') && words.every((t) => t.upos !== 'VERB')
  const [who, what] = speaks(before) ? [before, after] : speaks(after) ? [after, before] : [[], []]
  const source = who.at(-1)
  if (!source || !what.some((t) => ['VERB', 'AUX'].includes(t.upos))) return null
  return { cue: at, source: source.index, content: [text.cover(what.filter((t) => t.upos !== 'PUNCT').map((t) => t.span))], kind: 'indirect', negative: false }
}
