import type { Genre, SourceText, Traced } from '../model/index.ts'
import { COMMUNIQUE_SHAPES, LABEL_GENRES, READOUT_SHAPES, STATEMENT_SHAPES } from '../lexicon/report-shapes.ts'
import { findSelfSpeaker } from './find-publisher.ts'
import { isOfficialBody } from './head-line.ts'
import type { Shape } from './shape-report.ts'

/** What kind of report it is, from its headline first, then from who speaks; the press when nothing says otherwise. */
export const findGenre = (text: SourceText, shape: Shape, publisher: Traced<string> | null): Genre => {
  const headline = shape.headline === null ? '' : text.content.slice(shape.headline.start, shape.headline.end)
  const named = genreOfHeadline(headline) ?? genreOfLabels(text, shape)
  if (named !== null) return named
  if (shape.dateline !== null && shape.dateline.agency !== null) return 'wire'
  if (findSelfSpeaker(text, shape) !== null) return 'statement'
  return publisher !== null && isOfficialBody(publisher.value) ? 'statement' : 'wire'
}

const LABELS_STAND_IN = 4

const genreOfLabels = (text: SourceText, shape: Shape): Genre | null => {
  for (const { start, end } of shape.blocks.slice(0, LABELS_STAND_IN)) {
    const line = text.content.slice(start, Math.min(end, start + 150))
    const label = LABEL_GENRES.find((entry) => entry.shape.test(line))
    if (label !== undefined) return label.genre
  }
  return null
}

const genreOfHeadline = (headline: string): Genre | null => {
  if (READOUT_SHAPES.some((shape) => shape.test(headline))) return 'readout'
  if (COMMUNIQUE_SHAPES.some((shape) => shape.test(headline))) return 'communique'
  return STATEMENT_SHAPES.some((shape) => shape.test(headline)) ? 'statement' : null
}
