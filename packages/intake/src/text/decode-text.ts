/** What is said of a text's encoding outside the text. */
export interface CharsetHints {
  /** From the Content-Type header. */
  readonly charset?: string | null
  /** Whether to look for `<meta charset>` or an XML declaration. */
  readonly isMarkup?: boolean
}

const SNIFFED = 4096
const META = /<meta[^>]+charset\s*=\s*["']?\s*(?<charset>[\w-]+)/iu
const XML = /^\s*<\?xml[^>]+encoding\s*=\s*["'](?<charset>[\w-]+)/iu

/** Bytes as text: by byte order mark, header, the markup's own word, as UTF-8, or as Windows-1252, which never fails. */
export const decodeText = (bytes: Uint8Array, hints: CharsetHints = {}): string => {
  const said = markedCharset(bytes) ?? hints.charset ?? (hints.isMarkup === true ? charsetInMarkup(bytes) : null)
  const decoder = said === null ? null : decoderFor(said)
  if (decoder !== null) return decoder.decode(bytes)
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return utf8.includes('\ufffd') && isRatherWindows1252(utf8) ? new TextDecoder('windows-1252').decode(bytes) : utf8
}

const markedCharset = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

const charsetInMarkup = (bytes: Uint8Array): string | null => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED))
  const charset = (META.exec(start) ?? XML.exec(start))?.groups?.['charset'] ?? null
  // A page that could say so in ASCII is not UTF-16, whatever it says.
  return charset !== null && /^utf-?16/iu.test(charset) ? null : charset
}

const decoderFor = (charset: string): InstanceType<typeof TextDecoder> | null => {
  // UTF-8 is tried anyway, and what calls itself so may still be Windows-1252.
  if (/^utf-?8$/iu.test(charset)) return null
  try {
    return new TextDecoder(charset, { ignoreBOM: true })
  } catch (error) {
    // The name of no encoding: as good as none.
    if (error instanceof RangeError) return null
    throw error
  }
}

// A UTF-8 text with a broken byte is still mostly UTF-8; a Windows-1252 text has hardly a valid sequence.
const isRatherWindows1252 = (text: string): boolean => {
  const lost = text.match(/\ufffd/gu)?.length ?? 0
  const kept = text.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0
  return lost > kept
}
