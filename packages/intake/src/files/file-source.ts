import { createReadStream } from 'node:fs'
import { gather, unpackFile, upTo, type Bytes } from '../bytes/packed-stream.ts'
import { peek } from '../bytes/peek.ts'
import { DOCUMENT_LIMIT } from '../limits.ts'
import { refused, type Taken } from '../raw-document.ts'
import { refusal, StreamRefused } from '../refusals.ts'
import { tooLong } from '../text/make-document.ts'
import { fileKind, type FileKind } from './file-kind.ts'

/** A file ready to be read: its kind, and its bytes unpacked. */
export interface FileSource {
  readonly name: string
  readonly kind: FileKind
  readonly bytes: Bytes
}

const SNIFFED = 4096

/** Opens a file, undoes its packing and finds out what it is. */
export const openFile = async (path: string): Promise<FileSource> => {
  const packed = await peek(createReadStream(path), SNIFFED)
  const isPacked = packed.start[0] === 0x1f && packed.start[1] === 0x8b
  const { start, whole } = isPacked ? await peek(unpackFile(packed.whole, path), SNIFFED) : packed
  return { name: path, kind: fileKind(path, start), bytes: whole }
}

/** The whole of a file that is one document. */
export const wholeFile = async ({ name, bytes }: FileSource): Promise<Uint8Array> =>
  await gather(upTo(DOCUMENT_LIMIT, bytes, () => tooLong(name, DOCUMENT_LIMIT)))

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'

/** Passes on what is taken; what the system or the file's packing refuses ends this file and no other. */
export async function* untilRefused(name: string, source: () => AsyncIterable<Taken>): AsyncGenerator<Taken> {
  try {
    yield* source()
  } catch (error) {
    if (error instanceof StreamRefused) yield refused(name, error.refusal)
    else if (isSystemError(error)) yield refused(name, unreadable(name, error))
    else throw error
  }
}

const unreadable = (name: string, { code = 'unknown error' }: NodeJS.ErrnoException): ReturnType<typeof refusal> =>
  code === 'ENOENT' ? refusal('input_not_found', `no file or folder: ${name}`) : refusal('input_unreadable', `cannot read ${name}: ${code}`)
