import { annotate } from '../../src/2-annotate/annotate.ts'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import type { Layers, NewsReport, SourceText } from '../../src/model/index.ts'
import { readOk } from '../1-read/read-for-test.ts'

/** The layers of a text whose every paragraph is one, whatever it looks like; a first line with "# " is a headline. */
export async function annotateText(marked: string, model: ReadingModel): Promise<{ readonly text: SourceText; readonly layers: Layers }> {
  const { report } = readOk(marked.replace(/^# /u, ''), { format: 'text' })
  const { text } = report
  const blocks: NewsReport['blocks'] = [...text.content.matchAll(/\S[^\n]*(?:\n(?!\n)[^\n]*)*/gu)].map((match, at) => ({
    kind: at === 0 && marked.startsWith('# ') ? 'headline' : 'paragraph',
    span: text.span(match.index, match.index + match[0].trimEnd().length),
  }))
  return { text, layers: await annotate({ ...report, blocks }, model) }
}
