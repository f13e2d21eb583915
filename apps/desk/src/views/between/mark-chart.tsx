import type { KeptEvent } from '@readout/protocol/api'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { dayScale, type DayWindow, ticksFor } from '../../text/day-scale.ts'
import { stackMarks } from '../../text/stack-marks.ts'
import { asQuad, QUAD_CLASS, QUAD_WORDS, realityWords } from '../../words/categories.ts'
import { dayNumber, whenWords } from '../../words/days.ts'
import { titleOf } from '../../words/line.ts'
import { voiceWords } from '../../words/parties.ts'

interface MarkChartProps {
  readonly events: readonly KeptEvent[]
  readonly window: DayWindow
  readonly width: number
}

const SIZE = 13
const EDGE = 14
const LABEL_ROOM = 76
const AXIS = 22
const UP = 'M-5.4 4 0-5l5.4 9z'
const DOWN = 'M-5.4-4 0 5l5.4-9z'

interface Spot {
  readonly event: KeptEvent
  readonly x: number
  readonly up: boolean
  readonly level: number
}

const spotsOf = ({ events, window, width }: MarkChartProps): readonly Spot[] => {
  const scale = dayScale(window, EDGE, width - EDGE)
  const shown = events.filter(({ day }) => dayNumber(day) >= window.first && dayNumber(day) <= window.last).toReversed()
  const placed = shown.map((event) => ({ event, x: scale.x(dayNumber(event.day)), up: event.line.quad_code < 3 }))
  const levels = stackMarks(placed, SIZE)
  return placed.map((spot, index) => ({ ...spot, x: Math.round(spot.x / SIZE) * SIZE, level: levels[index] ?? 0 }))
}

const wordsOf = ({ line }: KeptEvent): string =>
  [
    whenWords(line),
    QUAD_WORDS[asQuad(line.quad_code)],
    realityWords(line.aux),
    line.event.join(', ').toLowerCase(),
    titleOf(line),
    line.said_by.length === 0 ? null : `according to ${line.said_by.map(voiceWords).join(', who cites ')}`,
  ]
    .filter((part) => part !== null)
    .join(', ')

interface SpotProps {
  readonly spot: Spot
  readonly y: number
  readonly reached: boolean
  readonly reach: () => void
}

const SpotMark = ({ spot: { event, x, up }, y, reached, reach }: SpotProps) => {
  const navigate = useNavigate()
  const quad = asQuad(event.line.quad_code)
  return (
    <g transform={`translate(${x} ${y})`}>
      <a
        href={`/events/${event.line.id}`}
        className={`spot ${QUAD_CLASS[quad]} ${event.line.aux.length > 0 ? 'not-happened' : ''}`}
        tabIndex={reached ? 0 : -1}
        aria-label={wordsOf(event)}
        onFocus={reach}
        onClick={(clicked) => {
          clicked.preventDefault()
          void navigate({ to: '/events/$id', params: { id: event.line.id } })
        }}
      >
        <title>{wordsOf(event)}</title>
        <rect x={-SIZE / 2} y={-SIZE / 2} width={SIZE} height={SIZE} className="spot-ground" />
        <path
          d={up ? UP : DOWN}
          fill={quad % 2 === 0 ? 'currentColor' : 'var(--paper)'}
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      </a>
    </g>
  )
}

const heightsOf = (spots: readonly Spot[]): { readonly above: number; readonly below: number } => {
  const most = (up: boolean): number => spots.filter((spot) => spot.up === up).reduce((top, { level }) => Math.max(top, level + 1), 2)
  return { above: most(true) * SIZE + 8, below: most(false) * SIZE + 8 }
}

const Ticks = ({ window, width, y }: { readonly window: DayWindow; readonly width: number; readonly y: number }) => {
  const scale = dayScale(window, EDGE, width - EDGE)
  const isLast = (x: number): boolean => x > width - LABEL_ROOM / 2
  return ticksFor(window, width / LABEL_ROOM).map(({ day, label }) => (
    <g key={day} className="tick" transform={`translate(${scale.x(day)} 0)`}>
      <line y1="0" y2={y} />
      <text x={isLast(scale.x(day)) ? -4 : 4} y={y + 14} textAnchor={isLast(scale.x(day)) ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  ))
}

const focusSpot = (chart: Element, index: number): void => chart.querySelectorAll<SVGAElement>('.spot')[index]?.focus()

/** Marks by day; one stop of the Tab key, arrows go from mark to mark. */
export const MarkChart = (props: MarkChartProps) => {
  const { window, width } = props
  const [at, setAt] = useState(0)
  const spots = spotsOf(props)
  const reached = Math.min(at, spots.length - 1)
  const { above, below } = heightsOf(spots)
  const press = (pressed: KeyboardEvent): void => {
    const by = pressed.key === 'ArrowRight' ? 1 : pressed.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    pressed.preventDefault()
    focusSpot(pressed.currentTarget, Math.min(Math.max(reached + by, 0), spots.length - 1))
  }
  return (
    <svg
      className="mark-chart"
      width={width}
      height={above + below + AXIS}
      role="group"
      aria-label={`${spots.length} events by day`}
      onKeyDown={press}
    >
      <Ticks window={window} width={width} y={above + below} />
      <line className="axis" x1="0" x2={width} y1={above} y2={above} />
      {spots.map((spot, index) => (
        <SpotMark
          key={spot.event.line.id}
          spot={spot}
          y={spot.up ? above - (spot.level + 0.5) * SIZE - 2 : above + (spot.level + 0.5) * SIZE + 2}
          reached={index === reached}
          reach={() => setAt(index)}
        />
      ))}
    </svg>
  )
}
