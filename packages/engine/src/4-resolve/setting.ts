import { NUMBERS } from '../lexicon/times.ts'
import { type Account, type Sentence, type Setting, type Token, within } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import type { ReportTimes } from './resolve-times.ts'

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ'])
const MOST_WORDS = 40

const NOTHING: Setting = Object.freeze({ words: [], numbers: [], days: [] })

/** What is said beside an account that may tell its happening from others of the kind; a headline leaves most of that to the text's first sentence. */
export function settingOf(context: ResolveContext, times: ReportTimes, account: Account): Setting {
  // "discussed the invasion and the price of grain": around what is only pointed at stands another story.
  if (account.anaphoric && !account.inHeadline) return NOTHING
  const sentence = sentenceAt(context.layers, account.trigger.sentence)
  const opening = account.inHeadline ? context.layers.sentences.find(({ block }) => block.kind === 'paragraph') : undefined
  const sentences = opening === undefined ? [sentence] : [sentence, opening]
  const tokens = sentences.flatMap((one) => tellingTokens(context, one))
  const dated = context.layers.times.filter((time) => sentences.some(({ index }) => index === time.sentence)).flatMap((time) => times.find(time)?.days ?? [])
  return Object.freeze({
    words: [...new Set(tokens.filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma))].slice(0, MOST_WORDS),
    numbers: [...new Set(tokens.filter(({ upos }) => upos === 'NUM').flatMap(({ lower }) => countOf(lower)))],
    days: [...new Set(dated.flatMap(({ granularity, first }) => (granularity === 'day' && first !== null ? [first] : [])))],
  })
}

/** The words of a sentence without its dateline and its times. */
function tellingTokens({ report, layers }: ResolveContext, sentence: Sentence): readonly Token[] {
  const away = layers.times.filter((time) => time.sentence === sentence.index).map(({ span }) => span)
  const filed = report.dateline === null ? away : [...away, report.dateline.span]
  return sentence.tokens.filter(({ span }) => !filed.some((outer) => within(span, outer)))
}

function countOf(lower: string): readonly string[] {
  const digits = lower.replaceAll(',', '')
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return [digits]
  const number = NUMBERS[lower]
  return number === undefined ? [] : [String(number)]
}
