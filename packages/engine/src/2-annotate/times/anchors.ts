import type { TimeAnchor, TimeUnit } from '../../model/index.ts'

type Relative = Extract<TimeAnchor, { kind: 'relative' }>
type MonthDay = Extract<TimeAnchor, { kind: 'monthDay' }>

/** A stretch of units counted from the day of the report. */
export const fromReport = (unit: TimeUnit, from: number, to: number = from): Relative => ({ kind: 'relative', unit, from, to, of: 'report' })

/** A stretch of units counted from the day the text speaks of. */
export const fromContext = (unit: TimeUnit, from: number, to: number = from): Relative => ({ kind: 'relative', unit, from, to, of: 'context' })

export const absolute = (year: number, month: number | null = null, day: number | null = null): TimeAnchor => ({ kind: 'absolute', year, month, day })

export const monthDay = (month: number, day: number | null = null, weekday: number | null = null): MonthDay => ({ kind: 'monthDay', month, day, weekday })

export const between = (first: TimeAnchor, last: TimeAnchor): TimeAnchor => ({ kind: 'span', first, last })

/** How many days a month has; 29 for a February of no known year. */
export const daysInMonth = (month: number, year: number | null): number => new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()

/** Whether a month has such a day. */
export const isMonthDay = (month: number, day: number, year: number | null): boolean => day >= 1 && day <= daysInMonth(month, year)
