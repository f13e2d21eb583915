import type { Mark, ReportView, Stretch } from '@readout/protocol/api'

/** Words of a field of an event, by the event's place in the report's list. */
export interface FieldMark {
  readonly event: number
  readonly field: string
  /** Where the whole of the marked words begins. */
  readonly start: number
}

/** A run of text with the same marks on all of it. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly marks: readonly FieldMark[]
  /** Which quotation it stands in; null: in none. */
  readonly quotation: number | null
  /** Whether it is among the words that the address asks for. */
  readonly sought: boolean
}

/** What is marked in a text. */
export interface Marked {
  readonly text: string
  readonly events: readonly { readonly marks: readonly Mark[] }[]
  readonly quotations: readonly Pick<ReportView['quotations'][number], 'content'>[]
  readonly sought: Stretch | null
}

const holds = ({ start, end }: Stretch, at: number): boolean => start <= at && at < end

/** The places within a block at which some mark begins or ends. */
const cutsIn = ({ events, quotations, sought }: Marked, { start, end }: Stretch): readonly number[] => {
  const stretches = [
    ...events.flatMap(({ marks }) => marks),
    ...quotations.flatMap(({ content }) => content),
    ...(sought === null ? [] : [sought]),
  ]
  const within = stretches.flatMap((one) => [one.start, one.end]).filter((at) => at > start && at < end)
  return [...new Set([start, ...within, end])].toSorted((one, other) => one - other)
}

const marksAt = (events: Marked['events'], at: number): readonly FieldMark[] =>
  events.flatMap(({ marks }, event) => marks.filter((mark) => holds(mark, at)).map(({ field, start }) => ({ event, field, start })))

const quotationAt = (quotations: Marked['quotations'], at: number): number | null => {
  const found = quotations.findIndex(({ content }) => content.some((stretch) => holds(stretch, at)))
  return found < 0 ? null : found
}

/** A block of text cut wherever a mark begins or ends. */
export const segmentsOf = (marked: Marked, block: Stretch): readonly Segment[] => {
  const cuts = cutsIn(marked, block)
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: marked.text.slice(start, cuts[index + 1]),
    marks: marksAt(marked.events, start),
    quotation: quotationAt(marked.quotations, start),
    sought: marked.sought !== null && holds(marked.sought, start),
  }))
}

/** "120-139" of an address as a stretch of the text; null where it is none. */
export const stretchIn = (words: string | undefined, length: number): Stretch | null => {
  const found = /^(\d{1,9})-(\d{1,9})$/u.exec(words ?? '')
  if (found === null) return null
  const start = Number(found[1])
  const end = Number(found[2])
  return start < end && end <= length ? { start, end } : null
}
