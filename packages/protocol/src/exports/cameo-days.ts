/** A day `YYYY-MM-DD` as numbers run together; null stays null. */
export const dayDigits = (day: string | null): string | null => day?.replaceAll('-', '') ?? null

/** `YYYYMM` of a day. */
export const monthDigits = (day: string | null): string | null => dayDigits(day)?.slice(0, 6) ?? null

/**
 * GDELT's FractionDate: the year, and how much of it has passed, with 30 days to every month and 365 to every year, cut to four
 * decimals, as its codebook has it.
 */
export const fractionDate = (day: string | null): string | null => {
  if (day === null) return null
  const days = (Number(day.slice(5, 7)) - 1) * 30 + Number(day.slice(8, 10))
  return `${day.slice(0, 4)}.${String(Math.floor((days * 10_000) / 365)).padStart(4, '0')}`
}

/** An instant as `YYYYMMDDHHMMSS` in UTC. */
export const instantDigits = (instant: string): string => new Date(instant).toISOString().replaceAll(/\D/g, '').slice(0, 14)
