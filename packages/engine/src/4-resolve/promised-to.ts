import { type Grammar, grammarOf, phraseSpan, type ResolvedAccount } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { sentenceAt } from './context.ts'
import { type Aimed, strangers } from './reactions.ts'

/** Behind these stands whom a promise is for; whoever stands behind "against" or "from" is not. */
const TOWARDS: ReadonlySet<string | null> = new Set(['to', 'for', 'toward', 'towards', 'of', 'with'])

/** "decided to extend aid to Vanuatu", "reaffirmed its commitment to Israel's security": a promise goes to whom the promised act is for. */
export function promisedTo(cast: Cast, one: ResolvedAccount): Aimed | null {
  const { account } = one
  if (account.category !== 'AGREE') return null
  const grammar = grammarOf(sentenceAt(cast.context.layers, account.trigger.sentence))
  for (const at of beneficiaries(grammar, account.trigger.token)) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const found = cast.resolve(cast, { grammar, head: at, span, speakers: [] })
    const parties = strangers(one, found.map(({ identity, basis }) => ({ identity, basis, span, head: { sentence: grammar.sentence.index, token: at } })))
    if (parties.length > 0) return { parties, rule: 'for whom the promised act is' }
  }
  return null
}

/** Names in what is promised, nearest the top first: whose the thing is, its object, and what stands behind "to" and "for". */
function beneficiaries(grammar: Grammar, act: number, depth = 0): readonly number[] {
  if (depth > DEEP) return []
  const below = grammar.links(act, 'xcomp', 'ccomp', 'obj', 'iobj', 'acl', 'nmod', 'obl').filter((at) => at > act && leadsOn(grammar, at))
  const owners = depth === 0 ? [] : grammar.links(act, 'nmod:poss')
  const named = [...owners, ...below].filter((at) => grammar.token(at).upos === 'PROPN')
  return [...named, ...below.filter((at) => grammar.token(at).upos !== 'PROPN').flatMap((at) => beneficiaries(grammar, at, depth + 1))]
}

const leadsOn = (grammar: Grammar, at: number): boolean => !['nmod', 'obl'].includes(grammar.link(at)) || grammar.token(at).relation === 'nmod:poss' || TOWARDS.has(grammar.preposition(at))

const DEEP = 4
