import { Writable } from 'node:stream'
import { queueSchema } from '@readout/protocol/api'
import { processDoors, type Doors } from '../src/doors.ts'
import { runServe, type ServeFlags } from '../src/serve/run-serve.ts'

const FLAGS: ServeFlags = { database: null, host: '127.0.0.1', port: 0, open: true, sample: false, log: false, allowPrivate: false, jobs: 1, facts: null }

/** What a server came to. */
export interface Served {
  readonly code: number
  /** What it said on the error stream. */
  readonly told: string
}

const screen = (onText: (text: string) => void): Doors['stdout'] =>
  Object.assign(new Writable({ write: (text, _encoding, done) => { onText(String(text)); done() } }), { isTTY: false })

/** Serves a record while something is asked of it; `doors` may bring a coder of its own. */
export const serving = async (flags: Partial<ServeFlags>, doors: Partial<Doors>, ask: (address: string) => Promise<void>): Promise<Served> => {
  const told: string[] = []
  const listening = Promise.withResolvers<string>()
  const stopped = Promise.withResolvers<void>()
  const stdout = screen((text) => listening.resolve(/http:\S+/u.exec(text)?.[0] ?? ''))
  const served = runServe({ ...FLAGS, ...flags }, { ...processDoors(), ...doors, stderr: screen((text) => told.push(text)), stdout }, () => stopped.promise)
  served.catch((error: unknown) => listening.reject(error))
  try {
    await ask(await listening.promise)
  } finally {
    stopped.resolve()
  }
  return { code: await served, told: told.join('') }
}

/** Waits until nothing is left to be coded; how many reports could not be. */
export const workedOff = async (address: string): Promise<number> => {
  for (;;) {
    const { waiting, leased, failed } = queueSchema.parse(await (await fetch(`${address}api/v1/queue`)).json())
    if (waiting + leased === 0) return failed.length
    await new Promise((done) => setTimeout(done, 50))
  }
}
