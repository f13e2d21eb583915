import type { ResolveContext } from './context.ts'
import { type Side, isOfficial, stateWords } from './sides.ts'
import { grammarOf, type TokenRef } from '../model/index.ts'

/** Whose minister "the foreign minister" is at a place of the text. */
export interface LocalSides {
  at(ref: TokenRef): Side | null
}

/**
 * In the press a title with no state goes with the state whose act the same paragraph told last ("Mexico offered to mediate.
 * President Quiroz …"); where none is told, and in a government's own text, with the report's own side.
 */
export function localSides(context: ResolveContext, own: Side | null): LocalSides {
  const acting = stateWords(context).flatMap((word) => {
    const grammar = grammarOf(word.sentence)
    const relation = grammar.link(word.to - 1)
    const kind = word.hit.kind === 'demonym' ? null : relation === 'nsubj' ? 'subject' : grammar.token(word.to - 1).relation === 'nmod:poss' ? 'owner' : null
    return kind === null ? [] : [{ ...word, kind }]
  })
  const at = ({ sentence, token }: TokenRef): Side | null => {
    const here = context.layers.sentences[sentence]
    if (!here || (isOfficial(context) && own)) return own
    const told = acting.filter((word) => word.sentence.block === here.block && (word.sentence.index < sentence || (word.sentence.index === sentence && word.to <= token)))
    const last = told.findLast((word) => word.kind === 'subject') ?? told.findLast((word) => word.sentence.index === sentence)
    if (!last) return own
    const words = context.report.text.cover(last.sentence.tokens.slice(last.from, last.to).map((t) => t.span))
    return { code: last.hit.code, rule: 'the state whose act the paragraph told before', words }
  }
  return Object.freeze({ at })
}
