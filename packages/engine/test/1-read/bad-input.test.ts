import { expect, test } from 'vitest'
import { decodeBytes, readReport } from '../../src/1-read/index.ts'
import type { RawReport } from '../../src/model/index.ts'
import { faultsOf } from './read-for-test.ts'

const MET = 'The envoys met on Tuesday.'
const FRENCH =
  'Les ministres des affaires étrangères se sont rencontrés mardi dans la capitale pour discuter de la situation à la frontière. Ils ont exprimé leur inquiétude et ont convenu de poursuivre les négociations la semaine prochaine avec tous les pays de la région, selon un communiqué publié dans la soirée.'
const CHINESE = '两国外交部长星期二在首都会晤，讨论边境局势。双方同意下周继续谈判。'
const ARABIC = 'التقى وزيرا الخارجية يوم الثلاثاء في العاصمة لبحث الوضع على الحدود.'
const NUMBERS = Array.from({ length: 30 }, (_, row) => `${row}\t${row * 37}\t${row * 91}\t${row * 13}`).join('\n')
const CSV = ['name,country,city', 'Roe,Freedonia,Fredville', 'Lee,Sylvania,Sylvton', 'Bo,Klopstokia,Klop', 'Di,Ruritania,Strelsau'].join('\n')
const JSON_TEXT = JSON.stringify(Array.from({ length: 9 }, (_, id) => ({ id, actor: 'Roe', recipient: 'Lee' })))
const BASE64 = Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 7919) % 251)).toString('base64').replaceAll(/(.{76})/g, '$1\n')
const BOMB = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "&a;&a;&a;&a;">`).join('')}]><p>${MET} &a19;</p>`
const times = (count: number, text: string): string => text.repeat(count)

/** Name; content; options; the refusal's code, or the notes' codes. */
type Row = readonly [name: string, content: string, expected: { readonly refusal: string } | readonly string[], options?: Partial<RawReport>]

const ROWS: readonly Row[] = [
  ['empty', '', { refusal: 'text_empty' }],
  ['white space', ' \t\r\n\n\u00a0 \u2003', { refusal: 'text_empty' }],
  ['only a byte order mark', '\ufeff', { refusal: 'text_empty' }],
  ['only zero-width characters', '\u200b\u200d\u2060', { refusal: 'text_empty' }],
  ['10,000 empty lines', times(10_000, '\n'), { refusal: 'text_empty' }],
  ['10,000 empty lines and a sentence', `${times(10_000, '\r\n')}${MET}`, []],
  ['NUL characters', 'The\0 envoys', { refusal: 'text_binary' }],
  ['PNG header, badly decoded', '\ufffdPNG\r\n\u001a\n', { refusal: 'text_binary' }],
  ['PDF', '%PDF-1.4 stuff', { refusal: 'text_binary' }],
  ['control characters', times(50, 'a\u0001\u0002'), { refusal: 'text_binary' }],
  ['base64', BASE64, { refusal: 'text_binary' }],
  ['more than 20 million characters', times(20_000_001, 'a'), { refusal: 'text_too_long' }],
  ['5 MB on one line', times(200_000, `${MET} `).slice(0, 5_000_000), ['text_shortened']],
  ['5 MB of one word', times(5_000_000, 'a'), ['text_shortened']],
  ['lone surrogates', `\ud800 ${MET} \udc00`, ['encoding_repaired']],
  ['only emoji', '😀🎉🔥 😀👩‍👩‍👧', ['no_sentences']],
  ['only punctuation', '?!... --- ***', ['no_sentences']],
  ['Arabic', ARABIC, ['language_not_english']],
  ['Chinese', CHINESE, ['language_not_english']],
  ['French', FRENCH, ['language_not_english']],
  ['English with right-to-left marks', `\u202b${MET}\u202c`, []],
  ['a table of numbers', NUMBERS, ['no_sentences', 'mostly_table']],
  ['CSV', CSV, ['mostly_table']],
  ['JSON', JSON_TEXT, ['mostly_table']],
  ['a script in plain text', `${MET} <script>alert(1)</script>`, [], { name: 'a.txt' }],
  ['a script in a page', `<p>${MET}<script>alert(1)</script><img src=x onerror=alert(1)></p>`, ['markup_removed']],
  ['a page of scripts only', '<html><script>alert(1)</script></html>', { refusal: 'text_empty' }],
  ['unclosed tags', `<div><p>${MET}<p>They left<b>.<table><tr><td>Cell`, []],
  ['half a tag', `<p>${MET}</p><a href="`, []],
  ['an entity bomb', BOMB, []],
  ['10,000 nested elements', `${times(10_000, '<div>')}${MET}${times(10_000, '</div>')}`, []],
  ['100,000 nested elements', `${times(100_000, '<div>')}${MET}`, { refusal: 'markup_too_deep' }],
  ['a formatting bomb', Array.from({ length: 5000 }, (_, n) => `<p><b a="${n}">x`).join(''), { refusal: 'markup_too_deep' }],
  ['Markdown with HTML', `# Talks\n\n<div onclick="x()">${MET}</div>\n\n<script>alert(1)</script>`, ['markup_removed']],
  ['Markdown, 900 quotation marks deep', `${times(900, '>')} ${MET}`, [], { format: 'markdown' }],
  ['Markdown, 30,000 stars', times(10_000, '*a **b '), { refusal: 'markup_too_deep' }, { format: 'markdown' }],
  ['Markdown, 900 stars', `${MET} ${times(300, '*a **b ')}`, ['language_not_english'], { format: 'markdown' }],
  ['mixed line ends', `${MET}\r\n\n\r${MET}\r${MET}\u2028${MET}`, []],
  ['zero-width characters and soft hyphens', `The en\u00advoys\u200b met on Tues\u00adday.`, []],
  ['no dates', MET, []],
  ['a date that is none', MET, { refusal: 'bad_date' }, { publicationDate: '2024-02-30' }],
  ['a combining storm', `The e${times(5000, '\u0301')}nvoy met.`, []],
]

test.each(ROWS.map(([name, content, expected, options]) => ({ name, content, expected, options })))('$name', ({ content, expected, options }) => {
  const result = readReport({ name: 'bad', content, ...options })
  if ('refusal' in expected) {
    expect(result.ok ? result.notes : result.refusal.code).toBe(expected.refusal)
    return
  }
  if (!result.ok) throw result.refusal
  expect(result.notes.map((note) => note.code)).toEqual(expected)
  expect(faultsOf(result.report, content.length)).toEqual([])
  if (result.report.format !== 'text') expect(result.report.text.content).not.toMatch(/alert|onclick/)
})

test('Windows-1252 bytes are read with a note, UTF-16LE bytes without', () => {
  expect(decodeBytes(Buffer.from('Zo\u00eb met them.', 'latin1'))).toMatchObject({ ok: true, content: 'Zoë met them.', notes: [{ code: 'encoding_repaired' }] })
  expect(decodeBytes(Buffer.from('\ufeffZo\u00eb met them.', 'utf16le'))).toMatchObject({ ok: true, content: '\ufeffZoë met them.', notes: [] })
})
