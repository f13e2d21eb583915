import { readReport } from './1-read/index.ts'
import { annotate } from './2-annotate/annotate.ts'
import type { EventModel } from './2-annotate/event-model.ts'
import type { ReadingModel } from './2-annotate/reading-model.ts'
import { annotateTriggers } from './2-annotate/annotate-triggers.ts'
import { codeAccounts } from './3-code/code-accounts.ts'
import { openSentences } from './3-code/open-sentences.ts'
import { type Knowledge, resolveReport } from './4-resolve/resolve-report.ts'
import { mergeReport } from './5-merge/merge-report.ts'
import { type Layers, type NewsReport, note, type RawReport, type Refusal, type ReportRecord, type ResolvedReport } from './model/index.ts'

/** A report coded, or the reason why it was not. */
export type CodedReport = { readonly ok: true; readonly record: ReportRecord } | { readonly ok: false; readonly refusal: Refusal }

/** The two models that read. */
export interface Models {
  readonly reading: ReadingModel
  readonly events: EventModel
}

/** A report coded, or refused. */
export async function codeReport(raw: RawReport, models: Models, knowledge: Knowledge): Promise<CodedReport> {
  const read = readReport(raw)
  if (!read.ok) return read
  const { resolved, merged } = await walk(read.report, models, knowledge)
  const empty = merged.events.length === 0 ? [note('no_events', 'nothing in it is told as an act of one party towards another')] : []
  const record: ReportRecord = { report: read.report, publication: resolved.publication, ...merged, notes: [...read.notes, ...resolved.notes, ...empty] }
  return { ok: true, record: Object.freeze(record) }
}

/** What each stage makes of a report. */
export interface Walked {
  readonly layers: Layers
  readonly resolved: ResolvedReport
  readonly merged: ReturnType<typeof mergeReport>
}

/** The way of a report, top to bottom; the only place that knows the order. */
export async function walk(report: NewsReport, models: Models, knowledge: Knowledge): Promise<Walked> {
  const read = await annotate(report, models.reading)
  const layers = await annotateTriggers(read, openSentences(read, models.events.mayTell), models.events)
  const resolved = resolveReport(report, layers, codeAccounts(report.text, layers), knowledge)
  return { layers, resolved, merged: mergeReport(report, layers.attributions, resolved) }
}
