import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { refuse } from '../refusal.ts'

const OWN_SITE: ReadonlySet<string> = new Set(['same-origin', 'none'])

/** The scheme is left out: a proxy in front may speak TLS where this server does not. */
const isOwn = (origin: string, c: Context): boolean => URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host

/** Pages of other sites may not ask: browsers say from where a request comes, programs need not. */
export const checkOrigin = createMiddleware(async (c, next) => {
  const [site, origin] = [c.req.header('sec-fetch-site'), c.req.header('origin')]
  if (site !== undefined && !OWN_SITE.has(site)) throw refuse('foreign_origin', 'the request comes from another site')
  if (origin !== undefined && !isOwn(origin, c)) throw refuse('foreign_origin', 'the request comes from another origin')
  await next()
})
