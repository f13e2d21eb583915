import type { BlockKind } from '../model/index.ts'
import { isOpen, isProse } from './block-shape.ts'
import { readDateLine, type DateLine } from './date-line.ts'
import { isByline, isOfficialBody, isReleaseLabel, readSourceLabel } from './head-line.ts'
import type { BlockDraft, Page, Range } from './page.ts'
import { readDateline } from './read-dateline.ts'

/** The blocks above the first paragraph, each named. */
export interface Head {
  readonly blocks: readonly BlockDraft[]
  readonly headline: Range | null
  readonly byline: Range | null
  readonly dateLines: readonly DateLine[]
  readonly publisher: Range | null
}

type Role = 'title' | 'date' | 'byline' | 'source' | 'body' | 'label' | 'other'

const MOST_BLOCKS = 10
const LONGEST_SUMMARY = 200

/** Reads a report's head: everything before the first paragraph of prose. */
export const readHead = (page: Page): Head => {
  const drafts = page.drafts.slice(0, headLength(page))
  const roles = drafts.map((draft) => roleOf(page, draft))
  // A line with a ministry's name is the letterhead when another line can be the title, else the title.
  const titles = roles.filter((role) => role === 'title').length
  const settled = roles.map((role): Role => (role === 'body' && titles === 0 ? 'title' : role))
  const marked = drafts.findIndex((draft) => draft.kind === 'headline')
  const headline = marked === -1 ? settled.indexOf('title') : marked
  const blocks = nameTitles(drafts, settled, headline)
  return {
    blocks,
    headline: drafts[headline] ?? null,
    byline: blocks.find((block) => block.kind === 'byline' && isWriter(page.content, block)) ?? null,
    dateLines: drafts.flatMap((draft, at) => (settled[at] === 'date' ? (readDateLine(page.content, draft) ?? []) : [])),
    publisher: findPublisher(page.content, drafts, settled),
  }
}

const headLength = (page: Page): number => {
  const at = page.drafts.findIndex((draft) => draft.kind === 'listItem' || draft.kind === 'quote' || isFirstParagraph(page.content, draft))
  // With no prose at all, only a line above a longer block is a title.
  const [first, second] = page.drafts
  if (at > 0) return Math.min(pastSummary(page, at), MOST_BLOCKS)
  const isTitled = first !== undefined && second !== undefined && second.end - second.start > 2 * (first.end - first.start)
  return Math.min(at === -1 ? (isTitled || first?.kind === 'headline' ? 1 : 0) : at, MOST_BLOCKS)
}

/** A sentence under the headline and over the date or the byline sums up the report, full stop or not. */
const pastSummary = (page: Page, at: number): number => {
  const [summary, line, next] = page.drafts.slice(at, at + 3)
  if (summary === undefined || line === undefined || next === undefined || summary.end - summary.start > LONGEST_SUMMARY) return at
  const isDivided = readDateLine(page.content, line) !== null || isByline(page.content.slice(line.start, line.end))
  return isDivided && summary.kind === 'paragraph' && readDateline(page.content, summary) === null ? at + 2 : at
}

const isFirstParagraph = (content: string, draft: BlockDraft): boolean => {
  if (draft.kind !== 'paragraph') return false
  const text = content.slice(draft.start, Math.min(draft.end, draft.start + 201))
  if (readDateLine(content, draft) !== null || isReleaseLabel(text) || isByline(text.replace(/\.$/u, ''))) return false
  return isProse(text) || readDateline(content, draft) !== null
}

const roleOf = (page: Page, draft: BlockDraft): Role => {
  const text = page.content.slice(draft.start, draft.end)
  if (draft.kind === 'byline') return 'byline'
  // A line that ends in a colon introduces the text and names nothing.
  if (!isOpen(draft) || text.endsWith(':')) return 'other'
  if (readDateLine(page.content, draft) !== null) return 'date'
  if (isReleaseLabel(text)) return 'label'
  if (readSourceLabel(text, draft) !== null) return 'source'
  if (isByline(text) || text === page.metadata.author) return 'byline'
  return isOfficialBody(text) ? 'body' : 'title'
}

const KIND_OF: Readonly<Record<Exclude<Role, 'title' | 'other'>, BlockKind>> = { date: 'dateline', byline: 'byline', source: 'byline', body: 'byline', label: 'heading' }

/** Titles get their rank: the headline, the line under it, and headings; a line above it is a rubric. */
const nameTitles = (drafts: readonly BlockDraft[], roles: readonly Role[], headline: number): readonly BlockDraft[] => {
  const sub = roles.findIndex((role, at) => role === 'title' && at > headline)
  return drafts.map((draft, at): BlockDraft => {
    const role = roles[at] ?? 'other'
    if (at === headline) return { ...draft, kind: 'headline' }
    if (role === 'other') return draft
    if (role === 'title') return { ...draft, kind: at === sub && headline !== -1 ? 'subheadline' : 'heading' }
    return { ...draft, kind: KIND_OF[role] }
  })
}

const isWriter = (content: string, block: Range): boolean => {
  const text = content.slice(block.start, block.end)
  return !isOfficialBody(text) && readSourceLabel(text, block) === null
}

const findPublisher = (content: string, drafts: readonly BlockDraft[], roles: readonly Role[]): Range | null => {
  const source = drafts[roles.indexOf('source')]
  if (source !== undefined) return readSourceLabel(content.slice(source.start, source.end), source)
  return drafts[roles.indexOf('body')] ?? null
}
