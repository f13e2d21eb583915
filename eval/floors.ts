import { readFileSync } from 'node:fs'
import type { Figures } from '../apps/cli/src/evaluate/gold/figures.ts'

/** What the corpus must reach at least, and what it may have at most. */
export interface Floors {
  readonly recall: number
  readonly strictRecall: number
  readonly precision: number
  readonly commitmentRecall: number
  readonly statementRecall: number
  readonly maxForbidden: number
  readonly maxDuplicates: number
  readonly misquoted: number
}

export const FLOORS_FILE = new URL('floors.json', import.meta.url)

export const readFloors = (): Floors => {
  const floors: Floors = JSON.parse(readFileSync(FLOORS_FILE, 'utf8'))
  return floors
}

const MARGIN = 0.01

const below = (share: number): number => Math.max(0, Math.round((share - MARGIN) * 1000) / 1000)

/** Floors just under the present figures: a report more or less must not fail the build, a rule that breaks must. */
export const floorsUnder = (figures: Figures): Floors => ({
  recall: below(figures.recall),
  strictRecall: below(figures.strictRecall),
  precision: below(figures.precision),
  commitmentRecall: below(figures.commitmentRecall),
  statementRecall: below(figures.statementRecall),
  maxForbidden: figures.forbidden,
  maxDuplicates: figures.duplicates,
  misquoted: 0,
})

/** Every floor that the figures fall short of, in words. */
export function shortfalls(figures: Figures, floors: Floors): readonly string[] {
  const least = (['recall', 'strictRecall', 'precision', 'commitmentRecall', 'statementRecall'] as const)
    .filter((name) => figures[name] < floors[name])
    .map((name) => `${name} is ${figures[name]}, its floor ${floors[name]}`)
  const most = (
    [
      ['forbidden', floors.maxForbidden],
      ['duplicates', floors.maxDuplicates],
      ['misquoted', floors.misquoted],
      ['unquoted', 0],
    ] as const
  )
    .filter(([name, ceiling]) => figures[name] > ceiling)
    .map(([name, ceiling]) => `${name} is ${figures[name]}, its ceiling ${ceiling}`)
  return [...least, ...most]
}
