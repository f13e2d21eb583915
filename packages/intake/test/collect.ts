import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openPath, type RawDocument, type Taken } from '../src/index.ts'

/** Everything a stream gives. */
export const collect = async <T>(stream: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const one of stream) all.push(one)
  return all
}

/** Writes files into a folder that goes when the test ends, and gives its path. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-intake-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Opens one file with this content. */
export const openOne = async (name: string, content: string | Uint8Array): Promise<readonly Taken[]> =>
  await collect(openPath(join(folderOf({ [name]: content }), name)))

/** The document that is the only thing taken; a refusal fails the test with its words. */
export const onlyDocument = (all: readonly Taken[]): RawDocument => {
  const [first] = all
  if (all.length !== 1 || first?.ok !== true) throw new Error(`not one document: ${JSON.stringify(all).slice(0, 500)}`)
  return first.document
}

/** Documents as their content's first words, refusals as their code. */
export const inShort = (all: readonly Taken[]): readonly string[] =>
  all.map((taken) => (taken.ok ? taken.document.content.trim().slice(0, 40) : `refused: ${taken.refusal.code}`))
