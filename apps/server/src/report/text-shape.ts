import type { ReportView, Stretch } from '@readout/protocol/api'

type Blocks = ReportView['blocks']

/** A line as long as this is no wrapped one: what follows it begins a paragraph. */
const UNWRAPPED = 100

const trimmed = (text: string, start: number, end: number): Stretch | null => {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}

/** Where paragraphs part: at blank lines, and after lines too long to have been wrapped. */
const breaks = (text: string): readonly number[] => {
  const found: number[] = []
  let before = 0
  for (const { index, 0: gap } of text.matchAll(/\r?\n(?:[ \t]*\r?\n)*/gu)) {
    const isBlank = (gap.match(/\n/gu)?.length ?? 0) > 1
    if (isBlank || index - before >= UNWRAPPED) found.push(index)
    before = index + gap.length
  }
  return found
}

/** The paragraphs of a stored text, for laying it out; the first is the headline where it is the title. */
export const blocksOf = (text: string, title: string): Blocks => {
  const edges = [0, ...breaks(text), text.length]
  const stretches = edges.slice(0, -1).flatMap((start, at) => trimmed(text, start, edges[at + 1] ?? text.length) ?? [])
  return stretches.map((stretch, at) => {
    const isTitle = at === 0 && text.slice(stretch.start, stretch.end).replace(/\s+/gu, ' ') === title
    return { ...stretch, kind: isTitle ? 'headline' : 'paragraph' }
  })
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences within paragraphs, for layout alone: what was coded was cut by the reading model, which knows more abbreviations. */
export const sentencesOf = (text: string, blocks: Blocks): readonly Stretch[] =>
  blocks.flatMap(({ start, end }) =>
    [...SENTENCES.segment(text.slice(start, end))].flatMap(({ index, segment }) => trimmed(text, start + index, start + index + segment.length) ?? []))
