import type { CodedFolder } from './code-folder.ts'
import { type EventScore, scoreEvents } from './score-gold.ts'
import { type PromiseVerdict, scoreCommitments, scoreStatements, type StatementVerdict } from './score-promises.ts'

/** One report's scores. */
export interface ReportScore {
  readonly slug: string
  readonly events: EventScore
  readonly commitments: readonly PromiseVerdict[]
  readonly statements: readonly StatementVerdict[]
}

/** Shares and counts of one report or of many together; a share of nothing is 1. */
export interface Figures {
  readonly required: number
  readonly found: number
  readonly strict: number
  readonly coded: number
  readonly recall: number
  readonly strictRecall: number
  readonly precision: number
  readonly duplicates: number
  readonly spurious: number
  readonly forbidden: number
  readonly misquoted: number
  readonly unquoted: number
  readonly fields: Readonly<Record<string, string>>
  readonly commitments: number
  readonly commitmentRecall: number
  readonly commitmentStrict: number
  readonly statements: number
  readonly statementRecall: number
}

export const scoreReport = ({ slug, gold, input, events, commitments, statements }: CodedFolder): ReportScore => ({
  slug,
  events: scoreEvents(gold, input, events),
  commitments: scoreCommitments(gold, input, commitments),
  statements: scoreStatements(gold, input, statements),
})

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000)
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** The figures of several reports taken together, every event counting the same. */
export function figuresOf(scores: readonly ReportScore[]): Figures {
  const count = (of: (score: EventScore) => number): number => sum(scores.map((score) => of(score.events)))
  const required = scores.flatMap((score) => score.events.pairings).filter(({ want }) => want.required !== false)
  const found = required.filter(({ event }) => event !== null)
  const strict = found.filter(({ verdicts }) => [...verdicts.values()].every(Boolean))
  const claimed = count((score) => score.pairings.filter(({ event }) => event !== null).length)
  const coded = claimed + count((score) => score.duplicates.length + score.spurious.length)
  return {
    required: required.length,
    found: found.length,
    strict: strict.length,
    coded,
    recall: share(found.length, required.length),
    strictRecall: share(strict.length, required.length),
    precision: share(claimed, coded),
    duplicates: count((score) => score.duplicates.length),
    spurious: count((score) => score.spurious.length),
    forbidden: count((score) => score.forbidden.length),
    misquoted: count((score) => score.misquoted.length),
    unquoted: count((score) => score.unquoted.length),
    fields: fieldShares(scores),
    ...saidAndPromised(scores),
  }
}

function fieldShares(scores: readonly ReportScore[]): Readonly<Record<string, string>> {
  const verdicts = scores.flatMap((score) => score.events.pairings).flatMap((pairing) => [...pairing.verdicts])
  const fields = [...new Set(verdicts.map(([field]) => field))].toSorted()
  return Object.fromEntries(
    fields.map((field) => {
      const own = verdicts.filter(([name]) => name === field)
      return [field, `${own.filter(([, right]) => right).length}/${own.length}`]
    }),
  )
}

function saidAndPromised(scores: readonly ReportScore[]) {
  const commitments = scores.flatMap((score) => score.commitments)
  const statements = scores.flatMap((score) => score.statements)
  const kept = commitments.filter(({ found }) => found)
  return {
    commitments: commitments.length,
    commitmentRecall: share(kept.length, commitments.length),
    commitmentStrict: share(kept.filter(({ wrong }) => wrong.length === 0).length, commitments.length),
    statements: sum(statements.map(({ passages }) => passages)),
    statementRecall: share(sum(statements.map(({ found }) => found)), sum(statements.map(({ passages }) => passages))),
  }
}
