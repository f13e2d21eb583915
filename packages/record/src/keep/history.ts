import type { Db } from '../store/engine.ts'
import type { Tools } from './record-tools.ts'

/** Something that happened to the record. */
export interface Noted {
  readonly what: 'coded' | 'superseded' | 'restored' | 'joined' | 'same' | 'different' | 'split' | 'corrected' | 'commitment'
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly judge: string
}

/** Writes it into the history, from which nothing is ever taken out. */
export async function note({ engine, now }: Tools, db: Db, { what, subject, detail, judge }: Noted): Promise<void> {
  await engine.put(db, 'history', [{ at: now(), what, subject, detail: JSON.stringify(detail), judge }])
}
