import type { CommitmentLine, StatementLine } from '@readout/protocol/lines'
import type { GoldCommitment, GoldDays, GoldReport, GoldStatement } from './gold.ts'
import { type Passages, passagesOf, touch } from './passages.ts'

/** A wanted commitment: found at all, and found with everything right. */
export interface PromiseVerdict {
  readonly want: GoldCommitment
  readonly found: boolean
  readonly wrong: readonly string[]
}

/** A wanted statement: each of its passages must be in what this source is told to have said. */
export interface StatementVerdict {
  readonly want: GoldStatement
  readonly passages: number
  readonly found: number
}

/** Golden records say in their own words how far a promise has come; these are the record's words for it. */
const STATUS: Readonly<Record<string, readonly string[]>> = {
  declared: ['promised', 'announced', 'offered'],
  expected: ['announced', 'promised'],
  rejected: ['refused'],
  planned: ['announced'],
  promised: ['promised', 'announced', 'agreed'],
  announced: ['announced', 'promised', 'date_set', 'agreed'],
  agreed: ['agreed', 'announced', 'promised', 'date_set'],
  offered: ['offered', 'promised'],
}

/** Scores the open promises of a report: who, to whom and where it stands in the text make it found. */
export function scoreCommitments(gold: GoldReport, input: string, lines: readonly CommitmentLine[]): readonly PromiseVerdict[] {
  const passages = passagesOf(input)
  const free = new Set(lines)
  return (gold.commitments ?? []).map((want) => {
    const candidates = [...free].filter((line) => isPromise(line, want, passages))
    const [best] = candidates
      .map((line) => ({ line, wrong: wrongIn(line, want), shared: sharedWords(line, want) }))
      .toSorted((a, b) => b.shared - a.shared || a.wrong.length - b.wrong.length)
    if (!best) return { want, found: false, wrong: [] }
    free.delete(best.line)
    return { want, found: true, wrong: best.wrong }
  })
}

const listOf = (codes: string | readonly string[] | null): readonly string[] =>
  codes === null ? [] : typeof codes === 'string' ? codes.split(/[,+]\s*/u).filter((code) => code !== '') : codes

const equal = (found: readonly string[], wanted: readonly string[]): boolean =>
  found.length === wanted.length && wanted.every((code) => found.includes(code))

/** Where the wanted act stands in the text, the promise must touch it; where it is told in other words, they must share one. */
function isPromise(line: CommitmentLine, want: GoldCommitment, passages: Passages): boolean {
  if (!listOf(want.promiser).some((code) => line.promiser.includes(code))) return false
  const act = passages.find([want.act])
  return act.length > 0 ? touch(line.evidence, act) : sharedWords(line, want) > 0
}

/** Content words by their beginnings, so that "host" finds "hosting". */
const stems = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))

function sharedWords(line: CommitmentLine, want: GoldCommitment): number {
  const own = stems(line.evidence.map(({ text }) => text).join(' '))
  return [...stems(want.act)].filter((stem) => own.has(stem)).length
}

function wrongIn(line: CommitmentLine, want: GoldCommitment): readonly string[] {
  const verdicts: readonly (readonly [string, boolean])[] = [
    ['promiser', equal(line.promiser, listOf(want.promiser))],
    ['promisee', equal(line.promisee, listOf(want.promisee))],
    ['due', isDue(line, want.due ?? null)],
    ['date_set', line.date_set === want.date_set],
    ['status', (STATUS[want.status] ?? [want.status]).includes(line.status)],
  ]
  return verdicts.filter(([, right]) => !right).map(([field]) => field)
}

/** A due date must overlap the wanted days; none wanted, any will do. */
function isDue({ due }: CommitmentLine, wanted: string | GoldDays | null): boolean {
  if (wanted === null) return true
  if (due === null) return false
  const days = typeof wanted === 'string' ? { from: wanted, to: wanted } : wanted
  return (due.from ?? '') <= (days.to ?? '9999') && (days.from ?? '') <= (due.to ?? '9999')
}

/** Scores what people are told to have said: the right source, and words that touch the wanted ones. */
export function scoreStatements(gold: GoldReport, input: string, lines: readonly StatementLine[]): readonly StatementVerdict[] {
  const passages = passagesOf(input)
  return (gold.statements ?? []).map((want) => {
    const own = lines.filter((line) => line.source?.code === want.code).flatMap((line) => line.content)
    const found = want.content.filter((content) => touch(own, passages.find([content]))).length
    return { want, passages: want.content.length, found }
  })
}
