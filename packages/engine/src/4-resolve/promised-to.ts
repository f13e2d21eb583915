import { type Grammar, grammarOf, phraseSpan, type ResolvedAccount } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { sentenceAt } from './context.ts'
import { type Aimed, strangers } from './reactions.ts'

const TOWARDS: ReadonlySet<string> = new Set(['to', 'for', 'toward', 'towards'])

/** "decided to extend aid to Vanuatu", "pledged to help Mali": a promise goes to whom the promised act is for. */
export function promisedTo(cast: Cast, one: ResolvedAccount): Aimed | null {
  const { account } = one
  if (account.category !== 'AGREE') return null
  const grammar = grammarOf(sentenceAt(cast.context.layers, account.trigger.sentence))
  const acts = grammar.links(account.trigger.token, 'xcomp', 'ccomp', 'obj').flatMap((at) => [at, ...grammar.links(at, 'xcomp', 'obj', 'acl')])
  for (const at of acts.flatMap((act) => beneficiaries(grammar, act))) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const found = cast.resolve(cast, { grammar, head: at, span, speakers: [] })
    const parties = strangers(one, found.map(({ identity, basis }) => ({ identity, basis, span, head: { sentence: grammar.sentence.index, token: at } })))
    if (parties.length > 0) return { parties, rule: 'for whom the promised act is' }
  }
  return null
}

/** Names that an act is done for: its object, and what stands behind "to" and "for". */
const beneficiaries = (grammar: Grammar, act: number): readonly number[] =>
  [...grammar.links(act, 'obj', 'iobj'), ...grammar.links(act, 'obl', 'nmod').filter((at) => TOWARDS.has(grammar.preposition(at) ?? ''))].filter((at) => grammar.token(at).upos === 'PROPN')
