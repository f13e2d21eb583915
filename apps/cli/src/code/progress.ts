import type { Screen } from '../doors.ts'
import { widthOf } from '../doors.ts'

const BAR_COLUMNS = 24
const REDRAW_MS = 80

/** A bar on a terminal's error stream while many reports are coded; elsewhere it does nothing. */
export interface Progress {
  tick(ok: boolean): void
  /** Takes the bar off the screen, so that something else can be printed. */
  hide(): void
}

const SILENT: Progress = Object.freeze({ tick: () => undefined, hide: () => undefined })

interface State {
  readonly done: number
  readonly total: number
  readonly refused: number
  readonly seconds: number
}

/** The bar as one line: how far, how fast, how long still. */
export const barLine = ({ done, total, refused, seconds }: State, width: number): string => {
  const filled = Math.round((BAR_COLUMNS * done) / total)
  const speed = seconds > 0 ? done / seconds : 0
  const left = speed > 0 ? `${Math.ceil((total - done) / speed)} s left` : ''
  const parts = [`${done} of ${total} reports`, `${speed.toFixed(1)} a second`, left, refused > 0 ? `${refused} not coded` : '']
  return `${'━'.repeat(filled)}${'─'.repeat(BAR_COLUMNS - filled)} ${parts.filter((part) => part !== '').join(' · ')}`.slice(0, width - 1)
}

/** Opens the bar; `now` is the clock in milliseconds. */
export const openProgress = (screen: Screen, total: number, shown: boolean, now: () => number = performance.now.bind(performance)): Progress => {
  if (!shown || screen.isTTY !== true) return SILENT
  const begin = now()
  let done = 0
  let refused = 0
  let drawn = Number.NEGATIVE_INFINITY
  return {
    tick: (ok) => {
      done += 1
      refused += ok ? 0 : 1
      if (now() - drawn < REDRAW_MS && done < total) return
      drawn = now()
      screen.write(`\r\u001B[2K${barLine({ done, total, refused, seconds: (now() - begin) / 1000 }, widthOf(screen))}`)
    },
    hide: () => {
      screen.write('\r\u001B[2K')
      drawn = Number.NEGATIVE_INFINITY
    },
  }
}
