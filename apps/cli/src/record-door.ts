import type { Fingerprint } from '@readout/intake/likeness'
import type { Knowing, Tools } from '@readout/record'
import type { Command } from 'commander'
import type { Doors } from './doors.ts'
import type { Refusal } from './engine.ts'
import { EXIT } from './exit-code.ts'
import type { Format } from './print/printer.ts'
import { unopened, withoutFolder } from './record-unopened.ts'
import { safeText } from './terminal/safe-text.ts'

/** What the flags of a command say of the record. */
export interface DatabaseFlags {
  readonly database: string | null
}

/** Where the record is: what the flag says, else the environment, else this file in the folder where the command runs. */
const DEFAULT_DATABASE = 'readout.db'

/** The record's address for these flags. */
export const databaseOf = ({ database }: DatabaseFlags): string => {
  const named = process.env['READOUT_DATABASE'] ?? ''
  return database ?? (named === '' ? DEFAULT_DATABASE : named)
}

/** Adds the flag that names the record. */
export const withDatabase = (command: Command): Command =>
  command.option('--database <where>', 'the record: a file or postgres://… (default: READOUT_DATABASE, else readout.db here)')

/** Texts whose prints are kept: a report, and those it is likely to be compared with. */
const MOST_PRINTS = 500

/** A text is asked for before it is read and when it is stored, and is compared with many others in turn, so the prints of the last ones are kept. */
const rememberPrints = (fingerprint: (text: string) => Fingerprint): ((text: string) => Fingerprint) => {
  const prints = new Map<string, Fingerprint>()
  return (text) => {
    const print = prints.get(text) ?? fingerprint(text)
    prints.delete(text)
    prints.set(text, print)
    const [oldest] = prints.keys()
    if (prints.size > MOST_PRINTS && oldest !== undefined) prints.delete(oldest)
    return print
  }
}

const now = (): string => new Date().toISOString()

/** What the record works with: the engine's judgements, intake's likeness, the clock; loaded when asked for. */
export const knowing = async (): Promise<Knowing> => {
  const [{ correctedCodes, judgeTellings, movesPromise, promiseMovers }, { bandKeys, fingerprint, nearness }] = await Promise.all([
    import('@readout/engine/judging'),
    import('@readout/intake/likeness'),
  ])
  const printOf = rememberPrints(fingerprint)
  const keys = new WeakMap<Fingerprint, readonly string[]>()
  const keysOf = (print: Fingerprint): readonly string[] => {
    const made = keys.get(print) ?? bandKeys(print)
    keys.set(print, made)
    return made
  }
  return {
    judge: judgeTellings,
    movesPromise,
    promiseMovers,
    correctedCodes,
    bands: (text) => keysOf(printOf(text)),
    isCopy: (known, text) => nearness(printOf(known), printOf(text)).isCopy,
    now,
  }
}

/** Opens the record that the flags name, with all that it works with; whoever opens it closes `engine`. */
export const openKept = async (flags: DatabaseFlags, options: { readonly create: boolean }): Promise<Tools> => {
  const { openRecord } = await import('@readout/record')
  return openRecord(databaseOf(flags), await knowing(), options)
}

const notToAsk = (): never => {
  throw new Error('a question was given nothing to judge with')
}

/** Opens a record to ask it: no text is read and nothing judged, so the engine and intake need not be loaded. */
const openToAsk = async (flags: DatabaseFlags, options: { readonly create: boolean }): Promise<Tools> => {
  const { openRecord } = await import('@readout/record')
  return openRecord(databaseOf(flags), { judge: notToAsk, movesPromise: notToAsk, promiseMovers: notToAsk, correctedCodes: notToAsk, bands: notToAsk, isCopy: notToAsk, now }, options)
}

/** A refusal of the record as the error stream shows it: JSON beside JSON Lines, else a line for people and what to do next. */
export const recordRefusalText = ({ code, status, message, hint }: Refusal, format: Format): string =>
  format === 'jsonl'
    ? `${JSON.stringify({ error: { code, status, message, hint } })}\n`
    : `readout: ${safeText(message)} (${code})\n  ${safeText(hint)}\n`

type Work = (tools: Tools) => Promise<number>

/** The record that is to be opened. */
interface Opening extends DatabaseFlags {
  readonly create: boolean
  readonly format: Format
}

type Opened = { readonly ok: true; readonly tools: Tools } | { readonly ok: false; readonly refusal: Refusal }

const opened = async (open: Opening, how: typeof openKept): Promise<Opened> => {
  const { RecordRefusal } = await import('@readout/record')
  const database = databaseOf(open)
  const refusal = open.create ? withoutFolder(database) : null
  if (refusal !== null) return { ok: false, refusal }
  try {
    return { ok: true, tools: await how(open, open) }
  } catch (error) {
    const known = error instanceof RecordRefusal ? error : unopened(database, error)
    if (known === null) throw error
    return { ok: false, refusal: known }
  }
}

const show = (refusal: Refusal, format: Format, doors: Doors): number => {
  doors.stderr.write(recordRefusalText(refusal, format))
  return EXIT.someFailed
}

/** Does something with records; what they turn away is shown and ends with exit code 1. */
export const showingRefusals = async (format: Format, doors: Doors, work: () => Promise<number>): Promise<number> => {
  const { RecordRefusal } = await import('@readout/record')
  try {
    return await work()
  } catch (error) {
    if (error instanceof RecordRefusal) return show(error, format, doors)
    throw error
  }
}

const working = async (open: Opening, how: typeof openKept, doors: Doors, work: Work): Promise<number> => {
  const record = await opened(open, how)
  if (!record.ok) return show(record.refusal, open.format, doors)
  try {
    return await showingRefusals(open.format, doors, () => work(record.tools))
  } finally {
    await record.tools.engine.close()
  }
}

/** Works with a record and closes it, whatever happens; what the record turns away is shown and ends with exit code 1. */
export const withRecord = (open: Opening, doors: Doors, work: Work): Promise<number> => working(open, openKept, doors, work)

/** As `withRecord`, for what reads no text and judges nothing; a record that is not there is made only where that is asked for. */
export const askRecord = (open: Omit<Opening, 'create'> & { readonly create?: boolean }, doors: Doors, work: Work): Promise<number> =>
  working({ ...open, create: open.create ?? false }, openToAsk, doors, work)
