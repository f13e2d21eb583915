import type { Auxiliary, Category, Trigger, TriggerRole } from '../model/index.ts'
import type { PairAnswer, PairCategory } from './event-model.ts'

/** The labels of the heads that read events, in the order of their scores, and the version. */
export interface EventLabels {
  readonly version: string
  /** O and the categories. */
  readonly events: readonly ('O' | Category)[]
  /** "-" for none, else CATEGORY/mode. */
  readonly modes: readonly string[]
  /** "none" and the auxiliary modes. */
  readonly aux: readonly ('none' | Auxiliary)[]
  /** "-" for none, else a role. */
  readonly roles: readonly ('-' | TriggerRole)[]
  /** The words, lower case, that told an event at least three times in ten that they were seen in training. */
  readonly telling: readonly string[]
  /** The answers to the pair question. */
  readonly pair: readonly PairCategory[]
}

/** Plain scores of one sentence: a row a word of all event heads side by side, and for each word as trigger the roles of every word. */
export interface EventScores {
  readonly happenings: Float32Array
  readonly roles: Float32Array
  readonly count: number
}

/** A word less likely than this to tell an event is not looked at any further. */
const LEAST = 0.1

/** The words of a sentence that may tell an event, with what the model says of each. */
export function readTriggers(scores: EventScores, labels: EventLabels): readonly Trigger[] {
  return Array.from({ length: scores.count }, (_, at) => readTrigger(scores, labels, at)).filter((trigger) => trigger !== null)
}

function readTrigger(scores: EventScores, labels: EventLabels, at: number): Trigger | null {
  const row = rowOf(scores, at)
  const [start, modes, aux] = [labels.events.length, labels.modes.length, labels.aux.length]
  const chances = softmax(row.subarray(0, start))
  const none = chances[0] ?? 1
  if (1 - none < LEAST) return null
  const categories = labels.events
    .flatMap((category, index) => (category === 'O' ? [] : [{ category, probability: chances[index] ?? 0 }]))
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, 2)
  const auxiliary = likeliest(softmax(row.subarray(start + modes, start + modes + aux)))
  const name = labels.aux[auxiliary.index] ?? 'none'
  return Object.freeze({
    at, none, categories,
    mode: modeFor(row.subarray(start, start + modes), labels.modes, categories[0]?.category),
    auxiliary: name === 'none' ? null : { kind: name, probability: auxiliary.value },
    roles: rolesOf(scores, labels, at),
  })
}

/** The likeliest of a category's modes; null where none is likelier. */
function modeFor(scores: Float32Array, modes: readonly string[], category: Category | undefined): string | null {
  const open = modes.flatMap((mode, index) => (mode === '-' || mode.startsWith(`${category ?? ''}/`) ? [{ mode, score: scores[index] ?? 0 }] : []))
  const best = open.reduce((a, b) => (b.score > a.score ? b : a), { mode: '-', score: -Infinity })
  return best.mode === '-' ? null : best.mode.slice(best.mode.indexOf('/') + 1)
}

const LEAST_ROLE = 0.3

function rolesOf({ roles, count }: EventScores, labels: EventLabels, trigger: number): Trigger['roles'] {
  const size = labels.roles.length
  return Array.from({ length: count }, (_, at) => {
    const best = likeliest(softmax(Float32Array.from({ length: size }, (_none, role) => roles[(trigger * size + role) * count + at] ?? 0)))
    const role = labels.roles[best.index] ?? '-'
    return role === '-' || best.value < LEAST_ROLE ? null : { at, role, probability: best.value }
  }).filter((role) => role !== null)
}

/** The answers to a pair question, likeliest first; probabilities. */
export function readPair(scores: Float32Array, labels: EventLabels): readonly PairAnswer[] {
  const chances = softmax(scores)
  return labels.pair.map((category, at) => ({ category, probability: chances[at] ?? 0 })).toSorted((a, b) => b.probability - a.probability)
}

const rowOf = ({ happenings, count }: EventScores, at: number): Float32Array => {
  const width = happenings.length / count
  return happenings.subarray(at * width, (at + 1) * width)
}

function softmax(scores: Float32Array): Float64Array {
  const most = Math.max(...scores)
  const raised = Float64Array.from(scores, (score) => Math.exp(score - most))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / total)
}

function likeliest(chances: Float64Array): { readonly index: number; readonly value: number } {
  const index = chances.indexOf(Math.max(...chances))
  return { index, value: chances[index] ?? 0 }
}
