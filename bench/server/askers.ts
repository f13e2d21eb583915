/** Asks a server as many people would, in a process of its own; started and told what to ask by load.ts. */
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** So many questions a second, whether answered or not; null: the next when the last is answered, 20 at a time. */
export interface Task {
  readonly port: number
  readonly paths: readonly string[]
  readonly seconds: number
  readonly rate: number | null
}

/** How it went. Times are counted from when a question was due, so that a server that stands still is not spared the questions it held up. */
export interface Figures {
  readonly rate: number
  readonly median: number
  readonly late: number
  readonly statuses: readonly number[]
}

const AT_ONCE = 20
const agent = new Agent({ keepAlive: true, maxSockets: 100 })

const get = (port: number, path: string): Promise<number> =>
  new Promise((done, failed) => {
    const asked = request({ port, path, agent }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode ?? 0))
    }).on('error', (error) => {
      // A connection that lay idle may be closed by the server in the very moment in which it is used again.
      if (asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET') get(port, path).then(done, failed)
      else failed(error)
    })
    asked.end()
  })

const share = (times: readonly number[], part: number): number => Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0) * 10) / 10

const ask = async ({ port, paths, seconds, rate }: Task): Promise<Figures> => {
  const [times, statuses] = [new Array<number>(), new Set<number>()]
  let next = 0
  const one = async (due: number): Promise<void> => {
    const path = paths[next % paths.length] ?? '/'
    next += 1
    statuses.add(await get(port, path))
    times.push(performance.now() - due)
  }
  const began = performance.now()
  const until = began + seconds * 1000
  if (rate === null) {
    const inTurn = async (): Promise<void> => {
      while (performance.now() < until) await one(performance.now())
    }
    await Promise.all(Array.from({ length: AT_ONCE }, inTurn))
  } else {
    const under: Promise<void>[] = []
    for (let due = began; due < until; due += 1000 / rate) {
      await wait(Math.max(0, due - performance.now()))
      under.push(one(due))
    }
    await Promise.all(under)
  }
  return { rate: Math.round(times.length / ((performance.now() - began) / 1000)), median: share(times, 0.5), late: share(times, 0.95), statuses: [...statuses] }
}

process.on('message', (task: Task) => void ask(task).then((figures) => process.send?.(figures)))
