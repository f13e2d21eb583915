import type { Readable } from 'node:stream'
import type { RawReport } from '@readout/engine/model/news-report'
import { STDIN } from './gather.ts'
import type { Hints, ReadInput } from './read-input.ts'
import { readFileInput, readStdin } from './read-input.ts'

/** What to code: a file by its name, or a document that is at hand; plain values, so that it can travel to a worker. */
export type CodingTask = { readonly kind: 'file'; readonly name: string } | { readonly kind: 'raw'; readonly raw: RawReport }

/** Reads what is to be coded; a worker has no standard input. */
export const readTask = async (task: CodingTask, hints: Hints, stdin: Readable | null): Promise<ReadInput> => {
  if (task.kind === 'raw') return { ok: true, raw: task.raw, repaired: null }
  return stdin !== null && task.name === STDIN ? readStdin(stdin, hints) : readFileInput(task.name, hints)
}
