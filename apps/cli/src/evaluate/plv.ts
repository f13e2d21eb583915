import { writeFile } from 'node:fs/promises'
import { askPair, type PairCategory } from '@readout/engine'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { loadEventModel } from '../load-model.ts'
import { type ClassFigures, classFigures } from './class-figures.ts'
import { type PlvRow, readPlvFile, readSubset } from './plv-file.ts'
import { table } from './table.ts'

/** The flags of `readout evaluate plv`. */
export interface PlvFlags {
  readonly json: boolean
  readonly subset: string | null
  readonly predictions: string | null
}

/** The quad of each answer as the public set has it: YIELD is material cooperation there. */
const QUADS: Readonly<Record<PairCategory, string>> = {
  AGREE: '1', CONSULT: '1', SUPPORT: '1', COOPERATE: '2', AID: '2', YIELD: '2', REQUEST: '3', ACCUSE: '3', REJECT: '3', THREATEN: '3',
  PROTEST: '4', SANCTION: '4', MOBILIZE: '4', COERCE: '4', ASSAULT: '4',
}

interface Answered {
  readonly row: PlvRow
  readonly root: PairCategory
  readonly confidence: number
}

interface PlvFigures {
  readonly n: number
  readonly binary: ClassFigures
  readonly quad: ClassFigures
  readonly root: ClassFigures
}

const side = (quad: string): string => (quad === '1' || quad === '2' ? 'cooperation' : 'conflict')

function figuresOf(answers: readonly Answered[]): PlvFigures {
  return {
    n: answers.length,
    binary: classFigures(answers.map(({ row, root }) => ({ want: side(row.quad), got: side(QUADS[root]) }))),
    quad: classFigures(answers.map(({ row, root }) => ({ want: row.quad, got: QUADS[root] }))),
    root: classFigures(answers.map(({ row, root }) => ({ want: row.root, got: root }))),
  }
}

/** `readout evaluate plv`: what did the marked source do to the marked target, against the public gold. */
export async function runPlv(file: string, flags: PlvFlags, doors: Doors): Promise<number> {
  const rows = readPlvFile(file)
  const [subset, model] = await Promise.all([flags.subset === null ? Promise.resolve(null) : readSubset(flags.subset), loadEventModel(1)])
  const answers: Answered[] = []
  for (const row of rows) {
    const [best] = await askPair(row.question, model)
    if (best) answers.push({ row, root: best.category, confidence: best.probability })
  }
  if (flags.predictions !== null) await writeFile(flags.predictions, predictionsOf(answers))
  const whole = figuresOf(answers)
  const part = subset ? figuresOf(answers.filter(({ row }) => subset.has(row.uid))) : null
  doors.stdout.write(flags.json ? `${JSON.stringify(part ? { ...rounded(whole), subset: rounded(part) } : rounded(whole))}\n` : pageOf(whole, part))
  return EXIT.coded
}

const predictionsOf = (answers: readonly Answered[]): string =>
  ['uid\troot\tquad\tconfidence', ...answers.map(({ row, root, confidence }) => [row.uid, root, QUADS[root], confidence.toFixed(4)].join('\t')), ''].join('\n')

const round = (value: number): number => Math.round(value * 10_000) / 10_000

const rounded = ({ n, binary, quad, root }: PlvFigures) => ({
  n,
  binary: { accuracy: round(binary.accuracy), macroF1: round(binary.macroF1) },
  quad: { accuracy: round(quad.accuracy), macroF1: round(quad.macroF1) },
  root: {
    accuracy: round(root.accuracy), macroF1: round(root.macroF1),
    perClass: Object.fromEntries(Object.entries(root.perClass).map(([name, { n: count, precision, recall, f1 }]) =>
      [name, { n: count, precision: round(precision), recall: round(recall), f1: round(f1) }])),
  },
})

const show = (value: number): string => value.toFixed(3)

function pageOf(whole: PlvFigures, part: PlvFigures | null): string {
  const columns = part ? [whole, part] : [whole]
  const levels = table(
    ['', ...columns.flatMap(({ n }, at) => [`${at === 0 ? 'all' : 'subset'} ${n}: accuracy`, 'macro-F1'])],
    (['binary', 'quad', 'root'] as const).map((level) => [level, ...columns.flatMap((figures) => [show(figures[level].accuracy), show(figures[level].macroF1)])]),
  )
  const classes = table(
    ['root', 'n', 'precision', 'recall', 'F1', ...(part ? ['F1 subset'] : [])],
    Object.entries(whole.root.perClass).map(([name, { n, precision, recall, f1 }]) =>
      [name, String(n), show(precision), show(recall), show(f1), ...(part ? [show(part.root.perClass[name]?.f1 ?? Number.NaN)] : [])]),
  )
  return `${levels}\n\n${classes}\n`
}
