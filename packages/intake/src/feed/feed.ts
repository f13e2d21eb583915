import type { Known } from '../raw-document.ts'
import type { IntakeRefusal } from '../refusals.ts'

/** One item of a feed. */
export interface FeedItem {
  /** The feed's own name for it, else its address, else a hash of its words. */
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly author: Known<string> | null
  readonly published: Known<string> | null
  readonly summary: string | null
  /** The whole text as HTML or plain text, in feeds that carry it. */
  readonly content: string | null
}

/** A feed read. */
export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
}

/** A feed, or why it cannot be read. */
export type FeedRead = { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly refusal: IntakeRefusal }
