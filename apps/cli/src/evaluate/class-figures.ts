/** A wanted and a given label. */
export interface Labelled {
  readonly want: string
  readonly got: string
}

export interface ClassFigures {
  readonly accuracy: number
  /** The plain mean of every wanted class's F1. */
  readonly macroF1: number
  readonly perClass: Readonly<Record<string, { readonly n: number; readonly precision: number; readonly recall: number; readonly f1: number }>>
}

/** A share; 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Accuracy, and precision, recall and F1 of each class that is wanted at least once. */
export function classFigures(pairs: readonly Labelled[]): ClassFigures {
  const classes = [...new Set(pairs.map(({ want }) => want))].toSorted()
  const figures = classes.map((name) => {
    const right = pairs.filter(({ want, got }) => want === name && got === name).length
    const wanted = pairs.filter(({ want }) => want === name).length
    const given = pairs.filter(({ got }) => got === name).length
    return [name, { n: wanted, precision: ratio(right, given), recall: ratio(right, wanted), f1: ratio(2 * right, given + wanted) }] as const
  })
  return {
    accuracy: ratio(pairs.filter(({ want, got }) => want === got).length, pairs.length),
    macroF1: ratio(figures.reduce((sum, [, { f1 }]) => sum + f1, 0), figures.length),
    perClass: Object.fromEntries(figures),
  }
}
