/** Cuts bytes into lines as they come. */
export interface LineCutter {
  push(bytes: Uint8Array): readonly string[]
  end(): readonly string[]
}

const LINE_FEED = 10

/** How much of a line is kept; more is no row, and the row reader refuses it. */
const LONGEST_LINE = 4 * 1024 * 1024

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const LATIN = new TextDecoder('iso-8859-1')

/**
 * One line of a file whose lines may differ in encoding: some rows of POLECAT are ISO 8859-1 among others in UTF-8, so each line
 * is UTF-8 if it can be and ISO 8859-1 if not.
 */
export const decodeLine = (bytes: Uint8Array): string => {
  try {
    return UTF8.decode(bytes)
  } catch (error) {
    // The decoder's one way of saying that these bytes are no UTF-8.
    if (error instanceof TypeError) return LATIN.decode(bytes)
    throw error
  }
}

const together = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Cuts bytes at line feeds, however the chunks fall; a carriage return before one stays for the row reader to drop. */
export const lineCutter = (): LineCutter => {
  const parts: Uint8Array[] = []
  let kept = 0
  // Copied: a stream may write its next chunk into the same bytes.
  const keep = (part: Uint8Array): void => {
    if (part.length === 0 || kept >= LONGEST_LINE) return
    parts.push(part.slice(0, LONGEST_LINE - kept))
    kept += part.length
  }
  const take = (): string => {
    const line = decodeLine(together(parts))
    parts.length = 0
    kept = 0
    return line
  }
  return {
    push: (bytes) => {
      const lines: string[] = []
      let start = 0
      for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, start)) {
        keep(bytes.subarray(start, at))
        lines.push(take())
        start = at + 1
      }
      keep(bytes.subarray(start))
      return lines
    },
    end: () => (kept === 0 ? [] : [take()]),
  }
}

/** The lines of a whole file, as text or as bytes. */
export function* linesOf(file: string | Uint8Array): Generator<string> {
  if (typeof file !== 'string') {
    const cutter = lineCutter()
    yield* cutter.push(file)
    yield* cutter.end()
    return
  }
  let start = 0
  for (let at = file.indexOf('\n'); at >= 0; at = file.indexOf('\n', start)) {
    yield file.slice(start, at)
    start = at + 1
  }
  if (start < file.length) yield file.slice(start)
}
