import { createHash } from 'node:crypto'
import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import { canonicalUrl } from '../canonical-url.ts'
import { publishedOn } from '../published-day.ts'
import { known, type Known } from '../raw-document.ts'
import { oneLine } from '../text/make-document.ts'
import type { FeedItem } from './feed.ts'

/** What a format's item says, in the words of none. */
interface Given {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  readonly author: Known<string> | null
  readonly published: Known<string> | null
  readonly summary: string | undefined
  readonly content: string | undefined
}

/** The items of a feed of any format, relative addresses made whole. */
export const feedItems = (parsed: AnyFeed, base: string): readonly FeedItem[] => givenItems(parsed).map((given) => feedItem(given, base))

const givenItems = (parsed: AnyFeed): readonly Given[] => {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(ofRss)
    case 'atom':
      return (parsed.feed.entries ?? []).map(ofAtom)
    case 'rdf':
      return (parsed.feed.items ?? []).map(ofRdf)
    case 'json':
      return (parsed.feed.items ?? []).map(ofJson)
  }
}

const feedItem = (given: Given, base: string): FeedItem => {
  const url = given.url === undefined ? null : canonicalUrl(given.url, base)
  const title = plain(given.title)
  const content = wordsOrNull(given.content)
  const summary = wordsOrNull(given.summary)
  return {
    id: oneLine(given.id) ?? url ?? hashOf([title, summary, content]),
    url,
    title,
    author: given.author,
    published: given.published,
    summary,
    content,
  }
}

const hashOf = (words: readonly (string | null)[]): string => `sha256:${createHash('sha256').update(JSON.stringify(words)).digest('hex')}`

const wordsOrNull = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim())

/** Titles are words, though some feeds put tags into them. */
const plain = (title: string | undefined): string | null => oneLine(title?.replaceAll(/<\/?[a-z][^<>]*>/giu, ''))

const authorOf = (names: readonly (string | undefined)[], reason: string): Known<string> | null => {
  const named = oneLine(names.filter((name) => name !== undefined).join(', '))
  return named === null ? null : known(named, reason)
}

const ofRss = (item: RssFeed.Item<string>): Given => ({
  id: item.guid?.value,
  url: item.link ?? permalinkOf(item),
  title: item.title,
  author: authorOf(
    [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name, email }) => name ?? email)].slice(0, 5),
    'feed item’s author',
  ),
  published: publishedOn(item.pubDate, 'feed item’s pubDate') ?? dublinCoreDay(item),
  summary: item.description,
  content: item.content?.encoded,
})

/** RSS: a guid is the item's address unless it says that it is not. */
const permalinkOf = ({ guid }: RssFeed.Item<string>): string | undefined => (guid?.isPermaLink === false ? undefined : guid?.value)

const dublinCoreDay = ({ dc }: RssFeed.Item<string> | RdfFeed.Item<string>): Known<string> | null =>
  publishedOn(dc?.dates?.[0], 'feed item’s dc:date')

const ofRdf = (item: RdfFeed.Item<string>): Given => ({
  id: item.rdf?.about ?? item.link,
  url: item.link,
  title: item.title,
  author: authorOf(item.dc?.creators ?? [], 'feed item’s author'),
  published: dublinCoreDay(item),
  summary: item.description,
  content: item.content?.encoded,
})

const pageOf = (links: readonly AtomFeed.Link<string>[]): string | undefined =>
  (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href

const ofAtom = (entry: AtomFeed.Entry<string>): Given => ({
  id: entry.id,
  url: pageOf(entry.links ?? []),
  title: entry.title?.value,
  author: authorOf(entry.authors?.map(({ name }) => name) ?? [], 'feed entry’s author'),
  published: publishedOn(entry.published, 'feed entry’s published') ?? publishedOn(entry.updated, 'feed entry’s updated'),
  summary: entry.summary?.value,
  content: entry.content?.value,
})

const ofJson = (item: JsonFeed.Item<string>): Given => ({
  id: item.id,
  url: item.url ?? item.external_url,
  title: item.title,
  author: authorOf(item.authors?.map(({ name }) => name) ?? [], 'feed item’s author'),
  published: publishedOn(item.date_published, 'feed item’s date_published'),
  summary: item.summary,
  content: item.content_html ?? item.content_text,
})
