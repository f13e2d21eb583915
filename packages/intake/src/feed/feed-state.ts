import type { FeedItem } from './feed.ts'

/** What is known of a feed between two looks at it: plain JSON, which the caller keeps. */
export interface FeedState {
  readonly etag: string | null
  readonly lastModified: string | null
  readonly title: string | null
  /** Ids of the items done with, oldest first. */
  readonly seen: readonly string[]
  /** Items that are still to be fetched, oldest first; those that failed for a passing reason wait here too. */
  readonly waiting: readonly WaitingItem[]
}

/** An item to be fetched. */
export interface WaitingItem {
  readonly item: FeedItem
  /** How often it was tried. */
  readonly tries: number
}

/** The state of a feed nobody has looked at. */
export const NEW_FEED: FeedState = Object.freeze({ etag: null, lastModified: null, title: null, seen: [], waiting: [] })

/** More than one feed holds, so that no item of the feed is ever forgotten while it is in it. */
const SEEN_LIMIT = 10_000

/** An item whose page could not be had this often is given up. */
export const MOST_TRIES = 5

/** The state after the feed was read: what is new in it waits, in the order it came out. */
export const withNewItems = (state: FeedState, items: readonly FeedItem[]): FeedState => {
  const old = new Set([...state.seen, ...state.waiting.map(({ item }) => item.id)])
  const fresh = new Map(items.filter(({ id }) => !old.has(id)).map((item) => [item.id, withoutText(item)]))
  return { ...state, waiting: [...state.waiting, ...[...fresh.values()].toReversed().map((item) => ({ item, tries: 0 }))] }
}

/** The text of an item that has a page is not needed, and a state should stay small. */
const withoutText = (item: FeedItem): FeedItem => (item.url === null ? item : { ...item, summary: null, content: null })

/** The state after the first waiting item was dealt with. */
export const withItemDone = (state: FeedState): FeedState => {
  const [done, ...waiting] = state.waiting
  return done === undefined ? state : { ...state, waiting, seen: [...state.seen, done.item.id].slice(-SEEN_LIMIT) }
}

/** The state after the first waiting item failed for a reason that may pass: it is tried at another look, until it is given up. */
export const withItemPutOff = (state: FeedState): FeedState => {
  const [failed, ...waiting] = state.waiting
  if (failed === undefined) return state
  const tries = failed.tries + 1
  return tries >= MOST_TRIES ? withItemDone(state) : { ...state, waiting: [...waiting, { ...failed, tries }] }
}
