import { readReport } from './1-read/index.ts'
import { annotate } from './2-annotate/annotate.ts'
import type { EventModel } from './2-annotate/event-model.ts'
import type { ReadingModel } from './2-annotate/reading-model.ts'
import { annotateTriggers } from './2-annotate/annotate-triggers.ts'
import { codeAccounts } from './3-code/code-accounts.ts'
import { openSentences } from './3-code/open-sentences.ts'
import { type Knowledge, resolveReport } from './4-resolve/resolve-report.ts'
import { mergeReport } from './5-merge/merge-report.ts'
import { note, type RawReport, type Refusal, type ReportRecord } from './model/index.ts'

/** A report coded, or the reason why it was not. */
export type CodedReport = { readonly ok: true; readonly record: ReportRecord } | { readonly ok: false; readonly refusal: Refusal }

/** The two models that read. */
export interface Models {
  readonly reading: ReadingModel
  readonly events: EventModel
}

/** The way of a report, top to bottom; the only place that knows the order. */
export async function codeReport(raw: RawReport, models: Models, knowledge: Knowledge): Promise<CodedReport> {
  const read = readReport(raw)
  if (!read.ok) return read
  const { report } = read
  const layers = await annotate(report, models.reading)
  const accounts = codeAccounts(report.text, await annotateTriggers(layers, openSentences(layers, models.events.mayTell), models.events))
  const resolved = resolveReport(report, layers, accounts, knowledge)
  const merged = mergeReport(report, layers.attributions, resolved)
  const empty = merged.events.length === 0 ? [note('no_events', 'nothing in it is told as an act of one party towards another')] : []
  const record: ReportRecord = { report, publication: resolved.publication, ...merged, notes: [...read.notes, ...resolved.notes, ...empty] }
  return { ok: true, record: Object.freeze(record) }
}
