import { readFileSync } from 'node:fs'

/** What is judged of a weak label, in the order of the letters. */
export const FIELDS = ['category', 'mode', 'actor', 'recipient'] as const
/** A rule with fewer verdicts is judged only together with all others of its kind. */
export const FEWEST = 6

/** What a reader said of one event that a rule told. */
export interface Verdict {
  readonly rule: string
  readonly document: string
  /** A letter for each field: y right, n wrong, - nothing to judge. */
  readonly letters: string
}

/** The verdicts of a file like training/labels/weak-label-sample.tsv. Throws on a line of another form. */
export const readVerdicts = (file: string): readonly Verdict[] =>
  readFileSync(file, 'utf8').trim().split('\n').map((line) => {
    const [rule = '', document = '', , , , , letters = ''] = line.split('\t')
    if (!/^(?:y[yn-]{3}|n---)$/.test(letters)) throw new Error(`${file}: no verdict: ${line}`)
    return { rule, document, letters }
  })

/** How many of the verdicts on a field are a yes, of those that are a yes or a no. */
export function tally(verdicts: readonly Verdict[], field: number): readonly [right: number, judged: number] {
  const given = verdicts.map(({ letters }) => letters[field]).filter((letter) => letter !== '-')
  return [given.filter((letter) => letter === 'y').length, given.length]
}
