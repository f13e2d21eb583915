import type { Refusal } from '../engine.ts'

/** The largest file that is read at all; reports are a thousandth of it. */
export const LARGEST_FILE = 50 * 1024 * 1024

export const notFound = (name: string): Refusal => ({
  code: 'input_not_found',
  status: 404,
  message: `no file, folder or match: ${name}`,
  hint: 'Check the path; put a glob in quotes so that the shell leaves it alone.',
})

export const emptyFolder = (name: string): Refusal => ({
  code: 'folder_without_reports',
  status: 404,
  message: `no reports in the folder: ${name}`,
  hint: 'Folders are searched for .txt, .md, .html and .htm; name other files one by one.',
})

export const unreadable = (name: string, reason: string): Refusal => ({
  code: 'input_unreadable',
  status: 403,
  message: `cannot read ${name}: ${reason}`,
  hint: 'Check that it is a file and that you may read it.',
})

export const tooLarge = (name: string, bytes: number): Refusal => ({
  code: 'text_too_long',
  status: 413,
  message: `${name} has ${Math.round(bytes / 1024 / 1024)} MB, more than the ${LARGEST_FILE / 1024 / 1024} MB that are read`,
  hint: 'Split it into one file a report.',
})

/** A throw inside the engine: our bug, and only this report's end. */
export const fault = (error: unknown): Refusal => ({
  code: 'fault',
  status: 500,
  message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  hint: 'This is a bug in Readout: please report it with the text, if you may share it.',
})

export const workerLost = (reason: string): Refusal => ({
  code: 'worker_lost',
  status: 500,
  message: `the worker that coded this report ended: ${reason}`,
  hint: 'Try the file alone with --jobs 1; if memory is short, use fewer jobs.',
})
