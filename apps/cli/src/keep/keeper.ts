import { type CodedDocument, type Stored, storeReport, storeReports, type Tools } from '@readout/record'

/** Reports written down in one go, so that the disk is waited for once; a record on a server is held no longer than that from others. */
const TOGETHER = 16
/** A report waits at most this long for others, milliseconds. */
const PATIENCE = 250
/** More than this many are not held in memory: whoever codes then waits. */
const MOST_HELD = 32

/** What became of a report that was to be written down; an error is that report's alone. */
export type Kept = (stored: Stored | Error) => Promise<void>

interface Held {
  readonly report: CodedDocument
  readonly done: Kept
}

/** Writes coded reports down, several at a time; nothing counts as stored before the record has said so. */
export class Keeper {
  readonly #tools: Tools
  /** Whether another report will come soon. */
  readonly #moreToCome: () => boolean
  #held: Held[] = []
  #writing: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null
  #trouble: { readonly error: unknown } | null = null

  constructor(tools: Tools, moreToCome: () => boolean) {
    this.#tools = tools
    this.#moreToCome = moreToCome
  }

  /** Takes a report to be written down; returns when there is room for the next. Throws where the record itself is in trouble. */
  async put(report: CodedDocument, done: Kept): Promise<void> {
    this.#held.push({ report, done })
    if (this.#held.length >= TOGETHER || !this.#moreToCome()) this.#write()
    else this.#timer ??= setTimeout(() => this.#write(), PATIENCE)
    if (this.#held.length >= MOST_HELD) await this.#writing
    this.#complain()
  }

  /** Writes what is left; throws where the record itself is in trouble. */
  async finish(): Promise<void> {
    this.#write()
    await this.#writing
    this.#complain()
  }

  #complain(): void {
    if (this.#trouble !== null) throw this.#trouble.error
  }

  #write(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#writing = this.#writing.then(() => this.#writeHeld()).catch((error: unknown) => {
      this.#trouble ??= { error }
    })
  }

  async #writeHeld(): Promise<void> {
    while (this.#held.length > 0 && this.#trouble === null) {
      const some = this.#held.splice(0, TOGETHER)
      const stored = await storeSome(this.#tools, some.map(({ report }) => report))
      for (const [at, { done }] of some.entries()) await done(stored[at] ?? new Error('nothing was said of a report'))
    }
  }
}

/** What a database says when it is the database that is in trouble, not the report: then nothing more should be tried. */
const OF_THE_STORE = /^(?:SQLITE_(?:BUSY|FULL|IOERR|READONLY|CORRUPT|CANTOPEN)|ECONN|EPIPE|57P|53|08)/u

/** A report that cannot be written down is our bug and that report's end, not the worker's: the others are then written without it. */
async function storeSome(tools: Tools, reports: readonly CodedDocument[]): Promise<readonly (Stored | Error)[]> {
  try {
    return await storeReports(tools, reports)
  } catch (error) {
    ofTheReport(error)
    const stored: (Stored | Error)[] = []
    for (const { document, coded } of reports) stored.push(await storeReport(tools, document, coded).catch(ofTheReport))
    return stored
  }
}

/** Throws again what is not a report's own. */
function ofTheReport(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!(error instanceof Error) || OF_THE_STORE.test(code)) throw error
  return error
}
