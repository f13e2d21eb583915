const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/**
 * A number for a text, the same on every run, that any reader can hold exactly: FNV-1a over its UTF-16 units, cut to 53 bits.
 * For formats whose ids are numbers; ours are hashes, so two meet as seldom as chance allows.
 */
export const stableNumber = (text: string): number => {
  let hash = OFFSET
  for (let at = 0; at < text.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME)
  return Number(BigInt.asUintN(53, hash ^ (hash >> 11n)))
}
