import type { BlockKind } from '../model/index.ts'
import type { Range } from './page.ts'

/** A stretch of text with where each of its code units began on the page. */
export interface MarkedText {
  readonly text: string
  readonly origins: readonly number[]
  /** Where on the page the stretch ends. */
  readonly end: number
}

/** A block of a marked-up page: text with white space made single, and its origins. */
export interface MarkedBlock extends MarkedText {
  readonly kind: BlockKind
}

const ENTITY = /&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?/y

/** One step of the alignment: how many units of the value begin here, and where the source goes on. */
interface AlignStep {
  readonly units: number
  readonly next: number
}

/**
 * Where each code unit of `value` began in the source stretch that a parser decoded it from.
 * Parsers give the stretch and the decoded text, not the steps between: entities, escapes and dropped marks are found again here.
 */
export const alignToSource = (source: string, range: Range, value: string, decodeEntity: (entity: string) => string): MarkedText => {
  const origins: number[] = []
  let at = range.start
  while (origins.length < value.length && at < range.end) {
    const step = alignEntity(source, at, value, origins.length, decodeEntity) ?? alignUnit(source, at, value.charAt(origins.length), range.end)
    for (let unit = 0; unit < step.units; unit += 1) origins.push(at)
    at = step.next
  }
  while (origins.length < value.length) origins.push(Math.max(range.end - 1, range.start))
  return { text: value, origins, end: range.end }
}

const alignEntity = (source: string, at: number, value: string, done: number, decodeEntity: (entity: string) => string): AlignStep | null => {
  const entity = matchEntity(source, at)
  if (entity === null) return null
  const decoded = decodeEntity(entity)
  return decoded !== entity && value.startsWith(decoded, done) ? { units: decoded.length, next: at + entity.length } : null
}

const alignUnit = (source: string, at: number, expected: string, end: number): AlignStep => {
  const unit = source.charAt(at)
  // Parsers turn every line break into a line feed.
  if (unit === '\r' && expected === '\n') return { units: 1, next: source.startsWith('\r\n', at) ? at + 2 : at + 1 }
  return unit === expected ? { units: 1, next: at + 1 } : { units: 0, next: afterMark(source, at, end) }
}

const matchEntity = (source: string, at: number): string | null => {
  if (source[at] !== '&') return null
  ENTITY.lastIndex = at
  return ENTITY.exec(source)?.[0] ?? null
}

// A tag that the parser ignored inside a text is stepped over whole, anything else one character at a time.
const afterMark = (source: string, at: number, end: number): number => {
  if (source[at] !== '<') return at + 1
  const close = source.indexOf('>', at)
  return close === -1 || close >= end ? at + 1 : close + 1
}

// Invisible characters inside words only hide them; the offset map still leads back to them.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/u

/** One block from its pieces: white space single, invisible characters left out, ends trimmed; null when nothing is left. */
export const joinPieces = (kind: BlockKind, pieces: readonly MarkedText[]): MarkedBlock | null => {
  let text = ''
  const origins: number[] = []
  let end = 0
  let space: number | null = null
  for (const { unit, origin, next } of unitsOf(pieces)) {
    if (/\s/u.test(unit)) {
      space ??= origin
      continue
    }
    if (space !== null && text !== '') {
      text += ' '
      origins.push(space)
    }
    space = null
    text += unit
    origins.push(origin)
    end = Math.max(end, next)
  }
  return text === '' ? null : { kind, text, origins, end }
}

const unitsOf = function* (pieces: readonly MarkedText[]): Generator<{ readonly unit: string; readonly origin: number; readonly next: number }> {
  for (const { text, origins, end } of pieces) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charAt(at)
      if (!INVISIBLE.test(unit)) yield { unit, origin: origins[at] ?? end, next: origins[at + 1] ?? end }
    }
  }
}
