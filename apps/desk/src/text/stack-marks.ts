/** Something that stands on a line of days. */
export interface Placed {
  readonly x: number
  /** Above the line, or below it. */
  readonly up: boolean
}

/** How many steps from the line each stands, so that none covers another: 0 next to the line. */
export const stackMarks = (marks: readonly Placed[], width: number): readonly number[] => {
  const taken = new Map<string, number>()
  return marks.map(({ x, up }) => {
    const key = `${up ? 'up' : 'down'} ${Math.round(x / width)}`
    const level = taken.get(key) ?? 0
    taken.set(key, level + 1)
    return level
  })
}
