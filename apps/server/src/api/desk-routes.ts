import { ENDPOINTS } from '@readout/protocol/api'
import { askSources, dropFeed, feedState, keepFeed, queueState, retry, storyDay } from '@readout/record'
import type { ServerOptions } from '../options.ts'
import { refuse } from '../refusal.ts'
import { route } from './route.ts'

/** Questions about the server itself, its queue and its feeds. */
export const deskRoutes = ({ tools, helpers, access }: ServerOptions) => {
  const sources = () => askSources(tools, helpers.newFeed)
  return {
    me: route(ENDPOINTS.me, async ({ asker: { name, role } }) => ({ name, role, tokens: access.kind === 'tokens', coder: helpers.coder.name, now: tools.now(), today: await storyDay(tools) })),
    queue: route(ENDPOINTS.queue, async () => queueState(tools)),
    retry: route(ENDPOINTS.retry, async () => {
      const retried = await retry(tools)
      helpers.wake()
      return { retried }
    }),
    sources: route(ENDPOINTS.sources, sources),
    watch: route(ENDPOINTS.watch, async ({ body: { url } }) => {
      if ((await feedState(tools, url)) === null) await keepFeed(tools, url, helpers.newFeed)
      helpers.wake()
      return sources()
    }),
    unwatch: route(ENDPOINTS.unwatch, async ({ query: { url } }) => {
      if (!(await dropFeed(tools, url))) throw refuse('not_found', 'this feed is not watched')
      return sources()
    }),
  }
}
