/** The kinds of gold file that `readout evaluate` knows, besides `plv`, which has flags of its own. */
export const MEASURES = ['gold', 'conllu', 'iob', 'attribution', 'timex', 'geo', 'plain'] as const

export type Measure = (typeof MEASURES)[number]

export interface EvaluateFlags {
  readonly json: boolean
  readonly details: boolean
}
