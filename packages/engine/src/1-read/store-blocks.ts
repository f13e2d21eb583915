import { note, type Note } from '../model/index.ts'
import type { MarkedBlock } from './marked-text.ts'
import { makeOffsetMap } from './offset-map.ts'
import { READ_LIMIT, type BlockDraft, type Page } from './page.ts'
import { cutAt } from './lines.ts'

const GAP = '\n\n'

/** The stored text of a marked-up page: its blocks in page order, parted by blank lines, with the way back to the page. */
export const storeBlocks = (blocks: readonly MarkedBlock[], pageLength: number): Pick<Page, 'content' | 'offsets' | 'drafts' | 'notes'> => {
  let content = ''
  const origins: number[] = []
  const drafts: BlockDraft[] = []
  const notes: Note[] = []
  let latest = 0
  // Parsers move misplaced text (a sentence between table rows); page order puts it back and keeps the map rising.
  for (const block of blocks.toSorted((a, b) => (a.origins[0] ?? 0) - (b.origins[0] ?? 0))) {
    const room = READ_LIMIT - content.length
    if (room <= 0) {
      notes.push(note('text_shortened', `Only the first ${READ_LIMIT} characters of the page's text were kept.`))
      break
    }
    if (content !== '') {
      for (const mark of GAP) {
        content += mark
        origins.push(latest)
      }
    }
    const start = content.length
    const length = cutAt(block.text, Math.max(room, 1))
    if (length < block.text.length) notes.push(note('text_shortened', `Only the first ${start + length} characters of the page's text were kept.`))
    content += block.text.slice(0, length)
    for (let at = 0; at < length; at += 1) {
      latest = Math.max(latest, block.origins[at] ?? latest)
      origins.push(latest)
    }
    latest = Math.max(latest, length < block.text.length ? (block.origins[length] ?? block.end) : block.end)
    drafts.push({ kind: block.kind, start, end: content.length })
  }
  return { content, drafts, offsets: makeOffsetMap(origins, Math.min(latest, pageLength)), notes: notes.slice(0, 1) }
}
