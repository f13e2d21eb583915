/** One of the processes that read the bench texts: reads the share of texts that its number falls on, and says how many words and seconds. */
import { readFileSync } from 'node:fs'
import { loadReadingModel } from '../apps/cli/src/load-model.ts'
import { cutSentences } from '../packages/engine/src/2-annotate/sentences.ts'
import { readReport } from '../packages/engine/src/1-read/index.ts'

const [file, share, of] = process.argv.slice(2)
const texts: readonly string[] = JSON.parse(readFileSync(file ?? '', 'utf8'))
const model = await loadReadingModel(1)
await model.read(['A', 'first', 'sentence', 'warms', 'the', 'session', '.'])
const began = performance.now()
let words = 0
for (const content of texts.filter((_, at) => at % Number(of) === Number(share))) {
  const read = readReport({ name: 'bench', content })
  if (!read.ok) continue
  for (const sentence of cutSentences(read.report.text, read.report.blocks)) {
    await model.read(sentence.words.map((word) => word.quote))
    words += sentence.words.length
  }
}
process.stdout.write(`${JSON.stringify({ tokens: words, seconds: (performance.now() - began) / 1000, peak: process.resourceUsage().maxRSS })}\n`)
