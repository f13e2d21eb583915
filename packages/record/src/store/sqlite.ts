import { renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { type Db, type Engine, type Hit, MOST_RANKED } from './engine.ts'
import { RecordRefusal } from '../refusal.ts'
import { QUOTES } from './sqlite-quotes.ts'
import type { Tables } from './schema.ts'

/** How long a writer waits for another process, milliseconds. */
const PATIENCE = 30_000

/** A record in one file. WAL and FULL: what was acknowledged survives a kill and a power cut. */
export function openSqlite(file: string): Engine {
  const writer = open(file)
  const reader = file === ':memory:' ? writer : open(file)
  const statements = rememberStatements(writer)
  const db: Db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: statements }) })
  const reads: Db = reader === writer ? db : new Kysely<Tables>({ dialect: new SqliteDialect({ database: rememberStatements(reader) }) })
  const inTurn = oneAtATime()
  // The second tells a connection what others committed, and nothing of its own.
  const edition = reader.prepare(reader === writer ? 'select total_changes()' : 'pragma data_version').pluck()
  return {
    kind: 'sqlite',
    reads,
    // IMMEDIATE: a reader that turns writer midway would be refused rather than made to wait.
    transact: (work) => inTurn(async () => {
      writer.exec('begin immediate')
      try {
        const result = await work(db)
        writer.exec('commit')
        return result
      } catch (error) {
        if (writer.inTransaction) writer.exec('rollback')
        throw error
      }
    }),
    lock: async () => undefined,
    put: putBy(statements),
    among: (column, values) => sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
    edition: async () => String(edition.get()),
    // Whoever opens a file is on its machine.
    clock: async () => new Date().toISOString(),
    counter: sql`integer primary key autoincrement`,
    ...SEARCH,
    ...QUOTES,
    backup: (to) => copyWhole(reader, to),
    check: async () => complaints(writer),
    close: async () => {
      if (reader !== writer) reader.close()
      writer.close()
    },
  }
}

/** One prepared statement, run for each row. */
const putBy = (statements: ReturnType<typeof rememberStatements>): Engine['put'] => async (_, table, rows, clash) => {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const insert = statements.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})${clash === 'ifNew' ? ' on conflict do nothing' : ''}`)
  for (const row of rows) insert.run(Object.values(row))
}

const SEARCH: Pick<Engine, 'createSearch' | 'index' | 'hits'> = {
  createSearch: async (on) => {
    await sql`create virtual table report_words using fts5(title, content, content = 'report', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2')`.execute(on)
  },
  index: async (on, { seq, title, content }) => {
    await sql`insert into report_words(rowid, title, content) values (${seq}, ${title}, ${content})`.execute(on)
  },
  hits: (words, { since, until }) => {
    const query = words.map((word) => `"${word}"`).join(' ')
    const published = since === null && until === null ? sql`` : sql` and rowid in (select seq from report where published >= ${since ?? ''} and published <= ${until ?? '9999-12-31'})`
    return sql<Hit>`select rowid as seq, rank from report_words where report_words match ${query}${published} order by rowid desc limit ${sql.lit(MOST_RANKED)}`
  },
}

function open(file: string): Database.Database {
  const database = new Database(file, { timeout: PATIENCE })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // SQLite's own knows no letters but English ones.
  database.function('lower', { deterministic: true }, (words: unknown) => (typeof words === 'string' ? words.toLowerCase() : words))
  // A report touches a hundred pages of a full record; moving them from the log to the file less often moves many of them once.
  database.pragma('wal_autocheckpoint = 8000')
  database.pragma('cache_size = -65536')
  return database
}

/** Lists of values make statements of many lengths; more than this many of them are not kept. */
const MOST_STATEMENTS = 300

/** A database that keeps its statements: making one again costs more than most of them take to run. */
function rememberStatements(database: Database.Database): { readonly prepare: (words: string) => Database.Statement; readonly close: () => void } {
  const known = new Map<string, Database.Statement>()
  return {
    prepare: (words) => {
      const statement = known.get(words) ?? database.prepare(words)
      // What was asked last stands last: the first is the one to go.
      known.delete(words)
      known.set(words, statement)
      const [oldest] = known.keys()
      if (known.size > MOST_STATEMENTS && oldest !== undefined) known.delete(oldest)
      return statement
    },
    close: () => database.close(),
  }
}

/** Transactions of one connection must not run into each other. */
function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}

function complaints(database: Database.Database): readonly string[] {
  const said: unknown = database.pragma('integrity_check')
  const rows: readonly unknown[] = Array.isArray(said) ? said : []
  const texts = rows.map((row) => (typeof row === 'object' && row !== null && 'integrity_check' in row ? String(row.integrity_check) : String(row)))
  return texts.filter((text) => text !== 'ok')
}

/** Folds a record's journal into its file, so that the file alone is the record. Throws a refusal where another program has it open. */
export function settleSqlite(file: string): void {
  const database = new Database(file, { timeout: 0 })
  try {
    database.pragma('journal_mode = DELETE')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') throw new RecordRefusal('record_in_use', `another program has ${file} open`)
    throw error
  } finally {
    database.close()
  }
}

/** A copy of one moment: without the read transaction, every write of another process would make it begin again. It gets its name when it is whole. */
async function copyWhole(reader: Database.Database, to: string): Promise<void> {
  reader.exec('begin')
  try {
    reader.prepare('select count(*) from sqlite_schema').get()
    await reader.backup(`${to}.part`)
  } finally {
    reader.exec('rollback')
  }
  renameSync(`${to}.part`, to)
}
