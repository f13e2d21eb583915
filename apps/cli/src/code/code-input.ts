import type { NoteCode } from '@readout/engine/model/note'
import { note } from '@readout/engine/model/note'
import type { ReportRecord } from '@readout/engine/model/political-event'
import type { Refusal, ReportCoder } from '../engine.ts'
import type { Printer } from '../print/printer.ts'
import type { ReadInput } from './read-input.ts'
import { fault } from './refusals.ts'

/** What became of one input, as plain values: it may come from a worker. */
export type Outcome =
  | { readonly ok: true; readonly text: string; readonly events: number; readonly notes: readonly NoteCode[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** The record of an input, with the note its decoding left. */
export type RecordOrRefusal =
  | { readonly ok: true; readonly record: ReportRecord }
  | { readonly ok: false; readonly refusal: Refusal }

const plain = ({ code, status, message, hint }: Refusal): Refusal => ({ code, status, message, hint })

/** Codes what was read; a throw inside the engine is this report's end and no other's. */
export const recordOf = async (coder: ReportCoder, read: ReadInput): Promise<RecordOrRefusal> => {
  if (!read.ok) return read
  try {
    const result = await coder.code(read.raw)
    // Plain values from here on: a refusal may be an error object, which loses its fields on the way out of a worker.
    if (!result.ok) return { ok: false, refusal: plain(result.refusal) }
    if (read.repaired === null) return result
    const notes = [note('encoding_repaired', read.repaired), ...result.record.notes]
    return { ok: true, record: { ...result.record, notes } }
  } catch (error) {
    // Whatever is thrown here is a fault by definition: refusals are values.
    return { ok: false, refusal: fault(error) }
  }
}

/** Codes and prints one input. */
export const codeInput = async (coder: ReportCoder, printer: Printer, read: ReadInput): Promise<Outcome> => {
  const coded = await recordOf(coder, read)
  if (!coded.ok || !read.ok) return coded.ok ? { ok: false, refusal: fault('coded without input') } : coded
  try {
    const { record } = coded
    const text = printer.report({ record, input: read.raw.content })
    return { ok: true, text, events: record.events.length, notes: record.notes.map(({ code }) => code) }
  } catch (error) {
    return { ok: false, refusal: fault(error) }
  }
}
