import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DIALECTS } from '@readout/protocol/exports'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const SECTIONS = README.split('\n## ').flatMap((chapter) => chapter.split(/^\*\*/m))

const sentences = (opening: string): readonly string[] =>
  [...(SECTIONS.find((section) => section.startsWith(opening)) ?? '').matchAll(/^- (.+)$/gm)].map(([, sentence = '']) => sentence)

const PAIRS = ['polecat', 'icews', 'gdelt', 'cameo']

test.each(Object.entries(DIALECTS))('the page says of %s what it cannot hold, and nothing else', (name, { cannot }) => {
  const shared = PAIRS.includes(name) ? sentences('The formats of pairs') : []
  expect([...shared, ...sentences(`\`${name}\`**`)].toSorted()).toEqual(cannot.toSorted())
})
