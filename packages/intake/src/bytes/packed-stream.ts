import { setTimeout } from 'node:timers/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { inMegabytes, UNPACKING_FREE, UNPACKING_RATIO } from '../limits.ts'
import { refusal, StreamRefused, type IntakeRefusal } from '../refusals.ts'
import { through } from './through.ts'

/** Bytes as they come: from disk, from the network, out of a packing. */
export type Bytes = AsyncIterable<Uint8Array>

/** The packings that are undone. */
export type Packing = 'gzip' | 'deflate' | 'deflate-raw' | 'br'

const UNPACKERS = {
  gzip: createGunzip,
  deflate: createInflate,
  'deflate-raw': createInflateRaw,
  br: createBrotliDecompress,
} as const satisfies Record<Packing, unknown>

/** Undoes a packing while it streams; what comes before a break is given, then the break is refused. */
export async function* unpack(source: Bytes, packing: Packing, name: string): AsyncGenerator<Uint8Array> {
  const unpacker = UNPACKERS[packing]()
  // An end that comes too soon is an error, and an error throws away what is not read yet: so the end waits for the reader.
  async function* lingering(): AsyncGenerator<Uint8Array> {
    yield* source
    while (!unpacker.destroyed && unpacker.writableLength + unpacker.readableLength > 0) await setTimeout(1)
  }
  try {
    yield* through<Uint8Array>(lingering(), unpacker)
  } catch (error) {
    if (isPackingError(error)) throw new StreamRefused(refusal('packing_broken', `${name} is damaged or cut off: ${error.code}`))
    throw error
  }
}

const isPackingError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(?:Z_|ERR__|ERR_BROTLI|ERR_TRAILING)/u.test(error.code)

/** Passes bytes on up to a limit, then refuses the rest without reading it. */
export async function* upTo(limit: number, source: Bytes, tooLong: () => IntakeRefusal): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > limit) throw new StreamRefused(tooLong())
    yield chunk
  }
}

/** Undoes a file's packing, and refuses what unpacks as only bombs do; archives of any length pass. */
export async function* unpackFile(source: Bytes, name: string): AsyncGenerator<Uint8Array> {
  let packed = 0
  let unpacked = 0
  async function* counted(): Bytes {
    for await (const chunk of source) {
      packed += chunk.length
      yield chunk
    }
  }
  for await (const chunk of unpack(counted(), 'gzip', name)) {
    unpacked += chunk.length
    if (unpacked > UNPACKING_FREE && unpacked > packed * UNPACKING_RATIO) {
      throw new StreamRefused(
        refusal('unpacks_too_far', `${name} unpacks to more than ${UNPACKING_RATIO} times its size (${inMegabytes(packed)} read)`),
      )
    }
    yield chunk
  }
}

/** All bytes of a stream as one piece. */
export const gather = async (source: Bytes): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}
