/** Figures of the committed 8-bit reading model on the development parts, gold words: `npx node eval/reading-model.ts DATA_FOLDER`. */
import { join } from 'node:path'
import { syntaxFigures } from '../apps/cli/src/evaluate/conllu.ts'
import { nameFigures } from '../apps/cli/src/evaluate/iob.ts'
import { loadReadingModel } from '../apps/cli/src/load-model.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: npx node eval/reading-model.ts DATA_FOLDER')
const model = await loadReadingModel(1)
const figures = {
  model: model.version,
  'EWT dev': await syntaxFigures(join(folder, 'ud-ewt/en_ewt-dev.conllu'), model),
  'GUM dev': await syntaxFigures(join(folder, 'gum/dev'), model),
  'UNER-EWT dev names': await nameFigures(join(folder, 'uner-ewt/en_ewt-ud-dev.iob2'), model),
}
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
