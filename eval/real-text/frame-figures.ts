/**
 * How often each frame was right on sentences labelled by hand: `npx node eval/real-text/frame-figures.ts LABELS.tsv DATA_FOLDER > packages/engine/src/lexicon/frame-figures.ts`.
 * A frame is right where a reader marked an event of its category in the sentence. Only labels of training documents may be given.
 */
import { loadReadingModel } from '../../apps/cli/src/load-model.ts'
import { readReport } from '../../packages/engine/src/1-read/index.ts'
import { annotate } from '../../packages/engine/src/2-annotate/annotate.ts'
import { toldBeforeDoubt } from '../../packages/engine/src/3-code/code-accounts.ts'
import { factualityOf } from '../../packages/engine/src/3-code/factuality.ts'
import { settleCategory } from '../../packages/engine/src/3-code/settle-category.ts'
import { grammarOf } from '../../packages/engine/src/model/index.ts'
import { isKeptOut, type MarkedSentence, readDocuments, readLabels } from './labels.ts'

const [file, folder] = process.argv.slice(2)
if (!file || !folder) throw new Error('usage: npx node eval/real-text/frame-figures.ts LABELS.tsv DATA_FOLDER')
/** A frame seen more seldom keeps what it declares. */
const FEWEST = 4
const model = await loadReadingModel(2)
const documents = readDocuments(folder)
const seen = new Map<string, [told: number, right: number]>()

async function countSentence(sentence: MarkedSentence): Promise<void> {
  const document = documents.get(sentence.document)
  if (!document || isKeptOut(document)) throw new Error(`${sentence.document} is kept out of all training`)
  const read = readReport({ name: document.id, content: document.text.slice(sentence.start, sentence.end), publicationDate: document.date })
  if (!read.ok) return
  const layers = await annotate(read.report, model)
  for (const told of layers.sentences.map((one) => toldBeforeDoubt(grammarOf(one)))) for (const match of told) {
    const { category } = settleCategory(match, factualityOf(match), told)
    const counts = seen.get(match.frame.id) ?? [0, 0]
    seen.set(match.frame.id, [counts[0] + 1, counts[1] + (sentence.events.some((event) => event.category === category) ? 1 : 0)])
  }
}

for (const sentence of readLabels(file, documents)) await countSentence(sentence)
const rows = [...seen].filter(([id, [told]]) => told >= FEWEST && id !== 'model').toSorted(([a], [b]) => (a < b ? -1 : 1))
process.stdout.write(`/** Made by eval/real-text/frame-figures.ts: how often a frame told something in hand-labelled sentences, and how often that was right. */
export const FRAME_FIGURES: Readonly<Record<string, readonly [told: number, right: number]>> = {
${rows.map(([id, [told, right]]) => `  '${id}': [${told}, ${right}],`).join('\n')}
}
`)
