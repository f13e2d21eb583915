import type { Attribution, Layers, Span } from '../model/index.ts'

/** The attributions whose content holds the span, outermost first; a quotation that goes on keeps its first speaker's place. */
export function voiceOf(layers: Layers, span: Span): readonly Attribution[] {
  const holding = layers.attributions.filter((a) => a.content.some((c) => span.start >= c.start && span.end <= c.end) && !isCue(a, span))
  const size = (a: Attribution): number => Math.max(...a.content.map((c) => c.end - c.start))
  return holding
    .toSorted((a, b) => Number(b.kind === 'continued') - Number(a.kind === 'continued') || size(b) - size(a))
    .filter((a, at, all) => all.findIndex((other) => sameSource(a, other) || sameCue(a, other)) === at)
}

/** Two who say the same by one word are no chain: the first stands for both. */
const sameCue = (a: Attribution, b: Attribution): boolean => a.cue !== null && a.cue.sentence === b.cue?.sentence && a.cue.token === b.cue.token && a.kind === b.kind

const isCue = (attribution: Attribution, span: Span): boolean =>
  attribution.cueSpan !== null && attribution.cueSpan.start === span.start && attribution.cueSpan.end === span.end

const sameSource = (a: Attribution, b: Attribution): boolean =>
  a.source !== null && a.source.sentence === b.source?.sentence && a.source.token === b.source.token
