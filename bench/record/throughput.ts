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

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

const command = (...words: readonly string[]): Promise<string> => run(process.execPath, [readout, ...words], { maxBuffer: 1 << 28 }).then(({ stderr }) => stderr.trim())

const newFile = (): string => join(folder, `${(databases += 1)}.db`)

/** The commands that are compared, on one folder of texts. */
const commandsOn = (texts: string): Readonly<Record<string, () => Promise<number>>> => ({
  'code, 1 job': () => timed(() => command('code', texts, '--format', 'jsonl', '--jobs', '1', '--quiet', '--out', join(folder, 'out.jsonl'))),
  'code, 2 jobs': () => timed(() => command('code', texts, '--format', 'jsonl', '--jobs', '2', '--quiet', '--out', join(folder, 'out.jsonl'))),
  'add, 1 job': () => timed(() => tell('add', texts, '--database', newFile(), '--jobs', '1')),
  'add, 2 jobs': () => timed(() => tell('add', texts, '--database', newFile(), '--jobs', '2')),
  ...(server === null ? {} : {
    'PostgreSQL, 1 work': async () => workers(texts, await server.createDatabase(), 1),
    'PostgreSQL, 2 work': async () => workers(texts, await server.createDatabase(), 2),
  }),
})

let said = ''
async function tell(...words: readonly string[]): Promise<void> {
  said = (await command(...words)).split('\n').at(-1) ?? ''
}

/** Workers of one thread each on documents that wait. */
async function workers(texts: string, database: string, count: number): Promise<number> {
  await command('add', texts, '--database', database, '--later')
  return timed(() => Promise.all(Array.from({ length: count }, () => command('work', '--once', '--jobs', '1', '--database', database))))
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
const ratio = (times: ReadonlyMap<string, readonly number[]>, one: string, other: string): number =>
  median((times.get(one) ?? []).map((time, at) => time / (times.get(other)?.[at] ?? 1)))

async function compare(what: string, texts: readonly BenchText[]): Promise<void> {
  const inputs = join(folder, what)
  mkdirSync(inputs)
  for (const { name, content } of texts) writeFileSync(join(inputs, name), content)
  const times = new Map<string, number[]>()
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, measure] of Object.entries(commandsOn(inputs))) {
      const seconds = await measure()
      times.set(name, [...(times.get(name) ?? []), seconds])
      process.stderr.write(`${what}, ${name}: ${seconds.toFixed(1)} s\n`)
    }
  }
  process.stdout.write(`${texts.length} ${what}: ${said}\n`)
  for (const [name, taken] of times) process.stdout.write(`  ${name}: ${median(taken).toFixed(1)} s (${taken.map((one) => one.toFixed(1)).join(', ')})\n`)
  process.stdout.write(`  add to code, 2 jobs: ${ratio(times, 'add, 2 jobs', 'code, 2 jobs').toFixed(2)} (bar ${BARS.keeping})\n`)
  process.stdout.write(`  a second worker: add ${ratio(times, 'add, 1 job', 'add, 2 jobs').toFixed(2)} (bar ${BARS.second}), coding alone ${ratio(times, 'code, 1 job', 'code, 2 jobs').toFixed(2)}\n`)
  if (server) process.stdout.write(`  on PostgreSQL: ${ratio(times, 'PostgreSQL, 1 work', 'PostgreSQL, 2 work').toFixed(2)} (bar ${BARS.second})\n`)
}

const kinds = { short: shortReports, reports: wholeReports }
for (const [what, make] of Object.entries(kinds)) if (values.only === undefined || values.only === what) await compare(what, make(Number(values.count)))
await server?.stop()
rmSync(folder, { recursive: true, force: true })
