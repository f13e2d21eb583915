import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bandKeys, type Fingerprint, fingerprint, nearness } from '../../packages/intake/src/index.ts'
import { generateStream } from '../stream/stream.ts'

/** A text to be read, and the name of its file. */
export interface BenchText {
  readonly name: string
  readonly content: string
}

/** States that the reports of the corpus are about and others, as they are named, as their people are, and their capitals. */
const STATES: readonly (readonly [name: string, people: string, capital: string])[] = [
  ['Australia', 'Australian', 'Canberra'], ['Indonesia', 'Indonesian', 'Jakarta'], ['Kenya', 'Kenyan', 'Nairobi'], ['Somalia', 'Somali', 'Mogadishu'], ['Colombia', 'Colombian', 'Bogota'],
  ['Peru', 'Peruvian', 'Lima'], ['Chile', 'Chilean', 'Santiago'], ['Venezuela', 'Venezuelan', 'Caracas'], ['Canada', 'Canadian', 'Ottawa'], ['Nicaragua', 'Nicaraguan', 'Managua'],
  ['Portugal', 'Portuguese', 'Lisbon'], ['Ireland', 'Irish', 'Dublin'], ['Denmark', 'Danish', 'Copenhagen'], ['Egypt', 'Egyptian', 'Cairo'], ['Greece', 'Greek', 'Athens'],
  ['Hungary', 'Hungarian', 'Budapest'], ['Azerbaijan', 'Azerbaijani', 'Baku'], ['Kazakhstan', 'Kazakh', 'Astana'], ['Ghana', 'Ghanaian', 'Accra'], ['Libya', 'Libyan', 'Tripoli'],
  ['Latvia', 'Latvian', 'Riga'], ['Paraguay', 'Paraguayan', 'Asuncion'], ['Thailand', 'Thai', 'Bangkok'], ['Ecuador', 'Ecuadorian', 'Quito'], ['Tunisia', 'Tunisian', 'Tunis'],
  ['Oman', 'Omani', 'Muscat'], ['Mozambique', 'Mozambican', 'Maputo'], ['Zimbabwe', 'Zimbabwean', 'Harare'], ['Senegal', 'Senegalese', 'Dakar'], ['Georgia', 'Georgian', 'Tbilisi'],
]
/** Parts that family names are made of. */
const FIRST = ['Al', 'Bar', 'Cor', 'Dan', 'El', 'Fen', 'Gor', 'Hal', 'Is', 'Jan', 'Kor', 'Lor', 'Mar', 'Nor', 'Or', 'Pel', 'Ros', 'Sol', 'Tar', 'Ul', 'Ver', 'Wen', 'Yar', 'Zel']
const LAST = ['ada', 'bek', 'cini', 'dar', 'ero', 'fors', 'gano', 'hari', 'ikov', 'jani', 'kas', 'lund', 'mar', 'nev', 'oka', 'pour', 'ridge', 'sen', 'tova', 'uri']

const PROPER = new RegExp(`\\b(?:${STATES.flat().join('|')})\\b`, 'gu')
/** First name and family name after a title. */
const NAMED = /\b(President|Minister|Secretary|Ambassador|spokesman|spokeswoman|General|Prime Minister|envoy) (\p{Lu}\p{Ll}+ )(\p{Lu}\p{Ll}+)\b/gu
/** Days of the month and what is counted, not the years. */
const SMALL = /(?<![\d.,])([1-9]|1\d|2[0-8])(?![\d.,]*\d|th\b|st\b|nd\b|rd\b)/gu

/** The same kind of report of other states, people, years and days: number 0 is the report itself. */
function variantOf(content: string, variant: number): string {
  if (variant === 0) return content
  const families = [...content.matchAll(NAMED)].map((match) => match[3] ?? '')
  const renamed = families.reduce((text, family, at) => text.replaceAll(new RegExp(`\\b${family}\\b`, 'gu'), familyName(variant * 31 + at)), content)
  return renamed.replace(PROPER, (word) => otherState(word, variant))
    .replace(/\b20(\d\d)\b/gu, (_, year: string) => String(2000 + ((Number(year) + variant * 3) % 60)))
    .replace(SMALL, (day) => String(((Number(day) + variant * 5) % 28) + 1))
}

const familyName = (at: number): string => `${FIRST[at % FIRST.length] ?? ''}${LAST[Math.floor(at / FIRST.length + at) % LAST.length] ?? ''}`

function otherState(word: string, variant: number): string {
  const at = STATES.findIndex((state) => state.some((known) => known === word))
  const as = STATES[at]?.indexOf(word) ?? 0
  return STATES[(at + variant * 7) % STATES.length]?.[as] ?? word
}

/** Whole reports, 900 to 1,700 characters: those of the corpus and variants of them. */
export function wholeReports(count: number): readonly BenchText[] {
  const corpus = new URL('../../corpus', import.meta.url).pathname
  const texts = readdirSync(corpus).toSorted().map((slug) => readFileSync(join(corpus, slug, 'report.txt'), 'utf8'))
  const variants = Array.from({ length: count * 3 }, (_, at) => ({ name: `report-${String(at).padStart(6, '0')}.txt`, content: variantOf(texts[at % texts.length] ?? '', Math.floor(at / texts.length)) }))
  return withoutCopies(variants, count)
}

/** Short reports of one or two paragraphs, some 330 characters, from the simulated stream. */
export function shortReports(count: number): readonly BenchText[] {
  const stream = [...generateStream({ reports: Math.ceil(count * 2.2) + 20, seed: 3 })].filter(({ copyOf }) => copyOf === null)
  return withoutCopies(stream.map(({ document: { name, content } }) => ({ name, content })), count)
}

/** The first so many that the record would take for reports of their own, so that every one is read. */
function withoutCopies(texts: readonly BenchText[], count: number): readonly BenchText[] {
  const known = new Map<string, Fingerprint[]>()
  const fresh: BenchText[] = []
  for (const text of texts) {
    const print = fingerprint(text.content)
    const keys = bandKeys(print)
    if (keys.some((key) => known.get(key)?.some((other) => nearness(other, print).isCopy))) continue
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), print])
    fresh.push(text)
    if (fresh.length === count) return fresh
  }
  throw new Error(`only ${fresh.length} of ${count} texts are no copies`)
}
