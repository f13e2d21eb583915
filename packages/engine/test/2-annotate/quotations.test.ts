import { expect, test } from 'vitest'
import { annotateQuotations } from '../../src/2-annotate/quotations.ts'
import { readSentences } from '../times/read-sentences.ts'

/** A line is a block; "~" marks a phrase quoted inside somebody else's sentence. */
const quotationsOf = (content: string): readonly string[] => {
  const { text, sentences } = readSentences(content)
  return annotateQuotations(text, sentences).map(({ span, scare }) => `${scare ? '~' : ''}${span.quote}`)
}

test.each([
  ['“The talks will go on until Monday,” she said.', ['The talks will go on until Monday,']],
  ['"The talks will go on until Monday," she said.', ['The talks will go on until Monday,']],
  ['«The talks will go on until Monday», she said.', ['The talks will go on until Monday']],
  ['It voiced “full support” for Riga.', ['~full support']],
  ['“The talks will go on,” she said, “and on until Monday.”', ['The talks will go on,', 'and on until Monday.']],
  ['“The talks will go on. They never end.” She left.', ['The talks will go on. They never end.']],
  ['He wrote “the ‘peace talks’ will go on” again.', ['the ‘peace talks’ will go on']],
  ['“” and "" and " " hold nothing.', []],
  ['No marks at all.', []],
])('%s', (content, quotations) => {
  expect(quotationsOf(content).map((found) => found.replace('~', ''))).toEqual(quotations.map((wanted) => wanted.replace('~', '')))
})

test('two words inside a sentence are a phrase, not speech', () => {
  expect(quotationsOf('It voiced “full support” for Riga.')).toEqual(['~full support'])
})

test('a mark that nobody closes ends with its block', () => {
  expect(quotationsOf('“The talks will go on and on and on.\nThey ended on Monday.')).toEqual(['The talks will go on and on and on.'])
})

test('a quotation knows all the sentences it touches', () => {
  const { text, sentences } = readSentences('He left. “The talks will go on. They never end,” she said.')
  expect(annotateQuotations(text, sentences).map((quotation) => quotation.sentences)).toEqual([[1, 2]])
})
