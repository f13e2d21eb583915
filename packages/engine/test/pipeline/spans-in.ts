import type { ReportRecord, SourceText, Span } from '../../src/model/index.ts'

const isSpan = (value: object): value is Span => 'quote' in value && 'start' in value && 'end' in value

/** Every span anywhere in a value, with the way that leads to it. */
function spansIn(value: unknown, path: string, seen: Set<object>): readonly (readonly [path: string, span: Span])[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (isSpan(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => spansIn(part, `${path}.${key}`, seen))
}

/** The spans of a record that are not what its text holds; empty when all is well. */
export function brokenSpans(text: SourceText, record: Omit<ReportRecord, 'report'>): readonly string[] {
  const seen = new Set<object>()
  return ['events', 'commitments', 'statements', 'notes', 'publication'].flatMap((part) => {
    const value = Object.entries(record).find(([key]) => key === part)?.[1]
    return spansIn(value, part, seen)
      .filter(([, span]) => !text.holds(span))
      .map(([path, span]) => `${path}: “${span.quote}” at ${span.start}`)
  })
}
