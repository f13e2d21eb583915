import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { findTimes, type FoundTime, type ReadingModel } from '@readout/engine'
import { filesAt } from './marked-files.ts'

/** TIMEX3 figures: spans to the letter or overlapping, and the values of those that overlap with the gold (TempEval's definitions). */
export interface TimexFigures {
  readonly expressions: number
  readonly strict: number
  readonly relaxed: number
  readonly value: number
  readonly type: number
}

interface Gold {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

interface TimexDocument {
  readonly name: string
  readonly day: string | null
  readonly text: string
  readonly times: readonly Gold[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const TIMEX = /<TIMEX3\b([^>]*)>([\s\S]*?)<\/TIMEX3>/gu

const attribute = (attributes: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? ''

/** Reads a TimeML document: the words of TEXT without their tags, and its TIMEX3 tags. */
export function readTimeml(name: string, source: string): TimexDocument {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/u.exec(source)?.[1] ?? source
  const times = [...body.matchAll(TIMEX)].map((match): Gold => {
    const [, attributes = '', words = ''] = match
    const start = unmarked(body.slice(0, match.index)).length
    return { start, end: start + unmarked(words).length, type: attribute(attributes, 'type'), value: attribute(attributes, 'value') }
  })
  return { name, day: createdOn(source), text: unmarked(body), times }
}

/** The day on which a document says it was written. */
function createdOn(source: string): string | null {
  const tag = CREATED.exec(source)?.[0] ?? ''
  const day = attribute(tag, 'value').slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null
}

const CREATED = /<TIMEX3[^>]*functionInDocument="(?:CREATION|PUBLICATION)_TIME"[^>]*>/u

const unmarked = (source: string): string => source.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? '')

/** What finds times in a document: offsets into its text. */
export type TimeFinder = (document: TimexDocument) => Promise<readonly FoundTime[]>

/** Readout's own finder. Where reading dropped or changed letters, a time is found again by its words, in text order. */
export const readoutFinder = (model: ReadingModel): TimeFinder => async ({ name, day, text }) => {
  const found = await findTimes({ name, content: text, format: 'text', ...(day === null ? {} : { publicationDate: day }) }, model)
  let from = 0
  return (found?.times ?? []).flatMap((time) => {
    const words = found?.text.content.slice(time.start, time.end).split(/\s+/u) ?? []
    const match = new RegExp(words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join(String.raw`\s+`), 'u').exec(text.slice(from))
    if (!match) return []
    const start = from + match.index
    from = start + match[0].length
    return [{ ...time, start, end: from }]
  })
}

const meets = (a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean => a.start < b.end && b.start < a.end

/** Scores a finder on TimeML files. */
export async function timexFigures(path: string, find: TimeFinder): Promise<TimexFigures> {
  let [wanted, given, strict, relaxed, value, type] = [0, 0, 0, 0, 0, 0]
  for (const file of filesAt(path, '.tml', '.xml')) {
    const document = readTimeml(basename(file), readFileSync(file, 'utf8'))
    const said = await find(document)
    wanted += document.times.length
    given += said.length
    for (const gold of document.times) {
      const hit = said.find((time) => meets(time, gold))
      strict += Number(hit?.start === gold.start && hit.end === gold.end)
      relaxed += Number(hit !== undefined)
      value += Number(hit?.value === gold.value)
      type += Number(hit?.kind.toUpperCase() === gold.type)
    }
  }
  const f1 = (right: number): number => (wanted + given === 0 ? 0 : (2 * right) / (wanted + given))
  return { expressions: wanted, strict: f1(strict), relaxed: f1(relaxed), value: f1(value), type: f1(type) }
}
