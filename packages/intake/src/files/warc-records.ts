import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { Bytes } from '../bytes/packed-stream.ts'
import { inMegabytes } from '../limits.ts'
import { refusal, StreamRefused } from '../refusals.ts'

/** More than this outside of records' contents is neither a header nor a gap. */
const HEADER_LIMIT = 4 * 1024 * 1024
const LONGEST_LINE = 1024

/** A record, and what of the archive belongs to it and is not yet read. */
export interface FoundRecord {
  readonly record: WARCRecord
  readonly rest: LimitReader
}

/**
 * The records of a WARC file, unpacked; each is to be read before the next is asked for. The library finds records
 * too, but waits for ever at the end of an archive cut off inside one, and prints where lengths do not match.
 */
export async function* warcRecords(source: Bytes, name: string): AsyncGenerator<FoundRecord> {
  let sinceRecord = 0
  let isInRecord = false
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      sinceRecord += isInRecord ? 0 : chunk.length
      if (sinceRecord > HEADER_LIMIT) {
        throw new StreamRefused(refusal('archive_broken', `${name} has ${inMegabytes(HEADER_LIMIT)} in which no record begins`))
      }
      yield chunk
    }
  }
  const bytes = counted()
  const parser = new RecordParser(new AsyncIterReader(bytes, null))
  try {
    for (let found = await nextRecord(parser); found !== null; found = await nextRecord(parser)) {
      isInRecord = true
      yield found
      await passOver(found.rest)
      isInRecord = false
      sinceRecord = 0
    }
  } finally {
    await bytes.return(undefined)
  }
}

/** The library's parser, but for the way it looks for the next record. */
class RecordParser extends WARCParser {
  readonly #reader: AsyncIterReader

  constructor(reader: AsyncIterReader) {
    super(reader)
    this.#reader = reader
  }

  override async readToNextRecord(): Promise<Uint8Array | null> {
    let line = await this.#reader.readlineRaw(LONGEST_LINE)
    while (line !== null && !isVersion(line)) line = await this.#reader.readlineRaw(LONGEST_LINE)
    return line
  }
}

const nextRecord = async (parser: RecordParser): Promise<FoundRecord | null> => {
  const record = await parser.parse()
  return record !== null && record.reader instanceof LimitReader ? { record, rest: record.reader } : null
}

const isVersion = (line: Uint8Array): boolean => Buffer.from(line.subarray(0, 5)).toString('latin1') === 'WARC/'

const passOver = async (rest: AsyncIterable<Uint8Array>): Promise<void> => {
  for await (const _ of rest);
}

/** Whether the archive ends before the record does, or the record has no length to end at. */
export const isCutOff = ({ rest }: FoundRecord): boolean => rest.limit > 0 || Number.isNaN(rest.limit)
