import { inflateSync } from 'node:zlib'

const STREAM = Buffer.from('stream')
const DEEPEST = 3

/** Whether the packed parts of a PDF, packings within packings too, unpack to more than a limit: no parser would stop at it. */
export const unpacksTooFar = (pdf: Uint8Array, limit: number): boolean => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length)
  let left = limit
  for (let at = bytes.indexOf(STREAM); at !== -1 && left > 0; at = bytes.indexOf(STREAM, at + STREAM.length)) {
    left -= unpackedSize(bytes.subarray(startOfData(bytes, at + STREAM.length)), left, DEEPEST)
  }
  return left <= 0
}

const startOfData = (bytes: Buffer, at: number): number => {
  const afterReturn = bytes[at] === 0x0d ? at + 1 : at
  return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn
}

/** The first byte of zlib data names the deflate method in its lower half. */
const isZlib = (bytes: Buffer): boolean => bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0

const unpackedSize = (bytes: Buffer, limit: number, depth: number): number => {
  if (depth === 0 || !isZlib(bytes)) return 0
  const inner = inflate(bytes, limit)
  return inner === null ? limit : inner.length + unpackedSize(inner, limit - inner.length, depth - 1)
}

/** Unpacked bytes; none where they are damaged, which is the PDF parser's to judge; null past the limit. */
const inflate = (bytes: Buffer, limit: number): Buffer | null => {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    if (error.code === 'ERR_BUFFER_TOO_LARGE') return null
    if (typeof error.code === 'string' && error.code.startsWith('Z_')) return Buffer.alloc(0)
    throw error
  }
}
