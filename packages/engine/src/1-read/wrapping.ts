import type { Line } from './lines.ts'

// Text set for a terminal or a mail is 60 to 100 wide; wider lines are paragraphs.
const WIDEST = 110
const NARROWEST = 40
const SENTENCE_END = /[.!?:;…]["”’')\]]*$/u

/** The width at which the text was wrapped, or null when each line is a paragraph of its own. */
export const findWrapWidth = (lines: readonly Line[]): number | null => {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  if (width > WIDEST || width < NARROWEST) return null
  let full = 0
  let broken = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (next === undefined || line.text === '' || next.text === '' || fits(line, next, width)) return
    full += 1
    if (!SENTENCE_END.test(line.text)) broken += 1
  })
  // Wrapping breaks sentences; lines that all end one are paragraphs, however even their length.
  return full >= 2 && broken * 2 >= full ? width : null
}

/** Whether `next` goes on with the paragraph of `line`. */
export const wrapsInto = (line: Line, next: Line, width: number | null): boolean => {
  if (goesOn(line, next)) return true
  return width !== null && next.indent <= line.indent + 1 && !fits(line, next, width)
}

// A line that stops short of the width, though the next word would have fitted, was ended on purpose.
const fits = (line: Line, next: Line, width: number): boolean => line.text.length + 1 + firstWord(next).length <= width

const goesOn = (line: Line, next: Line): boolean => /^\p{Ll}/u.test(next.text) && !SENTENCE_END.test(line.text)

const firstWord = (line: Line): string => /^\S*/u.exec(line.text)?.[0] ?? ''
