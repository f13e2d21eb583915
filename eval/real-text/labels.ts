import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AUXILIARIES, type Auxiliary, CATEGORIES, type Category } from '../../packages/engine/src/model/index.ts'

/** A stretch [start, end) of a sentence, in UTF-16 code units from its beginning. */
export type Stretch = readonly [start: number, end: number]

/** An event that a reader marked in a sentence. */
export interface MarkedEvent {
  readonly category: Category
  readonly mode: string | null
  readonly trigger: Stretch
  readonly actors: readonly Stretch[]
  readonly recipients: readonly Stretch[]
  readonly auxiliaries: readonly Auxiliary[]
  readonly sources: readonly Stretch[]
}

/** A sentence of a document of the data folder, with what a reader marked in it. */
export interface MarkedSentence {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly events: readonly MarkedEvent[]
}

export interface SourceDocument {
  readonly id: string
  readonly date: string
  /** The current-events page's heading; empty elsewhere. */
  readonly section: string
  readonly text: string
  /** Who published it, where the whole file is one publisher's own. */
  readonly publisher: string | null
}

const FILES: Readonly<Record<string, string>> = { wikinews: 'wikinews-text/docs.jsonl', wcep: 'wcep/items.jsonl', wh: 'wh-readouts/docs.jsonl' }

/** The documents of the data folder by id: `wikinews:` its page, `wcep:` and `wh:` the line of their file, from 0. */
export function readDocuments(folder: string): ReadonlyMap<string, SourceDocument> {
  return new Map(Object.entries(FILES).flatMap(([kind, file]) =>
    readFileSync(join(folder, file), 'utf8').trim().split('\n').map((line, at): readonly [string, SourceDocument] => {
      const { id, date, section = '', text }: { readonly id?: string; readonly date: string; readonly section?: string; readonly text: string } = JSON.parse(line)
      const name = `${kind}:${kind === 'wikinews' ? id : at}`
      return [name, { id: name, date, section, text, publisher: kind === 'wh' ? 'The White House' : null }]
    })))
}

/**
 * Whether a document is kept out of all training. Whole documents, and of the current-events items whole days, for several tell of one happening.
 */
export function isKeptOut({ id, date }: SourceDocument): boolean {
  const [kind, number] = [id.split(':')[0], Number(id.split(':')[1])]
  if (kind === 'wikinews') return number % 5 === 0
  return kind === 'wcep' ? ['08', '23'].includes(date.slice(8, 10)) : number % 4 === 1 || number % 4 === 2
}

/** Reads a file of labels and checks that every sentence is still what was labelled. Throws where the data folder holds another text. */
export function readLabels(file: string, documents: ReadonlyMap<string, SourceDocument>): readonly MarkedSentence[] {
  return readFileSync(file, 'utf8').trim().split('\n').filter((line) => !line.startsWith('#')).map((line) => {
    const [document = '', start, end, hash, ...events] = line.split('\t')
    const sentence = { document, start: Number(start), end: Number(end), events: events.map(readEvent) }
    const text = documents.get(document)?.text.slice(sentence.start, sentence.end) ?? ''
    if (createHash('sha256').update(text).digest('hex').slice(0, 8) !== hash) throw new Error(`${file}: ${document} [${start}, ${end}) is another text in this data folder`)
    return sentence
  })
}

function readEvent(column: string): MarkedEvent {
  const [kind = '', trigger = '', actors = '', recipients = '', , , auxiliaries = '', sources = ''] = column.split('|')
  const [name, mode] = kind.split('/')
  const [at] = stretches(trigger)
  const category = CATEGORIES.find((known) => known === name)
  if (!at || !category) throw new Error(`no event of the codebook: ${column}`)
  return {
    category, mode: mode ?? null, trigger: at, actors: stretches(actors), recipients: stretches(recipients),
    auxiliaries: AUXILIARIES.filter((one) => auxiliaries.split(';').includes(one)), sources: stretches(sources),
  }
}

const stretches = (value: string): readonly Stretch[] =>
  value.split(';').filter((part) => part !== '').map((part) => {
    const [start, end] = part.split('-').map(Number)
    return [start ?? 0, end ?? 0]
  })
