import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '../../src/1-read/index.ts'
import { faultsOf } from './read-for-test.ts'

const TEXT = `Envoys return to river talks
By Jane Roe, Example Wire
May 6, 2024

KLOPSTOKIA, May 5 (Example) — The foreign ministers of Freedonia and Sylvania met on Tuesday.

"We shall not leave," Minister Roe said. "Not before June."
- Reopen the bridge.

(Reporting by Bo Lee)
`
const HTML = `<html><head><title>Envoys | Wire</title><meta name="date" content="2024-05-06"></head><body><nav>Home</nav><article><h1>Envoys return</h1>
<p>GENEVA &mdash; The <b>caf&eacute;</b> owners &amp; ministers met.</p><table><tr><td>One</td></tr></table><p>They left.<br><br>Later.</p></article></body></html>`
const MARKDOWN = `---\ndate: 2024-05-06\n---\n# Envoys *return*\n\nGENEVA — The **ministers** [met](x) R&amp;D.\n\n> - one\n>   two\n\n<div><p>Inner</p></div>\n`

/** Cut some, put some in: what an editor, a bad download or an enemy does to a text. */
interface Edit {
  readonly at: number
  readonly drop: number
  readonly put: string
}

const EDITS = fc.array(
  fc.record({
    at: fc.nat(),
    drop: fc.nat(40),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('\r\n', '\n\n', '\u200b', '\ud83d', '<p>', '</p>', '<!--', '&', '&#x1F600;', '&ngE;', '"', '* ', '> ', '---\n', '\t', '<table>', '<b>', '\u00ad', '1 May 2024', ' — '),
    ),
  }),
  { maxLength: 8 },
)

const applyEdits = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((content, { at, drop, put }) => {
    const start = at % (content.length + 1)
    return content.slice(0, start) + put + content.slice(start + drop)
  }, text)

test.each([['text', TEXT], ['html', HTML], ['markdown', MARKDOWN]] as const)('no edit of a %s breaks a span', (format, text) => {
  fc.assert(
    fc.property(EDITS, (edits) => {
      const content = applyEdits(text, edits)
      const result = readReport({ name: 'edited', content, format })
      if (!result.ok) return
      expect(faultsOf(result.report, content.length)).toEqual([])
      if (format === 'text') expect(result.report.text.content).toBe(content.toWellFormed())
      expect(readReport({ name: 'edited', content, format })).toMatchObject({ report: { text: { id: result.report.text.id } } })
    }),
    { numRuns: 400, seed: 20240506 },
  )
})
