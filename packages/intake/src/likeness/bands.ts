import { hash32 } from './hashing.ts'
import { SIGNATURE_SIZE, type Fingerprint } from './fingerprint.ts'

/**
 * Three values to a band: texts with half of their runs in common share a band 199 times in 200, those with a
 * tenth 4 times in 100. Fewer values would name every story a candidate, more would lose shortened copies.
 */
const BAND_WIDTH = 3
const BANDS = Math.floor(SIGNATURE_SIZE / BAND_WIDTH)

/** The keys under which to keep a text and to look for its copies: texts that share one key are to be compared. */
export const bandKeys = ({ minima, runs }: Fingerprint): readonly string[] => {
  if (runs === 0) return []
  return Array.from({ length: BANDS }, (_, band) => {
    const values = minima.slice(band * BAND_WIDTH, (band + 1) * BAND_WIDTH)
    return `${band.toString(36)}-${hash32(values.join(' ')).toString(36)}`
  })
}
