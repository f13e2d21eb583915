import { isDay } from '@readout/engine/model/calendar'
import { InvalidArgumentError } from 'commander'
import { type Kind, KINDS } from '@readout/protocol/lines'

/** `--date`: a day that exists. */
export const parseDay = (text: string): string => {
  if (!isDay(text)) throw new InvalidArgumentError('Give a day that exists, as YYYY-MM-DD.')
  return text
}

/** `--jobs`: one or more. */
export const parseJobs = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 1 or more.')
  return Number(text)
}

const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text)

/** `--what`: one or more kinds, separated by commas. */
export const parseWhat = (text: string): readonly Kind[] => {
  const kinds = text.split(',').map((part) => part.trim())
  const wrong = kinds.find((kind) => !isKind(kind))
  if (wrong !== undefined) throw new InvalidArgumentError(`Choose from ${KINDS.join(', ')}.`)
  return KINDS.filter((kind) => kinds.includes(kind))
}
