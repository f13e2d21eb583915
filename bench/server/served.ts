/** Serves a record to be measured, in a process of its own: `node served.ts FILE`. Says its port; asked anything, says its memory and processor time. */
import { createServer, listen, LOOPBACK_NAMES, OWN_LIMITS } from '../../apps/server/src/index.ts'
import { openRecord } from '../../packages/record/src/index.ts'
import { knowing } from '../../packages/record/test/fixtures.ts'

const nothing = (): never => {
  throw new Error('not asked here')
}
const tools = await openRecord(process.argv[2] ?? '', { ...knowing(), now: () => new Date().toISOString() })
const server = createServer({
  tools, helpers: { coder: { name: 'none', code: nothing }, fetchPage: nothing, findSides: nothing, webhooks: { refuse: nothing, post: nothing }, newFeed: '', wake: nothing },
  access: { kind: 'open' }, hosts: LOOPBACK_NAMES, limits: OWN_LIMITS, desk: null, log: () => undefined,
})
const { port } = await listen(server, { host: '127.0.0.1', port: 0 })

/** What the process has used. */
const used = () => {
  const { user, system } = process.cpuUsage()
  return { port, megabytes: Math.round(process.memoryUsage.rss() / 1e6), seconds: (user + system) / 1e6 }
}
process.on('message', () => process.send?.(used()))
process.once('SIGINT', () => process.exit())
process.send?.(used())
