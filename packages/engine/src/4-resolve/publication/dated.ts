import { LOOKING_AHEAD, LOOKING_BACK, NAMED_AFTER_ANNIVERSARY, TOLD_AFTER } from '../../lexicon/times.ts'
import type { Sentence, TimeAnchor, TimeExpression } from '../../model/index.ts'
import type { Tense } from '../times/index.ts'

/** A time expression with all that the inference asks of it. */
export interface Dated {
  readonly time: TimeExpression
  /** The calendar part: what "since" or "by" hangs on, the nearer end of a stretch. */
  readonly anchor: TimeAnchor
  readonly tense: Tense
  /** In the headline or among the first sentences. */
  readonly isEarly: boolean
  /** Early, and told to happen then, not only named or described by it. */
  readonly isNews: boolean
  /** Part of a name: "NATO's 75th Anniversary Summit". */
  readonly inName: boolean
}

const NEWS_SENTENCES = 3

/** Gives a time expression its tense and its place in the report. */
export function dateExpression(time: TimeExpression, sentences: readonly Sentence[], tense: Tense): Dated {
  const sentence = sentences.find(({ index }) => index === time.sentence)
  const told = boundTense(time.anchor) ?? (sentence ? toldTense(sentence, time, tense) : tense)
  const anchor = calendarPart(time.anchor, told)
  if (!sentence) return { time, anchor, tense: told, isEarly: false, isNews: false, inName: false }
  const early = isEarly(sentence, sentences)
  const next = sentence.tokens[time.to]?.lower ?? ''
  return { time, anchor, tense: told, isEarly: early, isNews: early && isNews(sentence, time), inName: NAMED_AFTER_ANNIVERSARY.has(next) }
}

const boundTense = (anchor: TimeAnchor): Tense => (anchor.kind === 'since' ? 'past' : anchor.kind === 'by' ? 'future' : null)

/** A clause without a tense that decides still says by its words whether a date lies behind or ahead. */
function toldTense(sentence: Sentence, time: TimeExpression, tense: Tense): Tense {
  if (tense === 'past' || tense === 'future') return tense
  const words = sentence.tokens.slice(Math.max(0, time.from - 8), time.from)
  const cue = words.findLast(({ lemma, lower }) => [lemma, lower].some((word) => LOOKING_BACK.has(word) || LOOKING_AHEAD.has(word)))
  if (cue) return LOOKING_BACK.has(cue.lemma) || LOOKING_BACK.has(cue.lower) ? 'past' : 'future'
  return tense
}

function calendarPart(anchor: TimeAnchor, tense: Tense): TimeAnchor {
  if (anchor.kind === 'since' || anchor.kind === 'by') return calendarPart(anchor.of, tense)
  if (anchor.kind !== 'span' || anchor.first.kind !== anchor.last.kind || anchor.first.kind === 'relative') return anchor
  return calendarPart(tense === 'future' ? anchor.first : anchor.last, tense)
}

function isEarly(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const body = sentences.filter(({ block }) => block.kind === 'paragraph').slice(0, NEWS_SENTENCES)
  return sentence.block.kind === 'headline' || sentence.block.kind === 'subheadline' || body.includes(sentence)
}

const isNews = (sentence: Sentence, { anchor, from }: TimeExpression): boolean =>
  anchor.kind !== 'since' && isTold(sentence, from) && !isDescribing(sentence, from)

/** News happens "on 5 May 2025"; "the 5 May 2025 summit" and "the accord of 5 May 2025" only name something, "a year ago on" looks back. */
function isTold({ tokens }: Sentence, from: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  return TOLD_AFTER.has(before) && !tokens.slice(Math.max(0, from - 8), from).some(({ lemma, lower }) => LOOKING_BACK.has(lemma) || LOOKING_BACK.has(lower))
}

/** "the accord signed on 5 December 1994" describes the accord: its date is nobody's news. */
function isDescribing(sentence: Sentence, from: number): boolean {
  let token = sentence.tokens[from]
  for (let steps = 0; token && steps < sentence.tokens.length; steps++) {
    if (token.relation.startsWith('acl')) return true
    token = sentence.tokens[token.head]
  }
  return false
}
