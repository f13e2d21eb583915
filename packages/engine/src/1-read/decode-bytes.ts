import { note, Refusal, type Note } from '../model/index.ts'
import { WINDOWS_1252 } from '../lexicon/windows-1252.ts'
import { refuseKnownFile } from './file-kind.ts'
import { INPUT_LIMIT } from './page.ts'

/** Bytes as text with notes, or the refusal. */
export type DecodeResult =
  | { readonly ok: true; readonly content: string; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly refusal: Refusal }

type Utf16 = 'utf-16le' | 'utf-16be'

/** Decodes UTF-8, UTF-16 and, where nothing else fits, Windows-1252. A byte order mark stays in the text: offsets count it. */
export const decodeBytes = (bytes: Uint8Array): DecodeResult => {
  if (bytes.length > INPUT_LIMIT) return refuse(new Refusal('text_too_long', `The file has ${bytes.length} bytes; the limit is ${INPUT_LIMIT}.`))
  const known = refuseKnownFile((at) => bytes[at])
  if (known !== null) return refuse(known)
  const marked = markedUtf16(bytes)
  if (marked !== null) return { ok: true, content: decode(marked, bytes), notes: [] }
  if (bytes.includes(0)) return decodeUnmarked(bytes)
  const content = decode('utf-8', bytes)
  return content.includes('\ufffd') ? repair(bytes, content) : { ok: true, content, notes: [] }
}

const refuse = (refusal: Refusal): DecodeResult => ({ ok: false, refusal })

const decode = (encoding: Utf16 | 'utf-8', bytes: Uint8Array): string => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

const markedUtf16 = (bytes: Uint8Array): Utf16 | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

// English in UTF-16 has a NUL in nearly every second byte, always on the same side.
const decodeUnmarked = (bytes: Uint8Array): DecodeResult => {
  const sample = bytes.subarray(0, 10_000)
  const half = sample.length / 2
  const odd = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length
  const encoding: Utf16 | null = odd > half * 0.7 && even < half * 0.05 ? 'utf-16le' : even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null
  if (encoding === null) return refuse(new Refusal('text_binary', 'The file holds NUL bytes, as programs, pictures and databases do.'))
  return { ok: true, content: decode(encoding, bytes), notes: [note('encoding_repaired', `No byte order mark; read as ${encoding.toUpperCase()}.`)] }
}

// A UTF-8 text with a broken byte is still mostly UTF-8; a Windows-1252 text has hardly a valid sequence.
const repair = (bytes: Uint8Array, content: string): DecodeResult => {
  const lost = content.match(/\ufffd/gu)?.length ?? 0
  const kept = content.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0
  if (kept >= lost) return { ok: true, content, notes: [note('encoding_repaired', `${lost} broken bytes of UTF-8 were replaced with U+FFFD.`)] }
  return { ok: true, content: decodeWindows1252(bytes), notes: [note('encoding_repaired', 'Not UTF-8; read as Windows-1252.')] }
}

const decodeWindows1252 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)).replaceAll(/[\u0080-\u009f]/gu, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit))
  }
  return parts.join('')
}
