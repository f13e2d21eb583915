import type { ShownEvent } from '@readout/protocol/api'
import { shortId } from './counted.ts'

const isParty = (value: unknown): value is { readonly code: unknown; readonly identifier_text: unknown } =>
  typeof value === 'object' && value !== null && 'code' in value && 'identifier_text' in value

const plain = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing'
  if (isParty(value)) return [value.code, value.identifier_text].filter((part) => typeof part === 'string').join(' ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch (fault) {
    if (fault instanceof SyntaxError) return json
    throw fault
  }
}

/** What a field held, without JSON's signs: "CONSULT", "RUS Sergei Orlov + IND", "nothing". */
export const valueWords = (json: string): string => {
  const value = parsed(json)
  if (!Array.isArray(value)) return plain(value)
  return value.length === 0 ? 'nothing' : value.map(plain).join(' + ')
}

/** Told with the correction itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['was', 'becomes'])

const detailPart = ([name, value]: readonly [string, unknown]): string => {
  const words = plain(value)
  return `${name.replaceAll('_', ' ')} ${/^[0-9a-f]{32,64}$/u.test(words) ? shortId(words) : words}`
}

/** What a line of the history says beyond its name; ids by their first letters. */
export const detailWords = (detail: ShownEvent['history'][number]['detail']): string => {
  if (typeof detail !== 'object' || detail === null) return ''
  return Object.entries(detail)
    .filter(([name]) => !ELSEWHERE.has(name))
    .map(detailPart)
    .join(', ')
}
