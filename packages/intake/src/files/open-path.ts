import { stat } from 'node:fs/promises'
import { readPdf } from '../pdf/read-pdf.ts'
import { refused, type Taken } from '../raw-document.ts'
import { refusal, type IntakeRefusalCode } from '../refusals.ts'
import { decodeText } from '../text/decode-text.ts'
import { frontMatterAddress } from '../text/front-matter-address.ts'
import { makeDocument } from '../text/make-document.ts'
import type { FileKind } from './file-kind.ts'
import { openFile, untilRefused, wholeFile, type FileSource } from './file-source.ts'
import { listFolder } from './list-folder.ts'
import { readJsonl } from './read-jsonl.ts'
import { readMail } from './read-mail.ts'
import { readMbox } from './read-mbox.ts'
import { readTable } from './read-table.ts'

/** The documents of a file or of a folder, deep and in order of name; whatever cannot be taken is refused by itself. */
export async function* openPath(path: string): AsyncGenerator<Taken> {
  yield* untilRefused(path, async function* () {
    const found = await stat(path)
    if (found.isDirectory()) yield* orEmpty(path, 'folder_without_documents', () => readFolder(path))
    else if (found.isFile()) yield* readFile(path)
    else yield refused(path, refusal('input_unreadable', `${path} is neither a file nor a folder`))
  })
}

/** Folders in folders may be empty without a word, and one that may not be read is refused by itself. */
async function* readFolder(folder: string): AsyncGenerator<Taken> {
  for (const { path, isFolder } of await listFolder(folder)) {
    yield* isFolder ? untilRefused(path, () => readFolder(path)) : readFile(path)
  }
}

const readFile = (path: string): AsyncIterable<Taken> =>
  orEmpty(path, 'document_empty', () =>
    untilRefused(path, async function* () {
      const file = await openFile(path)
      yield* READERS[file.kind](file)
    }),
  )

/** What is asked for is answered: nothing at all is refused. */
async function* orEmpty(name: string, code: IntakeRefusalCode, source: () => AsyncIterable<Taken>): AsyncGenerator<Taken> {
  let isEmpty = true
  for await (const taken of source()) {
    isEmpty = false
    yield taken
  }
  if (isEmpty) yield refused(name, refusal(code, `${name} has no documents in it`))
}

type Reader = (file: FileSource) => AsyncIterable<Taken>

/** A file that is one document, read whole. */
const single = (read: (name: string, bytes: Uint8Array) => Taken | Promise<Taken>): Reader =>
  async function* (file) {
    yield await read(file.name, await wholeFile(file))
  }

// Reading pages takes a fifth of a second to load, and most folders have none.
const page = async (name: string, bytes: Uint8Array): Promise<Taken> => {
  const { readPage } = await import('../page/read-page.ts')
  return readPage({ name, html: decodeText(bytes, { isMarkup: true }), url: null, retrieved: null })
}

const markdown = (name: string, bytes: Uint8Array): Taken => {
  const content = decodeText(bytes)
  return makeDocument({ name, content, format: 'markdown', url: frontMatterAddress(content) })
}

async function* warc(file: FileSource): AsyncGenerator<Taken> {
  const { readWarc } = await import('./read-warc.ts')
  yield* readWarc(file)
}

const READERS: Readonly<Record<FileKind, Reader>> = {
  // A byte order mark stays in the text: offsets count the file's characters, and it is one.
  text: single((name, bytes) => makeDocument({ name, content: decodeText(bytes), format: 'text' })),
  markdown: single(markdown),
  html: single(page),
  pdf: single((name, bytes) => readPdf({ name, bytes, url: null, retrieved: null })),
  mail: single(readMail),
  jsonl: readJsonl,
  csv: readTable,
  tsv: readTable,
  mbox: readMbox,
  warc,
}
