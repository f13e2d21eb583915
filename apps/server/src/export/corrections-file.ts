import { correctionLines, type Tools } from '@readout/record'
import { type ExportedFile, streamOf } from './export-stream.ts'

async function* textOf(tools: Tools): AsyncGenerator<string> {
  for await (const page of correctionLines(tools)) yield page.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Every correction beside the text that the coder had read, a line of JSON each: what a coder can be trained on. */
export const correctionsFile = (tools: Tools): ExportedFile => ({ type: 'application/jsonl; charset=utf-8', name: 'readout-corrections.jsonl', body: streamOf(textOf(tools)) })
