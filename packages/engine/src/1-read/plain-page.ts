import { note } from '../model/index.ts'
import { CAPTION_OPENERS } from '../lexicon/report-shapes.ts'
import { cutAt, splitLines, type Line } from './lines.ts'
import { NO_METADATA, READ_LIMIT, type BlockDraft, type Page } from './page.ts'
import { findWrapWidth, wrapsInto } from './wrapping.ts'

const LIST_MARK = /^(?:[-*•‣◦▪–]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)/u
const CAPTION = new RegExp(`^\\(?(?:${CAPTION_OPENERS.join('|')})\\s*[:/]`, 'iu')
const HAS_WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** Plain text: stored as given, character for character; only the blocks are worked out. */
export const readPlainPage = (content: string): Page => {
  const limit = cutAt(content, READ_LIMIT)
  const notes =
    limit < content.length
      ? [note('text_shortened', `Only the first ${limit} of ${content.length} characters were read; the whole text is stored.`)]
      : []
  return {
    content,
    offsets: Object.freeze({ toOriginal: (stored: number) => Math.min(Math.max(stored, 0), content.length) }),
    drafts: findBlocks(splitLines(content, limit)),
    metadata: NO_METADATA,
    notes,
  }
}

const findBlocks = (lines: readonly Line[]): readonly BlockDraft[] => {
  const width = findWrapWidth(lines)
  const drafts: BlockDraft[] = []
  let open: { first: Line; last: Line } | null = null
  const close = (): void => {
    if (open !== null) drafts.push(draftOf(open.first, open.last))
    open = null
  }
  for (const line of lines) {
    // A rule of dashes or stars parts paragraphs as a blank line does.
    if (!HAS_WORD.test(line.text)) close()
    else if (open !== null && !LIST_MARK.test(line.text) && wrapsInto(open.last, line, width)) open = { first: open.first, last: line }
    else {
      close()
      open = { first: line, last: line }
    }
  }
  close()
  return drafts
}

const draftOf = (first: Line, last: Line): BlockDraft => {
  const mark = LIST_MARK.exec(first.text)
  if (mark !== null) return { kind: 'listItem', start: first.start + mark[0].length, end: last.end }
  return { kind: CAPTION.test(first.text) ? 'caption' : 'paragraph', start: first.start, end: last.end }
}
