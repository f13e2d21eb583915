/**
 * What questions cost in a full record, and what adding a report to it costs beside an empty one:
 * `npx node bench/record/full.ts [--events 1000000] [--postgres] [--crowd 10000] [--keep FILE] [--json]`.
 * `--keep` names a SQLite file or a PostgreSQL address to fill, or one that an earlier run filled.
 */
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openRecord, type Tools } from '../../packages/record/src/index.ts'
import { knowing } from '../../packages/record/test/fixtures.ts'
import { type PostgresServer, startPostgres } from '../../packages/record/test/postgres-server.ts'
import { newReport, oneOfACrowd, timeAdding } from './adding.ts'
import { fillRecord } from './fill.ts'
import { questionsOf, someIds } from './questions.ts'

const ASKED = 200
/** Of questions without a bar. */
const ASKED_BESIDES = 20
const ADDED = 200
/** Milliseconds, and how many times what it costs in an empty record. */
const BARS = { median: 100, late: 300, adding: 1.3 }

const { values } = parseArgs({ options: {
  events: { type: 'string', default: '1000000' }, crowd: { type: 'string', default: '10000' }, only: { type: 'string' }, keep: { type: 'string' }, postgres: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
} })

interface Figure {
  readonly what: string
  readonly median: number
  readonly late: number
  readonly missed: boolean
}

const at = (times: readonly number[], share: number): number => Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0) * 10) / 10

const figure = (what: string, times: readonly number[], barred: boolean): Figure => {
  const [median, late] = [at(times, 0.5), at(times, 0.95)]
  return { what, median, late, missed: barred && (median >= BARS.median || late >= BARS.late) }
}

const memory = (): number => Math.round(process.memoryUsage().rss / 1e6)
const tell = (words: string): boolean => process.stderr.write(`${words}\n`)
const open = (database: string): Promise<Tools> => openRecord(database, { ...knowing(), now: () => new Date().toISOString() })

async function askAll(tools: Tools): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { name, ask, barred } of questionsOf(await someIds(tools, ASKED)).filter((one) => values.only === undefined || one.name.startsWith(values.only))) {
    const times: number[] = []
    for (let one = 0; one < (barred ? ASKED : ASKED_BESIDES); one += 1) {
      const began = performance.now()
      await ask(tools, one)
      times.push(performance.now() - began)
    }
    figures.push(figure(name, times, barred))
    tell(`${name}: ${JSON.stringify(figures.at(-1))}, ${memory()} MB`)
  }
  return figures
}

/** Full and empty in turn, so that whatever else the machine does falls on both. */
async function addBoth(full: Tools, empty: Tools): Promise<readonly Figure[]> {
  const [there, here]: [number[], number[]] = [[], []]
  const seed = Date.now() % 1_000_000_000
  for (let one = 0; one < ADDED; one += 1) {
    there.push(await timeAdding(full, newReport(seed + one)))
    here.push(await timeAdding(empty, newReport(seed + one)))
  }
  return [figure('adding, full record', there, false), figure('adding, empty record', here, false)]
}

/** What the last reports cost of an event that thousands tell. */
async function addCrowd(tools: Tools, crowd: number): Promise<readonly Figure[]> {
  const times: number[] = []
  for (let one = 0; one < crowd; one += 1) times.push(await timeAdding(tools, oneOfACrowd(one)))
  const some = Math.min(100, crowd)
  return [figure(`adding, accounts 1 to ${some} of an event`, times.slice(0, some), false), figure(`adding, the last ${some} of ${crowd} accounts`, times.slice(-some), false)]
}

async function filled(server: PostgresServer | null): Promise<string> {
  const known = values.keep !== undefined && (values.keep.startsWith('postgres') || statSync(values.keep, { throwIfNoEntry: false }) !== undefined)
  const database = values.keep ?? (server ? await server.createDatabase() : join(mkdtempSync(join(tmpdir(), 'readout-full-')), 'full.db'))
  if (known) return database
  await (await open(database)).engine.close()
  const began = performance.now()
  await fillRecord(database, Number(values.events), (done) => done % 100_000 === 0 && tell(`${done} events, ${Math.round((performance.now() - began) / 1000)} s, ${memory()} MB`))
  tell(`filled in ${Math.round((performance.now() - began) / 1000)} s`)
  return database
}

async function measure(server: PostgresServer | null): Promise<{ readonly figures: readonly Figure[]; readonly ratio: number; readonly memory: readonly [number, number] }> {
  const database = await filled(server)
  const [full, empty] = [await open(database), await open(server ? await server.createDatabase() : join(mkdtempSync(join(tmpdir(), 'readout-empty-')), 'empty.db'))]
  const before = memory()
  const asked = await askAll(full)
  const added = await addBoth(full, empty)
  const crowded = await addCrowd(empty, Number(values.crowd))
  const ratio = Math.round(((added[0]?.median ?? 0) / (added[1]?.median ?? 1)) * 100) / 100
  const after = memory()
  await Promise.all([full, empty].map(({ engine }) => engine.close()))
  return { figures: [...asked, ...added, ...crowded], ratio, memory: [before, after] }
}

const server = values.postgres ? await startPostgres() : null
const found = await measure(server)
await server?.stop()
if (values.json) process.stdout.write(`${JSON.stringify({ events: Number(values.events), engine: server ? 'postgres' : 'sqlite', ...found })}\n`)
else {
  process.stdout.write(`| ${server ? 'PostgreSQL' : 'SQLite'}, ${values.events} events | median, ms | 95th percentile, ms | |\n| --- | ---: | ---: | --- |\n`)
  for (const { what, median, late, missed } of found.figures) process.stdout.write(`| ${what} | ${median} | ${late} | ${missed ? 'missed' : ''} |\n`)
  process.stdout.write(`\nadding, full to empty: ${found.ratio} (bar ${BARS.adding}); memory before and after, MB: ${found.memory.join(' and ')}\n`)
}
