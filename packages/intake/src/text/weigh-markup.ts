/** How heavy a page or feed would be for a parser, counted without building a tree. */
export interface MarkupWeight {
  /** Tags, entities and what looks like either: a parser makes a piece of each. */
  readonly pieces: number
  readonly depth: number
  /** The most attributes of one element. */
  readonly attributes: number
}

const TAG_NAME = /<(?<slash>\/?)(?<name>[a-z][^\s/>]*)/iuy
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements whose end may be left out; the next one ends them, so they do not pile up. */
const OPTIONAL_END = new Set('p li dt dd option optgroup tr td th thead tbody tfoot rt rp colgroup'.split(' '))
/** Elements that hold no markup. */
const RAW = new Set('script style textarea title noscript xmp template'.split(' '))

/** Weighs markup in one pass that takes time in proportion to its length, whatever it holds. */
export const weighMarkup = (markup: string): MarkupWeight => {
  let [depth, deepest, attributes] = [0, 0, 0]
  for (const tag of tagsIn(markup)) {
    const pilesUp = !VOID.has(tag.name) && !OPTIONAL_END.has(tag.name)
    if (tag.isEnd) depth = Math.max(0, depth - (pilesUp ? 1 : 0))
    if (pilesUp && !tag.isEnd && !tag.isClosed) depth += 1
    deepest = Math.max(deepest, depth)
    attributes = Math.max(attributes, tag.attributes)
  }
  return { pieces: countPieces(markup), depth: deepest, attributes }
}

const countPieces = (markup: string): number => {
  let pieces = 0
  for (let at = 0; at < markup.length; at += 1) if (markup[at] === '<' || markup[at] === '&') pieces += 1
  return pieces
}

interface Tag extends WalkedTag {
  readonly name: string
  readonly isEnd: boolean
}

function* tagsIn(markup: string): Generator<Tag> {
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at)) {
    const unread = endOfUnread(markup, at)
    TAG_NAME.lastIndex = at
    const { slash, name } = (unread === null ? TAG_NAME.exec(markup)?.groups : undefined) ?? {}
    if (name === undefined) {
      at = unread ?? at + 1
      continue
    }
    const tag: Tag = { ...walkTag(markup, at + name.length + 1), name: name.toLowerCase(), isEnd: slash === '/' }
    yield tag
    at = !tag.isEnd && RAW.has(tag.name) ? endOf(markup, `</${name}`, tag.end, 0) : tag.end
  }
}

const endOfUnread = (markup: string, at: number): number | null => {
  if (markup.startsWith('<!--', at)) return endOf(markup, '-->', at, 3)
  return markup.startsWith('<![CDATA[', at) ? endOf(markup, ']]>', at, 3) : null
}

const endOf = (markup: string, mark: string, from: number, length: number): number => {
  const found = markup.indexOf(mark, from)
  return found === -1 ? markup.length : found + length
}

interface WalkedTag {
  readonly end: number
  readonly attributes: number
  readonly isClosed: boolean
}

const QUOTE = /["']/u
const SPACE = /[\s/]/u

const walkTag = (markup: string, from: number): WalkedTag => {
  let attributes = 0
  let isBetween = false
  for (let at = from; at < markup.length; at += 1) {
    const unit = markup.charAt(at)
    if (unit === '>') return { end: at + 1, attributes, isClosed: markup.charAt(at - 1) === '/' }
    if (QUOTE.test(unit)) at = endOf(markup, unit, at + 1, 0)
    if (isBetween && !SPACE.test(unit)) attributes += 1
    isBetween = SPACE.test(unit)
  }
  return { end: markup.length, attributes, isClosed: false }
}
