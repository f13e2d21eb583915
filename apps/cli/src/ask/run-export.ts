import type { Dialect, ExportEvent } from '@readout/protocol/exports'
import { type EventFilter, eventPages, exportEvents, type Tools } from '@readout/record'
import { rename, writeFile } from 'node:fs/promises'
import { fileSink, streamSink } from '../code/sink.ts'
import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { counted } from '../print/words.ts'
import { askRecord } from '../record-door.ts'
import { ANY, eventFilter, type FilterFlags } from './event-filter.ts'
import { askFlags, type AskFlags, type Given } from './flags.ts'

/** The flags of `readout export`. */
export interface ExportFlags {
  readonly to: Dialect
  readonly out: string | null
}

/** What is written, and what of it the format could not hold. */
interface Tally {
  events: number
  readonly lost: Set<string>
}

const exportPages = async function* (tools: Tools, filter: EventFilter, to: Dialect, tally: Tally): AsyncGenerator<readonly ExportEvent[]> {
  const { whatIsLost } = await import('@readout/protocol/exports')
  for await (const { events } of eventPages(tools, filter)) {
    const page = await exportEvents(tools, events)
    tally.events += page.length
    for (const event of page) for (const lost of whatIsLost(event, to)) tally.lost.add(lost)
    yield page
  }
}

type Pages = AsyncGenerator<readonly ExportEvent[]>

const writeText = async (pages: Pages, to: Exclude<Dialect, 'parquet'>, out: string | null, doors: Doors): Promise<void> => {
  const { openExport } = await import('@readout/protocol/exports')
  const [file, sink] = [openExport(to), out === null ? streamSink(doors.stdout) : await fileSink(out)]
  await sink.write(file.head())
  for await (const page of pages) for (const row of file.rows(page)) await sink.write(row)
  await sink.write(file.tail())
  await sink.close()
}

/** Parquet lays its columns out one after another, so all events are in hand at once; the file gets its name when it is whole. */
const writeParquet = async (pages: Pages, out: string | null, { stdout }: Doors): Promise<void> => {
  const { parquetFile } = await import('@readout/protocol/exports')
  const events: ExportEvent[] = []
  for await (const page of pages) events.push(...page)
  const bytes = parquetFile(events)
  if (out === null) {
    stdout.write(bytes)
    return
  }
  const part = `${out}.part-${process.pid}`
  try {
    await writeFile(part, bytes)
    await rename(part, out)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`cannot write to ${out}: ${String(error.code)}`)
    throw error
  }
}

const closing = async ({ events, lost }: Tally, to: Dialect): Promise<string> => {
  const { DIALECTS } = await import('@readout/protocol/exports')
  const { name, cannot } = DIALECTS[to]
  if (events === 0) return 'No events fit: an empty file. See what there is: readout stats'
  const missing = cannot.filter((words) => lost.has(words))
  const said = `${counted(events, 'event')} as ${name}`
  return missing.length === 0
    ? `${said}; nothing is lost.`
    : [`${said}. The format cannot hold, and the file lacks:`, ...missing.map((words) => `  ${words}`)].join('\n')
}

/** `readout export`: the events that fit, in another system's format; says what that format cannot hold. */
export const runExport = async (
  given: Given<Pick<AskFlags, 'database' | 'since' | 'until'> & FilterFlags & { readonly out: string | null }> & Pick<ExportFlags, 'to'>,
  doors: Doors,
): Promise<number> => {
  const flags = { ...ANY, out: null, ...given, ...askFlags({ ...given, limit: 0 }) }
  const { to, out } = flags
  if (to === 'parquet' && out === null && doors.stdout.isTTY === true)
    throw new UsageError('parquet is no text for a terminal: give --out FILE')
  const filter = await eventFilter(flags)
  return askRecord({ database: flags.database, format: 'pretty' }, doors, async (tools) => {
    const tally: Tally = { events: 0, lost: new Set() }
    const pages = exportPages(tools, filter, to, tally)
    await (to === 'parquet' ? writeParquet(pages, out, doors) : writeText(pages, to, out, doors))
    doors.stderr.write(`${await closing(tally, to)}\n`)
    return EXIT.coded
  })
}
