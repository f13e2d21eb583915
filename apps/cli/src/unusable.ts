/** Readout cannot work here: no model, or no runtime for it. Ends with exit code 3. */
export class EngineUnusable extends Error {
  override readonly name = 'EngineUnusable'
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** The user's facts file cannot be used. Ends with exit code 2. */
export class FactsRefused extends Error {
  override readonly name = 'FactsRefused'
}

/** Where the reading model lies. */
export const modelFolder = (): URL => new URL('../model/', import.meta.resolve('@readout/engine'))
