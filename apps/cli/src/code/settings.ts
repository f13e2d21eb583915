import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Kind } from '@readout/protocol/lines'
import type { Doors } from '../doors.ts'
import { widthOf } from '../doors.ts'
import type { CoderOptions } from '../engine.ts'
import { UsageError } from '../exit-code.ts'
import type { Format, PrintOptions } from '../print/printer.ts'
import type { Hints } from './read-input.ts'

/** The flags of `readout code`, parsed; null is "not given". */
export interface CodeFlags {
  readonly format: Format | null
  readonly what: readonly Kind[]
  readonly date: string | null
  readonly publisher: string | null
  readonly explain: boolean
  readonly jobs: number | null
  readonly out: string | null
  readonly facts: string | null
  readonly color: boolean
  readonly quiet: boolean
}

const BY_ENDING: Readonly<Record<string, Format>> = { '.csv': 'csv', '.md': 'markdown', '.txt': 'pretty', '.jsonl': 'jsonl' }

/** The format asked for; else what the output file's ending says; else cards for a terminal and JSON Lines for a pipe. */
export const chooseFormat = (flags: Pick<CodeFlags, 'format' | 'out'>, isTerminal: boolean): Format => {
  if (flags.format !== null) return flags.format
  if (flags.out !== null) return BY_ENDING[extname(flags.out).toLowerCase()] ?? 'jsonl'
  return isTerminal ? 'pretty' : 'jsonl'
}

/** How to print, from the flags and the screen. */
export const printOptions = (flags: CodeFlags, doors: Doors): PrintOptions => {
  const toScreen = flags.out === null && doors.stdout.isTTY === true
  const format = chooseFormat(flags, toScreen)
  if (format === 'csv' && flags.what.some((kind) => kind !== 'events'))
    throw new UsageError('csv is a table of events: use --format jsonl or markdown for statements and commitments')
  return {
    format,
    what: flags.what,
    explain: flags.explain,
    colour: toScreen && flags.color && doors.colour,
    width: widthOf(doors.stdout),
  }
}

/** What the engine is made with; an unreadable facts file is the command line's mistake. */
export const coderOptions = (facts: string | null): CoderOptions => {
  if (facts === null) return { facts: null, threads: 1 }
  try {
    return { facts: { name: facts, content: readFileSync(facts, 'utf8') }, threads: 1 }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`cannot read the facts file ${facts}: ${String(error.code)}`)
    throw error
  }
}

export const hintsOf = ({ date, publisher }: CodeFlags): Hints => ({ date, publisher })

/** A worker loads a model of its own; with fewer reports than this each, loading costs more than it saves. */
const WORTH_A_WORKER = 4

/** Workers to start: as asked, or as many as there are cores; never more than there is work. */
export const jobsFor = (asked: number | null, files: number): number =>
  Math.max(1, asked === null ? Math.min(availableParallelism(), Math.ceil(files / WORTH_A_WORKER)) : Math.min(asked, files))
