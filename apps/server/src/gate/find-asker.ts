import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Access, Asker } from '../options.ts'
import { refuse } from '../refusal.ts'
import type { Tools } from '@readout/record'
import { askerWith } from './tokens.ts'

/** The cookie of a browser that signed in. */
export const SESSION_COOKIE = 'readout_session'

const ANYBODY: Asker = { name: null, role: 'admin' }

const tokenOf = (c: Context): string | null => {
  const header = c.req.header('authorization')
  if (header === undefined) return getCookie(c, SESSION_COOKIE) ?? null
  return /^Bearer (?<token>\S{1,200})$/iu.exec(header)?.groups?.['token'] ?? ''
}

/** Who asks. Throws a refusal where a token is needed and none, or a wrong one, is given. */
export const findAsker = async (c: Context, access: Access, tools: Tools): Promise<Asker> => {
  if (access.kind === 'open') return ANYBODY
  const token = tokenOf(c)
  if (token === null) throw refuse('no_token', 'nothing is shown without a token')
  const asker = await askerWith(tools, token)
  if (asker === null) throw refuse('bad_token', 'nobody has this token')
  return asker
}
