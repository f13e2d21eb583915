import { type Identity, inferred, type Sentence } from '../model/index.ts'
import type { Found } from './cast.ts'
import type { ResolveContext } from './context.ts'
import { rowsOf } from './several.ts'
import { isOfficial, stateWords, type StateWord } from './sides.ts'

/** The states that issue a text together: "Joint statement by the foreign ministers of Estonia, Finland and Latvia"; none where one speaks alone. */
export function jointSides(context: ResolveContext): readonly Found[] {
  if (!isOfficial(context)) return []
  const { sentences } = context.layers
  const body = sentences.find((sentence) => sentence.block.kind === 'paragraph' || sentence.block.kind === 'listItem')
  const heads = sentences.filter((sentence) => sentence.block.kind === 'headline' || sentence.block.kind === 'subheadline')
  for (const sentence of [...heads, ...(body ? [body] : [])]) {
    const row = isJoint(sentence) ? rowsOf(stateWords(context).filter((word) => word.sentence === sentence)).find((words) => words.length > 1) : undefined
    if (row) return row.map((word) => sideOf(context, word))
  }
  return []
}

const isJoint = ({ tokens }: Sentence): boolean => tokens[0]?.lower === 'we' || tokens.some((token) => token.lower === 'joint' || token.lower === 'trilateral')

function sideOf(context: ResolveContext, { hit, sentence, from, to }: StateWord): Found {
  const identity: Identity = { code: hit.code, sector: 'GOV', name: null, office: null }
  const words = context.report.text.cover(sentence.tokens.slice(from, to).map((token) => token.span))
  return { identity, basis: inferred(identity, 'one of those who issue the text together', words).basis }
}
