import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a server says of itself. */
export interface Served {
  readonly port: number
  readonly megabytes: number
  readonly seconds: number
}

/** A process that answers each message with one. */
export interface Other {
  readonly first: Promise<Served>
  ask<Answer>(message: object): Promise<Answer>
  end(): void
}

const TASKSET = '/usr/bin/taskset'

/** Starts a file beside this one on one core alone, where the system can pin it. */
export const startOn = (core: number, file: string, ...words: readonly string[]): Other => {
  const command = [process.execPath, fileURLToPath(new URL(file, import.meta.url)), ...words]
  const pinned = existsSync(TASKSET) ? [TASKSET, '-c', String(core), ...command] : command
  const child: ChildProcess = spawn(pinned[0] ?? '', pinned.slice(1), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const hear = async <Answer>(): Promise<Answer> => {
    const [message]: Answer[] = await once(child, 'message')
    if (message === undefined) throw new Error(`${file} said nothing`)
    return message
  }
  return {
    first: file === './askers.ts' || file === './listeners.ts' ? Promise.resolve({ port: 0, megabytes: 0, seconds: 0 }) : hear<Served>(),
    ask: (message) => {
      const answer = hear<never>()
      child.send(message)
      return answer
    },
    end: () => void child.kill(),
  }
}
