import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { queueSchema } from '@readout/protocol/api'
import { processDoors } from '../../cli/src/doors.ts'
import { runServe } from '../../cli/src/serve/run-serve.ts'
import type { Running } from './start-server.ts'

const FLAGS = { host: '127.0.0.1', port: 0, open: false, sample: true, log: false, allowPrivate: false, jobs: null, facts: null } as const

const workedOff = async (url: string): Promise<void> => {
  for (;;) {
    const { waiting, leased } = queueSchema.parse(await (await fetch(`${url}/api/v1/queue`)).json())
    if (waiting + leased === 0) return
    await new Promise((done) => setTimeout(done, 100))
  }
}

/** Starts what `npm start` does, on a record of its own: the desk with the sample story, once all of it is coded. */
export const startStory = async (): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-story-'))
  const listening = Promise.withResolvers<string>()
  const stopped = Promise.withResolvers<void>()
  const stdout = new Writable({
    write: (text, _encoding, done) => {
      listening.resolve(/http:\S+(?=\/)/u.exec(String(text))?.[0] ?? '')
      done()
    },
  })
  const doors = { ...processDoors(), stdout: Object.assign(stdout, { isTTY: false }) }
  const served = runServe({ ...FLAGS, database: join(folder, 'readout.db') }, doors, () => stopped.promise)
  served.catch((error: unknown) => listening.reject(error))
  const url = await listening.promise
  await workedOff(url)
  return {
    url,
    close: async () => {
      stopped.resolve()
      await served
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
