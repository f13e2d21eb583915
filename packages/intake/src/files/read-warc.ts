import type { WARCRecord } from 'warcio'
import { gather, upTo } from '../bytes/packed-stream.ts'
import { DOCUMENT_LIMIT } from '../limits.ts'
import { contentTypeOf, isTaken, readTyped, type ContentType } from '../page/read-typed.ts'
import { refused, type Taken } from '../raw-document.ts'
import { refusal, StreamRefused } from '../refusals.ts'
import { tooLong } from '../text/make-document.ts'
import type { FileSource } from './file-source.ts'
import { isCutOff, warcRecords, type FoundRecord } from './warc-records.ts'

/** The pages, texts and PDFs of a web archive that their servers gave in full (status 200). */
export async function* readWarc(file: FileSource): AsyncGenerator<Taken> {
  let records = 0
  for await (const found of warcRecords(file.bytes, file.name)) {
    records += 1
    const type = takenType(found.record)
    if (type !== null) yield await documentOf(file.name, found, type)
  }
  if (records === 0) yield refused(file.name, refusal('archive_broken', `${file.name} has no WARC record`))
}

const takenType = (record: WARCRecord): ContentType | null => {
  if (record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) !== 200) return null
  const type = contentTypeOf(record.httpHeaders?.headers.get('content-type'))
  return isTaken(type) ? type : null
}

const documentOf = async (file: string, found: FoundRecord, type: ContentType): Promise<Taken> => {
  const { record } = found
  const url = record.warcTargetURI ?? null
  const name = `${file}!${url ?? record.warcHeader('WARC-Record-ID') ?? 'record'}`
  const bytes = await contentOf(name, record)
  if (bytes === null) return refused(name, tooLong(name, DOCUMENT_LIMIT))
  if (isCutOff(found)) return refused(name, refusal('archive_broken', `${file} ends in the middle of ${url ?? 'a record'}`))
  return await readTyped({ name, bytes, type, url, retrieved: instantOf(record.warcDate) })
}

const contentOf = async (name: string, record: WARCRecord): Promise<Uint8Array | null> => {
  async function* content(): AsyncGenerator<Uint8Array> {
    yield* record.contentReader
  }
  try {
    return await gather(upTo(DOCUMENT_LIMIT, content(), () => tooLong(name, DOCUMENT_LIMIT)))
  } catch (error) {
    // A record too long is its own end only; what the file's packing refuses ends the file.
    if (error instanceof StreamRefused && error.refusal.code === 'document_too_long') return null
    throw error
  }
}

const instantOf = (date: string | null | undefined): string | null => {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
