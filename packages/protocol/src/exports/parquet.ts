import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import { CODER } from '../lines/coder.ts'
import type { ExportEvent } from './export-event.ts'
import { PARQUET_COLUMNS, type ParquetKind } from './parquet-columns.ts'

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const
const WHOLE = { type: 'INT32', repetition_type: 'OPTIONAL' } as const
const NUMBER = { type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const

/** A LIST as the Parquet format writes it: the list, its repeated group, its element. */
const list = (name: string, element: typeof TEXT | typeof WHOLE): readonly SchemaElement[] => [
  { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', ...element },
]

const SCHEMA: Readonly<Record<ParquetKind, (name: string) => readonly SchemaElement[]>> = {
  text: (name) => [{ name, ...TEXT }],
  whole: (name) => [{ name, ...WHOLE }],
  number: (name) => [{ name, ...NUMBER }],
  texts: (name) => list(name, TEXT),
  wholes: (name) => list(name, WHOLE),
}

/** The events as one Parquet file. Its columns are laid out one after another, so it takes all events at once. */
export const parquetFile = (events: readonly ExportEvent[]): Uint8Array => {
  const columns = Object.entries(PARQUET_COLUMNS)
  const root: SchemaElement = { name: 'root', num_children: columns.length }
  const buffer = parquetWriteBuffer({
    schema: [root, ...columns.flatMap(([name, { kind }]) => SCHEMA[kind](name))],
    columnData: columns.map(([name, { of }]) => ({ name, data: events.map(of) })),
    createdBy: CODER,
  })
  return new Uint8Array(buffer)
}
