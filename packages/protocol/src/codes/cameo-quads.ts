import type { QuadCode } from '@readout/engine/model/codebook'
import { rootCode, rootOf } from './cameo-roots.ts'

/** The last root of each quad; those after 13 are material conflict. */
const LAST_VERBAL_COOPERATION = 5
const LAST_MATERIAL_COOPERATION = 8
const LAST_VERBAL_CONFLICT = 13

/**
 * The quad of a CAMEO code by its root, as GDELT's codebook divides them: 01 to 05, 06 to 08, 09 to 13, 14 to 20. Files that
 * have a quad of their own are taken at their word.
 */
export const quadOfCameo = (cameo: string): QuadCode | null => {
  if (rootOf(cameo) === null) return null
  const root = Number(rootCode(cameo))
  if (root <= LAST_VERBAL_COOPERATION) return 1
  if (root <= LAST_MATERIAL_COOPERATION) return 2
  return root <= LAST_VERBAL_CONFLICT ? 3 : 4
}
