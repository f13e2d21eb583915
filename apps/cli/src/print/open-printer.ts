import type { Printer, PrintOptions } from './printer.ts'

// Each format is loaded when asked for: start-up is paid by every run.
const PRINTERS: Readonly<Record<PrintOptions['format'], (options: PrintOptions) => Promise<Printer>>> = {
  pretty: async (options) => (await import('./pretty.ts')).prettyPrinter(options),
  jsonl: async (options) => (await import('./jsonl.ts')).jsonlPrinter(options),
  kept: async () => (await import('./kept.ts')).keptPrinter,
  csv: async () => (await import('./csv.ts')).csvPrinter,
  markdown: async (options) => (await import('./markdown.ts')).markdownPrinter(options),
}

/** The printer for a format. */
export const openPrinter = (options: PrintOptions): Promise<Printer> => PRINTERS[options.format](options)
