import { createHash } from 'node:crypto'
import type { RawReport } from '@readout/engine/model/news-report'
import type { CommitmentLine, EntityObject, EventLine, StatementLine } from '@readout/protocol/lines'
import type { CodedReport } from '@readout/record'
import type { Coder, CodedOrRefused } from '../src/index.ts'

const hash = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex')

const TELLING = /(?<by>\p{L}+ \p{L}+) \((?<from>[A-Z]{3})\) (?<act>phoned|accused|promised) (?<whom>\p{L}+ \p{L}+) \((?<to>[A-Z]{3})\)/gu

const ACTS: Readonly<Record<string, { readonly category: string; readonly mode: readonly string[]; readonly cameo: string; readonly quad: number; readonly scale: number }>> = {
  phoned: { category: 'CONSULT', mode: ['phone'], cameo: '041', quad: 1, scale: 1.5 },
  accused: { category: 'ACCUSE', mode: [], cameo: '112', quad: 3, scale: -2 },
  promised: { category: 'AGREE', mode: [], cameo: '030', quad: 1, scale: 3 },
}

const entity = (code: string, name: string): EntityObject => ({ code, sector: 'GOV', entity_text: name, identifier_text: name, office: 'Minister' })

/** Code points before an offset: the lines count those, the stored evidence UTF-16 units. */
const points = (text: string, offset: number): number => Array.from(text.slice(0, offset)).length

interface About {
  readonly content: string
  readonly published: string
  readonly publisher: string | null
}

const citeOf = ({ content, published, publisher }: About): EventLine['cite_info'] => ({
  title: null, publication: publisher, publication_date: published, citation: '', language: 'eng', codebook: 'plover-2.0', name: 'fixture', text_id: hash(content),
})

const lineOf = (about: About, found: RegExpExecArray): { readonly line: EventLine; readonly starts: number; readonly quote: string } => {
  const { by = '', from = '', act = '', whom = '', to = '' } = found.groups ?? {}
  const { category, mode, cameo, quad, scale } = ACTS[act] ?? ACTS['phoned'] ?? { category: '', mode: [], cameo: '', quad: 1, scale: 0 }
  const starts = found.index + found[0].indexOf(act)
  const start = points(about.content, starts)
  return {
    starts, quote: act,
    line: {
      id: hash(about.content, found[0]).slice(0, 32), date: about.published, date_granularity: 'day', date_basis: 'stated', date_reason: 'as told', event: [category], mode, context: [], cameo,
      quad_code: quad, event_scale: scale, actor: [entity(from, by)], recipient: [entity(to, whom)], aux: [], said_by: [], event_loc: null,
      evidence: [{ field: 'event', start, end: start + act.length, text: act }], occasion: null, accounts: 1, confidence: 0.9, why: `“${act}”`, cite_info: citeOf(about), coder: 'fixture',
    },
  }
}

const statementOf = (about: About, found: RegExpExecArray): StatementLine => {
  const { by = '', from = '' } = found.groups ?? {}
  const start = points(about.content, found.index)
  return {
    kind: 'statement', id: hash('said', about.content, found[0]).slice(0, 32), source: entity(from, by), cue: 'said', content: [{ start, end: start + [...found[0]].length, text: found[0] }],
    direct: true, events: [], evidence: [], cite_info: citeOf(about),
  }
}

const commitmentOf = (about: About, line: EventLine): CommitmentLine => ({
  kind: 'commitment', id: `c${line.id}`.slice(0, 32), promiser: [line.actor[0]?.code ?? ''], promisee: [line.recipient[0]?.code ?? ''], act: 'open an embassy', due: { from: '2031-04-01', to: '2031-04-01' },
  due_reason: 'as told', date_set: true, status: 'promised', condition: null, steps: [{ status: 'promised', event: line.id }], evidence: [], cite_info: citeOf(about),
})

/** Codes sentences like “Anna Berg (DEU) phoned Luc Petit (FRA)”: a stand-in that is quick and always right. */
export const codeFixture = ({ content, publisher = null, published = '2031-03-04' }: { readonly content: string; readonly publisher?: string | null; readonly published?: string }): CodedReport => {
  const about = { content, published, publisher }
  const found = [...content.matchAll(TELLING)]
  const told = found.map((one) => lineOf(about, one))
  return {
    id: hash(content), content, title: content.split('\n')[0] ?? '', genre: 'wire', publisher, published, publishedReason: null, coder: 'fixture', notes: [],
    accounts: told.map(({ line, starts, quote }) => ({ line, words: ['embassy'], setting: { words: ['embassy'], numbers: [], days: [] }, evidence: [{ field: 'event', starts, ends: starts + quote.length, quote }] })),
    statements: found.map((one) => ({ line: statementOf(about, one), said: one[0] })),
    commitments: told.filter(({ line }) => line.event.includes('AGREE')).map(({ line }) => ({ line: commitmentOf(about, line), words: ['embassy'] })),
  }
}

/** The stand-in as the server takes it: it refuses and breaks as the text says. */
export const fakeCoder: Coder = {
  name: 'fixture',
  code: async ({ content, publisher, publicationDate }: RawReport): Promise<CodedOrRefused> => {
    if (content.trim() === '') return { ok: false, refusal: { code: 'text_empty', status: 422, message: 'no words', hint: 'Send words.' } }
    if (content.includes('BREAK')) throw new RangeError('secret words of a report')
    return { ok: true, coded: codeFixture({ content, publisher: publisher ?? null, ...(publicationDate === undefined ? {} : { published: publicationDate }) }) }
  },
}
