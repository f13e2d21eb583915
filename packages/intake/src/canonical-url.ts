/** Parameters that say how a reader came to a page, never which page it is. */
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'vero_id',
  'oly_enc_id',
  'oly_anon_id',
  '_hsenc',
  '_hsmi',
  '_openstat',
  'ncid',
  'cmpid',
  'wt_mc',
  'guccounter',
])

const isTracking = (name: string): boolean => /^(?:utm|pk|mtm|hsa)_/iu.test(name) || TRACKING.has(name.toLowerCase())

/** The address of a page without fragment, tracking parameters and password; null when it is no web address. */
export const canonicalUrl = (text: string, base?: string): string | null => {
  const url = URL.parse(text.trim(), base)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  // Deleting rewrites the whole query, so a query with nothing to delete stays as written.
  const tracking = [...url.searchParams.keys()].filter(isTracking)
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}

const site = (url: string): string | null => URL.parse(url)?.hostname.replace(/^(?:www|m|mobile|amp)\./u, '') ?? null

/** Whether two addresses are of one site, its mobile and www names included. */
export const isSameSite = (a: string, b: string): boolean => site(a) !== null && site(a) === site(b)
