import type { KeptEvent } from '@readout/protocol/api'
import { nameOfCode } from './states.ts'

/** Events of the same two sides. */
export interface PairGroup {
  readonly key: string
  readonly title: string
  /** The two codes, where there are two. */
  readonly pair: readonly [string, string] | null
  readonly events: readonly KeptEvent[]
}

const codesOf = ({ line: { actor, recipient } }: KeptEvent): readonly string[] =>
  [...new Set([...actor, ...recipient].map(({ code }) => code).filter((code) => code !== null && code !== 'UNK'))].filter(
    (code) => code !== null,
  )

const keyOf = (event: KeptEvent): string => codesOf(event).slice(0, 2).toSorted().join(',')

const groupOf = (key: string, events: readonly KeptEvent[]): PairGroup => {
  const [one, other] = key.split(',')
  if (one === undefined || one === '') return { key, title: 'Nobody known', pair: null, events }
  if (other === undefined) return { key, title: nameOfCode(one), pair: null, events }
  return { key, title: `${nameOfCode(one)} and ${nameOfCode(other)}`, pair: [one, other], events }
}

/** Events by the two sides they are between, those with the most first; events of one side alone, and of nobody known, come last. */
export const groupByPair = (events: readonly KeptEvent[]): readonly PairGroup[] => {
  const groups = Map.groupBy(events, keyOf)
  const rank = ({ key, pair }: PairGroup): number => (pair === null ? (key === '' ? 2 : 1) : 0)
  return [...groups]
    .map(([key, members]) => groupOf(key, members))
    .toSorted((a, b) => rank(a) - rank(b) || b.events.length - a.events.length)
}
