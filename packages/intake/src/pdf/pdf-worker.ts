import { parentPort, workerData } from 'node:worker_threads'
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf'
import { PDF_LIMITS } from '../limits.ts'
import type { ExtractedPdf } from './extract-pdf.ts'

// The parser leaves promises of its own behind that a broken file rejects; its answer comes by another way.
process.on('unhandledRejection', () => null)

const extract = async (bytes: unknown): Promise<ExtractedPdf> => {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the worker was given no bytes')
  try {
    // The parser must not print.
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
    if (pdf.numPages > PDF_LIMITS.pages) return { kind: 'long', pages: pdf.numPages }
    const { items } = await extractTextItems(pdf)
    const { info } = await getMeta(pdf)
    const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
    return {
      kind: 'text',
      pages: items.map((page) => page.map(({ str, x, y, width, fontSize }) => ({ str, x, y, width, fontSize }))),
      title: stringOf(info['Title']),
      author: stringOf(info['Author']),
      created: stringOf(info['CreationDate']),
    }
  } catch (error) {
    // Whatever the parser throws, it threw over this file, and it is alone with it here.
    if (error instanceof Error) return { kind: 'broken', name: error.name, message: error.message }
    throw error
  }
}

parentPort?.postMessage(await extract(workerData))
