import type { ForeignEvent, ForeignRow, ForeignSystem, RefusedRow } from '@readout/protocol/imports'
import type { Tools } from '@readout/record'
import { type FileHandle, open } from 'node:fs/promises'
import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { counted } from '../print/words.ts'
import { askRecord } from '../record-door.ts'
import { safeText } from '../terminal/safe-text.ts'

/** The flags of `readout import`. */
export interface ImportFlags {
  readonly from: ForeignSystem
  readonly database: string | null
}

/** Rows written at once. */
const BATCH = 500

/** Refused rows are all counted, and so many shown. */
const SHOWN = 10

const openFile = async (name: string) => {
  try {
    return await open(name)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`cannot read ${name}: ${String(error.code)}`)
    throw error
  }
}

/** The rows of a file of any size. */
const rowsOf = async function* (file: FileHandle, from: ForeignSystem): AsyncGenerator<readonly ForeignRow[]> {
  const { lineCutter, openForeign } = await import('@readout/protocol/imports')
  const [cutter, reader] = [lineCutter(), openForeign(from)]
  for await (const chunk of file.createReadStream()) yield cutter.push(Buffer.from(chunk)).flatMap((line) => reader.line(line))
  yield [...cutter.end().flatMap((line) => reader.line(line)), ...reader.end()]
}

interface Taken {
  readonly read: number
  readonly kept: number
  readonly refused: number
  readonly shown: readonly RefusedRow[]
}

const takeIn = async (tools: Tools, rows: AsyncGenerator<readonly ForeignRow[]>): Promise<Taken> => {
  const { keepForeign } = await import('@readout/record')
  let [read, kept, refused] = [0, 0, 0]
  const [shown, waiting]: [RefusedRow[], ForeignEvent[]] = [[], []]
  const write = async (least: number): Promise<void> => {
    while (waiting.length >= least && waiting.length > 0) kept += await keepForeign(tools, waiting.splice(0, BATCH))
  }
  for await (const some of rows) {
    for (const row of some) {
      if (row.kind === 'event') waiting.push(row.event)
      else if ((refused += 1) <= SHOWN) shown.push(row)
    }
    read += some.filter(({ kind }) => kind === 'event').length
    await write(BATCH)
  }
  await write(1)
  return { read, kept, refused, shown }
}

const closing = ({ read, kept, refused, shown }: Taken, from: ForeignSystem): string =>
  [
    `${counted(read, 'event')} of ${from} read; ${kept} kept beside the record’s own, ${read - kept} known already`,
    ...(refused === 0
      ? []
      : [
          `${counted(refused, 'row')} refused:`,
          ...shown.map(({ row, reason }) => `  line ${row}: ${safeText(reason)}`),
          ...(refused > shown.length ? [`  and ${refused - shown.length} more`] : []),
        ]),
    ...(read === 0 ? [`Nothing was read: is it a file of ${from}, unpacked?`] : []),
  ].join('\n')

/** `readout import`: another system's events, kept apart from the record's own to be compared with them. */
export const runImport = async (
  name: string,
  given: { readonly from: ForeignSystem; readonly database?: string },
  doors: Doors,
): Promise<number> => {
  // Before the record: a wrong name must not leave an empty one behind.
  await using file = await openFile(name)
  const rows = rowsOf(file, given.from)
  return await askRecord({ database: given.database ?? null, create: true, format: 'pretty' }, doors, async (tools) => {
    const taken = await takeIn(tools, rows)
    doors.stderr.write(`${closing(taken, given.from)}\n`)
    return taken.refused > 0 || taken.read === 0 ? EXIT.someFailed : EXIT.coded
  })
}
