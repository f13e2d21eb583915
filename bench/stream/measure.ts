/**
 * How well reports of a simulated stream are joined into events, against the generator's truth:
 * `npx node bench/stream/measure.ts --reports 20000 --seed 1 [--coded FILE] [--json]`. `--coded` keeps what the coder made, so that joining can be measured again without reading again.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { WorkerPool } from '../../apps/cli/src/code/pool.ts'
import { inOrder } from '../../apps/cli/src/code/in-order.ts'
import { processDoors } from '../../apps/cli/src/doors.ts'
import { coderOptions } from '../../apps/cli/src/code/settings.ts'
import { knowing } from '../../apps/cli/src/record-door.ts'
import { type CodedReport, findCopy, openRecord, receive, storeAppearance, storeReport, type Tools } from '@readout/record'
import { generateStream, type StreamedReport, type Told } from './stream.ts'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, coded: { type: 'string' }, json: { type: 'boolean', default: false } } })
const stream = [...generateStream({ reports: Number(values.reports), seed: Number(values.seed) })]
const byName = new Map(stream.map((report) => [report.document.name, report]))

/** A report of the stream with what the coder made of it; null where it was refused, or need not be read. */
interface Coded {
  readonly streamed: StreamedReport
  readonly coded: CodedReport | null
}

const withText = (streamed: StreamedReport, text: string): Coded => ({ streamed, coded: text === '' ? null : JSON.parse(text) })

const codedReports = (kept: string): AsyncIterable<Coded> => (kept !== '' && existsSync(kept) ? codedBefore(kept) : codedNow(kept))

async function* codedBefore(kept: string): AsyncGenerator<Coded> {
  let at = 0
  for await (const line of createInterface({ input: createReadStream(kept) })) {
    const streamed = stream[at]
    at += 1
    if (streamed) yield withText(streamed, line)
  }
}

async function* codedNow(kept: string): AsyncGenerator<Coded> {
  const file = kept === '' ? null : createWriteStream(kept)
  const setup = { coderModule: processDoors().coderModule, coder: coderOptions(null), print: { format: 'kept' as const, what: ['events' as const], explain: false, colour: false, width: 80 }, hints: { date: null, publisher: null } }
  const pool = await WorkerPool.open(setup, availableParallelism())
  for await (const { item, result } of inOrder(stream, 32, (streamed) => codeOne(pool, streamed))) {
    file?.write(`${result}\n`)
    yield withText(item, result)
  }
  file?.end()
  await pool.close()
}

async function codeOne(pool: WorkerPool, { document: { name, content, published, publisher }, copyOf }: StreamedReport): Promise<string> {
  // A copy is found before it is read.
  if (copyOf !== null) return ''
  const outcome = await pool.code({ kind: 'raw', raw: { name, content, format: 'text', publicationDate: published, publisher } })
  return outcome.ok ? outcome.text : ''
}

interface Copies {
  found: number
  alike: number
  wrong: number
  missed: number
}

async function joinAll(tools: Tools): Promise<{ readonly copies: Copies; readonly seconds: number }> {
  const copies: Copies = { found: 0, alike: 0, wrong: 0, missed: 0 }
  const stories = new Map<string, string>()
  let seconds = 0
  for await (const one of codedReports(values.coded ?? '')) {
    const began = performance.now()
    const became = await keepOne(tools, one, stories)
    seconds += (performance.now() - began) / 1000
    if (became !== null) copies[became] += 1
  }
  return { copies, seconds }
}

/** Puts a report into the record; what that says of finding copies. `stories` holds the main happening of each report kept. */
async function keepOne(tools: Tools, { streamed: { document, copyOf, tells }, coded }: Coded, stories: Map<string, string>): Promise<keyof Copies | null> {
  const [{ happening: main } = { happening: '' }] = tells
  const [receipt] = await receive(tools, [{ ...document, known: {} }])
  const row = { id: receipt?.document ?? '', url: document.url, publisher: document.publisher, received: `${document.published}T00:00:00.000Z` }
  const of = await findCopy(tools, document)
  if (of !== null) {
    await storeAppearance(tools, row, of)
    return copyOf === null ? likeness(stories.get(of), main) : 'found'
  }
  if (copyOf !== null) return 'missed'
  if (coded) stories.set((await storeReport(tools, row, coded)).report, main)
  return null
}

/** Two reporters may choose the same words; wrong is only another story. */
const likeness = (of: string | undefined, main: string): keyof Copies => (of === main ? 'alike' : 'wrong')

/** An account read, and the happening of the truth that it tells. */
interface Placed {
  readonly account: string
  readonly event: string
  readonly happening: string
}

/** What of an account's line is needed to find what it tells. */
interface PlacedLine {
  readonly event: readonly string[]
  readonly actor: readonly { readonly code: string }[]
  readonly recipient: readonly { readonly code: string }[]
  readonly evidence: readonly { readonly field: string; readonly start: number }[]
}

async function placeAccounts(tools: Tools): Promise<readonly Placed[]> {
  const rows = await tools.engine.reads.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id').innerJoin('document', 'document.id', 'report.made_from')
    .select(['account.id', 'account.event_id', 'account.line', 'document.name']).where('account.superseded', 'is', null).execute()
  return rows.flatMap(({ id, event_id, line, name }) => {
    const told = toldBy(JSON.parse(line), byName.get(name))
    return told ? [{ account: id, event: event_id, happening: told.happening }] : []
  })
}

/** What the passage tells in which the account's deciding words stand; null where the account has another category, or hardly anybody of it. */
function toldBy({ event, actor, recipient, evidence }: PlacedLine, report: StreamedReport | undefined): Told | null {
  const trigger = evidence.find(({ field }) => field === 'event')?.start ?? -1
  const told = report?.tells[report.passages.find(({ start, end }) => trigger >= start && trigger < end)?.tells ?? -1]
  const codes = new Set([...actor, ...recipient].map(({ code }) => code))
  const shared = told ? [...told.actors, ...told.recipients].filter((code) => codes.has(code)).length : 0
  return told && event.includes(told.category) && shared >= Math.min(2, codes.size) ? told : null
}

/** Pairs of accounts: joined and rightly so, joined, of one happening. */
function pairwise(placed: readonly Placed[]) {
  const pairs = (keys: readonly string[]): number => [...Map.groupBy(keys, (key) => key).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const joined = pairs(placed.map(({ event }) => event))
  const wanted = pairs(placed.map(({ happening }) => happening))
  const right = pairs(placed.map(({ event, happening }) => `${event} ${happening}`))
  return { accounts: placed.length, joined, wanted, right, precision: right / joined, recall: right / wanted }
}

const tools = await openRecord(':memory:', await knowing())
const { copies, seconds } = await joinAll(tools)
const figures = { reports: stream.length, ...pairwise(await placeAccounts(tools)), copies, storeSeconds: seconds }
await tools.engine.close()
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${figures.reports} reports, ${figures.accounts} accounts placed: pairs joined rightly ${figures.precision.toFixed(3)} (of ${figures.joined}), found ${figures.recall.toFixed(3)} (of ${figures.wanted}); copies found ${copies.found}, written alike ${copies.alike}, missed ${copies.missed}, wrong ${copies.wrong}; ${seconds.toFixed(0)} s of joining and writing\n`)
