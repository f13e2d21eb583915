import { DetectError, MalformedError, ParseError, parseFeed, type AnyFeed } from 'feedsmith'
import { BODY_LIMIT, FEED_ITEM_LIMIT, inMegabytes, PAGE_WEIGHT } from '../limits.ts'
import { refusal, type IntakeRefusal } from '../refusals.ts'
import { decodeText } from '../text/decode-text.ts'
import { oneLine } from '../text/make-document.ts'
import { weighMarkup } from '../text/weigh-markup.ts'
import { feedItems } from './feed-items.ts'
import type { FeedRead } from './feed.ts'

const DEEPEST = 200

/** Reads an RSS, Atom or JSON feed; its address makes relative links whole. */
export const readFeed = (given: Uint8Array | string, url: string, charset: string | null = null): FeedRead => {
  const text = typeof given === 'string' ? given : decodeText(given, { charset, isMarkup: true })
  const refused = refuseFeed(text.replace(/^\ufeff/u, ''), url)
  if (refused !== null) return { ok: false, refusal: refused }
  const parsed = parse(text.replace(/^\ufeff/u, ''), url)
  if ('code' in parsed) return { ok: false, refusal: parsed }
  return { ok: true, feed: { title: oneLine(titleOf(parsed)), items: feedItems(parsed, url).slice(0, FEED_ITEM_LIMIT) } }
}

const refuseFeed = (text: string, url: string): IntakeRefusal | null => {
  if (text.length > BODY_LIMIT) return refusal('document_too_long', `${url} has more than ${inMegabytes(BODY_LIMIT)}`)
  // Ten definitions that each repeat another ten times are a gigabyte of nothing; no feed needs one.
  if (/<!ENTITY\b/iu.test(text)) return refusal('feed_with_entities', `${url} defines entities of its own`)
  const { depth, attributes } = text.trimStart().startsWith('<') ? weighMarkup(text) : { depth: 0, attributes: 0 }
  const isHeavy = depth > DEEPEST || attributes > PAGE_WEIGHT.attributes
  return isHeavy ? refusal('feed_broken', `${url} nests its elements ${depth} levels deep, as no feed does`) : null
}

const parse = (text: string, url: string): AnyFeed | IntakeRefusal => {
  try {
    return parseFeed(text)
  } catch (error) {
    if (error instanceof DetectError) return refusal('feed_unknown', `${url} is no RSS, Atom or JSON feed`)
    if (error instanceof MalformedError || error instanceof ParseError)
      return refusal('feed_broken', `${url} is a feed that cannot be read: ${causeOf(error)}`)
    throw error
  }
}

const causeOf = (error: Error): string => (error.cause instanceof Error ? error.cause.message : error.message).split('\n', 1)[0] ?? ''

const titleOf = (parsed: AnyFeed): string | undefined => (parsed.format === 'atom' ? parsed.feed.title?.value : parsed.feed.title)
