import { type RawBuilder, sql } from 'kysely'
import { dayNumber } from '@readout/engine/model/calendar'
import type { Engine, QuoteSearch } from './engine.ts'

/** A row's number is the event's day and, below it, the number of the event's last change: so the newest events come first without being sorted. */
const DAY = 2 ** 36
const BELOW = DAY - 1
/** Below every day. */
const FIRST = -(2 ** 53)

const dayStart = (day: string, after = 0): number => {
  const number = dayNumber(day)
  return (Number.isNaN(number) ? 0 : number + after) * DAY
}

/** The words of events' quotes, in an index of SQLite's that keeps no text. */
export const QUOTES: Pick<Engine, 'createQuotes' | 'indexQuotes' | 'quoted'> = {
  createQuotes: async (on) => {
    await sql`create virtual table event_words using fts5(quotes, content = '', contentless_delete = 1, detail = none, tokenize = 'porter unicode61 remove_diacritics 2')`.execute(on)
    const day = sql`coalesce(cast(julianday(event.sort_day) - 2440587.5 as integer), 0)`
    await sql`insert into event_words(rowid, quotes) select ${day} * ${sql.lit(DAY)} + event.changed_seq, (select group_concat(quote, ' ') from evidence join account on account.id = evidence.account_id
      where account.event_id = event.id and account.superseded is null) from event where merged_into is null and accounts > 0`.execute(on)
  },
  indexQuotes: async (on, events) => {
    const gone = events.flatMap(({ before }) => (before ? [sql`${dayStart(before.day) + before.change}`] : []))
    if (gone.length > 0) await sql`delete from event_words where rowid in (${sql.join(gone)})`.execute(on)
    const rows = events.flatMap(({ day, change, quotes }) => (quotes === null ? [] : [sql`(${dayStart(day) + change}, ${quotes})`]))
    if (rows.length > 0) await sql`insert into event_words(rowid, quotes) values ${sql.join(rows)}`.execute(on)
  },
  quoted: (words, search) => {
    const match = sql`event_words match ${words.map((word) => `"${word}"`).join(' ')}`
    return sql<boolean>`event.changed_seq in (select rowid & ${sql.lit(BELOW)} from event_words where ${match} and ${daysOf(search)} and ${newest(match, search)})`
  },
}

function daysOf({ since, until, after }: QuoteSearch): RawBuilder<boolean> {
  const last = [until, after].flatMap((day) => day ?? []).toSorted()[0]
  const from = since === null ? FIRST : dayStart(since)
  return last === undefined ? sql<boolean>`rowid >= ${from}` : sql<boolean>`rowid >= ${from} and rowid < ${dayStart(last, 1)}`
}

/** Where no more than so many are wanted: the days down to that of the last of them, and the day where the page before ended. */
function newest(match: RawBuilder<unknown>, search: QuoteSearch): RawBuilder<boolean> {
  if (search.most === null) return sql<boolean>`true`
  const before = search.after === null ? sql<boolean>`true` : sql<boolean>`rowid < ${dayStart(search.after)}`
  const enough = sql`select rowid from event_words where ${match} and ${daysOf(search)} and ${before} order by rowid desc limit ${search.most}`
  return sql<boolean>`rowid >= coalesce((select min(rowid) & ${sql.lit(-DAY)} from (${enough})), ${FIRST})`
}
