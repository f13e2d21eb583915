import {
  BACK_NOUNS, BARE_PAIRS, GROUP_PRONOUNS, PAIR_MARKS, PAIR_NOUNS, PERSON_PRONOUNS, SPEAKER_PRONOUNS, THING_PRONOUNS,
} from '../lexicon/group-words.ts'
import type { Attribution, Grammar, Identity } from '../model/index.ts'
import { before, type Trace } from './discourse.ts'

/** Whom a pronoun or a pointing phrase means, with the rule that says so; several for "the two leaders". */
export interface Pointed {
  readonly identities: readonly Identity[]
  readonly rule: string
  readonly traces: readonly Trace[]
}

interface Question {
  readonly grammar: Grammar
  readonly head: number
  readonly traces: readonly Trace[]
  /** Attributions that hold the words: their speakers do not call themselves "he". */
  readonly speakers: readonly Attribution[]
  readonly speakerOf: (attribution: Attribution) => Identity | null
}

const REACH_SENTENCES = 4

/** Takes words that point back to whom they mean; null when they do not point, or nobody fits. */
export function pointBack(question: Question): Pointed | null {
  const token = question.grammar.token(question.head)
  if (SPEAKER_PRONOUNS.has(token.lower)) return speaker(question)
  if (PERSON_PRONOUNS.has(token.lower)) return single(question, ['person'], 'the person last told of')
  if (GROUP_PRONOUNS.has(token.lower)) return group(question)
  if (THING_PRONOUNS.has(token.lower)) return single(question, ['body', 'state'], 'the body or state last told of')
  return pair(question) ?? backNoun(question)
}

const nearby = ({ grammar, head, traces }: Question): readonly Trace[] =>
  before(traces, grammar.token(head).span.start).filter((t) => grammar.sentence.index - t.ref.sentence <= REACH_SENTENCES)

/** "we" in a quotation is the speaker's side. */
function speaker({ speakers, speakerOf }: Question): Pointed | null {
  const said = speakers.toReversed().map(speakerOf).find((identity) => identity !== null)
  return said ? { identities: [said], rule: 'the speaker', traces: [] } : null
}

/** The subject told of last goes before who stands beside it; a quotation's speaker is not its "he". */
function single(question: Question, kinds: readonly Trace['kind'][], rule: string): Pointed | null {
  const quoting = question.speakers.filter((a) => a.kind !== 'indirect').map(question.speakerOf)
  const candidates = nearby(question).filter((t) => kinds.includes(t.kind) && !quoting.some((s) => s !== null && s.name !== null && s.name === t.identity.name))
  const [latest] = candidates
  if (!latest) return null
  const here = candidates.filter((t) => t.ref.sentence === latest.ref.sentence)
  const chosen = here.findLast((t) => t.subject) ?? candidates.find((t) => t.subject && latest.ref.sentence - t.ref.sentence <= 1) ?? latest
  return { identities: [chosen.identity], rule, traces: [chosen] }
}

/** "they": the plural or the coordinated subject last told of. */
function group(question: Question): Pointed | null {
  const candidates = nearby(question)
  const plural = candidates.find((t) => t.plural && t.subject) ?? candidates.find((t) => t.plural)
  const subjects = candidates.filter((t) => t.subject || sharesSubject(t, candidates))
  const latest = subjects[0]?.ref.sentence
  const together = subjects.filter((t) => t.ref.sentence === latest && t.kind !== 'state').toReversed()
  if (plural && plural.ref.sentence >= (latest ?? -1)) return { identities: [plural.identity], rule: 'the people last told of', traces: [plural] }
  const identities = distinct(together.map((t) => t.identity))
  if (identities.length > 1) return { identities, rule: 'those last told of together', traces: together }
  const body = plural ?? candidates.find((t) => t.kind === 'body' && t.subject)
  return body ? { identities: [body.identity], rule: 'the people last told of', traces: [body] } : null
}

const sharesSubject = (trace: Trace, all: readonly Trace[]): boolean =>
  trace.kind === 'person' && all.some((other) => other.subject && other.ref.sentence === trace.ref.sentence && other.kind === 'person')

const distinct = (identities: readonly Identity[]): readonly Identity[] =>
  identities.filter((a, at) => identities.findIndex((b) => b.code === a.code && b.name === a.name) === at)

/** "the two leaders", "both nations", "the sides": the last two parties of that kind, of different codes. */
function pair(question: Question): Pointed | null {
  const { grammar, head } = question
  const kind = PAIR_NOUNS[grammar.token(head).lemma]
  const marks = grammar.links(head, 'nummod', 'det', 'amod').map((at) => grammar.token(at).lower)
  const definite = marks.some((word) => PAIR_MARKS.has(word)) || (marks.includes('the') && BARE_PAIRS.has(grammar.token(head).lemma) && grammar.token(head).feats['Number'] === 'Plur')
  if (!kind || !definite || grammar.token(head).feats['Number'] === 'Sing') return null
  const told = before(question.traces, grammar.token(head).span.start)
  const fitting = told.filter((t) => (kind === 'people' ? t.kind === 'person' : true))
  const found = lastCodes(fitting.length > 0 && new Set(fitting.map((t) => t.identity.code)).size > 1 ? fitting : told, 2)
  return found.length < 2 ? null : { identities: found.map((t) => t.identity).toReversed(), rule: 'the two parties last told of', traces: found }
}

function lastCodes(traces: readonly Trace[], count: number): readonly Trace[] {
  const found: Trace[] = []
  for (const trace of traces) if (found.length < count && !found.some((t) => t.identity.code === trace.identity.code)) found.push(trace)
  return found
}

/** "the minister", "the country": the last told of that kind; a person's title must be theirs. */
function backNoun(question: Question): Pointed | null {
  const { grammar, head } = question
  const token = grammar.token(head)
  const kind = BACK_NOUNS[token.lemma]
  const pointing = grammar.links(head, 'det', 'nmod:poss').some((at) => ['the', 'this', 'that', 'his', 'her', 'their'].includes(grammar.token(at).lower))
  if (!kind || token.feats['Number'] === 'Plur' || (!pointing && grammar.token(head).upos !== 'PROPN')) return null
  const told = before(question.traces, token.span.start)
  const chosen = kind === 'person' ? titled(told, token.lemma) : told.find((t) => t.kind === kind || (kind === 'body' && t.kind === 'people'))
  return chosen ? { identities: [chosen.identity], rule: `the ${kind} last told of`, traces: [chosen] } : null
}

const titled = (told: readonly Trace[], lemma: string): Trace | undefined =>
  told.find((t) => t.kind === 'person' && (t.identity.office ?? '').toLowerCase().includes(lemma)) ?? (lemma === 'leader' ? told.find((t) => t.kind === 'person') : undefined)
