import { InvalidArgumentError } from 'commander'
import type { Doors } from '../doors.ts'
import { widthOf } from '../doors.ts'
import { UsageError } from '../exit-code.ts'
import type { Format, Page } from '../print/printer.ts'
import { colourPaint, plainPaint } from '../terminal/style.ts'

/** What a flag's absence becomes: commander leaves it out, our types say null. */
export type Given<Flags> = { readonly [Name in keyof Flags]?: Flags[Name] }

/** The flags that the questions share. */
export interface AskFlags {
  readonly database: string | null
  readonly format: Format | null
  readonly color: boolean
  readonly since: string | null
  readonly until: string | null
  readonly limit: number
  readonly evidence: boolean
}

/** As many as a person reads at a sitting. */
export const USUAL_LIMIT = 50

/** What a limit of 0 means: more than any record holds. */
const NO_LIMIT = 1_000_000_000

const DEFAULTS: AskFlags = { database: null, format: null, color: true, since: null, until: null, limit: USUAL_LIMIT, evidence: false }

/** The shared flags, whole. */
export const askFlags = (given: Given<AskFlags>): AskFlags => {
  const flags = { ...DEFAULTS, ...given }
  const { since, until, limit } = flags
  if (since !== null && until !== null && since > until)
    throw new UsageError(`--since ${since} is after --until ${until}: no day lies between them`)
  return { ...flags, limit: limit === 0 ? NO_LIMIT : limit }
}

/** `--limit`: 0 or more. */
export const parseLimit = (text: string): number => {
  if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError('Give a whole number; 0 is no limit.')
  return Number(text)
}

/** A word that may not be empty: a name, a reason. */
export const parseWords = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('Give some words.')
  return text.trim()
}

/** How an answer is printed: in which format, on how wide a page, in which colours. */
export interface Manner {
  readonly format: Format
  readonly page: Page
}

/** The format asked for, else cards for a terminal and JSON Lines for a pipe. */
export const mannerOf = ({ format, color }: Pick<AskFlags, 'format' | 'color'>, { stdout, colour }: Doors): Manner => {
  const isTerminal = stdout.isTTY === true
  return {
    format: format ?? (isTerminal ? 'pretty' : 'jsonl'),
    page: { width: widthOf(stdout), paint: isTerminal && color && colour ? colourPaint : plainPaint },
  }
}
