import type { ReportView, Stretch } from '@readout/protocol/api'
import { asQuad, QUAD_CLASS } from '../../words/categories.ts'
import { type Marked, type Segment, segmentsOf } from '../../text/segments.ts'

/** Fields in the words of a person. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  event: 'what',
  actor: 'who',
  recipient: 'to whom',
  date: 'when',
  place: 'where',
  said_by: 'according to',
}

/** What the text and the cards tell each other. */
export interface Linked {
  /** The event whose words are marked. */
  readonly active: number | null
  /** The event whose card is open and stands beside its words. */
  readonly shown: number | null
  /** The pointer or the focus is on an event's words; null: the pointer left them. */
  readonly point: (event: number | null) => void
  /** The pointer is on an event's card: its words are marked, and no card moves away from below it. */
  readonly light: (event: number | null) => void
  readonly choose: (event: number) => void
}

interface TextProps extends Linked {
  readonly report: ReportView
  readonly sought: Stretch | null
}

interface SegmentProps extends Linked {
  readonly segment: Segment
  readonly report: ReportView
}

const classesOf = ({ quotation, sought, marks }: Segment, active: number | null): string =>
  [
    quotation === null ? '' : `said said-${quotation % 3}`,
    sought ? 'sought' : '',
    active !== null && marks.some(({ event }) => event === active) ? 'of-active' : '',
  ]
    .filter((name) => name !== '')
    .join(' ')

/** Which event's words a segment is drawn as: the chosen one's before others'. */
const chiefOf = ({ marks }: Segment, active: number | null): number | null => {
  const acts = marks.filter(({ field }) => field === 'event').map(({ event }) => event)
  return acts.find((event) => event === active) ?? acts[0] ?? null
}

const ActWords = ({ segment, report, active, point, choose, chief }: SegmentProps & { readonly chief: number }) => {
  const event = report.events[chief]
  const quad = QUAD_CLASS[asQuad(event?.line.quad_code ?? 1)]
  const isFirst = event?.marks.some(({ field, start }) => field === 'event' && start === segment.start) ?? false
  return (
    <a
      href={`#card-${chief}`}
      id={isFirst ? `words-${chief}-${segment.start}` : undefined}
      data-words={chief}
      data-start={segment.start}
      className={`act-words ${quad} ${classesOf(segment, active)}`}
      aria-label={`${segment.text}: event ${chief + 1}, ${event?.line.event.join(' and ').toLowerCase() ?? ''}`}
      onPointerEnter={() => point(chief)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(chief)}
      onClick={(clicked) => {
        clicked.preventDefault()
        choose(chief)
      }}
    >
      {segment.text}
    </a>
  )
}

const Piece = (props: SegmentProps) => {
  const { segment, active } = props
  const chief = chiefOf(segment, active)
  if (chief !== null) return <ActWords {...props} chief={chief} />
  const field = segment.marks.find(({ event }) => event === active)?.field
  const names = classesOf(segment, active)
  if (names === '') return segment.text
  return (
    <span
      className={names}
      data-start={segment.start}
      {...(field === undefined ? {} : { title: FIELD_WORDS[field] ?? field })}
      {...(segment.sought ? { id: 'sought' } : {})}
    >
      {segment.text}
    </span>
  )
}

/** A report's text with the words of its events underlined, and its quotations shaded. Text only: no markup is made of it. */
export const ReportText = ({ report, sought, ...linked }: TextProps) => {
  const marked: Marked = { ...report, quotations: report.quotations.filter(({ direct }) => direct), sought }
  return (
    <div className="report-text" lang="en">
      {report.blocks.map((block) => {
        const pieces = segmentsOf(marked, block).map((segment) => (
          <Piece key={segment.start} segment={segment} report={report} {...linked} />
        ))
        return block.kind === 'headline' ? (
          <h2 key={block.start} className="report-headline">
            {pieces}
          </h2>
        ) : (
          <p key={block.start}>{pieces}</p>
        )
      })}
    </div>
  )
}
