import { once } from 'node:events'
import { serveMcpStdio } from '@readout/server'
import { sidesNamed } from '../ask/sides.ts'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { askRecord } from '../record-door.ts'
import { openCodingThreads } from './coding-threads.ts'

/** The flags of `readout mcp`. */
export interface McpFlags {
  readonly database: string | null
  readonly facts: string | null
}

const notHere = (): never => {
  throw new Error('the tools neither fetch nor keep')
}

/** `readout mcp`: serves one assistant over standard input and output until it hangs up. */
export const runMcp = (flags: McpFlags, doors: Doors): Promise<number> =>
  askRecord({ database: flags.database, format: 'pretty', create: true }, doors, async (tools) => {
    const threads = await openCodingThreads({ jobs: 1, facts: flags.facts }, doors)
    const serving = serveMcpStdio({ tools, helpers: { coder: threads.coder, findSides: sidesNamed, fetchPage: notHere, webhooks: { refuse: notHere, post: notHere }, newFeed: '', wake: notHere } })
    await once(doors.stdin, 'end')
    await serving.close()
    await threads.close()
    return EXIT.coded
  })
