import { createHash } from 'node:crypto'
import type { EventLine } from '../../packages/protocol/src/lines/index.ts'
import { openRows, type Row, type Rows } from './put-rows.ts'
import { dayAt, happening, textOf, toldIn } from './tellings.ts'
import { DAYS, FIRST_DAY, PEOPLE, PUBLISHERS, type World, worldOf } from './world.ts'

const NOWHERE = JSON.stringify({ occasions: [], officials: [] })

/** What a record is filled with: a report for every ten events, a promise for every five. */
export const EVENTS_A_REPORT = 10
const EVENTS_A_PROMISE = 5
const STATEMENTS_A_REPORT = 3
const BANDS = 8
/** Reports that tell a happening stand this near each other in the order of arrival. */
const NEAR = 20
/** Events put in at once. */
const CHUNK = 2000
const CODER = 'readout 0.1.0'

interface Kept {
  readonly id: string
  readonly text: string
  readonly day: string
  readonly publisher: string
}

type Tables = Readonly<Record<string, readonly Row[]>>

/** Fills an empty record with so many events. */
export async function fillRecord(database: string, events: number, onProgress: (done: number) => void = () => undefined): Promise<void> {
  const rows = await openRows(database)
  const world = worldOf(7)
  const reports = Array.from({ length: Math.ceil(events / EVENTS_A_REPORT) }, (_, at) => reportOf(world, dayAt(FIRST_DAY, (at * EVENTS_A_REPORT * DAYS) / events)))
  for (let from = 0; from < reports.length; from += CHUNK) await putAll(rows, reportRows(world, reports.slice(from, from + CHUNK), from))
  await rows.run(database.startsWith('postgres') ? 'select 1' : "insert into report_words(report_words) values ('rebuild')")
  await putAll(rows, actorRows())
  for (let from = 0; from < events; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, events - from) }, (_, at) => eventRows(world, reports, from + at, dayAt(FIRST_DAY, ((from + at) * DAYS) / events)))
    await putAll(rows, together(chunk))
    onProgress(from + chunk.length)
  }
  await rows.run(database.startsWith('postgres') ? WORDS_OF_EVENTS.postgres : WORDS_OF_EVENTS.sqlite)
  await rows.finish()
}

const QUOTED = "quote, ' ') as quotes from account join evidence on evidence.account_id = account.id group by event_id"
const WORDS_OF_EVENTS = {
  sqlite: `insert into event_words(rowid, quotes) select cast(julianday(sort_day) - 2440587.5 as integer) * ${2 ** 36} + changed_seq, quotes from (select event_id, group_concat(${QUOTED}) join event on event.id = event_id`,
  postgres: `insert into event_words select event_id, readout_words(quotes) from (select event_id, string_agg(${QUOTED}) as told`,
}

async function putAll(rows: Rows, tables: Tables): Promise<void> {
  for (const [table, some] of Object.entries(tables)) if (some.length > 0) await rows.put(table, some)
}

/** The rows of many, table by table in the order of the first. */
function together(parts: readonly Tables[]): Tables {
  return Object.fromEntries(Object.keys(parts[0] ?? {}).map((table) => [table, parts.flatMap((part) => part[table] ?? [])]))
}

function reportOf(world: World, day: string): Kept {
  const text = textOf(world)
  return { id: createHash('sha256').update(text).digest('hex'), text, day, publisher: world.publisher() }
}

const instant = (day: string): string => `${day}T12:00:00.000Z`

