import type { Chunk, Look, Paint } from './style.ts'

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu
const COMBINING = /\p{Mn}|\u200D|\uFE0F/gu

/** How many columns a text takes on a terminal. */
export const columnsOf = (text: string): number =>
  [...text.replace(COMBINING, '')].length + (text.match(WIDE)?.length ?? 0)

interface Word {
  readonly parts: readonly Chunk[]
  readonly columns: number
}

const joined = (word: Word, part: Chunk): Word => ({
  parts: [...word.parts, part],
  columns: word.columns + columnsOf(part.text),
})

const NO_WORD: Word = { parts: [], columns: 0 }

/** Cuts chunks at spaces; a word may run over several chunks ("“Oslo”," is three looks and one word). */
const wordsOf = (chunks: readonly Chunk[]): readonly Word[] => {
  const words: Word[] = []
  let open = NO_WORD
  for (const { text, look } of chunks) {
    for (const piece of text.split(/( +)/)) {
      if (piece.startsWith(' ')) {
        if (open.parts.length > 0) words.push(open)
        open = NO_WORD
      } else if (piece !== '') open = joined(open, { text: piece, look })
    }
  }
  return open.parts.length > 0 ? [...words, open] : words
}

/** Where the lines may begin and end. */
export interface Frame {
  readonly width: number
  /** Stands before the first line; counted in columns like everything else. */
  readonly first: string
  /** Stands before the others. */
  readonly rest: string
}

const linesOf = (words: readonly Word[], { width, first, rest }: Frame): readonly (readonly Word[])[] => {
  const lines: Word[][] = []
  let line: Word[] = []
  let used = columnsOf(first)
  for (const word of words) {
    if (line.length > 0 && used + 1 + word.columns > width) {
      lines.push(line)
      line = []
      used = columnsOf(rest)
    }
    used += word.columns + (line.length > 0 ? 1 : 0)
    line.push(word)
  }
  return line.length > 0 ? [...lines, line] : lines
}

/** Paints a line run by run: neighbours of one look share one escape sequence, the space between them included. */
const painted = (line: readonly Word[], paint: Paint): string => {
  const runs: { look: Look; text: string }[] = []
  for (const [index, word] of line.entries()) {
    for (const [nth, part] of word.parts.entries()) {
      const last = runs.at(-1)
      const space = index > 0 && nth === 0
      if (last !== undefined && last.look === part.look) last.text += `${space ? ' ' : ''}${part.text}`
      else {
        if (space) runs.push({ look: 'plain', text: ' ' })
        runs.push({ look: part.look, text: part.text })
      }
    }
  }
  return runs.map((run) => paint(run.look, run.text)).join('')
}

/** Sets chunks as lines no wider than the frame; a word wider than that stands alone. */
export const wrap = (chunks: readonly Chunk[], frame: Frame, paint: Paint): string =>
  linesOf(wordsOf(chunks), frame)
    .map((line, index) => `${index === 0 ? frame.first : frame.rest}${painted(line, paint)}`)
    .join('\n')
