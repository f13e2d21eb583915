import { Worker } from 'node:worker_threads'
import { PDF_LIMITS } from '../limits.ts'
import type { TextItem } from './page-paragraphs.ts'

/** What the parser makes of a PDF. */
export type ExtractedPdf =
  | {
      readonly kind: 'text'
      readonly pages: readonly (readonly TextItem[])[]
      readonly title: string | null
      readonly author: string | null
      readonly created: string | null
    }
  | { readonly kind: 'long'; readonly pages: number }
  | { readonly kind: 'broken'; readonly name: string; readonly message: string }

/**
 * Parses a PDF in a thread of its own. Broken files make the parser reject promises that nobody can wait for, which would
 * end the process, and a malicious one may keep it busy without end: a thread can be stopped.
 */
export const extractPdf = async (bytes: Uint8Array): Promise<ExtractedPdf> => {
  const done = Promise.withResolvers<ExtractedPdf>()
  const broken = (name: string, message: string): void => done.resolve({ kind: 'broken', name, message })
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: new Uint8Array(bytes),
    resourceLimits: { maxOldGenerationSizeMb: PDF_LIMITS.heap },
  })
  worker.on('message', (extracted: ExtractedPdf) => done.resolve(extracted))
  worker.on('error', (error: Error) => broken(error.name, error.message))
  worker.on('exit', (code) => broken('ExitError', `the parser ended with code ${code}`))
  const timer = setTimeout(() => broken('TimeoutError', `the parser took more than ${PDF_LIMITS.time / 1000} s`), PDF_LIMITS.time)
  try {
    return await done.promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
