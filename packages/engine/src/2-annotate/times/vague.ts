import { VAGUE_WORDS } from '../../lexicon/times.ts'
import { oneOf } from './fragments.ts'
import { patternReader, type Reader, wordBefore } from './line.ts'

/** "now that …" is no time; "until now" reads the same as "now". */
const NOT_AFTER: ReadonlySet<string> = new Set(['as', 'too', 'how'])

/** Words for a time that never say which: "recently", "in the near future". */
export const readVague: Reader = patternReader(`(?<words>${oneOf(Object.keys(VAGUE_WORDS))})`, ({ words }, { line, start, end }) => {
  const direction = VAGUE_WORDS[words ?? '']
  if (!direction || NOT_AFTER.has(wordBefore(line, start)) || / (?:that|after|before|thereafter)\b/y.test(line.words.slice(end))) return null
  return { anchor: { kind: 'vague', direction } }
})