function reportRows(world: World, reports: readonly Kept[], from: number): Tables {
  return together(reports.map(({ id, text, day, publisher }, at) => {
    const document = `d${id.slice(0, 31)}`
    const title = text.slice(0, 40)
    return {
      document: [{ id: document, name: 'bench', content: text, format: 'text', url: null, title, publisher, published: day, known: '{}', received: instant(day), shown: day, seen: instant(day) }],
      job: [{ seq: from + at + 1, document_id: document, state: 'done', attempts: 1, worker: null, lease_until: null, reason: null, changed: instant(day) }],
      report: [{ seq: from + at + 1, id, content: text, title, genre: 'wire', publisher, published: day, published_reason: 'as told', url: `https://example.org/${id}`, successor_of: null, made_from: id, added: instant(day) }],
      appearance: [{ document_id: document, report_id: id, url: null, publisher, seen: instant(day) }],
      band: Array.from({ length: BANDS }, () => ({ band: world.id(), report_id: id })),
      coding: [{ id: codingOf(id), report_id: id, coder: CODER, notes: '[]', made: instant(day), superseded: null }],
      statement: Array.from({ length: STATEMENTS_A_REPORT }, () => statementRow(world, { id, text, day })),
      history: [{ seq: from + at + 1, at: instant(day), what: 'coded', subject: id, detail: '{}', judge: CODER }],
    }
  }))
}

const codingOf = (report: string): string => `c${report.slice(0, 31)}`

function statementRow(world: World, { id, text, day }: Pick<Kept, 'id' | 'text' | 'day'>): Row {
  const [code] = world.pair()
  return { id: world.id(), report_id: id, coding_id: codingOf(id), code, name: world.draw.pick(PEOPLE.get(code) ?? [code]), said: text.slice(0, 120), day, line: '{}', superseded: null }
}

function actorRows(): Tables {
  const names = [...PEOPLE].flatMap(([code, people]) => [code, ...people])
  const naming = [...new Set(names)].map((name) => ({ kind: 'party', name, folded: name.toLowerCase() })).concat(PUBLISHERS.map((name) => ({ kind: 'publisher', name, folded: name.toLowerCase() })))
  const actors = [...PEOPLE].flatMap(([code, people]) => people.map((name) => ({ id: `${code} ${name}`, code, sector: 'GOV', name })))
  return { naming, actor: actors, tenure: actors.map(({ id, code }) => ({ actor_id: id, office: `President of ${code}`, first_seen: '2019-01-01', last_seen: '2030-12-31' })) }
}

/** Most happenings are told once, some twice, a few by three. */
const tellersOf = ({ draw }: World): number => (draw.chance(0.7) ? 1 : draw.chance(0.66) ? 2 : 3)

function eventRows(world: World, reports: readonly Kept[], at: number, day: string): Tables {
  const promise = at % EVENTS_A_PROMISE === 0
  const line = happening(world, day, promise)
  const near = Math.floor(at / EVENTS_A_REPORT)
  const tellers = [...new Set(Array.from({ length: tellersOf(world) }, () => reports[Math.min(near + world.draw.below(NEAR), reports.length - 1)]))].filter((one) => one !== undefined)
  const words = JSON.stringify(Array.from({ length: 8 }, () => world.word()))
  const accounts = tellers.map((report) => ({ report, account: world.id(), line: toldIn(world, line, report.text) }))
  const stored = { ...line, evidence: accounts[0]?.line.evidence ?? [] }
  return {
    event: [eventRow(stored, { at, words, reports: tellers })],
    account: accounts.map(({ report, account, line: told }) => ({
      id: account, coding_id: codingOf(report.id), report_id: report.id, event_id: line.id, line: JSON.stringify(told), words, circumstances: NOWHERE, added: instant(report.day), superseded: null,
    })),
    evidence: accounts.flatMap(({ report, account, line: told }) => told.evidence.map(({ field, start, end, text }) => ({ account_id: account, report_id: report.id, field, starts: start, ends: end, quote: text }))),
    ...partyRows(line, day),
    source: [...new Set(tellers.map(({ publisher }) => publisher))].map((publisher) => ({ publisher, sort_day: day, event_id: line.id })),
    judgement: accounts.slice(1).map(({ account }) => ({ id: world.id(), one: account, other: line.id, verdict: 'same', score: 0.93, reasons: REASONS, judge: 'coder', made: instant(day), superseded: null })),
    ...(promise ? promiseRows(world, line, { day, report: tellers[0]?.id ?? '', account: accounts[0]?.account ?? '', words }) : { promise: [], commitment: [], step: [] }),
  }
}

