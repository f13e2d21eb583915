/** A file's bytes as text, and what had to be done to them. */
export interface Decoded {
  readonly content: string
  /** Says how the text was rescued; null when nothing was lost or guessed. */
  readonly repaired: string | null
}

// A byte order mark stays in the text, in every encoding: offsets count the file's characters, and it is one.
const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    // The one error a fatal decoder gives: these bytes are something else.
    if (error instanceof TypeError) return false
    throw error
  }
}

/**
 * Decodes a report. What is not UTF-8 is read as Windows-1252, which old wire stories are and which never fails;
 * bytes with NULs among them are left for the engine to refuse as what they are.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { content: decodeAs(bytes, 'utf-16le'), repaired: null }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { content: decodeAs(bytes, 'utf-16be'), repaired: null }
  if (bytes.includes(0) || isUtf8(bytes)) return { content: decodeAs(bytes, 'utf-8'), repaired: null }
  return { content: decodeAs(bytes, 'windows-1252'), repaired: 'Not UTF-8; read as Windows-1252.' }
}
