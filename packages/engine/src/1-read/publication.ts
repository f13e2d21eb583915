import { assumed, note, stated, type Day, type Note, type SourceText, type Traced } from '../model/index.ts'
import type { PageMetadata } from './page.ts'
import type { Shape } from './shape-report.ts'
import { dayOfDate, type WrittenDate } from './written-date.ts'

/** What is said of the day of publication, and by whom. */
export interface DateSources {
  readonly given: Day | undefined
  readonly metadata: PageMetadata
  readonly shape: Shape
}

/** The day of publication: the caller's, the page's, the date line's, the dateline's; a date without a year is left to the resolver. */
export const findPublicationDate = (text: SourceText, { given, metadata, shape }: DateSources): { readonly date: Traced<Day> | null; readonly notes: readonly Note[] } => {
  const written = [...shape.dateLines.map((line) => line.date), shape.dateline?.date ?? null].flatMap((date) => trace(text, date))
  const candidates: readonly Traced<Day>[] = [
    ...(given === undefined ? [] : [assumed(given, 'given', 'The caller gave the date of publication.')]),
    ...(metadata.date === null ? [] : [assumed(metadata.date.day, 'page-metadata', `The page's metadata has it: ${metadata.date.from}.`)]),
    ...written,
  ]
  const chosen = candidates[0]
  if (chosen === undefined) return { date: null, notes: [] }
  // Words in the text that say the same day are better evidence than an option.
  const date = written.find((other) => other.value === chosen.value) ?? chosen
  return { date, notes: conflictNotes(date, candidates) }
}

const trace = (text: SourceText, date: WrittenDate | null): readonly Traced<Day>[] => {
  const day = date === null ? null : dayOfDate(date)
  return date === null || day === null ? [] : [stated(day, text.span(date.start, date.end))]
}

const conflictNotes = (chosen: Traced<Day>, candidates: readonly Traced<Day>[]): readonly Note[] => {
  const other = candidates.find((candidate) => candidate.value !== chosen.value)
  if (other === undefined) return []
  const span = [other, chosen].flatMap(({ basis }) => (basis.kind === 'assumed' ? [] : basis.evidence))[0] ?? null
  return [note('publication_date_conflict', `Published ${chosen.value} or ${other.value}; ${chosen.value} is used.`, span)]
}
