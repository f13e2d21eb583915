import type { EventLine } from '@readout/protocol/lines'

/** A line as the record itself wrote it: whatever else stands there means that the database was changed by another hand. */
export function linesIn(json: string): EventLine {
  const line: EventLine = JSON.parse(json)
  return line
}
