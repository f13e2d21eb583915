import type { RawReport } from '@readout/engine/model/news-report'
import type { ReportRecord } from '@readout/engine/model/political-event'

/** Why a report was not coded: one shape at every door. */
export interface Refusal {
  readonly code: string
  readonly status: number
  readonly message: string
  readonly hint: string
}

/** A coded report, or the refusal of it. */
export type CodeResult =
  | { readonly ok: true; readonly record: ReportRecord }
  | { readonly ok: false; readonly refusal: Refusal }

/** Reports in, records out. Bad text is a refusal; a throw is a bug. */
export interface ReportCoder {
  code(raw: RawReport): Promise<CodeResult>
}

/** What a coder is made with. */
export interface CoderOptions {
  /** The user's own register entries: the file's name and its text. */
  readonly facts: { readonly name: string; readonly content: string } | null
  /** Threads the reading model may use; one in a worker, so that workers do not fight over cores. */
  readonly threads: number
}

/** A module with a coder in it: this file, or a stand-in in tests. */
export interface CoderModule {
  createCoder(options: CoderOptions): Promise<ReportCoder>
}

export { EngineUnusable, FactsRefused, modelFolder } from './unusable.ts'

/** Builds the coder: loads the model and the register once, then codes any number of reports. */
export const createCoder = async (options: CoderOptions): Promise<ReportCoder> => {
  const [{ codeReport }, { loadModels }, { loadKnowledge }] = await Promise.all([
    import('@readout/engine'),
    import('./load-model.ts'),
    import('./load-knowledge.ts'),
  ])
  const [models, knowledge] = await Promise.all([loadModels(options.threads), loadKnowledge(options.facts)])
  return { code: (raw) => codeReport(raw, models, knowledge) }
}
