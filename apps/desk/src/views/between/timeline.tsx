import type { Between } from '@readout/protocol/api'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useWidth } from '../../parts/use-width.ts'
import { type DayWindow, shift, zoom } from '../../text/day-scale.ts'
import { dayAt, dayNumber, stretchWords } from '../../words/days.ts'
import { Brush } from './brush.tsx'
import { MarkChart } from './mark-chart.tsx'

export interface TimelineProps {
  readonly found: Between
  readonly whole: DayWindow
  readonly window: DayWindow
  readonly choose: (window: DayWindow) => void
}

const NEARER = 0.5
const FARTHER = 2

const DayField = ({ label, day, set }: { readonly label: string; readonly day: number; readonly set: (day: number) => void }) => (
  <label>
    {label}
    <input type="date" value={dayAt(day)} onChange={({ currentTarget: { value } }) => value !== '' && set(dayNumber(value))} />
  </label>
)

const Controls = ({ whole, window, choose }: Omit<TimelineProps, 'found'>) => (
  <div className="timeline-controls">
    <DayField label="From" day={window.first} set={(first) => choose({ ...window, first })} />
    <DayField label="Until" day={window.last} set={(last) => choose({ ...window, last })} />
    <button type="button" aria-label="Earlier" onClick={() => choose(shift(window, -Math.ceil((window.last - window.first) / 2), whole))}>
      ←
    </button>
    <button type="button" aria-label="Later" onClick={() => choose(shift(window, Math.ceil((window.last - window.first) / 2), whole))}>
      →
    </button>
    <button type="button" aria-label="Nearer" onClick={() => choose(zoom(window, NEARER, whole))}>
      +
    </button>
    <button type="button" aria-label="Farther" onClick={() => choose(zoom(window, FARTHER, whole))}>
      −
    </button>
    <button type="button" onClick={() => choose(whole)}>
      All
    </button>
  </div>
)

const windowAfter = (key: string, { whole, window }: TimelineProps): DayWindow | null => {
  if (key === '+' || key === '=') return zoom(window, NEARER, whole)
  if (key === '-' || key === '−') return zoom(window, FARTHER, whole)
  return key === '0' ? whole : null
}

/** Events as marks by day: cooperation above the line, conflict below; a strip of weeks below them chooses the stretch. */
export const Timeline = (props: TimelineProps) => {
  const { found, whole, choose } = props
  const figure = useRef<HTMLElement>(null)
  const width = useWidth(figure, 1000)
  const [draft, setDraft] = useState<DayWindow | null>(null)
  const window = draft ?? props.window
  const press = (pressed: KeyboardEvent): void => {
    const next = pressed.target instanceof HTMLInputElement ? null : windowAfter(pressed.key, props)
    if (next === null) return
    pressed.preventDefault()
    choose(next)
  }
  const settle = (chosen: DayWindow): void => {
    setDraft(null)
    choose(chosen)
  }
  return (
    <figure ref={figure} className="timeline" onKeyDown={press}>
      <figcaption>
        <strong>{stretchWords(dayAt(window.first), dayAt(window.last))}</strong>{' '}
        <span className="soft">
          Above the line what they did with each other, below it what against; open marks are words, filled marks are deeds.
        </span>
      </figcaption>
      <MarkChart events={found.events} window={window} width={width} />
      <Brush balance={found.balance} whole={whole} window={window} width={width} draft={setDraft} settle={settle} />
      <Controls whole={whole} window={window} choose={choose} />
    </figure>
  )
}
