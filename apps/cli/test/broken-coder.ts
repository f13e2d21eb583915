import type { ReportCoder } from '../src/engine.ts'
import { EngineUnusable } from '../src/engine.ts'

/** A coder whose model is missing. */
export const createCoder = (): Promise<ReportCoder> => Promise.reject(new EngineUnusable('no model', 'Install it.'))
