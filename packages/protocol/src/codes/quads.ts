import type { QuadCode } from '@readout/engine/model/codebook'

/** The four quads as POLECAT writes them. */
export const QUAD_NAMES: Readonly<Record<QuadCode, string>> = {
  1: 'VERBAL COOPERATION',
  2: 'MATERIAL COOPERATION',
  3: 'VERBAL CONFLICT',
  4: 'MATERIAL CONFLICT',
}

const QUADS: readonly QuadCode[] = [1, 2, 3, 4]

/** The quad of a number; null for any other number. */
export const quadOf = (value: number | null): QuadCode | null => QUADS.find((quad) => quad === value) ?? null

/** The quad that a text names or numbers. */
export const quadOfText = (text: string): QuadCode | null =>
  QUADS.find((quad) => QUAD_NAMES[quad] === text.toUpperCase() || String(quad) === text) ?? null
