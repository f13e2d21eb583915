/**
 * How often the weak labels are right, from verdicts by hand: `npx node eval/weak-label-figures.ts training/labels/weak-label-sample.tsv EVENTS.tsv`.
 * EVENTS.tsv is what `eval/weak-labels.ts --rules` writes; it says how many events each rule told. Prints the tables of training/labels/README.md.
 */
import { readFileSync } from 'node:fs'
import { table } from '../apps/cli/src/evaluate/table.ts'
import { LEFT_OUT } from './left-out-rules.ts'
import { FEWEST, FIELDS, readVerdicts, tally, type Verdict } from './weak-label-verdicts.ts'

const REST = 'all other rules'
/** Shares this low, of 100, are worth a row. */
const LOW = { category: 84, other: 75 } as const

const [sample, events] = process.argv.slice(2)
if (!sample || !events) throw new Error('usage: npx node eval/weak-label-figures.ts SAMPLE.tsv EVENTS.tsv')
const verdicts = readVerdicts(sample)
const byRule = Map.groupBy(verdicts, ({ rule }) => rule)
const groupOf = (rule: string): string => ((byRule.get(rule)?.length ?? 0) < FEWEST ? REST : rule)
const groups = Map.groupBy(verdicts, ({ rule }) => groupOf(rule))
const ruleOf = (line: string): string => (line.split('\t')[0] ?? '').replace('frame:', '')
const told = new Map([...Map.groupBy(readFileSync(events, 'utf8').trim().split('\n'), (line) => groupOf(ruleOf(line)))].map(([rule, lines]) => [rule, lines.length]))
type Group = readonly [rule: string, verdicts: readonly Verdict[]]

/** The share right in all events: a rule's own share counts as often as the rule told an event. */
function shareOfAll(which: readonly Group[], field: number): number {
  let [right, all] = [0, 0]
  for (const [rule, given] of which) {
    const [yes, judged] = tally(given, field)
    const weight = (told.get(rule) ?? 0) / given.length
    right += yes * weight
    all += judged * weight
  }
  return Math.round((100 * right) / all)
}

const overall = (name: string, which: readonly Group[]): string[] => [name, ...FIELDS.map((_, field) => {
  const [right, judged] = tally(which.flatMap(([, given]) => given), field)
  return `${right}/${judged}, ${shareOfAll(which, field)}`
})]

const percent = ([right, judged]: readonly [number, number]): number => (judged === 0 ? 100 : (100 * right) / judged)
const isLow = ([, given]: Group): boolean => FIELDS.some((name, field) => percent(tally(given, field)) < (name === 'category' ? LOW.category : LOW.other))
const cellOf = (given: readonly Verdict[], field: number): string => {
  const [right, judged] = tally(given, field)
  return judged === 0 ? '' : `${right}/${judged}`
}
const rowOf = ([rule, given]: Group): string[] => [LEFT_OUT.has(rule) ? `${rule}, left out` : rule, String(told.get(rule) ?? 0), ...FIELDS.map((_, field) => cellOf(given, field))]

const ordered = [...groups].toSorted(([a, one], [b, other]) => percent(tally(one, 0)) - percent(tally(other, 0)) || (a < b ? -1 : 1))
const low = ordered.filter(isLow)
const others = ordered.filter((group) => !isLow(group)).map(([rule, given]) => `${rule} ${cellOf(given, 0)}`)
process.stdout.write(`${table(['', ...FIELDS], [overall('all', ordered), overall('those kept', ordered.filter(([rule]) => !LEFT_OUT.has(rule)))])}\n\n`)
process.stdout.write(`${table(['rule', 'events', ...FIELDS], low.map(rowOf))}\n\n`)
process.stdout.write(`The others: ${others.join(', ')}.\n`)
