/** Asks a server as many people would: `node askers.ts PORT SECONDS LISTENERS`; started by load.ts. */
import { Agent, request } from 'node:http'
import { CODES } from '../record/world.ts'

const [port = '', seconds = '10', listeners = '0'] = process.argv.slice(2)
const AT_ONCE = 20
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
const listening = new Agent({ keepAlive: true, maxSockets: Number(listeners) })

const get = (path: string): Promise<number> =>
  new Promise((done, failed) => {
    request({ port, path, agent }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode ?? 0))
    }).on('error', failed).end()
  })

let heard = 0
const listen = (): Promise<void> =>
  new Promise((opened, failed) => {
    request({ port, path: '/api/v1/live', agent: listening }, (answer) => {
      answer.once('data', () => opened())
      answer.on('data', () => {
        heard += 1
      })
    }).on('error', failed).end()
  })

const code = (at: number): string => CODES[(at * 7) % 20] ?? 'XAA'

/** Events of a pair, events of a category, a pair whole. */
const PATHS: Readonly<Record<string, (at: number) => string>> = {
  'events of a pair, 20': (at) => `/api/v1/events?pair=${code(at)},${code(at + 1)}&limit=20`,
  'events of a category, 20': (at) => `/api/v1/events?category=${['AGREE', 'CONSULT', 'ACCUSE'][at % 3] ?? 'AID'}&limit=20`,
  'an actor’s events, 20': (at) => `/api/v1/events?actor=${code(at)}&limit=20`,
  'a pair whole, 20': (at) => `/api/v1/pairs/${code(at)}/${code(at + 1)}?limit=20`,
}

const at = (times: readonly number[], share: number): string => (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)

for (const [name, path] of Object.entries(PATHS)) {
  const times: number[] = []
  const statuses = new Set<number>()
  const until = performance.now() + Number(seconds) * 1000
  let next = 0
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (performance.now() < until) {
      const began = performance.now()
      statuses.add(await get(path((next += 1))))
      times.push(performance.now() - began)
    }
  }))
  process.stdout.write(`${name}: ${Math.round(times.length / Number(seconds))} a second, median ${at(times, 0.5)} ms, 95th ${at(times, 0.95)} ms, status ${[...statuses].join(' ')}\n`)
}

const began = performance.now()
await Promise.all(Array.from({ length: Number(listeners) }, listen))
process.stdout.write(`${listeners} listeners in ${Math.round(performance.now() - began)} ms, ${heard} messages heard\n`)
process.exit(0)
