import { createHash } from 'node:crypto'
import type { CommitmentLine, EntityObject, EventLine } from '@readout/protocol/lines'
import { type CodedReport, receive, storeReport } from '@readout/record'
import { openKept } from '../../src/record-door.ts'

/** One happening as a fixture report tells it; `words` must stand in the text. */
interface Told {
  readonly event: EventLine['event'][number]
  readonly mode?: string
  readonly cameo: string
  readonly scale: number
  readonly by: readonly string[]
  readonly to?: readonly string[]
  readonly words: string
  readonly about?: readonly string[]
  readonly aux?: readonly string[]
  readonly day?: string | null
  /** Said at the first happening of the report. */
  readonly there?: boolean
  readonly due?: string
}

interface Text {
  readonly content: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly said: string
  readonly told: readonly Told[]
}

const hash = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)

/** "KEN Amina Were". */
const entity = (words: string): EntityObject => {
  const [code = '', ...name] = words.split(' ')
  return { code, sector: 'GOV', entity_text: name.join(' ') || code, identifier_text: name.join(' ') || null, office: null }
}

const cite = ({ content, title, publisher, published }: Text): EventLine['cite_info'] => ({
  title,
  publication: publisher,
  publication_date: published,
  citation: title,
  language: 'eng',
  codebook: 'plover-2.0',
  name: 'fixture',
  text_id: createHash('sha256').update(content).digest('hex'),
})

const spanOf = ({ content }: Text, words: string) => {
  const start = content.indexOf(words)
  if (start < 0) throw new Error(`no “${words}” in the fixture`)
  return { start, end: start + words.length, text: words }
}

const idOf = (text: Text, { words }: Told): string => hash(text.content, words)

const lineOf = (text: Text, told: Told, host: Told | undefined): EventLine => ({
  id: idOf(text, told),
  date: told.day === undefined ? text.published : told.day,
  date_granularity: told.day === null ? 'unknown' : 'day',
  date_basis: 'stated',
  date_reason: 'as told',
  event: [told.event],
  mode: told.mode === undefined ? [] : [told.mode],
  context: [],
  cameo: told.cameo,
  quad_code: told.scale < 0 ? 3 : 1,
  event_scale: told.scale,
  actor: told.by.map(entity),
  recipient: (told.to ?? []).map(entity),
  aux: told.aux ?? [],
  said_by: [],
  event_loc: null,
  evidence: [{ field: 'event', ...spanOf(text, told.words) }],
  occasion: told.there === true && host ? idOf(text, host) : null,
  accounts: 1,
  confidence: 0.8,
  why: `“${told.words}”`,
  cite_info: cite(text),
  coder: 'readout 0.1.0',
})

const promiseOf = (text: Text, told: Told): CommitmentLine => ({
  kind: 'commitment',
  id: hash('promise', text.content, told.words),
  promiser: told.by.map((who) => who.slice(0, 3)),
  promisee: (told.to ?? []).map((who) => who.slice(0, 3)),
  act: told.words,
  due: { from: told.due ?? null, to: told.due ?? null },
  due_reason: '',
  date_set: true,
  status: 'promised',
  condition: null,
  steps: [{ status: 'promised', event: idOf(text, told) }],
  evidence: [],
  cite_info: cite(text),
})

const codedOf = (text: Text): CodedReport => ({
  id: createHash('sha256').update(text.content).digest('hex'),
  content: text.content,
  title: text.title,
  genre: 'readout',
  publisher: text.publisher,
  published: text.published,
  publishedReason: 'as told',
  coder: 'readout 0.1.0',
  notes: [],
  accounts: text.told.map((told) => {
    const { start, end, text: quote } = spanOf(text, told.words)
    const line = lineOf(text, told, text.told[0])
    return {
      line,
      days: { first: line.date, last: line.date, granularity: 'day' as const },
      words: told.about ?? [],
      setting: { words: told.about ?? [], numbers: [], days: [] },
      evidence: [{ field: 'event', starts: start, ends: end, quote }],
    }
  }),
  statements: [
    {
      said: text.said,
      line: {
        kind: 'statement',
        id: hash('said', text.content),
        source: entity('KEN Amina Were'),
        cue: 'said',
        content: [],
        direct: true,
        events: [],
        evidence: [],
        cite_info: cite(text),
      },
    },
  ],
  commitments: text.told.filter(({ due }) => due !== undefined).map((told) => ({ line: promiseOf(text, told), words: told.about ?? [] })),
})

