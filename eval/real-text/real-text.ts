/**
 * What the coder makes of real sentences that were kept out of all training: `npx node eval/real-text/real-text.ts LABELS.tsv DATA_FOLDER [--misses] [--json]`.
 * Documents are coded whole, as a user would; only the labelled sentences count. Readouts of one's own and of others, Wikinews, current-events items.
 */
import { type Account, type Category, type EventModel, type Participant, type Sentence, type Span } from '@readout/engine'
import { loadKnowledge } from '../../apps/cli/src/load-knowledge.ts'
import { loadEventModel, loadReadingModel } from '../../apps/cli/src/load-model.ts'
import { classFigures, type Labelled, ratio } from '../../apps/cli/src/evaluate/class-figures.ts'
import { table } from '../../apps/cli/src/evaluate/table.ts'
import { readReport } from '../../packages/engine/src/1-read/index.ts'
import { evidenceOf } from '../../packages/engine/src/model/index.ts'
import { walk } from '../../packages/engine/src/pipeline.ts'
import { type MarkedEvent, type MarkedSentence, readDocuments, readLabels, type SourceDocument, type Stretch } from './labels.ts'

const [file, folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!file || !folder) throw new Error('usage: npx node eval/real-text/real-text.ts LABELS.tsv DATA_FOLDER [--misses]')
const showsMisses = process.argv.includes('--misses')
const [reading, events, knowledge] = await Promise.all([loadReadingModel(1), loadEventModel(1), loadKnowledge(null)])
const documents = readDocuments(folder)

/** An account of the record or one that was left out of it. */
interface Told {
  readonly account: Account
  /** Its parties as the record has them. */
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  /** The event of the record that it tells; null when the record leaves it out. */
  readonly event: string | null
  readonly auxiliaries: readonly string[]
  readonly source: Span | null
}

interface Read {
  readonly told: readonly Told[]
  readonly sentences: readonly Sentence[]
}

async function code(document: SourceDocument): Promise<Read> {
  const read = readReport({ name: document.id, content: document.text, publicationDate: document.date, ...(document.publisher === null ? {} : { publisher: document.publisher }) })
  if (!read.ok) return { told: [], sentences: [] }
  const { layers, resolved, merged } = await walk(read.report, { reading, events }, knowledge)
  const kept = new Map(merged.events.flatMap((event) => event.accounts.map((one) => [one.account.triggerSpan.start, event] as const)))
  return {
    sentences: layers.sentences,
    told: resolved.accounts.map(({ account, actors, recipients }) => {
      const event = kept.get(account.triggerSpan.start)
      return { account, actors, recipients, event: event?.id ?? null, auxiliaries: event?.auxiliaries ?? account.auxiliaries, source: layers.attributions[account.voice[0] ?? -1]?.sourceSpan ?? null }
    }),
  }
}

const inside = (span: Span, sentence: MarkedSentence): boolean => span.start >= sentence.start && span.end <= sentence.end
const meets = (span: Span, [start, end]: Stretch, { start: from }: MarkedSentence): boolean => span.start < from + end && from + start < span.end

/** One to one, nearest first: accounts of the same category; an event of the record is used up by its first. */
function pairUp(sentence: MarkedSentence, told: readonly Told[]): readonly (readonly [MarkedEvent, Told])[] {
  const distance = (event: MarkedEvent, { account }: Told): number => Math.abs(account.triggerSpan.start - sentence.start - event.trigger[0])
  const all = sentence.events.flatMap((event) => told.filter(({ account }) => account.category === event.category).map((one) => [event, one] as const))
  const pairs: (readonly [MarkedEvent, Told])[] = []
  for (const pair of all.toSorted((a, b) => distance(...a) - distance(...b))) {
    if (!pairs.some(([event, one]) => event === pair[0] || isSame(one, pair[1]))) pairs.push(pair)
  }
  return pairs
}

const isSame = (a: Told, b: Told): boolean => a === b || (a.event !== null && a.event === b.event)

/** One account for each event of the record. */
const eachEvent = (told: readonly Told[]): readonly Told[] => told.filter((one, at) => told.findIndex((other) => isSame(one, other)) === at)

