import { defaultTreeAdapter as tree, parseFragment, Parser, type DefaultTreeAdapterMap } from 'parse5'

export type HtmlNode = DefaultTreeAdapterMap['node']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlText = DefaultTreeAdapterMap['textNode']

// A long news page has some 10,000 elements, 60 deep. The parser's work grows with the square of the depth.
const DEEPEST = 15_000
const MOST_ELEMENTS = 300_000

export const isElement = (node: HtmlNode): node is HtmlElement => tree.isElementNode(node)
export const isText = (node: HtmlNode): node is HtmlText => tree.isTextNode(node)

/** The tree of a page, with source locations; null when it is nested so deep or so often that only an attack is. Runs nothing. */
export const parseHtml = (html: string): HtmlNode | null => {
  let depth = 0
  let pushed = 0
  let isTooDeep = false
  const parser: Parser<DefaultTreeAdapterMap> = new Parser<DefaultTreeAdapterMap>({
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...tree,
      onItemPush: () => {
        depth += 1
        pushed += 1
        if (depth <= DEEPEST && pushed <= MOST_ELEMENTS) return
        isTooDeep = true
        parser.tokenizer.pause()
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
  parser.tokenizer.write(html, true)
  return isTooDeep ? null : parser.document
}

/** Every element at or under a node, in page order; a walk by hand, since a page may nest deeper than the call stack. */
export const elementsUnder = function* (root: HtmlNode): Generator<HtmlElement> {
  const waiting: HtmlNode[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
}

/** The elements that hold an `<h1>`, `<article>` or `<main>`, themselves included: no furniture, whatever their class says. */
export const findTitleHolders = (root: HtmlNode): ReadonlySet<HtmlNode> => {
  const holders = new Set<HtmlNode>()
  for (const element of elementsUnder(root)) {
    if (element.tagName !== 'h1' && element.tagName !== 'article' && element.tagName !== 'main') continue
    for (let node: HtmlNode | null = element; node !== null && !holders.has(node); node = 'parentNode' in node ? node.parentNode : null) holders.add(node)
  }
  return holders
}

/** All characters of text at or under a node. */
export const textUnder = (root: HtmlNode): string => {
  let text = ''
  for (const element of elementsUnder(root)) for (const child of element.childNodes) if (isText(child)) text += child.value
  return text
}

/** An attribute's value, null when it is not there. */
export const attribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null

/** The words of the given attributes, lower case: `class="post-share"` has "post" and "share". */
export const attributeWords = (element: HtmlElement, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (attribute(element, name) ?? '').toLowerCase().split(/[^a-z0-9]+/u)).filter((word) => word !== '')

/** A decoder of single entities, with a memory: "&eacute;" → "é", and itself when it is none. */
export const makeEntityDecoder = (): ((entity: string) => string) => {
  const known = new Map<string, string>()
  return (entity) => {
    const decoded = known.get(entity) ?? decode(entity)
    known.set(entity, decoded)
    return decoded
  }
}

const decode = (entity: string): string => {
  const first = parseFragment(entity).childNodes[0]
  return first !== undefined && isText(first) ? first.value : entity
}
