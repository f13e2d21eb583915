import { expect, test } from 'vitest'
import { cutSentences } from '../../src/2-annotate/sentences.ts'
import { type BlockKind, SourceText } from '../../src/model/index.ts'

const cut = (content: string, kind: BlockKind = 'paragraph') => {
  const text = new SourceText(content)
  return cutSentences(text, [{ kind, span: text.span(0, content.length) }])
}

/** Sentences are parted by " | ", which stands for one space of the text. */
const ROWS: readonly string[] = [
  'Envoys met. | They agreed.',
  'Who did it? | Nobody knows! | The search goes on.',
  'Mr. Okoro met Gen. Lund. | They agreed.',
  'St. Lucia agreed. | Dr. Roe did not.',
  'J. R. Okoro spoke. | K. Raman listened.',
  'Foreign Secretary K Raman spoke. | He left.',
  'Lt. Gen. Bo Lee met Sen. Lund Jr. in Oslo.',
  'He left the U.S. on Monday.',
  'He left the U.S. | The envoy stayed.',
  'It happened in the U.K. | Police said so.',
  'The U.S. Congress voted. | It passed.',
  'The envoy to the U.N. Mr. Roe spoke.',
  'They met at 9 p.m. on Monday.',
  'They met at 9 p.m. | The talks went on.',
  'He left at 5 p.m. Oslo time.',
  'On Feb. 3 envoys met. | On Sept. 5 they left.',
  'The call was No. 5. | It was short.',
  'Acme Inc. signed. | Boreal Ltd. did not.',
  'He works for Acme Inc. | The firm is new.',
  'It cost $1.5bn. | It rose 3.5 per cent. | Oslo paid.',
  'The vote was 5-2. | 12 abstained.',
  '"We agree." | He left.',
  '“We agree,” he said. | “We sign.”',
  '“We agree.” | The envoy left. | “We sign.”',
  'He said: “We agree. | We sign.” | Then he left.',
  '“Who did it?” he asked. | Nobody knew.',
  '“Stop!” she said.',
  '‘We agree.’ | He left.',
  'He said he would “never sign.” | Oslo did.',
  'He waited... | Then he left.',
  'He waited … and left.',
  'The pact (signed in May.) holds.',
  'The pact holds. | (It was signed in May.) | Oslo pays.',
  'They agreed: Oslo pays, Riga builds; all sign.',
  'See www.example.org. | Or write to press@example.org. | No reply came.',
  'oslo agreed. riga did not.',
]

test.each(ROWS)('%s', (row) => {
  expect(cut(row.replaceAll(' | ', ' ')).map(({ span }) => span.quote)).toEqual(row.split(' | '))
})

test('a missing space does not hide the end of a sentence', () => {
  expect(cut('Talks failed.Then they met.').map(({ span }) => span.quote)).toEqual(['Talks failed.', 'Then they met.'])
})

test('a sentence never crosses a block, and knows its block', () => {
  const text = new SourceText('Oslo, Riga recall envoys\nOslo said so')
  const blocks = [
    { kind: 'headline' as const, span: text.span(0, 24) },
    { kind: 'paragraph' as const, span: text.span(25, 37) },
  ]
  expect(cutSentences(text, blocks).map(({ span, block }) => `${block.kind}: ${span.quote}`)).toEqual([
    'headline: Oslo, Riga recall envoys',
    'paragraph: Oslo said so',
  ])
})

test.each(['byline', 'dateline'] as const)('a %s holds no sentences', (kind) => {
  expect(cut('By Jane Roe in Oslo.', kind)).toEqual([])
})

test('a sentence of thousands of words is cut where the model can read no more', () => {
  const sentences = cut('peace '.repeat(1000).trim())
  expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThanOrEqual(160)
  expect(sentences.flatMap(({ words }) => words)).toHaveLength(1000)
})
