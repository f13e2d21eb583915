import { createMiddleware } from 'hono/factory'
import { refuse } from '../refusal.ts'

/** The names of this machine to itself. */
export const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * A page elsewhere can give its own name the address 127.0.0.1 and then ask as if it were ours; its Host header still has
 * that name.
 */
export const checkHost = (hosts: ReadonlySet<string> | null) =>
  createMiddleware(async (c, next) => {
    const { hostname } = new URL(c.req.url)
    if (hosts !== null && !hosts.has(hostname)) throw refuse('foreign_host', `this server is not ${hostname.slice(0, 100)}`)
    await next()
  })
