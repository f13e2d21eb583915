import { expect, test } from 'vitest'
import { blockLines, faultsOf, readOk } from './read-for-test.ts'

const FILE = `---
title: Envoys
date: 2024-05-05
source: "Example Wire"
---
# Envoys return to *talks*

By Jane Roe

GENEVA, May 5 (Example) — The **foreign ministers** of [Freedonia](https://example.org/a_b)
and Sylvania met at R&amp;D House\\*.

## What next

- Talks resume.
- The bridge
  reopens.

> We shall see.

\`\`\`
let code = 1
\`\`\`

<div><p>An <i>HTML</i> paragraph.</p><script>alert(1)</script></div>

Inline <script>alert(2)</script> words stay.
`

test('a Markdown file becomes its report', () => {
  const { report, notes } = readOk(FILE)
  expect(report.format).toBe('markdown')
  expect(blockLines(report)).toEqual([
    'headline|Envoys return to talks', 'byline|By Jane Roe', 'dateline|GENEVA, May 5 (Example) —',
    'paragraph|The foreign ministers of Freedonia and Sylvania met at R&D House*.', 'heading|What next', 'listItem|Talks resume.',
    'listItem|The bridge reopens.', 'quote|We shall see.', 'paragraph|An HTML paragraph.', 'paragraph|Inline words stay.',
  ])
  expect(report.publicationDate).toMatchObject({ value: '2024-05-05', basis: { kind: 'assumed', reason: 'page-metadata' } })
  expect(report.publisher?.value).toBe('Example Wire')
  expect(notes.map((note) => note.code)).toEqual(['markup_removed'])
  expect(faultsOf(report, FILE.length)).toEqual([])
})

test.each(['Envoys return', 'foreign ministers', 'Freedonia', 'and Sylvania', 'House', 'bridge', 'reopens', 'shall see', 'HTML', 'paragraph.', 'words stay'])('%s leads back to the file', (words) => {
  const { report } = readOk(FILE)
  const start = report.offsets.toOriginal(report.text.content.indexOf(words))
  expect(FILE.slice(start, start + words.length)).toBe(words)
})