const REASONS = JSON.stringify(['kind', 'parties', 'people', 'day', 'topic'].map((compared) => ({ compared, found: `both have the same ${compared} as far as can be told`, weight: 1.2 })))

function eventRow(line: EventLine, { at, words, reports }: { readonly at: number; readonly words: string; readonly reports: readonly Kept[] }): Row {
  return {
    id: line.id, category: line.event[0] ?? '', mode: line.mode[0] ?? null, cameo: line.cameo, quad: line.quad_code, scale: line.event_scale, first_day: line.date, last_day: line.date, sort_day: line.date ?? '',
    aux: line.aux.join(','), country: line.event_loc?.country_code ?? null, place: line.event_loc?.resolved_place ?? null, accounts: reports.length, reports: reports.length,
    publishers: new Set(reports.map(({ publisher }) => publisher)).size, confidence: line.confidence, line: JSON.stringify(line), words, circumstances: NOWHERE, disagreements: '{}',
    added_seq: Math.floor(at / EVENTS_A_REPORT) + 1, changed: instant(line.date ?? ''), changed_seq: at + 1, merged_into: null,
  }
}

function partyRows(line: EventLine, day: string): Tables {
  const sides = [['actor', line.actor[0]], ['recipient', line.recipient[0]]] as const
  const [one, other] = sides.map(([, entity]) => entity?.code ?? 'UNK')
  return {
    party: sides.map(([role, entity]) => ({ event_id: line.id, role, code: entity?.code ?? 'UNK', sector: 'GOV', name: entity?.entity_text ?? null, sort_day: day })),
    pair: [[one, other], [other, one]].map(([first, second]) => ({ one: first ?? '', other: second ?? '', event_id: line.id, sort_day: day, weight: line.aux.length === 0 ? line.event_scale : null })),
  }
}

function promiseRows(world: World, line: EventLine, { day, report, account, words }: { readonly day: string; readonly report: string; readonly account: string; readonly words: string }): Tables {
  const id = world.id()
  const status = world.draw.pick(['promised', 'announced', 'date_set', 'took_place', 'took_place', 'took_place', 'cancelled', 'lapsed'])
  const due = world.draw.chance(0.5) ? dayAt(day, 10 + world.draw.below(200)) : null
  const [promisers, promisees] = [[line.actor[0]?.code ?? ''], [line.recipient[0]?.code ?? '']]
  const act = `“${world.word()} ${world.word()} ${world.word()}”`
  const view = { category: line.event[0], mode: line.mode[0] ?? null, cameo: line.cameo, promisers, promisees, words: JSON.parse(words), opened: day }
  const told = { kind: 'commitment', id, promiser: promisers, promisee: promisees, act, due: due === null ? null : { from: due, to: due }, status, steps: [{ status, event: line.id }], evidence: [], cite_info: line.cite_info }
  const promise = { id, coding_id: codingOf(report), report_id: report, account_id: account, event_id: line.id, line: JSON.stringify(told), words, day }
  const commitment = {
    id, promisers: promisers.join(','), promisees: promisees.join(','), act, due_from: due, due_to: due, status, event_id: line.id, report_id: report,
    view: JSON.stringify(view), opened: day, closed: ['took_place', 'cancelled', 'lapsed'].includes(status) ? day : null, closed_by: null, changed: instant(day), superseded: null,
  }
  const steps = [...new Set(['promised', status])].map((one) => ({ id: world.id(), commitment_id: id, status: one, event_id: line.id, day, reason: 'so told', made: instant(day), superseded: null }))
  return { promise: [promise], commitment: [commitment], step: steps }
}
