import { sql } from 'kysely'
import type { Db, Engine } from '../store/engine.ts'
import { movePromises } from './0002-promises.ts'
import { createLookups } from './0002-lookups.ts'

/** When a page showed what, promises as each report tells them, changes by number, and what names and publishers are looked up by. */
export async function makeAnew(db: Db, engine: Engine): Promise<void> {
  await addSightings(db, engine)
  await movePromises(db)
  await numberChanges(db)
  await createLookups(db)
  await sql`insert into pair (one, other, event_id, sort_day) select '', coalesce(country, '') || ' ' || place, id, sort_day from event
    where place is not null and merged_into is null and accounts > 0 and not exists (select 1 from party where party.event_id = event.id)`.execute(db)
  await weighPairs(db)
  if (engine.kind === 'postgres') await indexWhatFits(db)
  await engine.createQuotes(db)
}

async function addSightings(db: Db, engine: Engine): Promise<void> {
  await db.schema.alterTable('document').addColumn('shown', 'text', (c) => c.notNull().defaultTo('')).execute()
  await db.schema.alterTable('document').addColumn('seen', 'text', (c) => c.notNull().defaultTo('')).execute()
  const retrieved = engine.kind === 'postgres' ? sql`(known::json->>'retrieved')` : sql`json_extract(known, '$.retrieved')`
  await sql`update document set seen = received, shown = coalesce(${retrieved}, published, received)`.execute(db)
  await sql`update document set shown = received where shown > received`.execute(db)
}

/** Events by the order in which they changed; each reader's mark becomes the number of the last change it had seen. */
async function numberChanges(db: Db): Promise<void> {
  await db.schema.alterTable('event').addColumn('changed_seq', 'bigint', (c) => c.notNull().defaultTo(0)).execute()
  await sql`update event set changed_seq = numbered.place from (select id, row_number() over (order by changed, id) as place from event) as numbered where numbered.id = event.id`.execute(db)
  await db.schema.createIndex('event_changed_seq').on('event').column('changed_seq').execute()
  await sql`drop index event_changed`.execute(db)
  await sql`update setting set value = (select coalesce(max(changed_seq), 0) from event where changed <= setting.value) || ' ' || value where name like 'looked:%'`.execute(db)
}

/** A pair's balance is read from its index alone. */
async function weighPairs(db: Db): Promise<void> {
  await db.schema.alterTable('pair').addColumn('weight', 'real').execute()
  await sql`update pair set weight = (select scale from event where event.id = pair.event_id and event.aux = '')`.execute(db)
  await sql`drop index pair_one_other_sort_day_event_id`.execute(db)
  await sql`create index pair_one_other_sort_day_event_id on pair (one, other, sort_day, event_id, weight)`.execute(db)
}

/** PostgreSQL holds a megabyte of a text's words and refuses more: of a longer text the beginning is indexed, as much as fits. */
async function indexWhatFits(db: Db): Promise<void> {
  await sql`create function readout_words(words text) returns tsvector language plpgsql immutable as $$
    begin
      for halvings in 0..20 loop
        begin
          return to_tsvector('pg_catalog.english', left(words, length(words) >> halvings));
        exception when program_limit_exceeded then null;
        end;
      end loop;
      return ''::tsvector;
    end $$`.execute(db)
  await sql`alter table report drop column search`.execute(db)
  await sql`alter table report add column search tsvector generated always as (readout_words(title || ' ' || content)) stored`.execute(db)
  await sql`create index report_search on report using gin (search)`.execute(db)
}
