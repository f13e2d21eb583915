/** A view keeps at most this many words, and of them those that so many of its accounts use. */
const MOST_WORDS = 40
const SHARE_OF_ACCOUNTS = 0.4

/** What accounts commonly say, the commonest first: one of them may wander. */
export function sharedBy(said: readonly (readonly string[])[]): readonly string[] {
  const speaking = said.filter((words) => words.length > 0)
  const counts = new Map<string, number>()
  for (const word of speaking.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= speaking.length * SHARE_OF_ACCOUNTS).toSorted(([, a], [, b]) => b - a).slice(0, MOST_WORDS).map(([word]) => word)
}
