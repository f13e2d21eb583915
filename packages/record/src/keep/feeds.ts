import type { Tools } from './record-tools.ts'

/** What the poller remembers of a feed, as it wrote it; null for a feed nobody has looked at. */
export async function feedState({ engine: { reads } }: Tools, url: string): Promise<string | null> {
  return (await reads.selectFrom('feed').select('state').where('url', '=', url).executeTakeFirst())?.state ?? null
}

/** The feeds that are watched. */
export async function watchedFeeds({ engine: { reads } }: Tools): Promise<readonly string[]> {
  return (await reads.selectFrom('feed').select('url').orderBy('url').execute()).map(({ url }) => url)
}

/** Remembers a feed's state. */
export async function keepFeed({ engine, now }: Tools, url: string, state: string): Promise<void> {
  const changed = now()
  await engine.transact((db) => db.insertInto('feed').values({ url, state, changed }).onConflict((conflict) => conflict.column('url').doUpdateSet({ state, changed })).execute())
}

/** Forgets a feed: it is watched no more. False where it was not. */
export async function dropFeed({ engine }: Tools, url: string): Promise<boolean> {
  const { numDeletedRows } = await engine.transact((db) => db.deleteFrom('feed').where('url', '=', url).executeTakeFirst())
  return numDeletedRows > 0n
}
