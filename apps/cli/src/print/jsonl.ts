import { reportLines } from '@readout/protocol/lines'
import type { Printer, PrintOptions } from './printer.ts'

/** JSON Lines: one object a line, the keys always in the same order. */
export const jsonlPrinter = ({ what }: PrintOptions): Printer => ({
  head: '',
  between: '',
  report: ({ record, input }) =>
    reportLines(record, input, what)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
})
