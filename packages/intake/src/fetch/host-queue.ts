import type { FetcherOptions } from './options.ts'

/** One request at a time to each host, with a pause between. */
export interface HostQueue {
  /** Does the work when it is the host's turn; then nobody asks the host for `gap` milliseconds. */
  inTurn<T>(host: string, gap: number, work: () => Promise<T>): Promise<T>
  /** Leaves a host alone for a while. */
  rest(host: string, ms: number): void
}

interface HostState {
  last: Promise<unknown>
  waiting: number
  freeAt: number
}

/** Hosts remembered before those with nothing to wait for are forgotten. */
const REMEMBERED = 500

export const createHostQueue = ({ now, sleep }: Pick<FetcherOptions, 'now' | 'sleep'>): HostQueue => {
  const hosts = new Map<string, HostState>()
  const forgetIdle = (): void => {
    if (hosts.size < REMEMBERED) return
    for (const [name, state] of hosts) if (state.waiting === 0 && state.freeAt <= now()) hosts.delete(name)
  }
  const stateOf = (host: string): HostState => {
    const state = hosts.get(host)
    if (state !== undefined) return state
    forgetIdle()
    const fresh: HostState = { last: Promise.resolve(), waiting: 0, freeAt: 0 }
    hosts.set(host, fresh)
    return fresh
  }
  const rest = (host: string, ms: number): void => {
    const state = stateOf(host)
    state.freeAt = Math.max(state.freeAt, now() + ms)
  }
  const inTurn = async <T>(host: string, gap: number, work: () => Promise<T>): Promise<T> => {
    const state = stateOf(host)
    const before = state.last
    const turn = Promise.withResolvers<null>()
    state.last = turn.promise
    state.waiting += 1
    try {
      await before
      const pause = state.freeAt - now()
      if (pause > 0) await sleep(pause)
      return await work()
    } finally {
      state.waiting -= 1
      rest(host, gap)
      turn.resolve(null)
    }
  }
  return { inTurn, rest }
}
