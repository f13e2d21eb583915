import type { RawDocument, Taken } from '@readout/intake'
import { openPath } from '@readout/intake/files'
import { type IncomingDocument, receive, type Tools } from '@readout/record'
import type { Doors } from '../doors.ts'
import { STDIN } from '../code/gather.ts'
import { readStdin } from '../code/read-input.ts'
import type { Refusal } from '../engine.ts'

/** What was taken in. */
export interface Intaken {
  readonly received: number
  readonly known: number
  readonly refused: number
}

const ADDRESS = /^https?:\/\//iu

/** The documents of files, folders, archives, addresses and standard input, in the order given. */
export async function* takeInputs(inputs: readonly string[], options: { readonly allowPrivate: boolean }, stdin: Doors['stdin']): AsyncGenerator<Taken> {
  const take = inputs.some((input) => ADDRESS.test(input)) ? await openNet(options) : null
  for (const input of inputs) {
    if (take !== null && ADDRESS.test(input)) yield await take(input)
    else if (input === STDIN) yield* fromStdin(stdin)
    else yield* openPath(input)
  }
}

/** What the network is asked with takes half a second to load, and files need none of it. */
async function openNet({ allowPrivate }: { readonly allowPrivate: boolean }): Promise<(url: string) => Promise<Taken>> {
  const { createFetcher, FETCHER_DEFAULTS, takeUrl } = await import('@readout/intake')
  const fetcher = createFetcher({ ...FETCHER_DEFAULTS, allowPrivate })
  return (url) => takeUrl(url, fetcher)
}

async function* fromStdin(stdin: Doors['stdin']): AsyncGenerator<Taken> {
  const read = await readStdin(stdin, { date: null, publisher: null })
  if (!read.ok) throw new Error(`standard input: ${read.refusal.message}`)
  yield { ok: true, document: { name: 'stdin', content: read.raw.content, format: 'text', url: null, title: null, author: null, publisher: null, published: null, retrieved: null } }
}

/** What a person says of all they add. */
export interface Saying {
  readonly date: string | null
  readonly publisher: string | null
}

/** A document as the record takes it; what a person says of it goes before what its page says. */
export const incomingOf = (document: RawDocument, { date, publisher }: Saying): IncomingDocument => ({
  name: document.name, content: document.content, format: document.format, url: document.url, title: document.title,
  publisher: publisher ?? document.publisher?.value ?? null, published: date ?? document.published?.value ?? null,
  known: { author: document.author, publisher: document.publisher, published: document.published, retrieved: document.retrieved },
})

const BATCH = 50

/** Who is told of what happens while documents are taken in. */
export interface Onlookers {
  readonly onRefused: (name: string, refusal: Refusal) => void
  /** How many have been received so far. */
  readonly onReceived?: (count: number) => void
}

/** Takes documents into the record as they come, in batches: what is counted is on disk. */
export async function receiveAll(tools: Tools, taken: AsyncIterable<Taken>, saying: Saying, { onRefused, onReceived }: Onlookers): Promise<Intaken> {
  let [received, known, refused] = [0, 0, 0]
  let batch: IncomingDocument[] = []
  const flush = async (): Promise<void> => {
    const receipts = await receive(tools, batch)
    received += receipts.filter(({ isNew }) => isNew).length
    known += receipts.filter(({ isNew }) => !isNew).length
    batch = []
    onReceived?.(received)
  }
  for await (const one of taken) {
    if (one.ok) batch.push(incomingOf(one.document, saying))
    else onRefused(one.name, one.refusal)
    refused += one.ok ? 0 : 1
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return { received, known, refused }
}
