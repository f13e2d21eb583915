/**
 * Codes a corpus and scores it: `npx node eval/score-corpus.ts [FOLDER] [--json] [--details] [--write-floors]`.
 * FOLDER holds one folder a report, with report.txt and gold.json (default: corpus/).
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createCoder } from '../apps/cli/src/engine.ts'
import { codeFolders } from '../apps/cli/src/evaluate/gold/code-folder.ts'
import { figuresOf, scoreReport } from '../apps/cli/src/evaluate/gold/figures.ts'
import { FLOORS_FILE, floorsUnder } from './floors.ts'
import { scoreDetails, scoreTable } from '../apps/cli/src/evaluate/gold/score-table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, details: { type: 'boolean' }, 'write-floors': { type: 'boolean' } },
})
const [folder = 'corpus'] = positionals
const scores = (await codeFolders(folder, await createCoder({ facts: null, threads: 1 }))).map(scoreReport)
const all = figuresOf(scores)
if (values.json) {
  const reports = Object.fromEntries(scores.map((score) => [score.slug, figuresOf([score])]))
  process.stdout.write(`${JSON.stringify({ all, reports }, null, 2)}\n`)
} else {
  if (values.details) process.stdout.write(`${scoreDetails(scores)}\n\n`)
  process.stdout.write(`${scoreTable(scores)}\n\n${JSON.stringify(all, null, 2)}\n`)
}
if (values['write-floors']) writeFileSync(FLOORS_FILE, `${JSON.stringify(floorsUnder(all), null, 2)}\n`)
