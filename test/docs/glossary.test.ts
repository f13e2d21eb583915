import { expect, test } from 'vitest'
import { read, repositoryFiles } from '../house/files.ts'

const GLOSSARY = read('GLOSSARY.md')
const TYPES = repositoryFiles('packages/engine/src/model').flatMap((path) =>
  [...read(path).matchAll(/^export (?:interface|type|class) (?<name>\w+)/gmu)].map(({ groups }) => groups?.['name'] ?? ''),
)
const WORDS = [
  'report',
  'text',
  'span',
  'evidence',
  'layer',
  'mention',
  'trigger',
  'attribution',
  'voice',
  'factuality',
  'claim',
  'account',
  'event',
  'actor',
  'recipient',
  'office',
  'tenure',
  'judgement',
  'commitment',
  'note',
]

/** The words of the first column of one section's table. */
const defined = (heading: string): readonly string[] =>
  (GLOSSARY.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '')
    .split('\n')
    .flatMap((line) => /^\| (?<cell>[^|]+) \| \S/u.exec(line)?.groups?.['cell']?.split(', ') ?? [])

test('every type of the model is in the glossary, and no other', () => {
  expect(TYPES.length).toBeGreaterThan(40)
  expect(
    defined('The types')
      .filter((cell) => cell.startsWith('`'))
      .map((cell) => cell.replaceAll('`', ''))
      .toSorted(),
  ).toEqual(TYPES.toSorted())
})

test.each(WORDS)('the glossary says what “%s” means', (word) => {
  expect(defined('The words')).toContain(word)
})
