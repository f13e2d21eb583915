import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isTakenFromFolders } from './file-kind.ts'

/** Something in a folder that is to be read. */
export interface FolderEntry {
  readonly path: string
  readonly isFolder: boolean
}

/** By code units, not by locale: the same order on every machine. */
const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** The folders and documents of a folder, in order of name; what is hidden and node_modules are left out, links to folders are not followed. */
export const listFolder = async (folder: string): Promise<readonly FolderEntry[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.toSorted(byName).flatMap((entry): readonly FolderEntry[] => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    if (entry.isDirectory()) return [{ path, isFolder: true }]
    // A pipe or a device would be waited for without end.
    const isFile = entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    return isFile && isTakenFromFolders(entry.name) ? [{ path, isFolder: false }] : []
  })
}
