import type { EventLine } from '@readout/protocol/lines'

/** A line as the record itself wrote it: whatever else stands there means that the database was changed by another hand. */
export function linesIn(json: string): EventLine {
  const line: EventLine = JSON.parse(json)
  return line
}

/** Words as the record wrote them. */
export const wordsIn = (json: string): readonly string[] => {
  const words: unknown = JSON.parse(json)
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
}

/** Codes as a commitment writes them, between commas. */
export const codesIn = (joined: string): readonly string[] => joined.split(',').filter((code) => code !== '')

/** What two codings of one text know an account by: its category, and where the deciding words stand. */
export const spotOf = ({ event, evidence }: EventLine): string => `${event.join()} ${evidence.find(({ field }) => field === 'event')?.start ?? -1}`
