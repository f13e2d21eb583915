import type { Fetcher } from '../fetch/fetcher.ts'
import { takeUrl } from '../fetch/take-url.ts'
import { known, refused, type Known, type RawDocument, type Taken } from '../raw-document.ts'
import { refusal, type IntakeRefusalCode } from '../refusals.ts'
import { looksLikeHtml, makeDocument } from '../text/make-document.ts'
import { withItemDone, withItemPutOff, withNewItems, type FeedState, type WaitingItem } from './feed-state.ts'
import type { FeedItem } from './feed.ts'
import { readFeed } from './read-feed.ts'

/** A feed to look at. */
export interface WatchedFeed {
  readonly url: string
  /** Who is behind it, where the pages do not say; else the feed's title is taken. */
  readonly publisher?: string
}

/** One look at a feed. */
export interface Poll {
  /** What is new, one by one as it is fetched. */
  readonly documents: AsyncIterable<Taken>
  /** The state as of the documents given so far: keep it together with them, and nothing is lost or fetched twice. */
  state(): FeedState
}

const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/json',
  'text/html',
  'text/plain',
]

/** Looks at a feed: asks whether it changed, and fetches the pages of the items not seen before. */
export const pollFeed = (feed: WatchedFeed, before: FeedState, fetcher: Fetcher): Poll => {
  let state = before
  async function* documents(): AsyncGenerator<Taken> {
    const looked = await lookAtFeed(feed, state, fetcher)
    if (!looked.ok) yield looked.refused
    else state = looked.state
    // Each once a look: what is put off goes to the end of the line and waits for the next look.
    const publisher = publisherOf(feed, state)
    for (const waiting of state.waiting) {
      const taken = await takeItem(waiting, { feed, publisher, fetcher })
      state = isPassing(taken) ? withItemPutOff(state) : withItemDone(state)
      yield taken
    }
  }
  return { documents: documents(), state: () => state }
}

type Looked = { readonly ok: true; readonly state: FeedState } | { readonly ok: false; readonly refused: Taken }

const lookAtFeed = async ({ url }: WatchedFeed, state: FeedState, fetcher: Fetcher): Promise<Looked> => {
  const { etag, lastModified } = state
  const fetched = await fetcher.fetch(url, { accept: FEED_TYPES, etag, lastModified })
  if (!fetched.ok) return { ok: false, refused: refused(url, fetched.refusal) }
  if (fetched.kind === 'unchanged') return { ok: true, state }
  const { page } = fetched
  const read = readFeed(page.bytes, page.url, page.type.charset)
  if (!read.ok) return { ok: false, refused: refused(url, read.refusal) }
  const answered = { etag: page.etag, lastModified: page.lastModified, title: read.feed.title }
  return { ok: true, state: { ...withNewItems(state, read.feed.items), ...answered } }
}

const publisherOf = ({ publisher }: WatchedFeed, { title }: FeedState): Known<string> | null => {
  if (publisher !== undefined) return known(publisher, 'given with the feed')
  return title === null ? null : known(title, 'title of the feed')
}

/** Refusals that another look may not meet with. */
const PASSING: ReadonlySet<IntakeRefusalCode> = new Set([
  'server_busy',
  'connection_failed',
  'timed_out',
  'robots_unavailable',
  'name_unknown',
])

const isPassing = (taken: Taken): boolean => !taken.ok && PASSING.has(taken.refusal.code)

interface ItemContext {
  readonly feed: WatchedFeed
  readonly publisher: Known<string> | null
  readonly fetcher: Fetcher
}

const takeItem = async ({ item }: WaitingItem, { feed, publisher, fetcher }: ItemContext): Promise<Taken> => {
  const taken = item.url === null ? itemItself(feed, item) : await takeUrl(item.url, fetcher)
  return taken.ok ? { ok: true, document: withFeedsWord(taken.document, item, publisher) } : taken
}

/** A feed without pages carries its texts itself. */
const itemItself = (feed: WatchedFeed, item: FeedItem): Taken => {
  const name = `${feed.url}!${item.id}`
  const content = item.content ?? item.summary
  if (content === null) return refused(name, refusal('text_missing', `an item of ${feed.url} has neither an address nor a text`))
  return makeDocument({ name, content, format: looksLikeHtml(content) ? 'html' : 'text' })
}

/** What the page does not say of itself, its feed may. */
const withFeedsWord = (document: RawDocument, item: FeedItem, publisher: Known<string> | null): RawDocument => ({
  ...document,
  title: document.title ?? item.title,
  author: document.author ?? item.author,
  publisher: document.publisher ?? publisher,
  published: document.published ?? item.published,
})
