import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NOTE_CODES, REFUSALS } from '../../src/model/index.ts'

const PAGE = readFileSync(new URL('../../../../docs/notes.md', import.meta.url), 'utf8')

/** The codes of a section's table, in order. */
const codesUnder = (heading: string): readonly string[] => {
  const section = PAGE.split(/^## /mu).find((part) => part.startsWith(heading)) ?? ''
  return [...section.matchAll(/^\| `(?<code>[a-z_]+)` \| (?:\d{3} \| )?[^|]+[.] \| [^|]+[.] \|$/gmu)].map((match) => match.groups?.['code'] ?? '')
}

test('every note is explained in docs/notes.md, and nothing else is', () => {
  expect(codesUnder('Notes').toSorted()).toEqual(NOTE_CODES.toSorted())
})

test('every refusal is explained in docs/notes.md with its status, and nothing else is', () => {
  expect(codesUnder('Refusals').toSorted()).toEqual(Object.keys(REFUSALS).toSorted())
  for (const [code, { status }] of Object.entries(REFUSALS)) expect(PAGE).toContain(`| \`${code}\` | ${status} |`)
})
