import type { ExportEvent, TextDialect } from '@readout/protocol/exports'
import { openExport } from '@readout/protocol/exports'
import type { EntityObject, EventLine } from '@readout/protocol/lines'

export const party = (fields: Partial<EntityObject> = {}): EntityObject => ({
  code: 'NOR',
  sector: 'GOV',
  entity_text: 'Nordland',
  identifier_text: null,
  office: null,
  ...fields,
})

export const NORLAND = party({ code: 'NOR', entity_text: 'Ane Lund', identifier_text: 'Ane Lund', office: 'foreign minister' })
export const SUDMARK = party({ code: 'SWE', sector: 'MIL', entity_text: 'the Sudmark navy' })
export const UNION = party({ code: 'EUR', sector: null, entity_text: 'the Union', identifier_text: 'European Union' })

const TEXT_ID = '3f1c0a9b'.repeat(8)

/** The text that the evidence of the fixture points into; the dove takes two UTF-16 units and one code point. */
export const TEXT = '🕊 Ane Lund of Nordland denounced the blockade by Sudmark on Monday.'

const quoted = (field: EventLine['evidence'][number]['field'], words: string): EventLine['evidence'][number] => {
  const front = TEXT.slice(0, TEXT.indexOf(words))
  const start = [...front].length
  return { field, start, end: start + [...words].length, text: words }
}

export const line = (fields: Partial<EventLine> = {}): EventLine => ({
  id: 'a1b2c3d4e5f60718293a',
  date: '2025-02-18',
  date_granularity: 'day',
  date_basis: 'inferred',
  date_reason: 'Tuesday of the report’s week',
  event: ['ACCUSE'],
  mode: ['disapprove'],
  context: ['diplomatic', 'economic'],
  cameo: '0871',
  quad_code: 3,
  event_scale: -2,
  actor: [NORLAND],
  recipient: [SUDMARK],
  aux: [],
  said_by: [],
  event_loc: {
    extracted_place: 'Vik', resolved_place: 'Vik i Sogn', geonameid: 3131900, lat: 61.09, lon: -6.58, province: 'Vestland', country_code: 'NOR', resolution: 4,
  },
  evidence: [quoted('event', 'denounced the blockade'), quoted('actor', 'Nordland'), quoted('recipient', 'Sudmark')],
  occasion: null,
  accounts: 2,
  confidence: 0.88,
  why: 'frame denounce',
  cite_info: {
    title: 'A blockade', publication: 'Vik Post', publication_date: '2025-02-19', citation: 'A blockade, Vik Post, 2025-02-19', language: 'eng', codebook: 'plover-2.0', name: 'blockade.txt', text_id: TEXT_ID,
  },
  coder: 'readout 0.1.0',
  ...fields,
})

export const event = (fields: Partial<EventLine> = {}, rest: Partial<Omit<ExportEvent, 'line'>> = {}): ExportEvent => ({
  line: line(fields),
  reports: [
    { id: TEXT_ID, url: 'https://vikpost.example.org/1', publisher: 'Vik Post', published: '2025-02-19T06:00:00Z', title: 'A blockade' },
    { id: 'b'.repeat(64), url: null, publisher: 'Fjord Wire', published: null, title: null },
    { id: 'c'.repeat(64), url: 'https://fjord.example.org/2', publisher: 'Fjord Wire', published: '2025-02-20', title: null },
  ],
  added: '2025-02-20T07:08:09.500Z',
  ...rest,
})

/** A whole export as one text. */
export const written = (dialect: TextDialect, events: readonly ExportEvent[]): string => {
  const out = openExport(dialect)
  return out.head() + [...out.rows(events)].join('') + out.tail()
}

/** The cells of the rows of a tab-separated export, its header among them where it has one. */
export const tabbed = (dialect: TextDialect, events: readonly ExportEvent[]): readonly (readonly string[])[] =>
  written(dialect, events).replace(/\n$/, '').split('\n').map((row) => row.split('\t'))
