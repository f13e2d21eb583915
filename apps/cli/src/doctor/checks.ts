import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism, freemem, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { CoderModule } from '../engine.ts'
import { modelFolder } from '../engine.ts'
import { VERSION } from '../version.ts'

/** One thing looked at; `missing` means that Readout cannot work. */
export interface Check {
  readonly name: string
  readonly state: 'ok' | 'warning' | 'missing'
  readonly detail: string
  /** What to do about it; null when all is well. */
  readonly todo: string | null
}

const MEGABYTE = 1024 * 1024
const MEMORY_NEEDED = 600 * MEGABYTE
const REINSTALL = 'Run npm ci in the folder Readout was installed in.'
const SENTENCE = 'OSLO, May 5 - The foreign minister of Norway met her Estonian counterpart in Oslo on Monday.'

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`

const ok = (name: string, detail: string): Check => ({ name, state: 'ok', detail, todo: null })

const problem = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const checkNode = (): Check => ok('Node', `${process.version} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`)

const checkModel = (): Check => {
  const folder = fileURLToPath(modelFolder())
  const files = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder).toSorted() : []
  if (!files.some((file) => file.endsWith('.onnx')))
    return { name: 'reading model', state: 'missing', detail: `no .onnx file in ${folder}`, todo: 'Check out the model files again; they belong to the repository.' }
  const described = files.map((file) => {
    const bytes = readFileSync(`${folder}${file}`)
    return `${file} ${megabytes(bytes.length)} sha256 ${createHash('sha256').update(bytes).digest('hex')}`
  })
  return ok('reading model', described.join('\n'))
}

const checkRuntime = async (): Promise<Check> => {
  try {
    const runtime = await import('onnxruntime-node')
    return ok('onnxruntime', `${runtime.env.versions.node ?? runtime.env.versions.common} loads`)
  } catch (error) {
    return { name: 'onnxruntime', state: 'missing', detail: problem(error), todo: `${REINSTALL} It needs a 64-bit system with glibc, macOS or Windows.` }
  }
}

const checkCoding = async (coderModule: string): Promise<Check> => {
  try {
    const begin = performance.now()
    const engine: CoderModule = await import(coderModule)
    const coder = await engine.createCoder({ facts: null, threads: 1 })
    const result = await coder.code({ name: 'doctor', content: SENTENCE })
    const took = `${Math.round(performance.now() - begin)} ms from nothing to the first record`
    if (!result.ok) return { name: 'coding', state: 'missing', detail: result.refusal.message, todo: result.refusal.hint }
    if (result.record.events.length > 0) return ok('coding', took)
    return { name: 'coding', state: 'warning', detail: `${took}, but no event in a plain sentence`, todo: REINSTALL }
  } catch (error) {
    const todo = error instanceof Error && 'hint' in error ? String(error.hint) : REINSTALL
    return { name: 'coding', state: 'missing', detail: problem(error), todo }
  }
}

const checkMemory = (): Check => {
  const detail = `${megabytes(freemem())} free of ${megabytes(totalmem())}; ${megabytes(process.memoryUsage.rss())} in use by Readout`
  if (freemem() >= MEMORY_NEEDED) return ok('memory', detail)
  return { name: 'memory', state: 'warning', detail, todo: 'Close something or use --jobs 1: each worker holds a model of its own.' }
}

/** Looks at everything Readout needs, in the order in which it fails. */
export const examine = async (coderModule: string): Promise<readonly Check[]> => [
  ok('Readout', VERSION),
  checkNode(),
  checkModel(),
  await checkRuntime(),
  await checkCoding(coderModule),
  checkMemory(),
]
