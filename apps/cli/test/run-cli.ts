import { Readable, Writable } from 'node:stream'
import type { Doors, Screen } from '../src/doors.ts'
import { runCommand } from '../src/run-command.ts'

/** What a command line came to. */
export interface CliResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** How the world around the command is. */
export interface World {
  readonly coder?: 'fixture' | 'broken'
  readonly stdin?: string | Buffer
  readonly terminal?: boolean
  readonly columns?: number
  readonly colour?: boolean
}

const collector = (world: World): { screen: Screen; text: () => string } => {
  const chunks: string[] = []
  const stream = new Writable({
    write: (piece, _encoding, done) => {
      chunks.push(String(piece))
      done()
    },
  })
  const columns = world.columns === undefined ? {} : { columns: world.columns }
  return { screen: Object.assign(stream, { isTTY: world.terminal ?? false, ...columns }), text: () => chunks.join('') }
}

/** Runs a command line in this process, on streams of its own. */
export const runCli = async (words: readonly string[], world: World = {}): Promise<CliResult> => {
  const out = collector(world)
  const err = collector({})
  const stdin = Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)])
  const doors: Doors = {
    stdin: Object.assign(stdin, { isTTY: world.stdin === undefined }),
    stdout: out.screen,
    stderr: err.screen,
    colour: world.colour ?? true,
    coderModule: new URL(`./${world.coder ?? 'fixture'}-coder.ts`, import.meta.url).href,
  }
  const exitCode = await runCommand(words, doors)
  return { exitCode, stdout: out.text(), stderr: err.text() }
}
