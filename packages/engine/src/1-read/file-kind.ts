import { Refusal } from '../model/index.ts'
import { FILE_SIGNATURES } from '../lexicon/file-signatures.ts'

/** A refusal when the first bytes are those of a known file kind. `unitAt` gives byte or character codes. */
export const refuseKnownFile = (unitAt: (index: number) => number | undefined): Refusal | null => {
  for (const { name, bytes, hint } of FILE_SIGNATURES) {
    // A careless decoder has put U+FFFD where it could not read a byte.
    const isMatch = bytes.every((byte, at) => unitAt(at) === byte || (byte >= 0x80 && unitAt(at) === 0xfffd))
    if (isMatch) return new Refusal('text_binary', `This is a file of the kind ${name}, not text.`, hint)
  }
  return null
}
