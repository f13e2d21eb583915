import type { Doors } from '../doors.ts'
import { createCoder } from '../engine.ts'
import { EXIT } from '../exit-code.ts'
import { loadKnowledge } from '../load-knowledge.ts'
import { loadReadingModel } from '../load-model.ts'
import { attributionFigures } from './attribution.ts'
import { chronoFinder } from './chrono-finder.ts'
import { syntaxFigures } from './conllu.ts'
import { biggestTown, geoFigures } from './geo.ts'
import { codeFolders } from './gold/code-folder.ts'
import { figuresOf, scoreReport } from './gold/figures.ts'
import { scoreDetails, scoreTable } from './gold/score-table.ts'
import { nameFigures } from './iob.ts'
import type { EvaluateFlags, Measure } from './measures.ts'
import { plainFigures } from './plain.ts'
import { table } from './table.ts'
import { readoutFinder, timexFigures } from './timex.ts'

/** Figures by name, and what a person reads besides. */
interface Measured {
  readonly figures: Readonly<Record<string, unknown>>
  readonly page: string
}

const coder = () => createCoder({ facts: null, threads: 1 })

const percent = (figures: Readonly<Record<string, number>>): string =>
  table(['measure', 'figure'], Object.entries(figures).map(([name, value]) => [name, Number.isInteger(value) ? String(value) : value.toFixed(4)]))

const plainly = async (figures: Promise<object> | object): Promise<Measured> => {
  const entries = Object.entries(await figures).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
  return { figures: Object.fromEntries(entries), page: percent(Object.fromEntries(entries)) }
}

/** Our figures, and behind them a peer's under its name; what both count is told once. */
const beside = (ours: object, peer: string, theirs: object): object => ({
  ...ours, ...Object.fromEntries(Object.entries(theirs).filter(([name]) => !COUNTED.has(name)).map(([name, value]) => [`${peer} ${name}`, value])),
})

const COUNTED: ReadonlySet<string> = new Set(['expressions', 'places'])

const WAYS: Readonly<Record<Measure, (path: string, flags: EvaluateFlags) => Promise<Measured>>> = {
  gold: async (path, flags) => {
    const scores = (await codeFolders(path, await coder())).map(scoreReport)
    return { figures: { ...figuresOf(scores) }, page: `${flags.details ? `${scoreDetails(scores)}\n\n` : ''}${scoreTable(scores)}` }
  },
  conllu: async (path) => plainly(syntaxFigures(path, await loadReadingModel(1))),
  iob: async (path) => plainly(nameFigures(path, await loadReadingModel(1))),
  attribution: async (path) => plainly(attributionFigures(path, await loadReadingModel(1))),
  timex: async (path) => plainly(beside(await timexFigures(path, readoutFinder(await loadReadingModel(1))), 'chrono-node', await timexFigures(path, chronoFinder))),
  geo: async (path) => {
    const { gazetteer } = await loadKnowledge(null)
    return plainly(beside(geoFigures(path, gazetteer), 'biggest town', geoFigures(path, biggestTown(gazetteer))))
  },
  plain: async (path, flags) => {
    const { found, ...figures } = await plainFigures(path, await coder())
    return { figures, page: `${flags.details ? `${found.join('\n')}\n\n` : ''}${percent(figures)}` }
  },
}

/** `readout evaluate`: one table for people, one line of JSON for programs. */
export async function runEvaluate(measure: Measure, path: string, flags: EvaluateFlags, doors: Doors): Promise<number> {
  const { figures, page } = await WAYS[measure](path, flags)
  doors.stdout.write(flags.json ? `${JSON.stringify(figures)}\n` : `${page}\n`)
  return EXIT.coded
}
