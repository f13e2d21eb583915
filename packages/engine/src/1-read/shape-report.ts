import { readDateLine, type DateLine } from './date-line.ts'
import { isHeadingShaped } from './block-shape.ts'
import { isByline } from './head-line.ts'
import type { BlockDraft, Page, Range } from './page.ts'
import { readDateline, type DatelineDraft } from './read-dateline.ts'
import { readHead } from './read-head.ts'

/** A report's blocks with their final kinds, and what its head says. */
export interface Shape {
  readonly blocks: readonly BlockDraft[]
  readonly headline: Range | null
  readonly byline: Range | null
  readonly dateline: DatelineDraft | null
  /** Lines that date the report, top of the page first. */
  readonly dateLines: readonly DateLine[]
  /** Who put it out, where a line says so and nothing else. */
  readonly publisher: Range | null
}

/** Tells headline, byline, datelines and headings from paragraphs. */
export const shapeReport = (page: Page): Shape => {
  const head = readHead(page)
  const body = page.drafts.slice(head.blocks.length)
  const first = body[0]
  const dateline = first?.kind === 'paragraph' ? readDateline(page.content, first) : null
  const opening: readonly BlockDraft[] =
    first === undefined ? [] : dateline === null ? [first] : [{ kind: 'dateline', start: dateline.start, end: dateline.end }, { ...first, start: dateline.bodyStart }]
  const closing = readClosing(page.content, body.slice(1))
  return {
    blocks: [...head.blocks, ...opening, ...closing.blocks],
    headline: head.headline,
    byline: head.byline ?? closing.byline,
    dateline,
    dateLines: [...head.dateLines, ...closing.dateLines],
    publisher: head.publisher,
  }
}

/** The rest of the body: headings in it, and the date, place and names under it. */
const readClosing = (content: string, drafts: readonly BlockDraft[]): { blocks: readonly BlockDraft[]; byline: Range | null; dateLines: readonly DateLine[] } => {
  const dateLines: DateLine[] = []
  let byline: Range | null = null
  const blocks = drafts.map((draft, at): BlockDraft => {
    const text = content.slice(draft.start, Math.min(draft.end, draft.start + 250))
    if (draft.kind === 'byline') byline ??= draft
    if (draft.kind !== 'paragraph') return draft
    if (at >= drafts.length - 2) {
      const line = readDateLine(content, draft)
      if (line !== null) {
        dateLines.push(line)
        return { ...draft, kind: 'dateline' }
      }
      if (isByline(text.replace(/^[(—–-]+\s*|[).]+$/gu, ''))) {
        byline ??= draft
        return { ...draft, kind: 'byline' }
      }
    }
    const next = drafts[at + 1]
    return next !== undefined && isHeadingShaped(text) ? { ...draft, kind: 'heading' } : draft
  })
  return { blocks, byline, dateLines }
}
