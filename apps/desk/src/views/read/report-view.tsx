import type { ReportView, Stretch } from '@readout/protocol/api'
import { type CSSProperties, useRef, useState } from 'react'
import { counted } from '../../words/counted.ts'
import { EventCard } from './event-card.tsx'
import { ReportNotes } from './report-notes.tsx'
import { type Linked, ReportText } from './report-text.tsx'
import { useMargin } from './use-margin.ts'

interface ReportSheetProps {
  readonly report: ReportView
  readonly sought: Stretch | null
  /** The event that the address chooses, by its place; null: none. */
  readonly chosen: number | null
}

const placeAt = (top: number | undefined): CSSProperties => (top === undefined ? {} : { top: `${top}px` })

const Cards = ({ report, tops, linked }: { readonly report: ReportView; readonly tops: readonly number[]; readonly linked: Linked }) => (
  <ol className="cards" aria-label="Events of this report">
    {report.events.map((told, index) => (
      <li key={told.line.id} style={placeAt(tops[index])}>
        <EventCard told={told} index={index} {...linked} />
      </li>
    ))}
  </ol>
)

const heightFor = (tops: readonly number[]): CSSProperties => {
  const last = tops.at(-1)
  return last === undefined ? {} : { minHeight: `${last + 260}px` }
}

/** A pointer that only passes over words opens nothing. */
const LINGER_MS = 110

const useLinks = (chosen: number | null): Linked => {
  const [shown, setShown] = useState(chosen)
  const [lit, setLit] = useState<number | null>(null)
  const lingering = useRef<number | undefined>(undefined)
  const point = (event: number | null): void => {
    window.clearTimeout(lingering.current)
    if (event !== null) lingering.current = window.setTimeout(() => setShown(event), LINGER_MS)
  }
  const choose = (event: number): void => {
    window.clearTimeout(lingering.current)
    setShown(event)
    document.querySelector<HTMLElement>(`#card-${event} button`)?.focus({ preventScroll: true })
  }
  return { active: lit ?? shown, shown, point, light: setLit, choose }
}

/** A report’s text beside what was read in it. */
export const ReportSheet = ({ report, sought, chosen }: ReportSheetProps) => {
  const page = useRef<HTMLDivElement>(null)
  const linked = useLinks(chosen)
  const tops = useMargin(page, report.events.length, linked.shown)
  return (
    <>
      <div ref={page} className={tops.length === 0 ? 'report-sheet' : 'report-sheet in-margin'} style={heightFor(tops)}>
        <ReportText report={report} sought={sought} {...linked} />
        <section className="margin" aria-label={counted(report.events.length, 'event')}>
          {report.events.length === 0 ? (
            <p className="quiet">No event was found in this text.</p>
          ) : (
            <Cards report={report} tops={tops} linked={linked} />
          )}
        </section>
      </div>
      <ReportNotes report={report} />
    </>
  )
}
