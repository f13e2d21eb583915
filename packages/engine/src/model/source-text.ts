import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

// A private member, not a symbol: neither a literal nor a spread copy (`{ ...span, start: 0 }`) has it, so neither is a Span.
declare class Minted {
  private readonly minted: true
}

/** A stretch of one text: half-open, UTF-16 code units, with the words it covers. Only {@link SourceText.span} makes one. */
export interface Span extends Minted {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A text that evidence can point into; its id is the SHA-256 of its content. */
export class SourceText {
  readonly id: string
  readonly content: string

  constructor(content: string) {
    this.content = content
    this.id = bytesToHex(sha256(utf8ToBytes(content)))
    Object.freeze(this)
  }

  /** Mints the span [start, end). Throws on an empty, reversed or outlying range: that is our bug, not the text's. */
  span(start: number, end: number): Span {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > this.content.length) {
      throw new RangeError(`no span [${start}, ${end}) in a text of ${this.content.length} code units`)
    }
    // The one place where the brand is put on.
    return Object.freeze({ start, end, quote: this.content.slice(start, end) }) as Span
  }

  /** The smallest span over all given ones. Throws when none is given. */
  cover(spans: readonly Span[]): Span {
    return this.span(Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end)))
  }

  /** Whether the span's quote is what this text holds there. */
  holds(span: { readonly start: number; readonly end: number; readonly quote: string }): boolean {
    return this.content.slice(span.start, span.end) === span.quote
  }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
