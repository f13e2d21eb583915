import { createHash } from 'node:crypto'
import type { CommitmentLine, EntityObject, EventLine } from '@readout/protocol/lines'
// The judgements alone: with the engine's front come its tables of names, half a second for every process of the kill tests.
import { correctedCodes } from '../../engine/src/codebook/corrected-codes.ts'
import { judgeTellings } from '../../engine/src/5-merge/judge-tellings.ts'
import { movesPromise, promiseMovers } from '../../engine/src/5-merge/move-promise.ts'
import type { CodedReport, IncomingDocument, Knowing, Tools } from '../src/index.ts'
import { receive, storeReport } from '../src/index.ts'

/** A clock that ticks once a look, so that what is later says so. */
export function ticking(from = '2031-03-01T00:00:00.000Z'): () => string {
  let at = Date.parse(from)
  return () => new Date((at += 1000)).toISOString()
}

/** What a record needs, with copies found by equal words. */
export const knowing = (): Knowing => ({
  judge: judgeTellings,
  movesPromise,
  promiseMovers,
  correctedCodes,
  bands: (text) => [wordsOf(text).slice(0, 6).join(' ')],
  isCopy: (one, other) => wordsOf(one).slice(0, 12).join(' ') === wordsOf(other).slice(0, 12).join(' '),
  now: ticking(),
})

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\w+/gu) ?? []

/** One happening as a fixture report tells it. */
export interface Told {
  readonly category?: string
  readonly mode?: string
  readonly cameo?: string
  readonly day?: string | null
  readonly by?: string
  readonly to?: string
  /** "EGY Minya": a state's code and a town in it. */
  readonly in?: string
  /** The place in the list of what is told of the talk in which it was said. */
  readonly during?: number
  readonly word: string
  readonly about?: readonly string[]
  readonly aux?: readonly string[]
}

/** "DEU Anna Berg": a code and a name. */
const entity = (words: string): EntityObject => {
  const [code = '', ...name] = words.split(' ')
  return { code, sector: 'GOV', entity_text: name.join(' ') || code, identifier_text: name.join(' ') || null, office: name.length > 0 ? 'Foreign Minister' : null }
}

const place = (words: string): EventLine['event_loc'] =>
  ({ extracted_place: words.slice(4), resolved_place: words.slice(4), geonameid: null, lat: null, lon: null, province: null, country_code: words.slice(0, 3), resolution: 3 })

const lineOf = (told: Told, content: string, published: string): EventLine => {
  const start = content.indexOf(told.word)
  if (start < 0) throw new Error(`no “${told.word}” in the fixture`)
  const conflict = told.category === 'ACCUSE' || told.category === 'ASSAULT'
  return {
    id: createHash('sha256').update(`${content}${told.word}${told.by ?? ''}`).digest('hex').slice(0, 16),
    date: told.day === undefined ? published : told.day, date_granularity: told.day === null ? 'unknown' : 'day', date_basis: 'stated', date_reason: 'as told',
    event: [told.category ?? 'CONSULT'], mode: told.mode === undefined ? [] : [told.mode], context: [], cameo: told.cameo ?? '040', quad_code: conflict ? 3 : 1, event_scale: conflict ? -2 : 2.5,
    actor: told.by?.split(' & ').map(entity) ?? [], recipient: told.to === undefined ? [] : [entity(told.to)], aux: told.aux ?? [], said_by: [], event_loc: told.in === undefined ? null : place(told.in),
    evidence: [{ field: 'event', start, end: start + told.word.length, text: told.word }], occasion: null, accounts: 1, confidence: 0.8, why: `“${told.word}”`,
    cite_info: { title: null, publication: null, publication_date: published, citation: '', language: 'eng', codebook: 'plover-2.0', name: 'fixture', text_id: '' }, coder: 'readout 0.1.0',
  }
}

/** A report coded, without reading it. */
export function coded(content: string, told: readonly Told[], options: { readonly published?: string; readonly publisher?: string; readonly coder?: string; readonly due?: string } = {}): CodedReport {
  const published = options.published ?? '2031-03-04'
  const lines = told.map((one) => lineOf(one, content, published))
  const accounts = told.map((one, at) => {
    const line = { ...(lines[at] ?? lineOf(one, content, published)), occasion: one.during === undefined ? null : (lines[one.during]?.id ?? null) }
    const [words] = line.evidence
    if (!words) throw new Error('no words')
    return {
      line, words: one.about ?? [], setting: { words: one.about ?? [], numbers: [], days: [] },
      evidence: [{ field: 'event', starts: words.start, ends: words.end, quote: words.text }],
    }
  })
  const promises = accounts.filter(({ line }) => line.event.includes('AGREE'))
  return {
    id: createHash('sha256').update(content).digest('hex'), content, title: content.slice(0, 30), genre: 'wire', publisher: options.publisher ?? 'Example Wire', published,
    publishedReason: 'as told', coder: options.coder ?? 'readout 0.1.0', notes: [], accounts,
    statements: [{ said: content.slice(0, 12), line: { kind: 'statement', id: `s${content.length}`, source: entity('DEU Anna Berg'), cue: 'said', content: [], direct: true, events: [], evidence: [], cite_info: lineOf({ by: 'DEU', word: content.slice(0, 1) }, content, published).cite_info } }],
    commitments: promises.map(({ line, words }) => ({ words, line: commitmentLine(line, options.due ?? null) })),
  }
}

const codes = (entities: readonly EntityObject[]): readonly string[] => entities.flatMap(({ code }) => code ?? [])

const commitmentLine = (line: EventLine, due: string | null): CommitmentLine => ({
  kind: 'commitment', id: `c${line.id}`, promiser: codes(line.actor), promisee: codes(line.recipient), act: line.why, due: due === null ? null : { from: due, to: due }, due_reason: '',
  date_set: due !== null, status: 'promised', condition: null, steps: [{ status: 'promised', event: line.id }], evidence: [], cite_info: line.cite_info,
})

/** A document that intake might hand over. */
export const incoming = (content: string, about: Partial<IncomingDocument> = {}): IncomingDocument =>
  ({ name: 'fixture', content, format: 'text', url: null, title: null, publisher: 'Example Wire', published: '2031-03-04', known: {}, ...about })

/** Receives and stores a report in one go. */
export async function add(tools: Tools, report: CodedReport, about: Partial<IncomingDocument> = {}): Promise<Awaited<ReturnType<typeof storeReport>>> {
  const document = incoming(report.content, { publisher: report.publisher, ...about })
  const [receipt] = await receive(tools, [document])
  if (!receipt) throw new Error('no receipt')
  return storeReport(tools, { id: receipt.document, url: document.url, publisher: document.publisher, received: tools.now() }, report)
}
