/**
 * What the server answers a second, and how fast, from a full record: `npx node bench/server/load.ts [--events 100000] [--seconds 10]
 * [--listeners 1000] [--keep FILE]`. The askers are a process of their own; both share the machine's cores.
 */
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer, listen, LOOPBACK_NAMES, OWN_LIMITS } from '../../apps/server/src/index.ts'
import { openRecord } from '../../packages/record/src/index.ts'
import { knowing } from '../../packages/record/test/fixtures.ts'
import { fillRecord } from '../record/fill.ts'

const { values } = parseArgs({ options: {
  events: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '10' }, listeners: { type: 'string', default: '1000' }, keep: { type: 'string' },
} })

const database = values.keep ?? join(mkdtempSync(join(tmpdir(), 'readout-load-')), 'full.db')
const isFilled = existsSync(database)
const tools = await openRecord(database, { ...knowing(), now: () => new Date().toISOString() })
if (!isFilled) {
  await tools.engine.close()
  await fillRecord(database, Number(values.events))
}
const kept = isFilled ? tools : await openRecord(database, { ...knowing(), now: () => new Date().toISOString() })

const nothing = (): never => {
  throw new Error('not asked here')
}
const server = createServer({
  tools: kept, helpers: { coder: { name: 'none', code: nothing }, fetchPage: nothing, findSides: nothing, webhooks: { refuse: nothing, post: nothing }, newFeed: '', wake: nothing },
  access: { kind: 'open' }, hosts: LOOPBACK_NAMES, limits: OWN_LIMITS, desk: null, log: () => undefined,
})
const listening = await listen(server, { host: '127.0.0.1', port: 0 })
const memory = (): number => Math.round(process.memoryUsage().rss / 1e6)
const [before, used] = [memory(), process.cpuUsage()]
const askers = fork(new URL('./askers.ts', import.meta.url), [String(listening.port), values.seconds, values.listeners])
await new Promise((done) => askers.once('exit', done))
const { user, system } = process.cpuUsage(used)
process.stdout.write(`server: ${Math.round((user + system) / 1e4) / 100} s of processor time; memory before and after, MB: ${before} and ${memory()}\n`)
await listening.close()
await kept.engine.close()
