import type { Tools } from '../keep/record-tools.ts'
import { askCorrections, type ListedCorrection } from './corrections.ts'

/** Words of a report's text behind a field. */
interface Words {
  readonly field: string
  readonly starts: number
  readonly ends: number
  readonly quote: string
}

/** An account of a corrected event: its words, and the paragraphs in which they stand. */
export interface CorrectedTelling {
  readonly report: string
  readonly passage: { readonly starts: number; readonly text: string }
  readonly evidence: readonly Words[]
}

/** A correction beside the text that the coder had read: what another coder can learn from. */
export interface CorrectionLine extends Omit<ListedCorrection, 'id'> {
  readonly tellings: readonly CorrectedTelling[]
}

const PAGE = 100

/** Every correction with its event's accounts, page by page, the latest first. */
export async function* correctionLines(tools: Tools): AsyncGenerator<readonly CorrectionLine[]> {
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof askCorrections>> = await askCorrections(tools, { limit: PAGE, after })
    yield await Promise.all(page.corrections.map((correction) => lineOf(tools, correction)))
    after = page.next
  } while (after !== null)
}

async function lineOf(tools: Tools, correction: ListedCorrection): Promise<CorrectionLine> {
  const { id: _, ...line } = correction
  return { ...line, tellings: await tellingsOf(tools, line.event) }
}

/** An event that thousands tell is learnt from a few. */
const MOST_TELLINGS = 20

async function tellingsOf({ engine: { reads } }: Tools, event: string): Promise<readonly CorrectedTelling[]> {
  const accounts = await reads.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id').select(['account.id', 'report.id as report', 'report.content'])
    .where('account.event_id', '=', event).where('account.superseded', 'is', null).orderBy('account.added').orderBy('account.id').limit(MOST_TELLINGS).execute()
  if (accounts.length === 0) return []
  const quotes = await reads.selectFrom('evidence').select(['account_id', 'field', 'starts', 'ends', 'quote']).where('account_id', 'in', accounts.map(({ id }) => id)).orderBy('starts').orderBy('field').execute()
  return accounts.map(({ id, report, content }) => {
    const evidence = quotes.flatMap(({ account_id, ...words }) => (account_id === id ? [words] : []))
    return { report, passage: passageOf(content, evidence), evidence }
  })
}

/** From the paragraph of the first words to that of the last. */
function passageOf(content: string, evidence: readonly Words[]): CorrectedTelling['passage'] {
  const first = Math.min(content.length, ...evidence.map(({ starts }) => starts))
  const last = Math.max(first, ...evidence.map(({ ends }) => ends))
  const starts = content.lastIndexOf('\n', Math.max(0, first - 1)) + 1
  const ends = content.indexOf('\n', last)
  return { starts: Math.min(starts, first), text: content.slice(Math.min(starts, first), ends < 0 ? content.length : ends) }
}
