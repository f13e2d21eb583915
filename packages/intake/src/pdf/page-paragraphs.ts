/** A piece of a line as the PDF places it; y counts from the foot of the page. */
export interface TextItem {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly fontSize: number
}

/** A page's text as paragraphs: lines joined, words cut at a line's end made whole. */
export const pageParagraphs = (items: readonly TextItem[]): readonly string[] => {
  const lines = linesOf(items.filter((item) => item.str !== '')).filter((line) => !isPageNumber(line.text))
  const rightEdge = Math.max(...lines.map((line) => line.right))
  const leading = usualGap(lines)
  const paragraphs: string[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (before === undefined || isBreak({ before, line, leading, rightEdge })) paragraphs.push(line.text)
    else paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text))
  })
  return paragraphs
}

/** Items on one height are one line; columns, which would mix, begin a new height of their own. */
const linesOf = (items: readonly TextItem[]): readonly Line[] => {
  const groups: TextItem[][] = []
  for (const item of items) {
    const last = groups.at(-1)?.at(-1)
    const isSameLine = last !== undefined && Math.abs(last.y - item.y) < Math.max(2, last.fontSize / 2) && item.x >= last.x
    if (isSameLine) groups.at(-1)?.push(item)
    else groups.push([item])
  }
  return groups.map(lineOf).filter((line) => line.text !== '')
}

const lineOf = (items: readonly TextItem[]): Line => {
  const text = items.reduce((line, item, at) => {
    const before = items[at - 1]
    const isApart = before !== undefined && item.x - (before.x + before.width) > item.fontSize * 0.2
    return line + (isApart && !/\s$/u.test(line) && !/^\s/u.test(item.str) ? ' ' : '') + item.str
  }, '')
  const worded = items.filter((item) => item.str.trim() !== '')
  return {
    text: text.replaceAll(/\s+/gu, ' ').trim(),
    left: Math.min(...worded.map((item) => item.x)),
    right: Math.max(...worded.map((item) => item.x + item.width)),
    y: worded[0]?.y ?? 0,
    fontSize: worded[0]?.fontSize ?? 0,
  }
}

const isPageNumber = (text: string): boolean => /^(?:(?:page|p\.)\s*)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/)\s*\d{1,4})?$/iu.test(text)

/** The gap between lines that half of all gaps keep to. */
const usualGap = (lines: readonly Line[]): number => {
  const gaps = lines.flatMap((line, at) => {
    const gap = (lines[at - 1]?.y ?? 0) - line.y
    return at > 0 && gap > 0 ? [gap] : []
  })
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

interface Between {
  readonly before: Line
  readonly line: Line
  readonly leading: number
  readonly rightEdge: number
}

const isBreak = ({ before, line, leading, rightEdge }: Between): boolean => {
  const gap = before.y - line.y
  // Even lines with a blank one between them stand less than three heights apart.
  if (gap < 0 || gap > leading * 1.35 || gap > line.fontSize * 3) return true
  if (Math.abs(before.fontSize - line.fontSize) > 1) return true
  const isIndented = line.left - before.left > line.fontSize && line.left - before.left < line.fontSize * 6
  // A full stop well before the right edge ends a paragraph; one near it ends a sentence.
  const isShort = before.right < rightEdge * 0.85 && /[.!?:”"’)]$/u.test(before.text)
  return isIndented || isShort
}

const joinLines = (above: string, below: string): string => {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below
  // "fron-" and "tier" are one word; "Ruritania-" and "Graustark" keep their hyphen.
  if (/\p{Ll}[-‐]$/u.test(above)) return /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : above + below
  return `${above} ${below}`
}
