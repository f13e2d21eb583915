import type { Command } from 'commander'
import type { Doors } from '../doors.ts'
import { parseDay, parseJobs } from '../flags.ts'
import { ADD_HELP, WATCH_HELP, WORK_HELP } from './help.ts'
import { withDatabase } from '../record-door.ts'

type Done = (code: number) => void

const DEFAULTS = {
  database: null, date: null, publisher: null, facts: null, jobs: null, every: 15, later: false, once: false, retry: false, accept: false, json: false, quiet: false, allowPrivate: false,
}

interface Flags {
  readonly database: string | null
  readonly date: string | null
  readonly publisher: string | null
  readonly facts: string | null
  readonly jobs: number | null
  readonly every: number
  readonly later: boolean
  readonly once: boolean
  readonly retry: boolean
  readonly accept: boolean
  readonly json: boolean
  readonly quiet: boolean
  readonly allowPrivate: boolean
}

type Given = Partial<Flags>

const flagsOf = (given: Given): Flags => ({ ...DEFAULTS, ...given })

const withWork = (command: Command): Command =>
  withDatabase(command)
    .option('-j, --jobs <number>', 'reports coded at once (default: as many as there are cores)', parseJobs)
    .option('--facts <file>', 'your own register: people, offices, bodies and places to add')
    .option('-q, --quiet', 'no progress bar and no summary; refusals still show')

/** The commands that fill and keep the record; each one's code is loaded when it is called. */
export const addKeeping = (program: Command, doors: Doors, done: Done): void => {
  addTaking(program, doors, done)
  addWorking(program, doors, done)
  addSafekeeping(program, doors, done)
}

const addTaking = (program: Command, doors: Doors, done: Done): void => {
  withWork(program.command('add').description('take reports into the record: files, folders, archives, feeds’ pages, addresses'))
    .argument('[inputs...]', 'files, folders, .jsonl, .csv, .mbox, .eml, .pdf, .warc, http addresses, or - for standard input')
    .option('-d, --date <day>', 'publication date, YYYY-MM-DD, of all of them', parseDay)
    .option('-p, --publisher <name>', 'who published them')
    .option('--later', 'only take them in; readout work codes them')
    .option('--allow-private', 'also fetch from private and loopback addresses')
    .addHelpText('after', ADD_HELP)
    .action(async (inputs: readonly string[], given: Given) => done(await (await import('./add.ts')).runAdd(inputs, flagsOf(given), doors)))
  withWork(program.command('watch').description('look at feeds again and again, and take in what is new'))
    .argument('[feeds...]', 'addresses of RSS, Atom or JSON feeds; those given before are remembered')
    .option('-p, --publisher <name>', 'who publishes them, where the feed does not say')
    .option('--every <minutes>', 'minutes between two looks (default: 15)', parseJobs)
    .option('--once', 'one look, then end')
    .option('--allow-private', 'also fetch from private and loopback addresses')
    .addHelpText('after', WATCH_HELP)
    .action(async (feeds: readonly string[], given: Given) => done(await (await import('./watch.ts')).runWatch(feeds, flagsOf(given), doors)))
}

const addWorking = (program: Command, doors: Doors, done: Done): void => {
  withWork(program.command('work').description('code what waits in the record, on this machine or on many'))
    .option('--once', 'end when nothing waits')
    .addHelpText('after', WORK_HELP)
    .action(async (given: Given) => done(await (await import('./work.ts')).runWork(flagsOf(given), doors)))
  withDatabase(program.command('queue').description('what waits, is in hand, is done, and what failed and why'))
    .option('--retry', 'put the failed back')
    .option('--json', 'as JSON')
    .action(async (given: Given) => done(await (await import('./work.ts')).runQueue(flagsOf(given), doors)))
  withWork(program.command('recode').description('code again what an earlier version coded, and show what would change'))
    .option('--accept', 'write the new coding down; the old stays in the history')
    .action(async (given: Given) => done(await (await import('./recode.ts')).runRecode(flagsOf(given), doors)))
}

const addSafekeeping = (program: Command, doors: Doors, done: Done): void => {
  withDatabase(program.command('backup').description('copy the record whole, while others go on writing to it'))
    .argument('<file>', 'where to')
    .action(async (to: string, given: Given) => done(await (await import('./safekeeping.ts')).runBackup(to, flagsOf(given), doors)))
  withDatabase(program.command('restore').description('put a backup in the record’s place; what stood there is kept beside it'))
    .argument('<file>', 'a backup')
    .action(async (from: string, given: Given) => done(await (await import('./safekeeping.ts')).runRestore(from, flagsOf(given), doors)))
  withDatabase(program.command('verify').description('recheck every quote, hash and reference of the record'))
    .option('--json', 'as JSON')
    .action(async (given: Given) => done(await (await import('./safekeeping.ts')).runVerify(flagsOf(given), doors)))
}
