import type { Compared } from '@readout/protocol/api'

type Items = Compared['agreed'][number]['items']

/** One point of a call or meeting, and what each side says of it. */
export interface Point {
  readonly event: string
  readonly category: string
  readonly mode: string | null
  readonly items: Items
}

/** Points that the sides treat alike. */
export interface ComparedPart {
  readonly title: string
  readonly points: readonly Point[]
}

const pointOf = (items: Items): readonly Point[] => {
  const [first] = Object.values(items)
  return first === undefined ? [] : [{ event: first.event, category: first.category, mode: first.mode, items }]
}

/** The points in the order in which they are read: told alike, worded differently, told by one alone. */
export const pointsOf = ({ agreed, worded, onlyIn }: Compared): readonly ComparedPart[] =>
  [
    { title: 'Told alike', points: agreed.flatMap(({ items }) => pointOf(items)) },
    { title: 'Worded differently', points: worded.flatMap(({ items }) => pointOf(items)) },
    ...Object.entries(onlyIn).map(([side, items]) => ({
      title: `Only ${side} tells`,
      points: items.flatMap((item) => pointOf({ [side]: item })),
    })),
  ].filter(({ points }) => points.length > 0)
