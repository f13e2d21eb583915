import { createHash } from 'node:crypto'
import type { CodedReport, Tools } from '../../packages/record/src/index.ts'
import { receive, storeReport } from '../../packages/record/src/index.ts'
import type { EventLine } from '../../packages/protocol/src/lines/index.ts'
import { dayAt, happening, textOf, toldIn } from './tellings.ts'
import { DAYS, FIRST_DAY, type World, worldOf } from './world.ts'

const ACCOUNTS = 4

/** A report of the record's last weeks, new to it. */
export function newReport(seed: number): CodedReport {
  const world = worldOf(5_000_000 + seed)
  const text = textOf(world)
  const day = dayAt(FIRST_DAY, DAYS - 20 + world.draw.below(10))
  const lines = Array.from({ length: ACCOUNTS }, () => toldIn(world, happening(world, day, false), text))
  return codedFrom({ text, day, publisher: world.publisher(), told: lines, words: wordsOf(world) })
}

const wordsOf = (world: World): readonly string[] => Array.from({ length: 6 }, () => world.word())

/** What coding gives, of lines. */
export function codedFrom({ text, day, publisher, told, words }: {
  readonly text: string
  readonly day: string
  readonly publisher: string
  readonly told: readonly EventLine[]
  readonly words: readonly string[]
}): CodedReport {
  return {
    id: createHash('sha256').update(text).digest('hex'), content: text, title: text.slice(0, 40), genre: 'wire', publisher, published: day, publishedReason: 'as told', coder: 'readout 0.1.0', notes: [],
    accounts: told.map((line) => ({
      line, days: { first: line.date, last: line.date, granularity: 'day' }, words, setting: { words, numbers: [], days: [] }, evidence: line.evidence.map(({ field, start, end, text: quote }) => ({ field, starts: start, ends: end, quote })),
    })),
    statements: [], commitments: [],
  }
}

/** Milliseconds that it takes to receive a report and to store it coded. */
export async function timeAdding(tools: Tools, coded: CodedReport): Promise<number> {
  const began = performance.now()
  const document = { name: 'bench', content: coded.content, format: 'text', url: null, title: null, publisher: coded.publisher, published: coded.published, known: {} }
  const [receipt] = await receive(tools, [document])
  if (!receipt) throw new Error('no receipt')
  await storeReport(tools, { id: receipt.document, url: null, publisher: coded.publisher, received: tools.now() }, coded)
  return performance.now() - began
}

/** Reports of one event, told by as many as there are. */
export function oneOfACrowd(at: number): CodedReport {
  const event = worldOf(99)
  const line = happening(event, dayAt(FIRST_DAY, DAYS + 100), false)
  const words = wordsOf(event)
  const world = worldOf(9_000_000 + at)
  const text = textOf(world)
  return codedFrom({ text, day: dayAt(FIRST_DAY, DAYS + 100), publisher: `Example Paper ${at % 700}`, told: [toldIn(world, line, text)], words })
}
