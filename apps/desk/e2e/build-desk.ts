import { join } from 'node:path'
import { build } from 'vite'

/** Builds the desk as it is served. */
export const buildDesk = async (): Promise<void> => {
  await build({ root: join(import.meta.dirname, '..'), logLevel: 'warn' })
}
