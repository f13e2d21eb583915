import { readFile } from 'node:fs/promises'
import * as runtime from 'onnxruntime-node'
import type { EventModel } from '../../src/2-annotate/event-model.ts'
import { createEventModel } from '../../src/2-annotate/onnx-event-model.ts'
import { createReadingModel, type ReadingLabels } from '../../src/2-annotate/onnx-reading-model.ts'
import type { SessionLike } from '../../src/2-annotate/onnx-session.ts'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import type { EventLabels } from '../../src/2-annotate/triggers.ts'
import type { Models } from '../../src/pipeline.ts'

const modelFile = (name: string): Promise<Buffer> => readFile(new URL(`../../model/${name}`, import.meta.url))

const open = (weights: Buffer): Promise<SessionLike> =>
  runtime.InferenceSession.create(weights, { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', logSeverityLevel: 3 })

const tensor = (values: BigInt64Array, dims: readonly number[]): unknown => new runtime.Tensor('int64', values, dims)

/** The reading model that the repository holds, on one thread. */
export const loadModelForTest = async (): Promise<ReadingModel> => {
  const [weights, labelsJson, vocabulary] = await Promise.all([modelFile('reading.onnx'), modelFile('reading.json'), modelFile('vocabulary.txt')])
  const labels: ReadingLabels = JSON.parse(labelsJson.toString('utf8'))
  return createReadingModel({ session: await open(weights), labels, vocabulary: vocabulary.toString('utf8'), tensor })
}

/** The event model that the repository holds, on one thread. */
export const loadEventModelForTest = async (): Promise<EventModel> => {
  const [weights, labelsJson, vocabulary] = await Promise.all([modelFile('events.onnx'), modelFile('events.json'), modelFile('events-vocabulary.txt')])
  const labels: EventLabels = JSON.parse(labelsJson.toString('utf8'))
  const session = await open(weights)
  return createEventModel({ session: () => Promise.resolve(session), pairs: async () => open(await modelFile('pairs.onnx')), labels, vocabulary: vocabulary.toString('utf8'), tensor })
}

export const loadModelsForTest = async (): Promise<Models> => {
  const [reading, events] = await Promise.all([loadModelForTest(), loadEventModelForTest()])
  return { reading, events }
}
