import type { ResolveContext } from './context.ts'
import { isOfficial, type Side, stateWords, type StateWord } from './sides.ts'

/** "Brazilian president calls off trip … President Otávio Mendonça": a title that the headline gives one state goes with it all through the report. */
export function titleSide(context: ResolveContext, title: string): Side | null {
  if (isOfficial(context) || title === '') return null
  const titled = stateWords(context).filter((word) => isTitled(context, word, title.toLowerCase()))
  const codes = new Set(titled.map((word) => word.hit.code))
  const [first] = titled
  if (codes.size !== 1 || !first || first.sentence.block.kind !== 'headline') return null
  const words = context.report.text.cover(first.sentence.tokens.slice(first.from, first.to).map((token) => token.span))
  return { code: first.hit.code, rule: 'the state whose officer the headline tells of', words }
}

/** "Brazilian president", "Brazil's president": the state right before the whole title. */
function isTitled(context: ResolveContext, { sentence, to }: StateWord, title: string): boolean {
  const { words } = sentence
  const at = ['’s', "'s"].includes(words[to] ?? '') ? to + 1 : to
  const office = context.register.longestOffice(words, at)
  return office !== null && words.slice(at, at + office.length).join(' ').toLowerCase() === title
}
