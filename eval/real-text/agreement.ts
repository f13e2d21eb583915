/** How far two readers agree: `npx node eval/real-text/agreement.ts A.tsv B.tsv DATA_FOLDER`. */
import { readDocuments, readLabels, type MarkedEvent, type MarkedSentence } from './labels.ts'

const [first, second, folder] = process.argv.slice(2)
if (!first || !second || !folder) throw new Error('usage: npx node eval/real-text/agreement.ts A.tsv B.tsv DATA_FOLDER')
const documents = readDocuments(folder)
const keyOf = ({ document, start }: MarkedSentence): string => `${document} ${start}`
const theirs = new Map(readLabels(second, documents).map((sentence) => [keyOf(sentence), sentence]))
const both = readLabels(first, documents).flatMap((a) => {
  const b = theirs.get(keyOf(a))
  return b ? [[a, b] as const] : []
})

/** Cohen's kappa of pairs of labels. */
function kappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (side: 0 | 1, label: string): number => pairs.filter((pair) => pair[side] === label).length / pairs.length
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const byChance = [...new Set(pairs.flat())].reduce((sum, label) => sum + share(0, label) * share(1, label), 0)
  return (agreed - byChance) / (1 - byChance)
}

const meets = (a: MarkedEvent, b: MarkedEvent): boolean => a.trigger[0] < b.trigger[1] && b.trigger[0] < a.trigger[1]
/** The same act: at the same word, or of the same category and not told of by the other reader elsewhere. */
const matched = both.flatMap(([a, b]) => a.events.flatMap((event) => {
  const other = b.events.find((candidate) => meets(event, candidate)) ?? b.events.find((candidate) => candidate.category === event.category && !a.events.some((mine) => meets(mine, candidate)))
  return other ? [[event, other] as const] : []
}))
const total = (side: 0 | 1): number => both.reduce((sum, pair) => sum + pair[side].events.length, 0)
const parties = (side: 'actors' | 'recipients'): number =>
  matched.filter(([a, b]) => a[side].length === b[side].length && a[side].every((mine) => b[side].some((other) => mine[0] < other[1] && other[0] < mine[1]))).length / matched.length
const round = (value: number): number => Math.round(value * 1000) / 1000

process.stdout.write(`${JSON.stringify({
  sentences: both.length,
  events: [total(0), total(1)],
  'sentence tells an event, kappa': round(kappa(both.map(([a, b]) => [String(a.events.length > 0), String(b.events.length > 0)]))),
  'events that both marked, F1': round((2 * matched.length) / (total(0) + total(1))),
  'their category, kappa': round(kappa(matched.map(([a, b]) => [a.category, b.category]))),
  'their status, kappa': round(kappa(matched.map(([a, b]) => [a.auxiliaries.join() || 'none', b.auxiliaries.join() || 'none']))),
  'actor alike': round(parties('actors')),
  'recipient alike': round(parties('recipients')),
}, null, 2)}\n`)
