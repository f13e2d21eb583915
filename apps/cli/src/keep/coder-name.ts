import { readFile } from 'node:fs/promises'
import { CODER } from '@readout/protocol/lines'
import { modelFolder } from '../unusable.ts'

/** What codes: this version of Readout with these models. A report is coded once by each. */
export async function coderName(): Promise<string> {
  const versions = await Promise.all(['reading.json', 'events.json'].map(async (name) => {
    const { version }: { readonly version: string } = JSON.parse(await readFile(new URL(name, modelFolder()), 'utf8'))
    return version
  }))
  return `${CODER} (${versions.join(', ')})`
}
