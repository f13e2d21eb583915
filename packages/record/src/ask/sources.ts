import type { Tools } from '../keep/record-tools.ts'

/** Where reports come from. */
export interface KnownSources {
  readonly feeds: readonly { readonly url: string; readonly looked: string | null }[]
  readonly publishers: readonly { readonly publisher: string | null; readonly reports: number; readonly last: string | null }[]
}

const MOST_PUBLISHERS = 500

/** Feeds that are watched, and publishers with the number of their reports; a feed whose state is `untouched` was never looked at. */
export async function askSources({ engine: { reads } }: Tools, untouched: string): Promise<KnownSources> {
  const feeds = await reads.selectFrom('feed').select(['url', 'changed', 'state']).orderBy('url').execute()
  const publishers = await reads.selectFrom('report').select(['publisher', (q) => q.fn.countAll<number>().as('reports'), (q) => q.fn.max('published').as('last')])
    .groupBy('publisher').orderBy('reports', 'desc').orderBy('publisher').limit(MOST_PUBLISHERS).execute()
  return { feeds: feeds.map(({ url, changed, state }) => ({ url, looked: state === untouched ? null : changed })), publishers }
}
