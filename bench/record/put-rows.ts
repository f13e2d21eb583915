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

async function intoPostgres(address: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query("set synchronous_commit = off; set maintenance_work_mem = '512MB'")
  const { rows: indexes } = await client.query("select indexname, indexdef from pg_indexes where schemaname = 'public' and indexname not in (select conname from pg_constraint)")
  for (const index of indexes) await client.query(`drop index "${textIn(index, 'indexname')}"`)
  return {
    put: async (table, rows) => {
      const columns = Object.keys(rows[0] ?? {}).join(', ')
      await client.query(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1) on conflict do nothing`, [JSON.stringify(rows)])
    },
    run: async (words) => {
      await client.query(words)
    },
    finish: async () => {
      for (const index of indexes) await client.query(textIn(index, 'indexdef'))
      for (const table of ['job', 'report', 'history']) await client.query(`select setval(pg_get_serial_sequence('${table}', 'seq'), (select max(seq) from ${table}))`)
      await client.query('vacuum analyze')
      await client.end()
    },
  }
}
