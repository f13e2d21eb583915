import { codeReport, type Knowledge, type ReportRecord } from '../../src/index.ts'
import { loadModelsForTest } from '../3-code/load-for-test.ts'
import { loadKnowledgeForTest } from './load-knowledge.ts'

/** Codes texts for tests, with one load of model and tables. */
export async function openCoder(): Promise<(content: string, publicationDate?: string) => Promise<ReportRecord>> {
  const model = await loadModelsForTest()
  const knowledge: Knowledge = await loadKnowledgeForTest()
  return async (content, publicationDate = '2024-05-08') => {
    const result = await codeReport({ name: 'report.txt', content, format: 'text', publicationDate }, model, knowledge)
    if (!result.ok) throw result.refusal
    return result.record
  }
}
