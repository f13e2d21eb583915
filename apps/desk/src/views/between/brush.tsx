import type { Balance } from '@readout/protocol/api'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { dayScale, type DayScale, type DayWindow, keepWithin, shift, weekStart } from '../../text/day-scale.ts'
import { dayAt, dayWords } from '../../words/days.ts'

interface BrushProps {
  readonly balance: readonly Balance[]
  readonly whole: DayWindow
  readonly window: DayWindow
  readonly width: number
  readonly draft: (window: DayWindow) => void
  readonly settle: (window: DayWindow) => void
}

type Grip = 'first' | 'last' | 'both'

const HEIGHT = 56
const EDGE = 14
const WEEK = 7
const FAR = 28

const Weeks = ({ balance, scale }: { readonly balance: readonly Balance[]; readonly scale: DayScale }) => {
  const most = balance.reduce((top, { cooperation, conflict }) => Math.max(top, cooperation, conflict), 1)
  const half = HEIGHT / 2 - 3
  return balance.map(({ week, cooperation, conflict }) => {
    const start = weekStart(week)
    const x = scale.x(start) + 0.5
    const wide = Math.max(1.5, scale.x(start + WEEK) - scale.x(start) - 1)
    return (
      <g key={week}>
        <rect
          className="bar together"
          x={x}
          width={wide}
          y={HEIGHT / 2 - (cooperation / most) * half}
          height={(cooperation / most) * half}
        />
        <rect className="bar against" x={x} width={wide} y={HEIGHT / 2} height={(conflict / most) * half} />
      </g>
    )
  })
}

const moved = (grip: Grip, days: number, { whole, window }: Pick<BrushProps, 'whole' | 'window'>): DayWindow => {
  if (grip === 'both') return shift(window, days, whole)
  if (grip === 'first') return keepWithin({ first: Math.min(window.first + days, window.last - WEEK), last: window.last }, whole)
  return { first: window.first, last: Math.min(Math.max(window.last + days, window.first + WEEK), whole.last) }
}

const useDrag = ({ whole, window, draft, settle }: BrushProps, scale: DayScale) => {
  const held = useRef<{ readonly grip: Grip; readonly x: number; readonly from: DayWindow; now: DayWindow } | null>(null)
  const take = (grip: Grip) => (pressed: PointerEvent<SVGElement>) => {
    pressed.currentTarget.setPointerCapture(pressed.pointerId)
    held.current = { grip, x: pressed.clientX, from: window, now: window }
  }
  const move = (dragged: PointerEvent<SVGElement>): void => {
    const grip = held.current
    if (grip === null) return
    const days = Math.round(scale.day(dragged.clientX - grip.x) - scale.day(0))
    grip.now = moved(grip.grip, days, { whole, window: grip.from })
    draft(grip.now)
  }
  const leave = (): void => {
    const grip = held.current
    held.current = null
    if (grip !== null) settle(grip.now)
  }
  return { take, move, leave }
}

const daysFor = ({ key, shiftKey }: KeyboardEvent): number => {
  const step = shiftKey ? FAR : WEEK
  if (key === 'ArrowRight' || key === 'ArrowUp') return step
  return key === 'ArrowLeft' || key === 'ArrowDown' ? -step : 0
}

interface HandleProps {
  readonly grip: 'first' | 'last'
  readonly brush: BrushProps
  readonly scale: DayScale
  readonly drag: ReturnType<typeof useDrag>
}

const Handle = ({ grip, brush, scale, drag }: HandleProps) => {
  const { whole, window, settle } = brush
  const press = (pressed: KeyboardEvent): void => {
    const days = daysFor(pressed)
    if (days === 0) return
    pressed.preventDefault()
    settle(moved(grip, days, { whole, window }))
  }
  return (
    <g
      className="handle"
      role="slider"
      tabIndex={0}
      aria-label={grip === 'first' ? 'First day shown' : 'Last day shown'}
      aria-valuemin={whole.first}
      aria-valuemax={whole.last}
      aria-valuenow={window[grip]}
      aria-valuetext={dayWords(dayAt(window[grip]))}
      transform={`translate(${scale.x(window[grip])} 0)`}
      onKeyDown={press}
      onPointerDown={drag.take(grip)}
      onPointerMove={drag.move}
      onPointerUp={drag.leave}
    >
      <rect className="handle-reach" x="-12" width="24" height={HEIGHT} />
      <rect className="handle-bar" x="-2" width="4" height={HEIGHT} />
    </g>
  )
}

/** A strip of weeks, cooperation up and conflict down, on which a stretch is chosen by pointer or keys. */
export const Brush = (props: BrushProps) => {
  const { balance, whole, window, width } = props
  const scale = dayScale(whole, EDGE, width - EDGE)
  const drag = useDrag(props, scale)
  const left = scale.x(window.first)
  const right = scale.x(window.last)
  return (
    <svg className="brush" width={width} height={HEIGHT} role="group" aria-label="The stretch of days, by weeks">
      <Weeks balance={balance} scale={scale} />
      <line className="axis" x1="0" x2={width} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect className="beyond" x="0" width={Math.max(0, left)} height={HEIGHT} />
      <rect className="beyond" x={right} width={Math.max(0, width - right)} height={HEIGHT} />
      <rect
        className="stretch"
        x={left}
        width={Math.max(1, right - left)}
        height={HEIGHT}
        onPointerDown={drag.take('both')}
        onPointerMove={drag.move}
        onPointerUp={drag.leave}
      />
      <Handle grip="first" brush={props} scale={scale} drag={drag} />
      <Handle grip="last" brush={props} scale={scale} drag={drag} />
    </svg>
  )
}
