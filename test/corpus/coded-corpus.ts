import { createCoder } from '../../apps/cli/src/engine.ts'
import { type CodedFolder, codeFolders } from '../../apps/cli/src/evaluate/gold/code-folder.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)

/** The whole corpus coded, with one load of the model. */
export const codeCorpus = async (): Promise<readonly CodedFolder[]> =>
  codeFolders(CORPUS.pathname, await createCoder({ facts: null, threads: 1 }))

/** Where the golden record of a report lies. */
export const goldenOf = (slug: string): URL => new URL(`${slug}/record.txt`, CORPUS)
