import type { Bytes } from './packed-stream.ts'

/** A line of a file, from 1; without its bytes when there are more of them than a document may have. */
export interface Line {
  readonly number: number
  readonly bytes: Buffer | null
}

const NEWLINE = 10

/**
 * The lines of a stream, each with its line end, as many at a time as come at a time: waiting for every single one
 * would take longer than reading it. A line over the limit is passed over without being kept.
 */
export async function* linesOf(source: Bytes, limit: number): AsyncGenerator<readonly Line[]> {
  let number = 1
  let pieces: Buffer[] = []
  let size = 0
  const take = (piece: Buffer): void => {
    size += piece.length
    if (size <= limit) pieces.push(piece)
    else pieces = []
  }
  const finish = (): Line => {
    const [only, ...others] = pieces
    const bytes = only !== undefined && others.length === 0 ? only : Buffer.concat(pieces)
    const line: Line = { number, bytes: size > limit ? null : bytes }
    number += 1
    pieces = []
    size = 0
    return line
  }
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    const lines: Line[] = []
    let from = 0
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, from)) {
      take(bytes.subarray(from, at + 1))
      from = at + 1
      lines.push(finish())
    }
    if (from < bytes.length) take(bytes.subarray(from))
    yield lines
  }
  if (size > 0) yield [finish()]
}
