import type { Tools } from './record-tools.ts'

/** Who holds a token, and what they may do. The token itself is stored nowhere, only its hash. */
export interface TokenHolder {
  readonly name: string
  readonly role: string
  readonly made: string
}

const PREFIX = 'token:'

/** Keeps the hash of a new token. */
export async function keepToken({ engine, now }: Tools, hash: string, { name, role }: Pick<TokenHolder, 'name' | 'role'>): Promise<void> {
  const value = JSON.stringify({ name, role, made: now() })
  await engine.transact((db) => db.insertInto('setting').values({ name: `${PREFIX}${hash}`, value }).execute())
}

/** Who holds the token with this hash; null: nobody. */
export async function tokenHolder({ engine: { reads } }: Tools, hash: string): Promise<TokenHolder | null> {
  const row = await reads.selectFrom('setting').select('value').where('name', '=', `${PREFIX}${hash}`).executeTakeFirst()
  return row === undefined ? null : holderIn(row.value)
}

/** Every holder, by name. */
export async function tokenHolders({ engine: { reads } }: Tools): Promise<readonly TokenHolder[]> {
  const rows = await tokensIn(reads)
  return rows.map(({ value }) => holderIn(value)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Takes every token of a name back; how many there were. */
export function dropTokens({ engine }: Tools, name: string): Promise<number> {
  return engine.transact(async (db) => {
    const own = (await tokensIn(db)).filter(({ value }) => holderIn(value).name === name).map((row) => row.name)
    if (own.length > 0) await db.deleteFrom('setting').where('name', 'in', own).execute()
    return own.length
  })
}

const tokensIn = (db: Tools['engine']['reads']) => db.selectFrom('setting').select(['name', 'value']).where('name', 'like', `${PREFIX}%`).execute()

function holderIn(json: string): TokenHolder {
  const holder: TokenHolder = JSON.parse(json)
  return holder
}
