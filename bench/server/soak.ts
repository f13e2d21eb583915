/**
 * The server's memory over a while of work: `npx node bench/server/soak.ts --keep FILE [--minutes 10] [--rate 100] [--listeners 200]`. It is asked
 * for what was kept and what was not, told a new report every five seconds, and listened to; every ten seconds its memory is noted.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openRecord } from '../../packages/record/src/index.ts'
import { knowing } from '../../packages/record/test/fixtures.ts'
import { newReport, timeAdding } from '../record/adding.ts'
import type { Figures } from './askers.ts'
import type { Heard } from './listeners.ts'
import { again, anew, KINDS } from './paths.ts'
import { type Served, startOn } from './process.ts'

const { values } = parseArgs({ options: {
  keep: { type: 'string', default: '' }, minutes: { type: 'string', default: '10' }, rate: { type: 'string', default: '100' }, listeners: { type: 'string', default: '200' },
} })

const tools = await openRecord(values.keep, { ...knowing(), now: () => new Date().toISOString() }, { create: false })
const [server, askers, ears] = [startOn(0, './served.ts', values.keep), startOn(1, './askers.ts'), startOn(1, './listeners.ts')]
const { port } = await server.first
const seconds = Number(values.minutes) * 60
await ears.ask<Heard>({ port, count: Number(values.listeners) })

const paths = Array.from({ length: 4000 }, (_, at) => at).flatMap((at) => Object.values(KINDS).flatMap((kind) => [again(kind)[at % 40] ?? '/', anew(kind, 0)[at % 3000] ?? '/']).slice(at % 8, (at % 8) + 1))
const asking = askers.ask<Figures>({ port, paths, seconds, rate: Number(values.rate) })

const began = performance.now()
const noted: number[] = []
const seed = Date.now() % 1_000_000_000
for (let tick = 0; performance.now() < began + seconds * 1000; tick += 1) {
  await timeAdding(tools, newReport(seed + tick))
  if (tick % 2 === 0) noted.push((await server.ask<Served>({})).megabytes)
  await wait(Math.max(0, began + (tick + 1) * 5000 - performance.now()))
}
const { rate, median, late, statuses } = await asking
const heard = await ears.ask<Heard>({})
process.stdout.write(`${JSON.stringify({ rate, median, late, statuses, listening: heard.listening, heard: heard.at.length, megabytes: noted })}\n`)
for (const one of [server, askers, ears]) one.end()
await tools.engine.close()
