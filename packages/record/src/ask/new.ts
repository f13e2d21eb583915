import type { Tools } from '../keep/record-tools.ts'
import { askChanges } from './changes.ts'
import type { KeptEvent } from './kept-events.ts'

/** Events new or changed since the reader last looked. */
export interface News {
  readonly events: readonly KeptEvent[]
  /** When the reader last looked; null: never. */
  readonly since: string | null
  /** What to hand to `markLooked` once all of it has been shown. */
  readonly mark: string
}

/** A mark is the number of the last change seen and the instant of looking: instants alone lie in no order of what is committed when. */
const markOf = (kept: string | undefined): { readonly seq: number; readonly at: string | null } => {
  const [seq = '0', at = null] = kept?.split(' ') ?? []
  return { seq: Number(seq), at }
}

const nameOf = (reader: string): string => `looked:${reader}`

/** What is new since a reader last asked, the newest change first; asking moves the mark unless told not to. */
export async function askNew(tools: Tools, reader: string, options: { readonly keep: boolean; readonly limit: number }): Promise<News> {
  const { engine: { reads }, now } = tools
  const kept = await reads.selectFrom('setting').select('value').where('name', '=', nameOf(reader)).executeTakeFirst()
  const { seq, at: since } = markOf(kept?.value)
  const { events, mark: latest } = await askChanges(tools, { since: seq, actor: null, limit: options.limit })
  const mark = `${latest} ${now()}`
  if (!options.keep) await markLooked(tools, reader, mark)
  return { events, since, mark }
}

/** Moves a reader's mark to where a look ended; what came in since then is new the next time. */
export async function markLooked({ engine }: Tools, reader: string, mark: string): Promise<void> {
  const row = { name: nameOf(reader), value: mark }
  await engine.transact((db) => db.insertInto('setting').values(row).onConflict((conflict) => conflict.column('name').doUpdateSet(row)).execute())
}