const CALL = {
  event: 'CONSULT',
  mode: 'phone',
  cameo: '041',
  scale: 1.5,
  by: ['KEN Amina Were', 'UGA Peter Okot'],
  about: ['lake', 'fishing'],
}

/** Two capitals' accounts of one call, and what became of it; invented. */
const TEXTS: readonly Text[] = [
  {
    content: 'Were and Okot spoke by phone about fishing on the lake. She accused his navy of seizing boats. She promised to visit Gulu.',
    title: 'Were calls Okot',
    publisher: 'Kenya State House',
    published: '2031-03-04',
    said: 'She promised to visit Gulu.',
    told: [
      { ...CALL, words: 'spoke by phone' },
      {
        event: 'ACCUSE',
        cameo: '110',
        scale: -2,
        by: ['KEN Amina Were'],
        to: ['UGA Peter Okot'],
        words: 'accused',
        about: ['boat', 'navy'],
        there: true,
      },
      {
        event: 'AGREE',
        cameo: '030',
        scale: 2.5,
        by: ['KEN Amina Were'],
        to: ['UGA Peter Okot'],
        words: 'promised to visit Gulu',
        about: ['gulu', 'visit'],
        there: true,
        due: '2031-04-05',
      },
    ],
  },
  {
    content: 'Okot took a call from Were on fishing and the lake. He asked for patrols.',
    title: 'President takes call from Nairobi',
    publisher: '=Uganda Readouts',
    published: '2031-03-04',
    said: 'He asked for \u001B[31mpatrols\u001B[0m.',
    told: [
      { ...CALL, words: 'took a call' },
      {
        event: 'REQUEST',
        cameo: '020',
        scale: -1,
        by: ['UGA Peter Okot'],
        to: ['KEN Amina Were'],
        words: 'asked',
        about: ['patrol'],
        there: true,
      },
    ],
  },
  {
    content: 'Kampala may close the border, a paper says.',
    title: 'Border \u001B[2Jmay close',
    publisher: 'Example Wire',
    published: '2031-03-20',
    said: 'Kampala may close the border',
    told: [
      {
        event: 'SANCTION',
        cameo: '160',
        scale: -6,
        by: ['UGA Evil\u001B[2J'],
        to: ['KEN'],
        words: 'close the border',
        about: ['border'],
        aux: ['hypothetical'],
      },
    ],
  },
  {
    content: 'Rwanda praised Togo. Nobody says when.',
    title: 'Praise',
    publisher: 'Example Wire',
    published: '2031-03-21',
    said: 'Nobody says when.',
    told: [{ event: 'SUPPORT', cameo: '051', scale: 5, by: ['RWA'], to: ['TGO'], words: 'praised', day: null }],
  },
]

/** Makes a record of the fixture reports in a file. */
export const makeRecord = async (database: string): Promise<void> => {
  const tools = await openKept({ database }, { create: true })
  for (const text of TEXTS) {
    const url = `https://example.org/${hash(text.title)}`
    const [receipt] = await receive(tools, [
      {
        name: 'fixture',
        content: text.content,
        format: 'text',
        url,
        title: text.title,
        publisher: text.publisher,
        published: text.published,
        known: {},
      },
    ])
    if (!receipt) throw new Error('no receipt')
    await storeReport(tools, { id: receipt.document, url, publisher: text.publisher, received: tools.now() }, codedOf(text))
  }
  await tools.engine.close()
}
