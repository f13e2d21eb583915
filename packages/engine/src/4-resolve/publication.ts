import { addDays, type Day, type DayRange, dayNumber, type Sentence, type SourceText, type Span, type TimeExpression } from '../model/index.ts'
import type { Clue, Window } from './publication/clue.ts'
import { dateExpression } from './publication/dated.ts'
import { findClues } from './publication/find-clues.ts'
import { findWindows } from './publication/find-windows.ts'
import { type Narrowed, narrowDays } from './publication/narrow-days.ts'
import { daysFrom, sortDays, tellDays } from './times/day-ranges.ts'
import type { Tense } from './times/index.ts'

/** When a report without a date was published, with its working and the words it rests on. */
export interface InferredPublication {
  readonly days: DayRange
  readonly reason: string
  readonly evidence: readonly Span[]
}

/** A stretch longer than this is no answer. */
const MOST_DAYS = 60

/**
 * Works out when a report without a date was published: anniversaries, dates written out and weekday–date pairs open a
 * stretch of days, every other date cuts it. Contradictions and long stretches stay unknown (null).
 */
export function inferPublication(
  text: SourceText,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  tenseOf: (time: TimeExpression) => Tense,
): InferredPublication | null {
  const all = times
    .filter((time) => text.holds(time.span) && time.kind !== 'set' && time.kind !== 'duration')
    .map((time) => dateExpression(time, sentences, tenseOf(time)))
  const windows = findWindows(all)
  const open = daysOf(windows)
  const clues = all.flatMap(findClues)
  const allowed = open.filter((day) => clues.every((clue) => clue.allows(day)))
  if (allowed.length === 0) return null
  return conclude(windows, clues.filter((clue) => open.some((day) => !clue.allows(day))), narrowDays(allowed, all))
}

/** The days that lie in every window. */
function daysOf(windows: readonly Window[]): readonly Day[] {
  const first = sortDays(windows.map((window) => window.first)).at(-1)
  const last = sortDays(windows.map((window) => window.last)).at(0)
  if (first === undefined || last === undefined || last < first) return []
  return Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, index) => addDays(first, index))
}

function conclude(windows: readonly Window[], clues: readonly Clue[], narrowed: Narrowed): InferredPublication | null {
  const [first, last] = [narrowed.days[0], narrowed.days.at(-1)]
  if (first === undefined || last === undefined || dayNumber(last) - dayNumber(first) >= MOST_DAYS) return null
  const told = [...windows.map((window) => window.told), ...clues.map((clue) => clue.told), ...narrowed.told]
  const evidence = [...windows.map((window) => window.evidence), ...clues.map((clue) => clue.evidence), ...narrowed.evidence]
  return Object.freeze({
    days: daysFrom(first, last),
    reason: `${[...new Set(told)].join('; ')} → published ${tellDays(first, last)}`,
    evidence: Object.freeze([...new Set(evidence)].toSorted((a, b) => a.start - b.start)),
  })
}

