import type { Layers, NewsReport } from '../model/index.ts'
import { annotateSentences } from './annotate-sentences.ts'
import { annotateAttributions } from './attributions.ts'
import { annotateQuotations } from './quotations.ts'
import type { ReadingModel } from './reading-model.ts'
import { annotateTimes } from './times.ts'

/** Everything that can be said of a report's words before anybody asks what happened. */
export async function annotate(report: NewsReport, model: ReadingModel): Promise<Layers> {
  const { sentences, names } = await annotateSentences(report, model)
  const quotations = annotateQuotations(report.text, sentences)
  return Object.freeze({
    sentences,
    names,
    quotations,
    attributions: annotateAttributions(report.text, sentences, quotations),
    times: annotateTimes(report.text, sentences),
  })
}
