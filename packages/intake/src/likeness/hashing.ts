/** A 32-bit hash of a string (FNV-1a over UTF-16 units, then mixed); never for secrets. */
export const hash32 = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix32(hash)
}

/** Spreads every bit over all the others (the finaliser of MurmurHash3); gives an unsigned number. */
export const mix32 = (given: number): number => {
  let hash = given
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
