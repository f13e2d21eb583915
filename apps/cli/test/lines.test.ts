import { SourceText } from '@readout/engine/model/source-text'
import { expect, test } from 'vitest'
import { codePointCounter, eventLine, KINDS, positionsIn, reportLines } from '@readout/protocol/lines'
import { STORY, fixtureRecord, spanOf } from './fixture-record.ts'

const firstLine = (content: string) => {
  const record = fixtureRecord({ name: 'story.txt', content })
  const [event] = record.events
  if (event === undefined) throw new Error('the fixture has events')
  return eventLine(event, record, positionsIn(record.report, content))
}

test.each([
  ['nothing in front', ''],
  ['an astral character', '🕊 '],
  ['many, beside accents and a flag', 'é🇳🇴𝒜 🕊🕊\n'],
  ['a byte order mark', '\uFEFF'],
  ['half a pair', '\uD83D '],
])('every evidence entry is what the input holds at its code points: %s in front', (_name, front) => {
  const content = front + STORY
  const points = [...content]
  const { evidence } = firstLine(content)
  expect(evidence.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(evidence.map(({ text }) => text))
  expect(evidence.map(({ start }) => start - [...front].length)).toEqual(firstLine(STORY).evidence.map(({ start }) => start))
})

test('all accounts give evidence, sorted by field and then by place', () => {
  expect(firstLine(STORY).evidence.map(({ field, text }) => `${field}: ${text}`)).toEqual([
    'event: denounces',
    'event: denounced the blockade',
    'actor: Nordland',
    'actor: Nordland',
    'recipient: Sudmark',
    'date: Monday',
    'said_by: spokesman Ole Lund',
    'said_by: told',
  ])
})

test('an event line has the contract’s keys in the contract’s order', () => {
  expect(Object.keys(firstLine(STORY))).toEqual([
    'id', 'date', 'date_granularity', 'date_basis', 'date_reason', 'event', 'mode', 'context', 'cameo', 'quad_code',
    'event_scale', 'actor', 'recipient', 'aux', 'said_by', 'event_loc', 'evidence', 'occasion', 'accounts', 'confidence',
    'why', 'cite_info', 'coder',
  ])
})

test('an event line says what the event says', () => {
  expect(firstLine(STORY)).toMatchObject({
    date: '2025-05-05',
    date_basis: 'inferred',
    event: ['ACCUSE'],
    mode: ['disapprove'],
    actor: [{ code: 'NOR', sector: 'GOV', entity_text: 'Nordland', identifier_text: 'Nordland', office: null }],
    recipient: [{ code: 'SWE', entity_text: 'Sudmark', identifier_text: null }],
    said_by: [{ code: 'NOR', sector: 'GOV', entity_text: 'spokesman Ole Lund', cue: 'told' }],
    accounts: 2,
    confidence: 0.88,
    cite_info: { title: 'Nordland denounces the blockade', publication_date: '2025-05-06', language: 'eng', codebook: 'plover-2.0' },
    coder: 'readout 0.1.0',
  })
})

test('a range has an end date, a place its coordinates, no mode an empty list', () => {
  const record = fixtureRecord({ name: 'story.txt', content: STORY })
  const [, line] = reportLines(record, STORY, ['events'])
  expect(line).toMatchObject({
    date: '2025-06-01',
    enddate: '2025-06-30',
    mode: [],
    aux: ['hypothetical'],
    event_loc: { extracted_place: 'Vik', country_code: 'NOR', lat: 61.09, lon: 6.58, resolution: 4 },
  })
})

test('lines carry their kind as soon as more than events is asked for', () => {
  const record = fixtureRecord({ name: 'story.txt', content: STORY })
  const kinds = (what: Parameters<typeof reportLines>[2]) =>
    reportLines(record, STORY, what).map((line) => ('kind' in line ? line.kind : 'none'))
  expect(kinds(['events'])).toEqual(['none', 'none'])
  expect(kinds(KINDS)).toEqual(['event', 'event', 'statement', 'statement', 'commitment'])
  expect(kinds(['commitments'])).toEqual(['commitment'])
})

test('a commitment and a statement point into the input', () => {
  const content = `🕊 ${STORY}`
  const record = fixtureRecord({ name: 'story.txt', content })
  expect(reportLines(record, content, ['commitments'])).toMatchObject([
    { promiser: ['NOR'], promisee: [], act: 'visit Vik', due: { from: '2025-06-01', to: '2025-06-30' }, date_set: false, status: 'date_set', condition: 'if the road opens' },
  ])
  expect(reportLines(record, content, ['statements'])).toMatchObject([
    { source: { code: 'NOR', office: 'spokesman', entity_text: 'spokesman Ole Lund' }, cue: 'added', content: [{ start: 125, end: 168, text: 'We will visit Vik in June if the road opens' }], direct: true },
    { source: null, cue: null, direct: false },
  ])
})

test('code points before an offset, also between the halves of a pair', () => {
  const count = codePointCounter('a🕊b')
  expect([0, 1, 2, 3, 4].map(count)).toEqual([0, 1, 1, 2, 3])
})

test('a cleaned page counts in the stored text but names the line of the file', () => {
  const page = `<html>\n<body>\n<p>${STORY}`
  const text = new SourceText(STORY)
  const shift = page.length - STORY.length
  const report = { ...fixtureRecord({ name: 'story.html', content: STORY, format: 'html' }).report, text, offsets: { toOriginal: (at: number) => at + shift } }
  const positions = positionsIn(report, page)
  const span = spanOf(text, 'Sudmark')
  expect(positions.quoted(span)).toEqual({ start: span.start, end: span.end, text: 'Sudmark' })
  expect(positions.line(span)).toBe(5)
})

test('a cleaned text file counts in the file, and quotes the file', () => {
  const file = STORY.replaceAll('\n', '\r\n')
  const text = new SourceText(STORY)
  const toOriginal = (at: number): number => at + STORY.slice(0, at).split('\n').length - 1
  const report = { ...fixtureRecord({ name: 'story.txt', content: STORY }).report, text, offsets: { toOriginal } }
  const quoted = positionsIn(report, file).quoted(spanOf(text, 'reporters.\n"We'))
  expect(quoted.text).toBe('reporters.\r\n"We')
  expect(file.slice(quoted.start, quoted.end)).toBe(quoted.text)
})
