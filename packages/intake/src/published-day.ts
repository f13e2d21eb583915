import { isDay, twoDigits, type Day } from '@readout/engine/model/calendar'
import { known, type Known } from './raw-document.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const WRITTEN: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/u,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\d)/u,
  /^(?:[a-z]+,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})(?!\d)/iu,
  /^(?:[a-z]+,?\s+)?(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/iu,
]

const UTC = /(?:\dZ|[+-]00:?00|\b(?:GMT|UTC|UT))$/u

type Groups = Readonly<Record<string, string | undefined>>

/**
 * The day that a date in metadata names, as written: "2025-05-05T23:10:00+05:30" is 5 May where it was published.
 * Numbers alone ("5/6/2025") are June in London and May in Washington, so they name no day.
 */
export const dayIn = (written: string): Day | null => {
  const text = written.trim().slice(0, 100)
  for (const pattern of WRITTEN) {
    const groups: Groups | undefined = pattern.exec(text)?.groups
    const day = groups === undefined ? null : dayOfGroups(groups)
    if (day !== null) return day
  }
  return null
}

const dayOfGroups = (groups: Groups): Day | null => {
  const month = groups['name'] === undefined ? Number(groups['month']) : monthNamed(groups['name'])
  const day = `${groups['year'] ?? ''}-${twoDigits(month)}-${twoDigits(Number(groups['day']))}`
  return isDay(day) ? day : null
}

const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** The day of publication with its reason; says so when only the world's time was given and the publisher's may be another day. */
export const publishedOn = (written: string | null | undefined, source: string): Known<Day> | null => {
  const day = dayIn(written ?? '')
  if (day === null) return null
  return known(day, UTC.test((written ?? '').trim()) ? `${source} (given in UTC)` : source)
}
