/**
 * Real sentences with what the rules are sure of, to train the event heads on: `npx node eval/weak-labels.ts DATA_FOLDER OUT.jsonl`.
 * Reads the current-events items, the Wikinews articles and every fourth White House readout, without what is kept out for testing; keeps
 * sentences in which a frame of the lexicon told an event that the record holds. Guesses, headlines and what the model itself proposed are left out.
 */
import { writeFileSync } from 'node:fs'
import type { Account, EventModel, Filler, PoliticalEvent, RawReport, Sentence, Span } from '@readout/engine'
import { loadKnowledge } from '../apps/cli/src/load-knowledge.ts'
import { loadReadingModel } from '../apps/cli/src/load-model.ts'
import { readReport } from '../packages/engine/src/1-read/index.ts'
import { walk } from '../packages/engine/src/pipeline.ts'
import { isKeptOut, readDocuments, type SourceDocument } from './real-text/labels.ts'

const NO_POLITICS: ReadonlySet<string> = new Set(['Sports', 'Arts and culture', 'Science and technology'])

/** No politics in these; and of the many readouts a quarter is enough. */
function isWanted({ id, section }: SourceDocument): boolean {
  const [kind, number] = [id.split(':')[0], Number(id.split(':')[1])]
  return kind === 'wh' ? number % 4 === 0 : !NO_POLITICS.has(section)
}

const reportsOf = (folder: string): readonly RawReport[] =>
  [...readDocuments(folder).values()].filter((document) => isWanted(document) && !isKeptOut(document)).map(({ id, date, text }) => ({ name: id, content: text, publicationDate: date }))

type Stretch = readonly [from: number, to: number]

const wordsOf = (sentence: Sentence, span: Span): Stretch => {
  const inside = sentence.tokens.filter((token) => token.span.start < span.end && token.span.end > span.start).map(({ index }) => index)
  return [inside[0] ?? 0, (inside.at(-1) ?? 0) + 1]
}

const isSure = ({ decision, inHeadline }: Account): boolean => decision.rule.startsWith('frame:') && !inHeadline

function rowOf(sentence: Sentence, events: readonly PoliticalEvent[]): string[] {
  const told = events.flatMap((event) => event.accounts.map(({ account }) => ({ event, account }))).filter(({ account }) => account.trigger.sentence === sentence.index && isSure(account))
  if (told.length === 0) return []
  const stretches = (fillers: readonly Filler[]): readonly Stretch[] => fillers.filter((filler) => filler.head.sentence === sentence.index).map((filler) => wordsOf(sentence, filler.span))
  const rows = told.map(({ event, account }) => ({
    at: account.trigger.token, cat: account.category, mode: account.mode, aux: event.auxiliaries,
    actors: stretches(account.actors), recipients: stretches(account.recipients), places: stretches(account.places),
  }))
  return [JSON.stringify({ words: sentence.words, upos: sentence.tokens.map(({ upos }) => upos), events: rows })]
}

/** An event model that is never asked: it is not to learn from itself. */
const SILENT: EventModel = { version: '', mayTell: () => false, triggers: () => Promise.resolve([]), relate: () => Promise.resolve([]) }

const [folder, out] = process.argv.slice(2)
if (!folder || !out) throw new Error('usage: npx node eval/weak-labels.ts DATA_FOLDER OUT.jsonl')
const [reading, knowledge] = await Promise.all([loadReadingModel(1), loadKnowledge(null)])
const rows: string[] = []
for (const raw of reportsOf(folder)) {
  const read = readReport(raw)
  if (!read.ok) continue
  const { layers, merged } = await walk(read.report, { reading, events: SILENT }, knowledge)
  rows.push(...layers.sentences.flatMap((sentence) => rowOf(sentence, merged.events)))
}
writeFileSync(out, `${rows.join('\n')}\n`)
process.stdout.write(`${rows.length} sentences\n`)
