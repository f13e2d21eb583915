/**
 * What keeping costs beside coding, and what a second worker brings, whole commands with their start-up:
 * `npx node bench/record/throughput.ts [--count 400] [--rounds 3] [--postgres]`. Each round runs every command once, in turn,
 * so that whatever else the machine does falls on all; figures are medians of the rounds, in seconds.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { startPostgres } from '../../packages/record/test/postgres-server.ts'
import { type BenchText, shortReports, wholeReports } from './texts.ts'

const run = promisify(execFile)
const readout = new URL('../../apps/cli/bin/readout.mjs', import.meta.url).pathname
/** A second worker is worth this much, and keeping costs at most this much more than coding. */
const BARS = { second: 1.7, keeping: 1.15 }

const { values } = parseArgs({ options: {
  count: { type: 'string', default: '400' }, rounds: { type: 'string', default: '3' }, only: { type: 'string' }, postgres: { type: 'boolean', default: false },
} })

const folder = mkdtempSync(join(tmpdir(), 'readout-throughput-'))
const server = values.postgres ? await startPostgres() : null
let databases = 0

/** Seconds by the clock, and of all processors: where others work on the machine too, the second says more. */
interface Taken {
  readonly wall: number
  readonly work: number
}

/** What a command said last, and what it took. */
async function command(...words: readonly string[]): Promise<Taken & { readonly said: string }> {
  const { stderr } = await run('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'time', process.execPath, readout, ...words], { maxBuffer: 1 << 28 })
  const lines = stderr.trim().split('\n')
  const [wall = 0, user = 0, system = 0] = (lines.at(-1) ?? '').split(' ').map(Number)
  return { wall, work: user + system, said: lines.at(-2) ?? '' }
}

const newFile = (): string => join(folder, `${(databases += 1)}.db`)

/** The commands that are compared, on one folder of texts. */
const commandsOn = (texts: string): Readonly<Record<string, () => Promise<Taken>>> => ({
  'code, 1 job': () => command('code', texts, '--format', 'jsonl', '--jobs', '1', '--quiet', '--out', join(folder, 'out.jsonl')),
  'add, 1 job': () => tell('add', texts, '--database', newFile(), '--jobs', '1'),
  'code, 2 jobs': () => command('code', texts, '--format', 'jsonl', '--jobs', '2', '--quiet', '--out', join(folder, 'out.jsonl')),
  'add, 2 jobs': () => tell('add', texts, '--database', newFile(), '--jobs', '2'),
  ...(server === null ? {} : {
    'PostgreSQL, 1 work': async () => workers(texts, await server.createDatabase(), 1),
    'PostgreSQL, 2 work': async () => workers(texts, await server.createDatabase(), 2),
  }),
})

let said = ''
async function tell(...words: readonly string[]): Promise<Taken> {
  const taken = await command(...words)
  ;({ said } = taken)
  return taken
}

/** Workers of one thread each on documents that wait; as long as the last of them. */
async function workers(texts: string, database: string, count: number): Promise<Taken> {
  await command('add', texts, '--database', database, '--later')
  const taken = await Promise.all(Array.from({ length: count }, () => command('work', '--once', '--jobs', '1', '--database', database)))
  return { wall: Math.max(...taken.map(({ wall }) => wall)), work: taken.reduce((sum, { work }) => sum + work, 0) }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
/** The median of the rounds' ratios. */
const ratio = (times: Times, [one, other]: readonly [string, string], what: keyof Taken = 'wall'): string =>
  median((times.get(one) ?? []).map((taken, at) => taken[what] / (times.get(other)?.[at]?.[what] ?? 1))).toFixed(2)
type Times = ReadonlyMap<string, readonly Taken[]>

async function compare(what: string, texts: readonly BenchText[]): Promise<void> {
  const inputs = join(folder, what)
  mkdirSync(inputs)
  for (const { name, content } of texts) writeFileSync(join(inputs, name), content)
  const times = new Map<string, Taken[]>()
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, measure] of Object.entries(commandsOn(inputs))) {
      const taken = await measure()
      times.set(name, [...(times.get(name) ?? []), taken])
      process.stderr.write(`${what}, ${name}: ${taken.wall.toFixed(1)} s, of all processors ${taken.work.toFixed(1)} s\n`)
    }
  }
  process.stdout.write(`${texts.length} ${what}: ${said}\n`)
  for (const [name, taken] of times) {
    const shown = (one: keyof Taken): string => `${median(taken.map((time) => time[one])).toFixed(1)} s (${taken.map((time) => time[one].toFixed(1)).join(', ')})`
    process.stdout.write(`  ${name}: ${shown('wall')}; of all processors ${shown('work')}\n`)
  }
  const both = ['add, 2 jobs', 'code, 2 jobs'] as const
  process.stdout.write(`  add to code, 2 jobs: ${ratio(times, both)} (bar ${BARS.keeping}), of all processors ${ratio(times, both, 'work')}\n`)
  process.stdout.write(`  a second worker: add ${ratio(times, ['add, 1 job', 'add, 2 jobs'])} (bar ${BARS.second}), coding alone ${ratio(times, ['code, 1 job', 'code, 2 jobs'])}\n`)
  if (server) process.stdout.write(`  on PostgreSQL: ${ratio(times, ['PostgreSQL, 1 work', 'PostgreSQL, 2 work'])} (bar ${BARS.second})\n`)
}

const kinds = { short: shortReports, reports: wholeReports }
for (const [what, make] of Object.entries(kinds)) if (values.only === undefined || values.only === what) await compare(what, make(Number(values.count)))
await server?.stop()
rmSync(folder, { recursive: true, force: true })
