import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Doors } from '../doors.ts'
import { parseJobs } from '../flags.ts'
import { withDatabase } from '../record-door.ts'
import { parseWords } from '../ask/flags.ts'
import { MCP_HELP, SERVE_HELP, TOKEN_HELP } from './help.ts'
import type { ServeFlags } from './run-serve.ts'
import type { TokenFlags } from './run-token.ts'

type Done = (code: number) => void

const DEFAULTS: ServeFlags = { database: null, host: '127.0.0.1', port: 4160, open: true, sample: false, log: false, allowPrivate: false, jobs: null, facts: null }

/** `--port`: 0 is any that is free. */
const parsePort = (text: string): number => {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('Give a port, 0 to 65535.')
  return Number(text)
}

const addServe = (program: Command, doors: Doors, done: Done): void => {
  withDatabase(program.command('serve').description('the desk in a browser, the HTTP interface, and the door for assistants'))
    .option('--host <address>', 'where to listen (default: 127.0.0.1, this machine alone); others need tokens', parseWords)
    .option('--port <number>', 'on which port (default: 4160); 0 is any that is free', parsePort)
    .option('--no-open', 'open no browser')
    .option('--sample', 'put the sample story into a record that is empty')
    .option('--log', 'a line of JSON for every request on the error stream')
    .option('--allow-private', 'also fetch from, and send alerts to, private and loopback addresses')
    .option('-j, --jobs <number>', 'reports coded at once (default: one fewer than there are cores, at most 4)', parseJobs)
    .option('--facts <file>', 'your own register: people, offices, bodies and places to add')
    .addHelpText('after', SERVE_HELP)
    .action(async (given: Partial<ServeFlags>) => done(await (await import('./run-serve.ts')).runServe({ ...DEFAULTS, ...given }, doors)))
}

const addMcp = (program: Command, doors: Doors, done: Done): void => {
  withDatabase(program.command('mcp').description('serve an assistant over standard input and output'))
    .option('--facts <file>', 'your own register: people, offices, bodies and places to add')
    .addHelpText('after', MCP_HELP)
    .action(async (given: { readonly database?: string; readonly facts?: string }) =>
      done(await (await import('./run-mcp.ts')).runMcp({ database: given.database ?? null, facts: given.facts ?? null }, doors)))
}

const addToken = (program: Command, doors: Doors, done: Done): void => {
  const token = program.command('token').description('who may ask a server that others can reach').helpCommand(false).addHelpText('after', TOKEN_HELP)
  const flagsOf = (given: Partial<TokenFlags>): TokenFlags => ({ database: null, role: 'reader', ...given })
  withDatabase(token.command('add').description('make a token for somebody, and print it this once').argument('<name>', 'whose it is', parseWords))
    .addOption(new Option('--role <role>', 'what they may do (default: reader)').choices(['reader', 'editor', 'admin']))
    .action(async (name: string, given: Partial<TokenFlags>) => done(await (await import('./run-token.ts')).runTokenAdd(name, flagsOf(given), doors)))
  withDatabase(token.command('list').description('who has a token'))
    .action(async (given: Partial<TokenFlags>) => done(await (await import('./run-token.ts')).runTokenList(flagsOf(given), doors)))
  withDatabase(token.command('remove').description('take somebody’s tokens back').argument('<name>', 'whose'))
    .action(async (name: string, given: Partial<TokenFlags>) => done(await (await import('./run-token.ts')).runTokenRemove(name, flagsOf(given), doors)))
}

/** The commands that serve others; each one's code is loaded when it is called. */
export const addServing = (program: Command, doors: Doors, done: Done): void => {
  addServe(program, doors, done)
  addMcp(program, doors, done)
  addToken(program, doors, done)
}
