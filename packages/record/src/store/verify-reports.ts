import { createHash } from 'node:crypto'
import type { CommitmentLine, Quoted, StatementLine } from '@readout/protocol/lines'
import type { Db } from './engine.ts'
import type { Fault } from './fault.ts'

/** Words that a report is held to have said. */
interface Held {
  readonly where: string
  readonly report: string
  readonly says: string
  /** Where they must stand; null: anywhere. UTF-16, or code points where the line that is printed counts so. */
  readonly at: { readonly start: number; readonly end: number; readonly unit: 'utf16' | 'points' } | null
}

/** Some reports, with all the words that anything takes from them. */
export interface ReportPage {
  readonly texts: ReadonlyMap<string, string>
  readonly quotes: readonly Held[]
}

/** Reports looked at together; each may be 200,000 characters long. */
const PAGE = 100

/** Every report once, some at a time. */
export async function* reportPages(reads: Db): AsyncGenerator<ReportPage> {
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page: readonly { readonly seq: number; readonly id: string; readonly content: string }[] =
      await reads.selectFrom('report').select(['seq', 'id', 'content']).where('seq', '>', after).orderBy('seq').limit(PAGE).execute()
    const texts = new Map(page.map(({ id, content }) => [id, content]))
    if (page.length > 0) yield { texts, quotes: await quotesOf(reads, [...texts.keys()]) }
    after = page.at(-1)?.seq
  }
}

async function quotesOf(reads: Db, reports: readonly string[]): Promise<readonly Held[]> {
  const evidence = await reads.selectFrom('evidence').selectAll().where('report_id', 'in', reports).execute()
  const statements = await reads.selectFrom('statement').select(['id', 'report_id', 'said', 'line']).where('report_id', 'in', reports).execute()
  const promises = await reads.selectFrom('promise').select(['id', 'report_id', 'line']).where('report_id', 'in', reports).execute()
  return [
    ...evidence.map(({ account_id, report_id: report, starts: start, ends: end, quote: says }) => ({ where: `account ${account_id}`, report, says, at: { start, end, unit: 'utf16' as const } })),
    ...statements.flatMap(({ id, report_id: report, said, line }) => [
      ...said.split(' … ').map((says) => ({ where: `statement ${id}`, report, says, at: null })),
      ...statementQuotes(line).map((quoted) => heldAt(`statement ${id}`, report, quoted)),
    ]),
    ...promises.flatMap(({ id, report_id: report, line }) => promiseQuotes(line).map((quoted) => heldAt(`promise ${id}`, report, quoted))),
  ]
}

const heldAt = (where: string, report: string, { start, end, text: says }: Quoted): Held => ({ where, report, says, at: { start, end, unit: 'points' } })

function statementQuotes(json: string): readonly Quoted[] {
  const { content = [], evidence = [] }: Partial<StatementLine> = JSON.parse(json)
  return [...content, ...evidence]
}

function promiseQuotes(json: string): readonly Quoted[] {
  const { evidence = [] }: Partial<CommitmentLine> = JSON.parse(json)
  return evidence
}

/** Texts that are not those of their hashes, and words that do not stand where they are held to. */
export function faultsIn({ texts, quotes }: ReportPage): readonly Fault[] {
  const changed = [...texts].filter(([id, content]) => createHash('sha256').update(content).digest('hex') !== id)
  const points = new Map<string, readonly string[]>()
  const wordsAt = ({ report, at, says }: Held): string => {
    const text = texts.get(report) ?? ''
    if (at === null) return text.includes(says) ? says : ''
    if (at.unit === 'utf16' || !/[\u{10000}-\u{10FFFF}]/u.test(text)) return text.slice(at.start, at.end)
    const characters = points.get(report) ?? [...text]
    points.set(report, characters)
    return characters.slice(at.start, at.end).join('')
  }
  const misquoted = quotes.filter((held) => wordsAt(held) !== held.says)
  return [
    ...changed.map(([id]) => ({ where: `report ${id}`, what: 'the text is not that of its hash' })),
    ...misquoted.map(({ where, says, at }) => ({ where, what: `the report does not say “${says}”${at === null ? '' : ` at [${at.start}, ${at.end})`}` })),
  ]
}
