/** A file kind that is not text: the bytes it begins with, and what its owner can do. */
export interface FileSignature {
  readonly name: string
  readonly bytes: readonly number[]
  readonly hint: string
}

const signature = (name: string, bytes: readonly number[], hint: string): FileSignature => Object.freeze({ name, bytes, hint })

const TAKE_TEXT = 'Send the text of the document, not the file: open it, select all, and save as plain text.'
const UNPACK = 'Unpack the archive and send the reports in it one by one.'
const NO_TEXT = 'Pictures, sound and programs hold no text that Readout can read.'

/** First bytes of common files that people send by mistake. */
export const FILE_SIGNATURES: readonly FileSignature[] = [
  signature('PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], TAKE_TEXT),
  signature('ZIP or Office document', [0x50, 0x4b, 0x03, 0x04], 'If it is a .docx or .odt, save it as plain text; if it is an archive, unpack it.'),
  signature('old Office document', [0xd0, 0xcf, 0x11, 0xe0], TAKE_TEXT),
  signature('RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66], TAKE_TEXT),
  signature('gzip', [0x1f, 0x8b], UNPACK),
  signature('bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41], UNPACK),
  signature('xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], UNPACK),
  signature('Zstandard', [0x28, 0xb5, 0x2f, 0xfd], UNPACK),
  signature('7-Zip', [0x37, 0x7a, 0xbc, 0xaf], UNPACK),
  signature('PNG', [0x89, 0x50, 0x4e, 0x47], NO_TEXT),
  signature('JPEG', [0xff, 0xd8, 0xff], NO_TEXT),
  signature('GIF', [0x47, 0x49, 0x46, 0x38], NO_TEXT),
  signature('ELF program', [0x7f, 0x45, 0x4c, 0x46], NO_TEXT),
  signature('SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'Export the texts from the database first.'),
]
