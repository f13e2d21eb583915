import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Models } from '../../src/pipeline.ts'
import { hasMode } from '../../src/codebook/index.ts'
import { codeReport, type Knowledge } from '../../src/index.ts'
import { AUXILIARIES, CATEGORIES, evidenceOf, type PoliticalEvent, type ReportRecord } from '../../src/model/index.ts'
import { loadModelsForTest } from '../3-code/load-for-test.ts'
import { corpusText, NASTY, SOME_REPORTS } from './corpus-texts.ts'
import { loadKnowledgeForTest } from './load-knowledge.ts'
import { brokenSpans } from './spans-in.ts'

let model: Models
let knowledge: Knowledge

beforeAll(async () => {
  model = await loadModelsForTest()
  knowledge = await loadKnowledgeForTest()
})

/** What a bad download, a clumsy editor or an enemy does to a text. */
type Edit =
  | { readonly kind: 'delete' | 'duplicate'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly words: string }
  | { readonly kind: 'swap'; readonly at: number; readonly with: number }

const INSERTED = [
  '“',
  '”',
  '"',
  '«',
  '\u200B',
  '\u202E',
  '🙂',
  '\ud83d',
  '𝐎𝐬𝐥𝐨 ',
  '\n\n',
  '\t',
  '\u0301',
  ' said ',
  ' that ',
  ' not ',
  ' who ',
  ', and ',
  '.',
  ':',
  ' — ',
  ' Monday ',
  ' 31 February ',
  ' U.S.’s ',
  '<b>',
  '\u0000',
  ' שלום ',
]

const AT = fc.nat(4000)
const EDIT: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete' as const, 'duplicate' as const), at: AT, length: fc.integer({ min: 1, max: 80 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: AT,
    words: fc.oneof(fc.constantFrom(...INSERTED), fc.string({ unit: 'binary', maxLength: 8 })),
  }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(40), with: fc.nat(40) }),
)

function applyEdit(content: string, edit: Edit): string {
  const at = edit.at % (content.length + 1)
  if (edit.kind === 'insert') return content.slice(0, at) + edit.words + content.slice(at)
  if (edit.kind === 'swap') return swapLines(content.split('\n'), edit.at, edit.with)
  return edit.kind === 'delete'
    ? content.slice(0, at) + content.slice(at + edit.length)
    : content.slice(0, at + edit.length) + content.slice(at)
}

function swapLines(lines: readonly string[], first: number, second: number): string {
  const [one, other] = [first % lines.length, second % lines.length]
  return lines.map((line, index) => lines[index === one ? other : index === other ? one : index] ?? line).join('\n')
}

const eventFaults = (event: PoliticalEvent): readonly string[] => [
  ...(CATEGORIES.includes(event.category) ? [] : ['no such category']),
  ...(event.mode === null || hasMode(event.category, event.mode) ? [] : [`${event.category} has no mode ${event.mode}`]),
  ...(event.auxiliaries.every((auxiliary) => AUXILIARIES.includes(auxiliary)) ? [] : ['no such auxiliary']),
  ...(event.accounts.length > 0 && event.accounts.includes(event.chief) ? [] : ['no account']),
  ...([...event.actors, ...event.recipients].every(({ basis }) => evidenceOf(basis).length > 0)
    ? []
    : ['a party that no words stand behind']),
]

function recordFaults(record: ReportRecord): readonly string[] {
  const ids = [...record.events, ...record.commitments, ...record.statements].map(({ id }) => id)
  const events = new Set(record.events.map(({ id }) => id))
  const named = [
    ...record.events.flatMap(({ occasion }) => occasion ?? []),
    ...record.commitments.flatMap(({ steps }) => steps.map(({ event }) => event)),
    ...record.statements.flatMap((s) => s.events),
  ]
  return [
    ...brokenSpans(record.report.text, record),
    ...record.events.flatMap(eventFaults),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} twice`),
    ...named.filter((id) => !events.has(id)).map((id) => `${id} is no event`),
  ]
}

test.each(SOME_REPORTS)('%s itself is without fault', async (slug) => {
  const result = await codeReport({ name: slug, content: corpusText(slug) }, model, knowledge)
  expect(result.ok && result.record.events.length > 0).toBe(true)
  expect(result.ok ? recordFaults(result.record) : ['refused']).toEqual([])
})

test('no edit of a report breaks a span, an id or the engine', { timeout: 60_000 }, async () => {
  const text = fc.constantFrom(...SOME_REPORTS.map(corpusText), NASTY)
  await fc.assert(
    fc.asyncProperty(text, fc.array(EDIT, { minLength: 1, maxLength: 12 }), async (content, edits) => {
      const edited = edits.reduce(applyEdit, content)
      const result = await codeReport({ name: 'edited', content: edited }, model, knowledge)
      if (result.ok) expect(recordFaults(result.record)).toEqual([])
    }),
    { numRuns: 60, seed: 20250505, endOnFailure: true },
  )
})
