import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'

export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

/** Puts rows straight into a record's tables, without its rules: for a record of a size that takes days to grow. */
export interface Rows {
  put(table: string, rows: readonly Row[]): Promise<void>
  /** Runs words of SQL. */
  run(words: string): Promise<void>
  /** Makes the indexes and ends. */
  finish(): Promise<void>
}

/** Indexes are made when all is in: growing them row by row would take most of the time. */
export const openRows = (database: string): Promise<Rows> => (database.startsWith('postgres') ? intoPostgres(database) : intoSqlite(database))

const textIn = (row: unknown, field: string): string => (typeof row === 'object' && row !== null ? String(Object.entries(row).find(([name]) => name === field)?.[1]) : '')

async function intoSqlite(file: string): Promise<Rows> {
  const database = new Database(file)
  database.pragma('synchronous = OFF')
  database.pragma('cache_size = -1048576')
  const indexes = database.prepare("select name, sql from sqlite_master where type = 'index' and sql is not null").all()
  for (const index of indexes) database.exec(`drop index "${textIn(index, 'name')}"`)
  return {
    put: async (table, rows) => {
      const columns = Object.keys(rows[0] ?? {})
      const insert = database.prepare(`insert or ignore into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`)
      database.transaction(() => {
        for (const row of rows) insert.run(...columns.map((column) => row[column] ?? null))
      })()
    },
    run: async (words) => {
      database.exec(words)
    },
    // Without ANALYZE: nobody runs it on a record, so no question may depend on it.
    finish: async () => {
      for (const index of indexes) database.exec(textIn(index, 'sql'))
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
    },
  }
}

/** A value as PostgreSQL's COPY reads it. */
const copied = (value: Value): string => (value === null ? '\\N' : String(value).replaceAll(/[\\\n\r\t]/gu, (sign) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[sign] ?? '\\\\'))

/** Keys are checked when all is in, too; rows come by COPY from a file, so the server must be on this machine. */
async function intoPostgres(address: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query("set synchronous_commit = off; set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 1")
  const { rows: indexes } = await client.query("select indexname, indexdef from pg_indexes where schemaname = 'public' and indexname not in (select conname from pg_constraint)")
  for (const index of indexes) await client.query(`drop index "${textIn(index, 'indexname')}"`)
  const { rows: keys } = await client.query("select conrelid::regclass::text as place, conname, pg_get_constraintdef(oid) as words from pg_constraint where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace order by contype = 'f'")
  for (const key of keys.toReversed()) await client.query(`alter table ${textIn(key, 'place')} drop constraint "${textIn(key, 'conname')}"`)
  const folder = mkdtempSync(join(tmpdir(), 'readout-copy-'))
  chmodSync(folder, 0o755)
  const file = join(folder, 'rows')
  return {
    put: async (table, rows) => {
      const columns = Object.keys(rows[0] ?? {})
      // A set: people who share a name and a state are one.
      const lines = new Set(rows.map((row) => columns.map((column) => copied(row[column] ?? null)).join('\t')))
      writeFileSync(file, `${[...lines].join('\n')}\n`)
      await client.query(`copy ${table} (${columns.join(', ')}) from '${file}'`)
    },
    run: async (words) => {
      await client.query(words)
    },
    finish: async () => {
      rmSync(folder, { recursive: true })
      for (const key of keys) await client.query(`alter table ${textIn(key, 'place')} add constraint "${textIn(key, 'conname')}" ${textIn(key, 'words')}`)
      for (const index of indexes) await client.query(textIn(index, 'indexdef'))
      for (const table of ['job', 'report', 'history']) await client.query(`select setval(pg_get_serial_sequence('${table}', 'seq'), (select max(seq) from ${table}))`)
      await client.query('vacuum analyze')
      await client.end()
    },
  }
}
