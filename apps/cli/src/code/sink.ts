import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import { createWriteStream, renameSync, rmSync, statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { UsageError } from '../exit-code.ts'

/** Where the coded text goes. */
export interface Sink {
  write(text: string): Promise<void>
  /** Ends the output; a file gets its name only now. */
  close(): Promise<void>
}

const writeTo = async (stream: Writable, text: string): Promise<void> => {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}

/** Standard output: written as it comes, never ended. */
export const streamSink = (stream: Writable): Sink => ({
  write: (text) => writeTo(stream, text),
  close: async () => undefined,
})

const openStream = async (path: string, target: string): Promise<WriteStream> => {
  const stream = createWriteStream(target)
  try {
    await once(stream, 'open')
    return stream
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`cannot write to ${path}: ${String(error.code)}`)
    throw error
  }
}

/** A file, written beside its place and moved there when whole: an interrupted run leaves the old one as it was. */
export const fileSink = async (path: string): Promise<Sink> => {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isDirectory() === true) throw new UsageError(`cannot write to ${path}: it is a folder`)
  const direct = there !== undefined && !there.isFile()
  const target = direct ? path : `${path}.part-${process.pid}`
  const stream = await openStream(path, target)
  let failure: Error | null = null
  stream.on('error', (error) => {
    failure = error
  })
  const removePart = (): void => rmSync(target, { force: true })
  if (!direct) process.once('exit', removePart)
  return {
    write: async (text) => {
      if (failure !== null) throw failure
      await writeTo(stream, text)
    },
    close: async () => {
      stream.end()
      await finished(stream)
      if (direct) return
      renameSync(target, path)
      process.off('exit', removePart)
    },
  }
}
