import { readFile } from 'node:fs/promises'
import * as runtime from 'onnxruntime-node'
import { createReadingModel, type ReadingLabels } from '../../src/2-annotate/onnx-reading-model.ts'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'

const modelFile = (name: string): Promise<Buffer> => readFile(new URL(`../../model/${name}`, import.meta.url))

/** The reading model that the repository holds, on one thread. */
export const loadModelForTest = async (): Promise<ReadingModel> => {
  const [weights, labelsJson, vocabulary] = await Promise.all([modelFile('reading.onnx'), modelFile('reading.json'), modelFile('vocabulary.txt')])
  const session = await runtime.InferenceSession.create(weights, { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', logSeverityLevel: 3 })
  const labels: ReadingLabels = JSON.parse(labelsJson.toString('utf8'))
  return createReadingModel({ session, labels, vocabulary: vocabulary.toString('utf8'), tensor: (values, dims) => new runtime.Tensor('int64', values, dims) })
}
