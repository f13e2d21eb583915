import type { EventModel, PairAnswer, WordRange } from '../2-annotate/event-model.ts'
import { tokenize } from '../2-annotate/tokens.ts'
import { SourceText, type Span } from '../model/index.ts'

/** A sentence and two parties in it, as character ranges [start, end). */
export interface PairQuestion {
  readonly text: string
  readonly actor: { readonly start: number; readonly end: number }
  readonly recipient: { readonly start: number; readonly end: number }
}

/**
 * What did one party do to another in this sentence? Every category with its probability, the likeliest first; concessions and retreats
 * are one answer, YIELD. Something is always answered: whether anything happened at all is not asked. Throws RangeError where a
 * party's range holds no word.
 */
export async function askPair(question: PairQuestion, model: EventModel): Promise<readonly PairAnswer[]> {
  const text = new SourceText(question.text)
  const words = tokenize(text, text.span(0, question.text.length))
  return model.relate(words.map((word) => word.quote), wordsIn(words, question.actor), wordsIn(words, question.recipient))
}

function wordsIn(words: readonly Span[], { start, end }: PairQuestion['actor']): WordRange {
  const inside = words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError(`no word stands at ${start} to ${end}`)
  return { from: first, to: last + 1 }
}
