import { type CorrectRequest, ENDPOINTS } from '@readout/protocol/api'
import { askChanges, askCorrections, askEvents, compareEvent, correctEvent, type Decider, joinEvents, keepApart, showEvent, splitEvent } from '@readout/record'
import type { Asker, ServerOptions } from '../options.ts'
import { refuse } from '../refusal.ts'
import { eventCursor, eventFilterOf } from './event-filter.ts'
import { route } from './route.ts'

/** Questions about events. */
export const eventRoutes = ({ tools }: ServerOptions) => ({
  events: route(ENDPOINTS.events, async ({ query: { limit, after, ...filter } }) => askEvents(tools, eventFilterOf(filter, { limit, after: eventCursor(after) }))),
  event: route(ENDPOINTS.event, async ({ params: { id } }) => showEvent(tools, id)),
  compare: route(ENDPOINTS.compare, async ({ params: { id } }) => compareEvent(tools, id)),
  news: route(ENDPOINTS.news, ({ query: { since = null, actor = null, limit } }) => askChanges(tools, { since, actor, limit })),
  corrections: route(ENDPOINTS.corrections, async ({ query: { limit, after } }) => {
    if (after !== undefined && !/^[0-9TZ:.-]{10,40}\|[0-9a-f]{4,64}$/u.test(after)) throw refuse('bad_cursor', 'after: no cursor of corrections')
    return askCorrections(tools, { limit, after: after ?? null })
  }),
})

const deciderOf = ({ reason, person }: { readonly reason: string; readonly person?: string }, { name }: Asker): Decider => ({ reason, person: name ?? person ?? 'desk' })

/** A field's new value as the event's line holds it. */
const valueOf = (request: CorrectRequest): unknown => {
  switch (request.field) {
    case 'category':
      return [request.becomes]
    case 'mode':
    case 'aux':
      return request.becomes === null ? [] : [request.becomes]
    case 'date':
    case 'actor':
    case 'recipient':
      return request.becomes
  }
}

/** What people decide about events. Ids are looked up first, so that the answer names the event in full. */
export const decisionRoutes = ({ tools }: ServerOptions) => {
  const wholeId = async (begins: string): Promise<string> => (await showEvent(tools, begins)).line.id
  return {
    correct: route(ENDPOINTS.correct, async ({ params: { id }, body, asker }) => {
      const event = await wholeId(id)
      await correctEvent(tools, event, { field: body.field, becomes: valueOf(body) }, deciderOf(body, asker))
      return { event }
    }),
    same: route(ENDPOINTS.same, async ({ params: { id }, body, asker }) => ({ event: await joinEvents(tools, [id, body.other], deciderOf(body, asker)) })),
    different: route(ENDPOINTS.different, async ({ params: { id }, body, asker }) => {
      const event = await wholeId(id)
      await keepApart(tools, [event, body.other], deciderOf(body, asker))
      return { event }
    }),
    split: route(ENDPOINTS.split, async ({ params: { id }, body, asker }) => ({ event: await splitEvent(tools, id, body.account, deciderOf(body, asker)) })),
  }
}
