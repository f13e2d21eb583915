import type { Readable, Writable } from 'node:stream'

/** A stream out, which may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** All that a command sees of the world around it; tests give it their own. */
export interface Doors {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Screen
  readonly stderr: Screen
  /** False under NO_COLOR, whatever the streams are. */
  readonly colour: boolean
  /** The module whose `createCoder` makes the coder, as a URL. */
  readonly coderModule: string
}

const DEFAULT_WIDTH = 80

/** Beyond this a line is too long to read, however wide the window. */
const WIDEST = 120

/** The columns to print on. */
export const widthOf = (screen: Screen): number => Math.max(40, Math.min(screen.columns ?? DEFAULT_WIDTH, WIDEST))

/** The process's own doors. */
export const processDoors = (): Doors => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  colour: (process.env['NO_COLOR'] ?? '') === '',
  coderModule: new URL('./engine.ts', import.meta.url).href,
})
