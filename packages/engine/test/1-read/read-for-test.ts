import { readReport } from '../../src/1-read/index.ts'
import type { NewsReport, Note, RawReport } from '../../src/model/index.ts'

/** Reads a report that must not be refused. */
export const readOk = (content: string, options: Partial<RawReport> = {}): { readonly report: NewsReport; readonly notes: readonly Note[] } => {
  const result = readReport({ name: 'report', content, ...options })
  if (!result.ok) throw result.refusal
  return result
}

/** The blocks as "kind|words". */
export const blockLines = (report: NewsReport): readonly string[] => report.blocks.map(({ kind, span }) => `${kind}|${span.quote}`)

/** What is wrong with a report's spans and map; empty when all is well. */
export const faultsOf = (report: NewsReport, originalLength: number): readonly string[] => {
  const parts = [report.headline, report.byline, report.dateline?.span, report.dateline?.place, report.dateline?.date, report.dateline?.agency]
  const forged = parts.filter((span) => span && !report.text.holds(span)).map((span) => `"${span?.quote}" is not in the text`)
  return [...forged, ...blockFaults(report), ...mapFaults(report, originalLength)].slice(0, 5)
}

const blockFaults = (report: NewsReport): readonly string[] => {
  const faults: string[] = []
  let end = 0
  for (const { kind, span } of report.blocks) {
    if (report.text.content.slice(span.start, span.end) !== span.quote) faults.push(`${kind} quotes other words`)
    if (span.start < end) faults.push(`${kind} at ${span.start} overlaps or is out of order`)
    if (span.quote.trim() !== span.quote || span.quote === '') faults.push(`${kind} at ${span.start} is not trimmed`)
    end = span.end
  }
  return faults
}

const mapFaults = (report: NewsReport, originalLength: number): readonly string[] => {
  const faults: string[] = []
  let latest = 0
  for (let at = 0; at <= report.text.content.length; at += 1) {
    const original = report.offsets.toOriginal(at)
    if (original < latest || original > originalLength || !Number.isInteger(original)) faults.push(`${at} maps to ${original}`)
    latest = original
  }
  return faults
}
