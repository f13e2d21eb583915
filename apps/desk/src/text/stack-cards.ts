/** Where cards would like to stand beside a text, and how high they are. */
export interface Stack {
  readonly wanted: readonly number[]
  readonly heights: readonly number[]
  readonly gap: number
  /** The card that stands exactly where it wants to; null: none. */
  readonly chosen: number | null
}

const downwards = ({ wanted, heights, gap }: Stack, from: number, floor: number): readonly number[] => {
  const tops: number[] = []
  let free = floor
  for (let index = from; index < wanted.length; index += 1) {
    const top = Math.max(wanted[index] ?? 0, free)
    tops.push(top)
    free = top + (heights[index] ?? 0) + gap
  }
  return tops
}

const upwards = (tops: readonly number[], { heights, gap }: Stack, ceiling: number): readonly number[] => {
  const moved: number[] = []
  let free = ceiling
  for (const [back, top] of tops.toReversed().entries()) {
    const height = heights[tops.length - 1 - back] ?? 0
    const place = Math.min(top, free - height - gap)
    moved.unshift(place)
    free = place
  }
  return moved
}

/**
 * Tops of cards beside the lines they belong to, none over another. The chosen card stands beside its line; those before it
 * move up and those after it move down, as notes in a margin do.
 */
export const stackCards = (stack: Stack): readonly number[] => {
  const { chosen, wanted } = stack
  const place = chosen === null ? undefined : wanted[chosen]
  if (chosen === null || place === undefined) return downwards(stack, 0, Number.NEGATIVE_INFINITY)
  const before = downwards({ ...stack, wanted: wanted.slice(0, chosen) }, 0, Number.NEGATIVE_INFINITY)
  return [...upwards(before, stack, place), ...downwards(stack, chosen, Number.NEGATIVE_INFINITY)]
}
