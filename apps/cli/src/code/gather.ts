import { globSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Refusal } from '../engine.ts'
import { emptyFolder, notFound, unreadable } from './refusals.ts'

/** The name that stands for standard input. */
export const STDIN = '-'

/** One thing to code, or why it cannot be. */
export interface InputItem {
  readonly name: string
  readonly refusal: Refusal | null
}

const REPORT_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm'])

const isReport = (name: string): boolean => REPORT_ENDINGS.has(extname(name).toLowerCase())

/** By code units, not by locale: the same order on every machine. */
const inNameOrder = (names: readonly string[]): readonly string[] => names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))

const itemsOf = (names: readonly string[]): readonly InputItem[] => names.map((name) => ({ name, refusal: null }))

/** Runs a look at the disk; what the system refuses is this input's refusal and nobody else's. */
const looking = (name: string, look: () => readonly InputItem[]): readonly InputItem[] => {
  try {
    return look()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [{ name, refusal: unreadable(name, String(error.code)) }]
    throw error
  }
}

/** Reports of a folder, deep; hidden and node_modules folders are left out, links to folders are not followed. */
const reportsIn = (folder: string): readonly InputItem[] =>
  looking(folder, () => {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules',
    )
    const folders = new Set(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name))
    return inNameOrder(entries.map((entry) => entry.name)).flatMap((name) => {
      const path = join(folder, name)
      if (folders.has(name)) return reportsIn(path)
      return isReport(name) ? itemsOf([path]) : []
    })
  })

const isFile = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isFile() === true

const expand = (input: string): readonly InputItem[] => {
  const found = statSync(input, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) {
    const reports = reportsIn(input)
    return reports.length === 0 ? [{ name: input, refusal: emptyFolder(input) }] : reports
  }
  if (found !== undefined) return itemsOf([input])
  const matches = inNameOrder(globSync(input)).filter(isFile)
  return matches.length === 0 ? [{ name: input, refusal: notFound(input) }] : itemsOf(matches)
}

/** Files, folders and globs as a list of reports: in the order given, each once. */
export const gatherInputs = (inputs: readonly string[]): readonly InputItem[] => {
  const items = new Map<string, InputItem>()
  const found = inputs.flatMap((input) => (input === STDIN ? itemsOf([STDIN]) : looking(input, () => expand(input))))
  for (const item of found) if (!items.has(item.name)) items.set(item.name, item)
  return [...items.values()]
}
