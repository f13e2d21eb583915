import type { ShownEvent } from '@readout/record'
import { dayWords, shortId } from '../print/words.ts'
import { safeText } from '../terminal/safe-text.ts'

type Entry = ShownEvent['history'][number]

type Change = ShownEvent['corrections'][number]

/** "2 Mar 2031, 12:05". */
export const instantWords = (instant: string): string => `${dayWords(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`

/** What a field held, without JSON's signs. */
export const fieldWords = (json: string): string => {
  const value: unknown = JSON.parse(json)
  if (value === null) return 'nothing'
  if (!Array.isArray(value)) return valueWords(value)
  return value.length === 0 ? 'nothing' : value.map((one: unknown) => (isParty(one) ? partyWords(one) : valueWords(one))).join(' + ')
}

const valueWords = (value: unknown): string => safeText(typeof value === 'string' ? value : JSON.stringify(value))

interface Party {
  readonly code: string | null
  readonly identifier_text: string | null
}

const isParty = (value: unknown): value is Party =>
  typeof value === 'object' && value !== null && 'code' in value && 'identifier_text' in value

const partyWords = ({ code, identifier_text }: Party): string => safeText([code, identifier_text].filter((part) => part !== null).join(' '))

/** "mode: phone → visit, by Vera, 2 Mar 2031: the readout says so". */
export const changeWords = ({ field, was, becomes, reason, person, made, superseded }: Change): string =>
  `${field}: ${fieldWords(was)} → ${fieldWords(becomes)}, by ${safeText(person)}, ${dayWords(made.slice(0, 10))}: ${safeText(reason)}${superseded === null ? '' : ' (no longer holds)'}`

const partWords = ([name, value]: readonly [string, unknown]): string => {
  const words = valueWords(value)
  // Ids are told by their first letters, as everywhere.
  return `${name} ${/^[0-9a-f]{32}$/u.test(words) ? shortId(words) : words}`
}

/** Told with the correction itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['was', 'becomes'])

/** "2 Mar 2031, 12:05 UTC · same · Vera: took 3f2a91bc, reason one call". */
export const historyWords = ({ at, what, detail, judge }: Entry): string => {
  const parts =
    typeof detail === 'object' && detail !== null
      ? Object.entries(detail)
          .filter(([name]) => !ELSEWHERE.has(name))
          .map(partWords)
      : []
  return `${instantWords(at)} · ${what} · ${safeText(judge)}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`
}
