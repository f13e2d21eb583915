/**
 * What the server answers a second, how fast, and how many hear it: `npx node bench/server/load.ts [--events 100000] [--seconds 10]
 * [--runs 3] [--listeners 1000] [--keep FILE]`. Server and askers are processes of their own, each on one core; the peer,
 * which gives the same bytes and does nothing else, is asked in turn with it.
 */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openRecord } from '../../packages/record/src/index.ts'
import { knowing } from '../../packages/record/test/fixtures.ts'
import { newReport, timeAdding } from '../record/adding.ts'
import { fillRecord } from '../record/fill.ts'
import type { Figures } from './askers.ts'
import type { Heard } from './listeners.ts'
import { again, anew, KINDS } from './paths.ts'
import { type Other, type Served, startOn } from './process.ts'

const { values } = parseArgs({ options: {
  events: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '10' }, runs: { type: 'string', default: '3' }, listeners: { type: 'string', default: '1000' },
  rate: { type: 'string', default: '500' }, keep: { type: 'string' },
} })
const tell = (words: string): boolean => process.stdout.write(`${words}\n`)
const open = (file: string) => openRecord(file, { ...knowing(), now: () => new Date().toISOString() })

const database = values.keep ?? join(mkdtempSync(join(tmpdir(), 'readout-load-')), 'full.db')
const isFilled = existsSync(database)
const tools = await open(database)
if (!isFilled) await fillRecord(database, Number(values.events))

/** So many answers are handed to the peer; of more different questions it is asked these again. */
const MOST_TEXTS = 50

const textsOf = async (port: number, paths: readonly string[]): Promise<readonly (readonly [string, string])[]> => {
  const texts: (readonly [string, string])[] = []
  for (const path of paths) texts.push([path, await (await fetch(`http://127.0.0.1:${port}${path}`)).text()])
  return texts
}

interface Measured {
  readonly server: Figures
  readonly peer: Figures
  /** Of the server's processor time, for one answer: unlike the clock it is not swelled by whoever else works on the core. */
  readonly cost: number
}

/** At the rate of the bar, and as many as there can be; the server and the peer in turn. */
const measure = async (server: Other, peer: Other, askers: Other, paths: readonly string[], rate: number | null): Promise<Measured> => {
  const [{ port }, { port: beside }] = [await server.ask<Served>({}), await peer.ask<Served>([])]
  const seconds = Number(values.seconds)
  // The first thousand find the server's code not yet compiled.
  await askers.ask<Figures>({ port, paths: paths.toReversed(), seconds: 2, rate: null })
  const before = await server.ask<Served>({})
  const own = await askers.ask<Figures>({ port, paths, seconds, rate })
  const after = await server.ask<Served>({})
  return {
    server: own,
    cost: Math.round(((after.seconds - before.seconds) * 100_000) / (own.rate * seconds)) / 100,
    peer: await askers.ask<Figures>({ port: beside, paths: paths.slice(0, MOST_TEXTS), seconds: Math.min(seconds, 5), rate }),
  }
}

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const bestAnd = (numbers: readonly number[], best: (...all: readonly number[]) => number): string => `${best(...numbers)} (${middle(numbers)})`

async function measureAnswers(): Promise<void> {
  tell('| | | answered a second | median, ms | 95th, ms | processor, ms each | peer: a second | 95th, ms |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, kind] of Object.entries(KINDS)) {
    for (const how of ['again', 'anew'] as const) {
      for (const rate of [Number(values.rate), null]) {
        const runs: Measured[] = []
        for (let run = 0; run < Number(values.runs); run += 1) {
          // A server that has just started has kept nothing.
          const [server, peer, askers] = [startOn(0, './served.ts', database), startOn(0, './peer.ts'), startOn(1, './askers.ts')]
          const [{ port }] = [await server.first, await peer.first]
          const paths = how === 'again' ? again(kind) : anew(kind, run)
          await peer.ask([...(await textsOf(port, paths.slice(0, MOST_TEXTS)))])
          runs.push(await measure(server, peer, askers, paths, rate))
          for (const one of [server, peer, askers]) one.end()
        }
        const [own, others] = [runs.map(({ server }) => server), runs.map(({ peer }) => peer)]
        const cells = [bestAnd(own.map((one) => one.rate), Math.max), bestAnd(own.map((one) => one.median), Math.min), bestAnd(own.map((one) => one.late), Math.min), bestAnd(runs.map(({ cost }) => cost), Math.min), bestAnd(others.map((one) => one.rate), Math.max), bestAnd(others.map((one) => one.late), Math.min)]
        tell(`| ${name}, ${how} | ${rate === null ? 'most' : `${rate} a second`} | ${cells.join(' | ')} |`)
        const statuses = new Set(own.flatMap((one) => one.statuses))
        if ([...statuses].some((status) => status !== 200)) tell(`answered ${[...statuses].join()}`)
      }
    }
  }
}

/** All who listen hear of each report: when the last of them does, counted from when it was written. */
async function measureListeners(count: number): Promise<void> {
  const [server, ears] = [startOn(0, './served.ts', database), startOn(1, './listeners.ts')]
  const before = await server.first
  const began = performance.now()
  await ears.ask<Heard>({ port: before.port, count })
  tell(`${count} listeners are in after ${Math.round(performance.now() - began)} ms`)
  const lags: number[] = []
  for (let report = 0; report < 10; report += 1) {
    await timeAdding(tools, newReport((Date.now() % 1_000_000_000) + report))
    const written = Date.now()
    await wait(2500)
    const { listening, at } = await ears.ask<Heard>({})
    if (at.length !== count) tell(`report ${report}: ${at.length} of ${listening} heard`)
    lags.push(...at.map((heard) => heard - written))
  }
  const after = await server.ask<Served>({})
  tell(`10 reports, heard ${lags.length} times: median ${middle(lags)} ms after writing, last ${Math.max(...lags)} ms; server: ${before.megabytes} MB before, ${after.megabytes} MB after, ${(after.seconds - before.seconds).toFixed(1)} s of processor`)
  for (const one of [server, ears]) one.end()
}

if (Number(values.runs) > 0) await measureAnswers()
if (Number(values.listeners) > 0) await measureListeners(Number(values.listeners))
await tools.engine.close()
