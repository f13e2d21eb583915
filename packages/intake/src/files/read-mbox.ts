import { linesOf } from '../bytes/lines.ts'
import { DOCUMENT_LIMIT } from '../limits.ts'
import { refused, type Taken } from '../raw-document.ts'
import { refusal } from '../refusals.ts'
import { tooLong } from '../text/make-document.ts'
import type { FileSource } from './file-source.ts'
import { readMail } from './read-mail.ts'

/** One mail of a mailbox as its lines; null when there are more of them than a document may have. */
interface Letter {
  readonly number: number
  readonly bytes: Buffer | null
}

/** The mails of a mailbox, in order, named by their number from 1. */
export async function* readMbox(file: FileSource): AsyncGenerator<Taken> {
  for await (const { number, bytes } of lettersOf(file)) {
    const name = `${file.name}!${number}`
    if (bytes !== null) yield await readMail(name, bytes)
    else if (number === 0) yield refused(file.name, refusal('mailbox_broken', `${file.name} does not begin with a line "From …"`))
    else yield refused(name, tooLong(name, DOCUMENT_LIMIT))
  }
}

/** Cuts a mailbox at its "From " lines; letter 0 stands for a file that is no mailbox. */
async function* lettersOf({ bytes }: FileSource): AsyncGenerator<Letter> {
  const draft: LetterDraft = { number: 0, lines: [], size: 0, isAfterBlank: true }
  for await (const lines of linesOf(bytes, DOCUMENT_LIMIT)) {
    for (const line of lines) {
      const finished = addLine(draft, line.bytes)
      if (finished !== null) yield finished
      if (draft.number === 0) return
    }
  }
  if (draft.number > 0) yield finish(draft)
}

/** The letter that the line ends, if it begins another. */
const addLine = (draft: LetterDraft, line: Buffer | null): Letter | null => {
  const begins = draft.isAfterBlank && line !== null && isFromLine(line, draft.number === 0)
  if (!begins && draft.number === 0) return { number: 0, bytes: null }
  if (!begins) {
    add(draft, line)
    return null
  }
  const finished = draft.number === 0 ? null : finish(draft)
  Object.assign(draft, { number: draft.number + 1, lines: [], size: 0, isAfterBlank: false })
  return finished
}

// Writers of mail begin paragraphs with "From" too, so a line further on must have the time that mailboxes put there.
const isFromLine = (line: Buffer, isFirst: boolean): boolean => {
  const start = line.subarray(0, 200).toString('latin1')
  return isFirst ? start.startsWith('From ') : /^From \S.*\d:\d\d/u.test(start)
}

interface LetterDraft {
  number: number
  lines: Buffer[]
  size: number
  isAfterBlank: boolean
}

const add = (letter: LetterDraft, line: Buffer | null): void => {
  letter.size += line?.length ?? DOCUMENT_LIMIT + 1
  if (letter.size > DOCUMENT_LIMIT) letter.lines = []
  else if (line !== null) letter.lines.push(unescapeFrom(line))
  letter.isAfterBlank = line !== null && line.length <= 2 && line.toString('latin1').trim() === ''
}

// ">From " was "From " before it was put into the mailbox, and ">>From " was ">From ".
const unescapeFrom = (line: Buffer): Buffer => (/^>+From /u.test(line.subarray(0, 100).toString('latin1')) ? line.subarray(1) : line)

const finish = ({ number, lines, size }: LetterDraft): Letter => ({ number, bytes: size > DOCUMENT_LIMIT ? null : Buffer.concat(lines) })
