import { ENDPOINTS, type Watch, type WatchRequest } from '@readout/protocol/api'
import { askAlerts, askDoubts, askWatches, dropWatch, keepWatch, type KeptWatch, rekeyFeed, type WatchFilter } from '@readout/record'
import { alertView } from '../alerts/alert-words.ts'
import { feedPath } from '../alerts/feed-answer.ts'
import { makeWebhookSecret } from '../alerts/sign-message.ts'
import { makeFeedKey } from '../gate/feed-keys.ts'
import type { Asker, ServerOptions } from '../options.ts'
import { refuse, RequestRefusal } from '../refusal.ts'
import { pairOf } from './event-filter.ts'
import { route } from './route.ts'

const watchView = ({ filter: { pair, ...filter }, webhook, ...watch }: KeptWatch): Watch => {
  const parts = { ...filter, ...(pair === undefined ? {} : { pair: pair.join() }) }
  return { ...watch, filter: ENDPOINTS.watches.answer.shape.watches.unwrap().element.shape.filter.parse(parts), webhook: webhook && hookView(webhook) }
}

const hookView = ({ url, ...state }: NonNullable<KeptWatch['webhook']>): Watch['webhook'] => ({ host: new URL(url).host, ...state })

/** What it is about, without what it is called and where it goes. */
const filterIn = (body: WatchRequest): WatchFilter => {
  const { kind: _, name: __, webhook: ___, pair, ...which } = body
  const sides = pairOf(pair)
  return { ...which, ...(sides === null ? {} : { pair: sides }) }
}

/** What people want to be told of, and what was found. */
export const watchRoutes = ({ tools, helpers: { webhooks } }: ServerOptions) => {
  const all = async (): Promise<{ readonly watches: readonly Watch[] }> => ({ watches: (await askWatches(tools)).map(watchView) })
  const webhookTo = (url: string | undefined): { readonly url: string; readonly secret: string } | null => {
    const refused = url === undefined ? null : webhooks.refuse(url)
    if (refused !== null) throw new RequestRefusal(refused)
    return url === undefined ? null : { url, secret: makeWebhookSecret() }
  }
  const add = async (body: WatchRequest, { name: person }: Asker) => {
    const [webhook, { key, hash }] = [webhookTo(body.webhook), makeFeedKey()]
    const id = await keepWatch(tools, { name: body.name, kind: body.kind, filter: filterIn(body), feedHash: hash, webhook, person })
    const watch = (await all()).watches.find((one) => one.id === id)
    if (watch === undefined) throw new Error('a watch was kept and is not there')
    return { watch, feed: feedPath(key), secret: webhook?.secret ?? null }
  }
  return {
    watches: route(ENDPOINTS.watches, all),
    addWatch: route(ENDPOINTS.addWatch, ({ body, asker }) => add(body, asker)),
    dropWatch: route(ENDPOINTS.dropWatch, async ({ params: { id } }) => {
      if (!(await dropWatch(tools, id))) throw refuse('not_found', 'there is no such watch')
      return all()
    }),
    renewFeed: route(ENDPOINTS.renewFeed, async ({ params: { id } }) => {
      const { key, hash } = makeFeedKey()
      if (!(await rekeyFeed(tools, id, hash))) throw refuse('not_found', 'there is no such watch')
      return { feed: feedPath(key) }
    }),
    alerts: route(ENDPOINTS.alerts, async ({ query: { watch = null, limit, after = null } }) => {
      if (after !== null && !/^\d{1,15}$/u.test(after)) throw refuse('bad_cursor', 'after: no cursor of alerts')
      const { alerts, next } = await askAlerts(tools, { watch, limit, after })
      return { alerts: alerts.map(alertView), next }
    }),
    doubts: route(ENDPOINTS.doubts, async ({ query: { limit } }) => ({ doubts: await askDoubts(tools, { limit }) })),
  }
}
