import type { PairWeight } from '@readout/protocol/api'

/** Who dealt with whom, as a square: sides in the order of how much they did, and what is between each two. */
export interface PairSquare {
  readonly sides: readonly string[]
  readonly cells: readonly { readonly row: number; readonly column: number; readonly weight: PairWeight }[]
}

/** The sides with the most events, at most so many, and what they did with one another. */
export const matrixOf = (pairs: readonly PairWeight[], most: number): PairSquare => {
  const counts = new Map<string, number>()
  for (const { one, other, events } of pairs) for (const side of [one, other]) counts.set(side, (counts.get(side) ?? 0) + events)
  const sides = [...counts]
    .toSorted(([, few], [, many]) => many - few)
    .slice(0, most)
    .map(([side]) => side)
  const cells = pairs.flatMap((weight) => {
    const places = [sides.indexOf(weight.one), sides.indexOf(weight.other)].toSorted((one, other) => one - other)
    const [column = -1, row = -1] = places
    return column < 0 ? [] : [{ row, column, weight }]
  })
  return { sides, cells }
}
