import { sql } from 'kysely'
import type { CommitmentLine } from '@readout/protocol/lines'
import { contentId } from '../keep/content-id.ts'
import type { Db } from '../store/engine.ts'

interface Old {
  readonly id: string
  readonly report_id: string
  readonly event_id: string | null
  readonly line: string
  readonly words: string
  readonly opened: string
}

/** A commitment was the line of the first report that told it; now each telling is kept, and one commitment an event is made of them. */
export async function movePromises(db: Db): Promise<void> {
  await db.schema.createTable('promise')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('coding_id', 'text', (c) => c.notNull().references('coding.id')).addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('account_id', 'text', (c) => c.notNull()).addColumn('event_id', 'text', (c) => c.notNull()).addColumn('line', 'text', (c) => c.notNull()).addColumn('words', 'text', (c) => c.notNull()).addColumn('day', 'text', (c) => c.notNull())
    .execute()
  for (const column of ['account_id', 'event_id']) await db.schema.createIndex(`promise_${column}`).on('promise').column(column).execute()
  await db.schema.createIndex('promise_report_id').on('promise').column('report_id').execute()
  await keepTellings(db)
  await oneAnEvent(db)
  await addViews(db)
  await sql`update commitment set superseded = changed where superseded is null and not exists
    (select 1 from promise join account on account.id = promise.account_id where promise.event_id = commitment.event_id and account.superseded is null)`.execute(db)
}

const PAGE = 500

async function keepTellings(db: Db): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { rows }: { readonly rows: readonly Old[] } = await sql<Old>`select id, report_id, event_id, line, words, opened from commitment where id > ${after} order by id limit ${sql.lit(PAGE)}`.execute(db)
    for (const row of rows) await keepTelling(db, row)
    after = rows.at(-1)?.id
  }
}

/** Its id is made of its coding's, which is how that is found again. */
async function keepTelling(db: Db, { id, report_id, event_id, line: json, words, opened: day }: Old): Promise<void> {
  const line: CommitmentLine = JSON.parse(json)
  const codings = await db.selectFrom('coding').select('id').where('report_id', '=', report_id).execute()
  const coding = codings.find((one) => contentId(one.id, line.id) === id)?.id
  const [first] = line.steps
  if (coding !== undefined && first && event_id !== null) await db.insertInto('promise').values({ id, coding_id: coding, report_id, account_id: contentId(coding, first.event), event_id, line: json, words, day }).execute()
}

/** Of several for one event the first stays, with the steps of all. */
async function oneAnEvent(db: Db): Promise<void> {
  const first = sql`(select same.id from commitment as same where same.event_id = commitment.event_id order by case when same.superseded is null then 0 else 1 end, same.opened, same.id limit 1)`
  await sql`update step set commitment_id = (select ${first} from commitment where commitment.id = step.commitment_id) where commitment_id in (select id from commitment where event_id is not null)`.execute(db)
  await sql`delete from step where event_id is null or commitment_id in (select id from commitment where event_id is null)`.execute(db)
  await sql`delete from commitment where event_id is null or id <> ${first}`.execute(db)
}

async function addViews(db: Db): Promise<void> {
  await db.schema.alterTable('commitment').addColumn('view', 'text', (c) => c.notNull().defaultTo('')).execute()
  for (const column of ['closed', 'closed_by']) await db.schema.alterTable('commitment').addColumn(column, 'text').execute()
  await fillViews(db)
  await sql`update commitment set closed = coalesce((select max(day) from step where step.commitment_id = commitment.id), opened) where status in ('took_place', 'cancelled', 'refused', 'lapsed')`.execute(db)
  await sql`update commitment set closed_by = (select step.event_id from step where step.commitment_id = commitment.id and step.status = commitment.status and step.reason <> 'so told' order by step.day, step.event_id limit 1) where closed is not null`.execute(db)
  await sql`drop index commitment_promisers_promisees_opened_status`.execute(db)
  await sql`drop index commitment_event_id`.execute(db)
  for (const column of ['line', 'words']) await db.schema.alterTable('commitment').dropColumn(column).execute()
  await db.schema.alterTable('step').dropColumn('account_id').execute()
  await db.schema.createIndex('commitment_promisers_promisees_opened_closed').on('commitment').columns(['promisers', 'promisees', 'opened', 'closed']).execute()
  await db.schema.createIndex('commitment_event_id').on('commitment').column('event_id').unique().execute()
}

interface Seen {
  readonly id: string
  readonly promisers: string
  readonly promisees: string
  readonly words: string
  readonly opened: string
  readonly category: string
  readonly mode: string | null
  readonly cameo: string
}

async function fillViews(db: Db): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { rows }: { readonly rows: readonly Seen[] } = await sql<Seen>`select commitment.id, promisers, promisees, commitment.words, opened, category, mode, cameo from commitment join event on event.id = commitment.event_id
      where commitment.id > ${after} order by commitment.id limit ${sql.lit(PAGE)}`.execute(db)
    for (const { id, promisers, promisees, words, opened, category, mode, cameo } of rows) {
      const view = { category, mode, cameo, promisers: codesIn(promisers), promisees: codesIn(promisees), words: JSON.parse(words), opened }
      await db.updateTable('commitment').set({ view: JSON.stringify(view) }).where('id', '=', id).execute()
    }
    after = rows.at(-1)?.id
  }
}

const codesIn = (joined: string): readonly string[] => joined.split(',').filter((code) => code !== '')
