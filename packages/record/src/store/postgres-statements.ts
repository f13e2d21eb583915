import type pg from 'pg'

/** A connection keeps so many statements, each with its plan in the server's memory; */
const MOST_STATEMENTS = 300
/** and none longer than this: those put many rows at once, and hardly ever as many again. */
const MOST_LETTERS = 3000

/**
 * Has a connection's statements parsed and planned once and run by name from then on, as long as it is in a transaction: what
 * writing asks is short and the same again and again. What readers ask is planned each time for the values asked with, since a
 * pair may have ten events or ten thousand.
 */
export function keepStatements(client: pg.PoolClient): void {
  const query = client.query.bind(client)
  const names = new Map<string, string>()
  let isWriting = false
  const nameOf = (words: string): string | undefined => {
    if (!names.has(words) && names.size < MOST_STATEMENTS && words.length <= MOST_LETTERS) names.set(words, `readout_${names.size}`)
    return names.get(words)
  }
  const ask = (words: unknown, values: unknown, ...rest: readonly unknown[]): unknown => {
    if (words === 'begin') isWriting = true
    else if (words === 'commit' || words === 'rollback') isWriting = false
    else if (isWriting && typeof words === 'string' && Array.isArray(values)) return query({ name: nameOf(words), text: words, values })
    return Reflect.apply(query, client, [words, values, ...rest])
  }
  Object.defineProperty(client, 'query', { value: ask })
}
