import { readLinkedData } from '../model/linked-data.ts'
import { AUTHOR_META, DATE_META, PUBLISHER_META } from '../lexicon/page-furniture.ts'
import { attribute, elementsUnder, isText, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { dayIn } from './metadata-day.ts'
import { NO_METADATA, type PageMetadata } from './page.ts'

/** What a page's `<meta>`, JSON-LD and `<time>` elements say of it. */
export const readMetadata = (page: HtmlNode): PageMetadata => {
  const metas = new Map<string, string>()
  const linked: PageMetadata[] = []
  let time: string | null = null
  for (const element of elementsUnder(page)) {
    if (element.tagName === 'meta') keepMeta(element, metas)
    if (element.tagName === 'time') time ??= attribute(element, 'datetime')
    if (isJsonLd(element)) linked.push(linkedMetadata(element.childNodes.map((child) => (isText(child) ? child.value : '')).join('')))
  }
  return metadataOf(metas, [...linked, { ...NO_METADATA, date: dayIn(time ?? '', '<time datetime>') }])
}

/** What linked data says; anything malformed says nothing. */
const linkedMetadata = (json: string): PageMetadata => {
  const { published = null, publisher = null, author = null } = readLinkedData(json) ?? {}
  return {
    date: dayIn(published ?? '', 'JSON-LD datePublished'),
    publisher: publisher === null ? null : { name: publisher, from: 'JSON-LD publisher' },
    author,
  }
}

const metadataOf = (metas: ReadonlyMap<string, string>, linked: readonly PageMetadata[]): PageMetadata => {
  return {
    date: firstOf(DATE_META, metas, dayIn) ?? firstHeld(linked, (found) => found.date),
    publisher: firstOf(PUBLISHER_META, metas, (name, from) => ({ name, from })) ?? firstHeld(linked, (found) => found.publisher),
    // Some pages give the author's address instead of the name.
    author: firstOf(AUTHOR_META, metas, (name) => (/^https?:/u.test(name) ? null : name)) ?? firstHeld(linked, (found) => found.author),
  }
}

const keepMeta = (element: HtmlElement, metas: Map<string, string>): void => {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
  const content = attribute(element, 'content')?.replaceAll(/\s+/gu, ' ').trim() ?? ''
  if (name !== null && content !== '' && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
}

const isJsonLd = (element: HtmlElement): boolean =>
  element.tagName === 'script' && (attribute(element, 'type') ?? '').toLowerCase() === 'application/ld+json'

const firstOf = <T>(names: readonly string[], metas: ReadonlyMap<string, string>, read: (value: string, name: string) => T | null): T | null => {
  for (const name of names) {
    const value = metas.get(name)
    const found = value === undefined ? null : read(value, name)
    if (found !== null) return found
  }
  return null
}

const firstHeld = <T>(found: readonly PageMetadata[], pick: (one: PageMetadata) => T | null): T | null => {
  for (const one of found) {
    const held = pick(one)
    if (held !== null) return held
  }
  return null
}
