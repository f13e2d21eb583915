import { type Command, Option } from 'commander'
import type { Doors } from '../doors.ts'
import { withDatabase } from '../record-door.ts'
import type { FilterFlags } from './event-filter.ts'
import type { AskFlags, Given } from './flags.ts'
import * as help from './help.ts'
import type { ExportFlags } from './run-export.ts'
import type { ImportFlags } from './run-import.ts'
import { withFilter } from './with-flags.ts'

/** As protocol has them; named here so that it need not be loaded to print a help page. Tests compare. */
export const EXPORT_NAMES: readonly string[] = ['plover', 'polecat', 'icews', 'gdelt', 'cameo', 'csv', 'parquet', 'annotation']

export const IMPORT_NAMES: readonly string[] = ['polecat', 'icews', 'gdelt']

type ExportGiven = Given<Pick<AskFlags, 'database' | 'since' | 'until'> & FilterFlags & { readonly out: string | null }> &
  Pick<ExportFlags, 'to'>

/** Out in other systems' formats, and in from them. */
export const addDialects = (program: Command, doors: Doors, done: (code: number) => void): void => {
  withDatabase(withFilter(program.command('export').description('the events that fit, in another system’s format')))
    .addOption(new Option('--to <format>', 'the format').choices(EXPORT_NAMES).makeOptionMandatory())
    .option('-o, --out <file>', 'write to this file; it appears when it is whole')
    .addHelpText('after', help.EXPORT_HELP)
    .action(async (given: ExportGiven) => done(await (await import('./run-export.ts')).runExport(given, doors)))
  withDatabase(program.command('import').description('another system’s events, kept apart from the record’s own'))
    .argument('<file>', 'a file of that system, unpacked')
    .addOption(new Option('--from <system>', 'whose file it is').choices(IMPORT_NAMES).makeOptionMandatory())
    .addHelpText('after', help.IMPORT_HELP)
    .action(async (file: string, given: Pick<ImportFlags, 'from'> & { readonly database?: string }) =>
      done(await (await import('./run-import.ts')).runImport(file, given, doors)),
    )
}
