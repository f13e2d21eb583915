import type { ReportRecord } from '@readout/engine/model/political-event'
import type { Kind } from '@readout/protocol/lines'
import type { Paint } from '../terminal/style.ts'

export const FORMATS = ['pretty', 'jsonl', 'csv', 'markdown'] as const

export type Format = (typeof FORMATS)[number]

/** A coded report with the content it was coded from. */
export interface CodedReport {
  readonly record: ReportRecord
  readonly input: string
}

/** How to print: nothing in it but plain values, so that it can travel to a worker. */
export interface PrintOptions {
  /** `kept` is what the record keeps, for the command that writes it there. */
  readonly format: Format | 'kept'
  readonly what: readonly Kind[]
  readonly explain: boolean
  readonly colour: boolean
  readonly width: number
}

/** One output format: what stands before all reports, one report, and between two. */
export interface Printer {
  readonly head: string
  readonly between: string
  report(coded: CodedReport): string
}

/** What the parts of a pretty page need to set a line. */
export interface Page {
  readonly width: number
  readonly paint: Paint
}
