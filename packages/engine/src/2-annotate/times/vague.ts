import { VAGUE_WORDS } from '../../lexicon/times.ts'
import { COUNT, oneOf, UNIT } from './fragments.ts'
import { patternReader, type Reader, wordBefore } from './line.ts'

/** "now that …" is no time; "until now" reads the same as "now". */
const NOT_AFTER: ReadonlySet<string> = new Set(['as', 'too', 'how'])

/** "in the past few months" goes on to say which. */
const GOES_ON = new RegExp(`^ (?:that|after|before|thereafter|few|several|couple|${COUNT}|${UNIT})\\b`)

/** Words for a time that never say which: "recently", "in the near future". */
export const readVague: Reader = patternReader(`(?<words>${oneOf(Object.keys(VAGUE_WORDS))})`, ({ words }, { line, start, end }) => {
  const direction = VAGUE_WORDS[words ?? '']
  if (!direction || NOT_AFTER.has(wordBefore(line, start)) || GOES_ON.test(line.words.slice(end))) return null
  return { anchor: { kind: 'vague', direction } }
})
