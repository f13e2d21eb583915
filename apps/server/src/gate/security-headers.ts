import { createMiddleware } from 'hono/factory'

/** The desk runs its own script and nothing else; nothing of a report can run, load or send anything. */
export const PAGE_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ')

/** An answer is no page. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Headers of every answer, refusals too. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
  const isPage = (c.res.headers.get('content-type') ?? '').startsWith('text/html')
  c.res.headers.set('content-security-policy', isPage ? PAGE_POLICY : DATA_POLICY)
})
