import { API_BASE, STREAM_PATHS } from '@readout/protocol/api'
import { askAlerts, type Tools, watchOfFeed } from '@readout/record'
import type { Context } from 'hono'
import { sentText } from '../answer/answer-shelf.ts'
import { unlessKnown } from '../answers.ts'
import { feedHashOf } from '../gate/feed-keys.ts'
import { refuse } from '../refusal.ts'
import { alertView } from './alert-words.ts'
import { atomFeed } from './atom-feed.ts'

/** Entries of a feed; who reads it once a week has more alerts on the desk. */
const ENTRIES = 100

/** The path of the feed that a key opens. */
export const feedPath = (key: string): string => `${API_BASE}${STREAM_PATHS.feed.path.replace('{key}', key)}`

/** A watch's feed for whoever knows its key. Throws a refusal for a key that opens none. */
export const feedAnswer = async (c: Context, tools: Tools, key: string): Promise<Response> => {
  const watch = await watchOfFeed(tools, feedHashOf(key))
  if (watch === null) throw refuse('not_found', 'no feed has this address')
  const { alerts } = await askAlerts(tools, { watch: watch.id, limit: ENTRIES, after: null })
  const origin = originOf(c)
  const text = atomFeed({ watch, alerts: alerts.map(alertView), origin, self: origin + feedPath(key) })
  return unlessKnown(c, sentText(text), { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'private, no-cache' })
}

/** A proxy in front may speak TLS where this server does not. */
const originOf = (c: Context): string => {
  const { protocol, host } = new URL(c.req.url)
  return `${c.req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol}//${host}`
}
