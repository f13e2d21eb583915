import type { NewsReport } from '@readout/engine/model/news-report'
import type { Span } from '@readout/engine/model/source-text'

/** A stretch of the text as the record prints it: Unicode code points, and the words they cover. */
export interface Quoted {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Takes spans of the stored text to what a reader of the record can count and look up. */
export interface Positions {
  /** Code points in the input as given for text and Markdown, in the stored text for pages. */
  quoted(span: Span): Quoted
  /** The line of the input file on which the span starts, from 1. */
  line(span: Span): number
}

type Count = (offset: number) => number

/** How many code points stand before each UTF-16 offset: one table a text, none when no pair of surrogates occurs. */
export const codePointCounter = (text: string): Count => {
  if (!/[\uD800-\uDBFF]/.test(text)) return (offset) => offset
  const table = new Uint32Array(text.length + 1)
  let points = 0
  for (let at = 0; at < text.length; ) {
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    // An offset between the halves of a pair counts the character as not yet passed.
    table.fill(points, at, at + width)
    at += width
    points += 1
  }
  table[text.length] = points
  return (offset) => table[offset] ?? points
}

const lineCounter = (text: string): Count => {
  const breaks: number[] = []
  for (const found of text.matchAll(/\r\n|\n|\r/g)) breaks.push(found.index)
  return (offset) => {
    let low = 0
    let high = breaks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] ?? offset) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

/** The positions of one report; `input` is the content exactly as it came in. */
export const positionsIn = (report: NewsReport, input: string): Positions => {
  const same = input === report.text.content
  const original: Count = same ? (offset) => offset : (offset) => report.offsets.toOriginal(offset)
  const inPage = report.format === 'html'
  const text = inPage ? report.text.content : input
  const points = codePointCounter(text)
  const lineAt = lineCounter(input)
  return Object.freeze({
    quoted: (span: Span): Quoted => {
      // The last character is mapped, not the end: what follows it may come from somewhere else on the page.
      const start = inPage ? span.start : original(span.start)
      const end = inPage ? span.end : original(span.end - 1) + 1
      return { start: points(start), end: points(end), text: text.slice(start, end) }
    },
    line: (span: Span): number => lineAt(original(span.start)),
  })
}