/** Who fills a role: the words that the coder takes for its parties, and the parties of the record. */
interface Filled {
  readonly words: readonly { readonly span: Span }[]
  readonly parties: readonly Participant[]
}

/** Every party that was marked is among the words taken for them, or is who a pronoun of theirs means; and the record has no other from this sentence. */
function sameParties(sentence: MarkedSentence, marked: readonly Stretch[], { words, parties }: Filled): boolean {
  const spans = [...words.map(({ span }) => span), ...parties.flatMap(({ span, basis }) => [span, ...evidenceOf(basis)])]
  const meant = parties.filter(({ span }) => PRONOUN.test(span.quote))
  const isTold = (stretch: Stretch): boolean => spans.some((span) => meets(span, stretch, sentence)) || meant.some((party) => isNamed(party, sentence, stretch))
  const isMarked = (party: Participant): boolean => marked.some((stretch) => meets(party.span, stretch, sentence) || (meant.includes(party) && isNamed(party, sentence, stretch)))
  return marked.every(isTold) && parties.filter(({ span }) => inside(span, sentence)).every(isMarked)
}

const PRONOUN = /^(?:it|its|they|their|them|he|his|him|she|her|we|our|us)$/iu

/** Whether marked words name a party that a pronoun was taken for: its person's last name, or its state. */
function isNamed({ identity }: Participant, { document, start }: MarkedSentence, [from, to]: Stretch): boolean {
  const words = (documents.get(document)?.text.slice(start + from, start + to) ?? '').split(/[^\p{L}’'.-]+/u)
  const name = identity.name?.split(' ').at(-1)
  return name ? words.includes(name) : words.some((_, at) => knowledge.register.longestState(words, at)?.hit.code === identity.code)
}

/** What may only have happened is no event of the record; coded all the same it is no fault. */
const isWanted = ({ auxiliaries }: MarkedEvent): boolean => !auxiliaries.includes('hypothetical')

/** What a word is taken for: by the rules, else by the event model alone. */
async function categoryAt(model: EventModel, { told, sentences }: Read, sentence: MarkedSentence, event: MarkedEvent): Promise<string> {
  const ruled = told.find(({ account }) => meets(account.triggerSpan, event.trigger, sentence))
  if (ruled) return ruled.account.category
  const read = sentences.find(({ span }) => span.start <= sentence.start + event.trigger[0] && span.end >= sentence.start + event.trigger[1])
  const at = read?.tokens.findIndex(({ span }) => meets(span, event.trigger, sentence)) ?? -1
  const trigger = read ? (await model.triggers(read.words)).find((one) => one.at === at) : undefined
  return trigger?.categories[0]?.category ?? 'none'
}

const labels = readLabels(file, documents)
const categories: Labelled[] = []
const statuses: Labelled[] = []
const found: Record<string, { right: number; given: number; wanted: number }> = {}
const tally = { wanted: 0, found: 0, given: 0, right: 0, both: 0, actor: 0, recipient: 0, sourced: 0, source: 0, plain: 0, falseInPlain: 0 }
const misses: string[] = []
const count = (category: Category): { right: number; given: number; wanted: number } => (found[category] ??= { right: 0, given: 0, wanted: 0 })

for (const id of new Set(labels.map(({ document }) => document))) {
  const document = documents.get(id)
  if (!document) continue
  const read = await code(document)
  const rows = labels.filter((one) => one.document === id).map((sentence) => {
    const here = read.told.filter(({ account }) => inside(account.triggerSpan, sentence))
    const kept = here.filter(({ event }) => event !== null)
    const all = pairUp(sentence, kept)
    return { sentence, here, kept, all, pairs: all.filter(([event]) => isWanted(event)) }
  })
  // What is told again further down is one event of the record: marked where it is told first, it is no other there.
  const known = new Set(rows.flatMap(({ all }) => all.map(([, told]) => told.event)))
  for (const { sentence, here, kept, all, pairs } of rows) {
    const wanted = sentence.events.filter(isWanted)
    const extra = eachEvent(kept).filter((told) => !all.some(([, one]) => isSame(one, told)) && !known.has(told.event))
    for (const { category } of wanted) count(category).wanted += 1
    for (const { account } of extra) count(account.category).given += 1
    for (const [{ category }] of pairs) {
      count(category).right += 1
      count(category).given += 1
    }
    tally.wanted += wanted.length
    tally.given += pairs.length + extra.length
    tally.right += pairs.length
    if (sentence.events.length === 0) {
      tally.plain += 1
      tally.falseInPlain += extra.length
    }
    for (const [event, { account, actors, recipients }] of pairs) {
      const actor = sameParties(sentence, event.actors, { words: account.actors, parties: actors })
      const recipient = sameParties(sentence, event.recipients, { words: account.recipients, parties: recipients })
      tally.actor += Number(actor)
      tally.recipient += Number(recipient)
      tally.both += Number(actor && recipient)
    }
    for (const [event, told] of pairUp(sentence, here)) {
      statuses.push({ want: event.auxiliaries[0] ?? 'none', got: told.auxiliaries[0] ?? 'none' })
      const [outermost] = event.sources
      tally.sourced += Number(outermost !== undefined)
      tally.source += Number(outermost !== undefined && told.source !== null && meets(told.source, outermost, sentence))
    }
    for (const event of sentence.events) categories.push({ want: event.category, got: await categoryAt(events, read, sentence, event) })
    const text = document.text.slice(sentence.start, sentence.end)
    const lost = wanted.filter((event) => !pairs.some(([one]) => one === event)).map((event) => {
      const near = here.find(({ account }) => meets(account.triggerSpan, event.trigger, sentence))
      const why = near ? `${near.event === null ? 'left out' : 'read'} as ${near.account.category} by ${near.account.decision.rule}` : 'not seen'
      return `  − ${event.category} “${text.slice(...event.trigger)}” ${why}`
    })
    const more = extra.map(({ account }) => `  + ${account.category} “${account.triggerSpan.quote}” ${account.decision.rule}`)
    if (lost.length + more.length > 0) misses.push([`${id} ${text}`, ...lost, ...more].join('\n'))
  }
}

const f1 = ({ right, given, wanted }: { right: number; given: number; wanted: number }): number => ratio(2 * right, given + wanted)
const atTriggers = classFigures(categories)
const perCategory = Object.entries(found).filter(([, { wanted }]) => wanted > 0).toSorted(([a], [b]) => a.localeCompare(b))
const macro = ratio(perCategory.reduce((sum, [, one]) => sum + f1(one), 0), perCategory.length)
const measures: readonly (readonly [name: string, figure: number, of: number])[] = [
  ['events found, recall', ratio(tally.right, tally.wanted), tally.wanted],
  ['events found, precision', ratio(tally.right, tally.given), tally.given],
  ['events found, macro-F1 over categories', macro, perCategory.length],
  ['category at the true word, accuracy', atTriggers.accuracy, categories.length],
  ['category at the true word, macro-F1', atTriggers.macroF1, Object.keys(atTriggers.perClass).length],
  ['actor right', ratio(tally.actor, tally.right), tally.right],
  ['recipient right', ratio(tally.recipient, tally.right), tally.right],
  ['both right', ratio(tally.both, tally.right), tally.right],
  ['status, macro-F1', classFigures(statuses).macroF1, statuses.length],
  ['outermost source right', ratio(tally.source, tally.sourced), tally.sourced],
  ['false events per 100 sentences without one', ratio(100 * tally.falseInPlain, tally.plain), tally.plain],
]
if (showsMisses) process.stdout.write(`${misses.join('\n\n')}\n\n`)
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(Object.fromEntries(measures.map(([name, figure, of]) => [name, { figure: Math.round(figure * 1000) / 1000, of }])))}\n`)
else process.stdout.write(`${table(['category', 'marked', 'found', 'precision', 'recall', 'F1', 'F1 at the true word'], perCategory.map(([name, one]) => [
  name, String(one.wanted), String(one.given), ratio(one.right, one.given).toFixed(3), ratio(one.right, one.wanted).toFixed(3), f1(one).toFixed(3), (atTriggers.perClass[name]?.f1 ?? 0).toFixed(3),
]))}\n\n${table(['measure', 'figure', 'of'], measures.map(([name, figure, of]) => [name, figure.toFixed(3), String(of)]))}\n`)
