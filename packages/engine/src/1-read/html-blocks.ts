import type { BlockKind } from '../model/index.ts'
import { BLOCK_ELEMENTS, BYLINE_WORDS, DROPPED_ELEMENTS, FURNITURE_WORDS, WORDLESS_ELEMENTS } from '../lexicon/page-furniture.ts'
import { attribute, attributeWords, findTitleHolders, isElement, isText, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { alignToSource, joinPieces, type MarkedBlock, type MarkedText } from './marked-text.ts'
import { READ_LIMIT } from './page.ts'

/** The visible text of a tree in blocks, and what was left out, counted by name. */
export interface HtmlBlocks {
  readonly blocks: readonly MarkedBlock[]
  readonly removed: ReadonlyMap<string, number>
}

type Step = { readonly kind: 'visit'; readonly node: HtmlNode } | { readonly kind: 'leave' }

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'headline', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
  li: 'listItem', dd: 'listItem', dt: 'listItem', blockquote: 'quote', figcaption: 'caption', caption: 'caption',
}

/** Walks a tree and gathers its text; `decodeEntity` as in {@link alignToSource}. */
export const collectBlocks = (root: HtmlNode, source: string, decodeEntity: (entity: string) => string): HtmlBlocks => {
  const gatherer = new Gatherer()
  const page: Walk = { root, holders: findTitleHolders(root), gatherer }
  const steps: Step[] = [{ kind: 'visit', node: root }]
  for (let step = steps.pop(); step !== undefined && gatherer.length < 2 * READ_LIMIT; step = steps.pop()) {
    if (step.kind === 'leave') gatherer.leave()
    else if (isText(step.node)) gatherer.add(textOf(step.node, source, decodeEntity))
    else for (const next of stepsInto(step.node, page).toReversed()) steps.push(next)
  }
  gatherer.flush()
  return { blocks: gatherer.blocks, removed: gatherer.removed }
}

/** What to do inside a node, in order: its children, then out again. */
const stepsInto = (node: HtmlNode, page: Walk): readonly Step[] => {
  if (!('childNodes' in node) || (isElement(node) && !enter(node, page))) return []
  const inside = node.childNodes.map((child): Step => ({ kind: 'visit', node: child }))
  return isElement(node) && BLOCK_ELEMENTS.has(node.tagName) ? [...inside, { kind: 'leave' }] : inside
}

interface Walk {
  readonly root: HtmlNode
  readonly holders: ReadonlySet<HtmlNode>
  readonly gatherer: Gatherer
}

/** False when the element is left out with all that is in it. */
const enter = (element: HtmlElement, { root, holders, gatherer }: Walk): boolean => {
  const name = element === root ? null : nameIfDropped(element, holders.has(element))
  if (name !== null) {
    if (!WORDLESS_ELEMENTS.has(name)) gatherer.remove(name)
    return false
  }
  if (element.tagName === 'br') gatherer.breakLine()
  if (BLOCK_ELEMENTS.has(element.tagName)) gatherer.enter(kindOf(element))
  return true
}

const nameIfDropped = (element: HtmlElement, holdsTitle: boolean): string | null => {
  if (DROPPED_ELEMENTS.has(element.tagName)) return element.tagName
  if (isHidden(element)) return 'hidden'
  // Whole layouts carry names such as "page-with-sidebar": what holds the title is no furniture.
  if (holdsTitle || !BLOCK_ELEMENTS.has(element.tagName) || element.tagName === 'body') return null
  if (element.tagName === 'header') return 'header'
  return attributeWords(element, ['class', 'id', 'role']).some((word) => FURNITURE_WORDS.has(word)) ? 'furniture' : null
}

const isHidden = (element: HtmlElement): boolean =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '')

const kindOf = (element: HtmlElement): BlockKind | null => {
  const kind = KINDS[element.tagName]
  if (kind !== undefined) return kind
  return attributeWords(element, ['class', 'rel', 'itemprop']).some((word) => BYLINE_WORDS.has(word)) ? 'byline' : null
}

/** The text of one node with its origins; text that the parser made up has no source and is left out. */
export const textOf = (node: HtmlNode, source: string, decodeEntity: (entity: string) => string): MarkedText => {
  const place = node.sourceCodeLocation
  if (!isText(node) || place === undefined || place === null) return { text: '', origins: [], end: 0 }
  return alignToSource(source, { start: place.startOffset, end: place.endOffset }, node.value, decodeEntity)
}

/** Collects pieces into blocks while the walk goes in and out of block elements. */
class Gatherer {
  readonly blocks: MarkedBlock[] = []
  readonly removed = new Map<string, number>()
  length = 0
  private readonly kinds: BlockKind[] = ['paragraph']
  private pieces: MarkedText[] = []
  private breaks = 0

  add(piece: MarkedText): void {
    if (/\S/u.test(piece.text)) this.breaks = 0
    this.pieces.push(piece)
    this.length += piece.text.length
  }

  /** Two line breaks in a row end a paragraph on old pages; one is a space. */
  breakLine(): void {
    this.breaks += 1
    const last = this.pieces.at(-1)
    if (this.breaks > 1) this.flush()
    else if (last !== undefined) this.pieces.push({ text: ' ', origins: [last.end], end: last.end })
  }

  enter(kind: BlockKind | null): void {
    this.flush()
    this.kinds.push(kind ?? this.kinds.at(-1) ?? 'paragraph')
  }

  leave(): void {
    this.flush()
    this.kinds.pop()
  }

  flush(): void {
    const block = joinPieces(this.kinds.at(-1) ?? 'paragraph', this.pieces)
    if (block !== null) this.blocks.push(block)
    this.pieces = []
    this.breaks = 0
  }

  remove(name: string): void {
    this.removed.set(name, (this.removed.get(name) ?? 0) + 1)
  }
}
