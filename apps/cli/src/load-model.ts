import { readFile } from 'node:fs/promises'
import { createEventModel, createReadingModel } from '@readout/engine'
import type { EventLabels, EventModel, Models, ReadingLabels, ReadingModel, SessionLike } from '@readout/engine'
import { EngineUnusable, modelFolder } from './unusable.ts'

const NOT_THERE = 'Check out packages/engine/model again: its files belong to the repository.'
const NO_RUNTIME = 'Run npm ci in the folder Readout was installed in; the runtime needs a 64-bit system.'

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const readModelFile = async (name: string): Promise<Buffer> => {
  try {
    return await readFile(new URL(name, modelFolder()))
  } catch (error) {
    if (isMissing(error)) throw new EngineUnusable(`the reading model is not there: ${name}`, NOT_THERE)
    throw error
  }
}

const loadRuntime = async () => {
  try {
    return await import('onnxruntime-node')
  } catch (error) {
    // A native module fails to load in many ways (not installed, wrong system, old glibc); all of them end here.
    throw new EngineUnusable(`onnxruntime-node does not load: ${error instanceof Error ? error.message : String(error)}`, NO_RUNTIME)
  }
}

type Runtime = Awaited<ReturnType<typeof loadRuntime>>

/** One thread each keeps results the same on every machine. */
const openSession = (runtime: Runtime, weights: Buffer, threads: number, optimise: 'all' | 'basic'): Promise<SessionLike> =>
  runtime.InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: optimise,
    logSeverityLevel: 3,
  })

/** The reading model from its files, on ONNX Runtime. */
export const loadReadingModel = async (threads: number): Promise<ReadingModel> => {
  const [runtime, weights, labelsJson, vocabulary] = await Promise.all([
    loadRuntime(),
    readModelFile('reading.onnx'),
    readModelFile('reading.json'),
    readModelFile('vocabulary.txt'),
  ])
  const labels: ReadingLabels = JSON.parse(labelsJson.toString('utf8'))
  return createReadingModel({
    session: await openSession(runtime, weights, threads, 'all'),
    labels,
    vocabulary: vocabulary.toString('utf8'),
    tensor: (values, dims) => new runtime.Tensor('int64', values, dims),
  })
}

/** The event model from its files; its weights, fused when they were exported, are opened when they are first asked: not every report asks. */
export const loadEventModel = async (threads: number): Promise<EventModel> => {
  const [runtime, labelsJson, vocabulary] = await Promise.all([loadRuntime(), readModelFile('events.json'), readModelFile('events-vocabulary.txt')])
  const labels: EventLabels = JSON.parse(labelsJson.toString('utf8'))
  const opened = (file: string): (() => Promise<SessionLike>) => {
    let session: Promise<SessionLike> | null = null
    return () => (session ??= readModelFile(file).then((weights) => openSession(runtime, weights, threads, 'basic')))
  }
  return createEventModel({
    session: opened('events.onnx'),
    pairs: opened('pairs.onnx'),
    labels,
    vocabulary: vocabulary.toString('utf8'),
    tensor: (values, dims) => new runtime.Tensor('int64', values, dims),
  })
}

/** Both models. */
export const loadModels = async (threads: number): Promise<Models> => {
  const [reading, events] = await Promise.all([loadReadingModel(threads), loadEventModel(threads)])
  return { reading, events }
}
