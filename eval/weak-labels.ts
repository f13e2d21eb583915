/**
 * Real sentences with what the rules are sure of, to train the event heads on: `npx node eval/weak-labels.ts DATA_FOLDER OUT.jsonl [--rules RULES.tsv]`.
 * Reads the current-events items, the Wikinews articles and every fourth White House readout, without what is kept out for testing; keeps
 * sentences in which a frame of the lexicon told an event that the record holds. Guesses, headlines and what the model itself proposed are left out.
 * So are those of rules too often wrong (eval/left-out-rules.ts); `--rules` writes these too: a line for each event, as offsets, with its rule and
 * document (for eval/weak-label-figures.ts).
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Account, EventModel, Filler, NewsReport, PoliticalEvent, RawReport, ResolvedAccount, Sentence, Span } from '@readout/engine'
import { loadKnowledge } from '../apps/cli/src/load-knowledge.ts'
import { loadReadingModel } from '../apps/cli/src/load-model.ts'
import { readReport } from '../packages/engine/src/1-read/index.ts'
import { evidenceOf, overlaps } from '../packages/engine/src/model/index.ts'
import { walk } from '../packages/engine/src/pipeline.ts'
import { LEFT_OUT } from './left-out-rules.ts'
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

interface Told {
  readonly event: PoliticalEvent
  readonly account: Account
  readonly places: readonly Filler[]
}

/**
 * An account's phrases that may say where are many; these are headed by the name of where it was found to be. A word has one role, and whom it
 * befell comes first.
 */
function placesOf({ tokens }: Sentence, { account, place }: ResolvedAccount): readonly Filler[] {
  const found = place === null ? [] : evidenceOf(place.basis)
  const parties = [...account.actors, ...account.recipients]
  return account.places.filter(({ head, span }) =>
    tokens.some((token) => token.index === head.token && found.some((words) => overlaps(words, token.span))) && !parties.some((party) => overlaps(party.span, span)))
}

const toldIn = (sentence: Sentence, events: readonly PoliticalEvent[]): readonly Told[] =>
  events.flatMap((event) => event.accounts.map((one) => ({ event, account: one.account, places: placesOf(sentence, one) })))
    .filter(({ account }) => account.trigger.sentence === sentence.index && isSure(account))

function rowOf(sentence: Sentence, told: readonly Told[]): string[] {
  if (told.length === 0) return []
  const stretches = (fillers: readonly Filler[]): readonly Stretch[] => fillers.filter((filler) => filler.head.sentence === sentence.index).map((filler) => wordsOf(sentence, filler.span))
  const rows = told.map(({ event, account, places }) => ({
    at: account.trigger.token, cat: account.category, mode: account.mode, aux: event.auxiliaries,
    actors: stretches(account.actors), recipients: stretches(account.recipients), places: stretches(places),
  }))
  return [JSON.stringify({ words: sentence.words, upos: sentence.tokens.map(({ upos }) => upos), events: rows })]
}

/** The events of a sentence, a line each: rule, document, sentence as in training/labels, and what was told as in training/events. */
function pointersOf({ name, offsets }: NewsReport, sentence: Sentence, told: readonly Told[]): string[] {
  const at = (offset: number): number => offsets.toOriginal(offset) - offsets.toOriginal(sentence.span.start)
  const stretch = ({ start, end }: Span): string => `${at(start)}-${at(end)}`
  const stretches = (fillers: readonly Filler[]): string => fillers.filter(({ head }) => head.sentence === sentence.index).map(({ span }) => stretch(span)).join(';')
  const where = [name, offsets.toOriginal(sentence.span.start), offsets.toOriginal(sentence.span.end), createHash('sha256').update(sentence.span.quote).digest('hex').slice(0, 8)]
  return told.map(({ event, account, places }) => [
    account.decision.rule, ...where,
    [account.mode === null ? account.category : `${account.category}/${account.mode}`, stretch(account.triggerSpan), stretches(account.actors), stretches(account.recipients), '', stretches(places), event.auxiliaries.join(';'), '', ''].join('|'),
  ].join('\t'))
}

/** An event model that is never asked: it is not to learn from itself. */
const SILENT: EventModel = { version: '', mayTell: () => false, triggers: () => Promise.resolve([]), relate: () => Promise.resolve([]) }

const { positionals: [folder, out], values: { rules } } = parseArgs({ allowPositionals: true, options: { rules: { type: 'string' } } })
if (!folder || !out) throw new Error('usage: npx node eval/weak-labels.ts DATA_FOLDER OUT.jsonl [--rules RULES.tsv]')
const [reading, knowledge] = await Promise.all([loadReadingModel(1), loadKnowledge(null)])
const rows: string[] = []
const pointers: string[] = []
for (const raw of reportsOf(folder)) {
  const read = readReport(raw)
  if (!read.ok) continue
  const { layers, merged } = await walk(read.report, { reading, events: SILENT }, knowledge)
  for (const sentence of layers.sentences) {
    const told = toldIn(sentence, merged.events)
    rows.push(...rowOf(sentence, told.filter(({ account }) => !LEFT_OUT.has(account.decision.rule.replace('frame:', '')))))
    pointers.push(...pointersOf(read.report, sentence, told))
  }
}
writeFileSync(out, `${rows.join('\n')}\n`)
if (rules !== undefined) writeFileSync(rules, `${pointers.join('\n')}\n`)
process.stdout.write(`${rows.length} sentences\n`)
