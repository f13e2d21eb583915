import { NO_LINKED_DATA, readLinkedData, type LinkedData } from '@readout/engine/model/linked-data'
import { known, type Known, type RawDocument } from '../raw-document.ts'
import { publishedOn } from '../published-day.ts'
import { oneLine } from '../text/make-document.ts'
import { AUTHOR_META, DATE_META, PUBLISHER_META, TITLE_META } from './meta-names.ts'
import type { PageTree } from './page-tree.ts'

/** What a page says of the report on it. */
export interface PageMetadata extends Pick<RawDocument, 'title' | 'author' | 'publisher' | 'published'> {
  /** The address that the page calls its own, as written. */
  readonly canonical: string | null
}

type Metas = ReadonlyMap<string, { readonly content: string; readonly attribute: string }>

/** Reads linked data first, which names the report; then `<meta>`, which may name the site; then `<time>` and links. */
export const readPageMetadata = (page: PageTree): PageMetadata => {
  const metas = readMetas(page)
  const linked = readLinked(page)
  return {
    title: findTitle(page, linked.headline ?? firstMeta(TITLE_META, metas, (value) => value) ?? textOf(page, 'title')),
    author: findAuthor(page, metas, linked),
    publisher: of(linked.publisher, 'JSON-LD publisher') ?? firstMeta(PUBLISHER_META, metas, known),
    published: publishedOn(linked.published, 'JSON-LD datePublished') ?? firstMeta(DATE_META, metas, publishedOn) ?? timeElement(page),
    canonical: oneLine(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? firstMeta(['og:url'], metas, (value) => value),
  }
}

const of = (value: string | null, reason: string): Known<string> | null => (value === null ? null : known(value, reason))

/** Titles given for search engines have the site's name in them; the page's own heading has not. */
const findTitle = (page: PageTree, given: string | null): string | null => {
  const heading = textOf(page, 'h1')
  return heading !== null && (given === null || given.includes(heading)) ? heading : given
}

const readMetas = (page: PageTree): Metas => {
  const metas = new Map<string, { readonly content: string; readonly attribute: string }>()
  for (const meta of page.querySelectorAll('meta')) {
    const attribute = ['property', 'name', 'itemprop'].find((name) => meta.getAttribute(name) !== null)
    const key = attribute === undefined ? null : (meta.getAttribute(attribute)?.toLowerCase() ?? null)
    const content = oneLine(meta.getAttribute('content'))
    if (attribute !== undefined && key !== null && content !== null && !metas.has(key)) metas.set(key, { content, attribute })
  }
  return metas
}

const firstMeta = <T>(names: readonly string[], metas: Metas, read: (value: string, reason: string) => T | null): T | null => {
  for (const name of names) {
    const meta = metas.get(name)
    const found = meta === undefined ? null : read(meta.content, `meta ${meta.attribute} ${name}`)
    if (found !== null) return found
  }
  return null
}

const readLinked = (page: PageTree): LinkedData => {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = readLinkedData(script.textContent ?? '')
    if (found !== null) return found
  }
  return NO_LINKED_DATA
}

const BYLINE = '[rel="author"], [itemprop="author"], .byline, .author'

const findAuthor = (page: PageTree, metas: Metas, linked: LinkedData): Known<string> | null => {
  // Some pages give the author's address instead of the name.
  const named = firstMeta(AUTHOR_META, metas, (value, reason) => (/^https?:/u.test(value) ? null : known(value, reason)))
  return of(linked.author, 'JSON-LD author') ?? named ?? cleanByline(textOf(page, BYLINE))
}

/** "By Anna Berg" as a name; what is longer than a few names is a paragraph in the wrong place. */
export const cleanByline = (byline: string | null): Known<string> | null => {
  const name = oneLine(byline?.replace(/^\s*by\b[\s:]*/iu, ''))
  return name === null || name.length > 120 ? null : known(name, 'byline on the page')
}

const timeElement = (page: PageTree): Known<string> | null => {
  for (const time of page.querySelectorAll('time[datetime]')) {
    const found = publishedOn(time.getAttribute('datetime'), 'time element')
    if (found !== null) return found
  }
  return null
}

const textOf = (page: PageTree, selector: string): string | null => oneLine(page.querySelector(selector)?.textContent)
