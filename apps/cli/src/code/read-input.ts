import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { RawReport } from '@readout/engine/model/news-report'
import type { Refusal } from '../engine.ts'
import { decode } from './decode.ts'
import { LARGEST_FILE, tooLarge, unreadable } from './refusals.ts'

/** What the person says of all the reports they give. */
export interface Hints {
  readonly date: string | null
  readonly publisher: string | null
}

/** A report read from disk or standard input, or why not. */
export type ReadInput =
  | { readonly ok: true; readonly raw: RawReport; readonly repaired: string | null }
  | { readonly ok: false; readonly refusal: Refusal }

const rawReport = (name: string, bytes: Uint8Array, hints: Hints): ReadInput => {
  const { content, repaired } = decode(bytes)
  const raw: RawReport = {
    name,
    content,
    ...(hints.date === null ? {} : { publicationDate: hints.date }),
    ...(hints.publisher === null ? {} : { publisher: hints.publisher }),
  }
  return { ok: true, raw, repaired }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error

/** Reads one file; a file too large is refused before a byte of it is read. */
export const readFileInput = async (name: string, hints: Hints): Promise<ReadInput> => {
  try {
    await using file = await open(name)
    const { size } = await file.stat()
    if (size > LARGEST_FILE) return { ok: false, refusal: tooLarge(name, size) }
    return rawReport(name, await file.readFile(), hints)
  } catch (error) {
    if (isSystemError(error)) return { ok: false, refusal: unreadable(name, error.code ?? error.message) }
    throw error
  }
}

/** Reads standard input to its end, or up to the largest size read. */
export const readStdin = async (stdin: Readable, hints: Hints): Promise<ReadInput> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const piece of stdin) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > LARGEST_FILE) return { ok: false, refusal: tooLarge('standard input', size) }
    chunks.push(bytes)
  }
  return rawReport('stdin', Buffer.concat(chunks), hints)
}
