import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '../..')

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', '.git', 'dist', '.venv', '__pycache__', 'coverage', '.cache'])

/** Paths of all written files from the root, in order; no git is needed, so it also works in an unpacked archive. */
export const repositoryFiles = (folder = ''): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? repositoryFiles(path) : [path]
    })
    .toSorted()

/** A file of the repository, as text. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
