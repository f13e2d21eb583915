import type { Stretch } from '@readout/protocol/api'

const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start

/** Stretches that lie in no longer one of the list, each once, in the order of the text. */
export const outermost = <One extends Stretch>(stretches: readonly One[]): readonly One[] =>
  stretches
    .filter((one, index) => stretches.findIndex(({ start, end }) => start === one.start && end === one.end) === index)
    .filter((one) => !stretches.some((other) => isWithin(one, other)))
    .toSorted((one, other) => one.start - other.start)
