import { createHash } from 'node:crypto'

/** An id made of what it names: the same parts give the same id. */
export const contentId = (...parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
