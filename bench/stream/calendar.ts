/** The first day of the stream, a Monday, and its length: twelve weeks of a year that has no news yet. */
export const FIRST_DAY = '2031-01-06'
export const SPAN_DAYS = 84

const MILLISECONDS = 86_400_000
const START = Date.parse(`${FIRST_DAY}T00:00:00Z`)
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March']

/** Days are counted from the first, 0, so that none is ever drawn outside the span. */
export const isoDay = (day: number): string => new Date(START + day * MILLISECONDS).toISOString().slice(0, 10)

/** "14 January", as much of it as a text needs. */
export const dayAndMonth = (day: number): { readonly date: number; readonly month: string } => {
  const iso = isoDay(day)
  const month = MONTHS[Number(iso.slice(5, 7)) - 1]
  if (month === undefined) throw new Error(`day ${day} lies outside the span`)
  return { date: Number(iso.slice(8)), month }
}

/** How a publisher writes days: the weekday while it is clear, or always the date, British or American. */
export type DayStyle = 'weekday' | 'date' | 'american'

/** "on Tuesday", or the date where a weekday could be either of two. */
export const sayDay = (day: number, today: number, style: DayStyle): string => {
  const weekday = WEEKDAYS[day % 7]
  if (style === 'weekday' && today - day < 6 && weekday !== undefined) return `on ${weekday}`
  const { date, month } = dayAndMonth(day)
  return style === 'american' ? `on ${month} ${date}` : `on ${date} ${month}`
}
