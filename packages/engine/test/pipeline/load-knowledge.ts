import { readFile } from 'node:fs/promises'
import { createGazetteer, createRegister, holders, type Knowledge, officeHolder } from '../../src/index.ts'

/** The packaged tables of facts, nothing added. */
export const loadKnowledgeForTest = async (): Promise<Knowledge> => ({
  register: createRegister({}),
  gazetteer: createGazetteer(JSON.parse(await readFile(new URL('../../src/register/places.json', import.meta.url), 'utf8'))),
  tenures: { holders, officeHolder },
})
