import { codedReport } from '@readout/record/coded'
import type { Printer } from './printer.ts'

/** The report as the record keeps it, one JSON object. */
export const keptPrinter: Printer = { head: '', between: '', report: ({ record }) => JSON.stringify(codedReport(record)) }
