import { type ExportEvent, openExport, parquetFile, type TextDialect } from '@readout/protocol/exports'
import type { ExportFormat } from '@readout/protocol/api'
import { type EventFilter, eventPages, exportEvents, type Tools } from '@readout/record'
import { refuse } from '../refusal.ts'

/** A file under way. */
export interface ExportedFile {
  readonly type: string
  readonly name: string
  readonly body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>
}

type TextFormat = Exclude<ExportFormat, 'parquet'>

const DIALECT: Readonly<Record<TextFormat, TextDialect>> = {
  jsonl: 'plover', csv: 'csv', polecat: 'polecat', icews: 'icews', gdelt: 'gdelt', cameo: 'cameo', annotation: 'annotation',
}

/** As what each format is sent. */
export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/jsonl; charset=utf-8', csv: 'text/csv; charset=utf-8', parquet: 'application/vnd.apache.parquet', polecat: 'text/tab-separated-values; charset=utf-8',
  icews: 'text/tab-separated-values; charset=utf-8', gdelt: 'text/tab-separated-values; charset=utf-8', cameo: 'text/tab-separated-values; charset=utf-8', annotation: 'application/ld+json',
}

const ENDING: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'jsonl', csv: 'csv', parquet: 'parquet', polecat: 'polecat.tsv', icews: 'icews.tsv', gdelt: 'gdelt.tsv', cameo: 'cameo.tsv', annotation: 'jsonld',
}

/** Parquet lays its columns out one after another, so all its events are in hand at once; more than this are for the command line. */
const MOST_IN_HAND = 100_000

async function* textOf(tools: Tools, filter: EventFilter, format: TextFormat): AsyncGenerator<string> {
  const file = openExport(DIALECT[format])
  yield file.head()
  for await (const { events } of eventPages(tools, filter)) yield [...file.rows(await exportEvents(tools, events))].join('')
  yield file.tail()
}

/** Asks for the next page when the one before was taken, so that a slow reader costs one page of memory. */
export const streamOf = (text: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await text.return(undefined)
    },
  })
}

const parquetOf = async (tools: Tools, filter: EventFilter): Promise<Uint8Array<ArrayBuffer>> => {
  const events: ExportEvent[] = []
  for await (const page of eventPages(tools, { ...filter, limit: MOST_IN_HAND + 1 })) events.push(...(await exportEvents(tools, page.events)))
  if (events.length > MOST_IN_HAND) throw refuse('too_large', `Parquet is written for up to ${MOST_IN_HAND} events: ask for fewer days, or readout export --to parquet`)
  return new Uint8Array(parquetFile(events))
}

/** The events that a filter asks for, as a file. */
export const exportFile = async (tools: Tools, filter: EventFilter, format: ExportFormat): Promise<ExportedFile> => ({
  type: EXPORT_TYPES[format],
  name: `readout-events.${ENDING[format]}`,
  body: format === 'parquet' ? await parquetOf(tools, filter) : streamOf(textOf(tools, filter, format)),
})
