import type { Bytes } from './packed-stream.ts'

/** A stream with its beginning known. */
export interface Peeked {
  /** At least `wanted` bytes, unless the stream is shorter. */
  readonly start: Uint8Array
  /** The whole stream, beginning included. */
  readonly whole: Bytes
}

/** Looks at the beginning of a stream without losing it. */
export const peek = async (source: Bytes, wanted: number): Promise<Peeked> => {
  const iterator = source[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  const broken: unknown[] = []
  try {
    for (let size = 0; size < wanted; size += chunks.at(-1)?.length ?? 0) {
      const next = await iterator.next()
      if (next.done === true) break
      chunks.push(next.value)
    }
  } catch (error) {
    // Whatever breaks the stream breaks it for its reader too, after what came before the break.
    broken.push(error)
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks
      for (const error of broken) throw error
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { start: Buffer.concat(chunks), whole: whole() }
}
