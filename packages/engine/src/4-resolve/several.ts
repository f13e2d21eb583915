import { conjuncts, type Grammar, type Identity, inferred, phraseSpan, type Span } from '../model/index.ts'
import type { Cast, Found } from './cast.ts'
import { genericAgent } from './generic-agent.ts'
import type { Phrase } from './phrase.ts'
import { stateWords, type StateWord } from './sides.ts'

/** "the governments of Chile and Uruguay", "the Thai and Lao ministers": one of each state. */
export function statesOfPlural(cast: Cast, phrase: Phrase): readonly Found[] {
  const { grammar, head, agent, offices } = phrase
  if (!isSeveral(grammar, head) || (!agent && offices.length === 0)) return []
  const words = stateWords(cast.context).filter((word) => word.sentence === grammar.sentence && !isPeople(word))
  // The United States are no states of a row.
  if (words.some((word) => word.hit.kind !== 'demonym' && head >= word.from && head < word.to)) return []
  const sector = agent?.agent.sector ?? offices[0]?.value.office.sector ?? 'GOV'
  return rowFor(words, grammar, head, behindWhich(phrase)).map((word): Found => {
    const identity: Identity = { code: word.hit.code, sector, name: null, office: null }
    return { identity, basis: { kind: 'stated', evidence: [spanOf(cast, word)] } }
  })
}

/** "Palestinians and Israeli police": those who are named themselves say nothing of the next. */
const isPeople = ({ sentence, to, hit }: StateWord): boolean => hit.kind === 'demonym' && sentence.tokens[to - 1]?.feats['Number'] === 'Plur'

const behindWhich = ({ grammar, head, agent }: Phrase): readonly string[] =>
  agent?.agent.kind === 'relational' && !SENT.has(grammar.token(head).lemma) ? ['of'] : ['of', 'from']

/** Those who act for the states that they are from; mediators and guests do not. */
const SENT: ReadonlySet<string> = new Set(['delegation', 'delegate', 'team', 'contingent', 'emissary'])

/** "police" in a row of several is no plural by its form. */
const isSeveral = (grammar: Grammar, head: number): boolean => grammar.token(head).feats['Number'] === 'Plur' || grammar.link(head) === 'conj'

const spanOf = (cast: Cast, { sentence, from, to }: StateWord): Span =>
  cast.context.report.text.cover(sentence.tokens.slice(from, to).map((token) => token.span))

/** The row of states behind the head's "of", else the row right before it. */
function rowFor(words: readonly StateWord[], grammar: Grammar, head: number, behind: readonly string[]): readonly StateWord[] {
  const rows = rowsOf(words)
  const tokens = grammar.sentence.tokens
  const below = sharers(grammar, head).flatMap((at) => grammar.links(at, 'nmod'))
  const ofs = below.filter((at) => at > head && behind.includes(grammar.preposition(at) ?? ''))
  const after = rows.find((row) => row.some((word) => ofs.some((at) => at >= word.from && at < word.to)))
  const isBetween = (row: readonly StateWord[]): boolean => tokens.slice(row.at(-1)?.to ?? head, head).every((t) => ['ADJ', 'NOUN', 'PROPN'].includes(t.upos))
  return after ?? rows.find((row) => row.length > 1 && (row.at(-1)?.to ?? head + 1) <= head && isBetween(row)) ?? []
}

/** "soldiers and police from Australia and New Zealand": what stands behind the last of a row is said of all. */
function sharers(grammar: Grammar, head: number): readonly number[] {
  const first = grammar.link(head) === 'conj' ? (grammar.parent(head) ?? head) : head
  return [...new Set([head, first, ...grammar.links(first, 'conj')])]
}

const JOINS: ReadonlySet<string> = new Set([',', 'and', '&', 'the', 'of'])

/** State words that follow each other with nothing but commas and "and" between: "Estonia, Finland and Latvia". */
export function rowsOf(words: readonly StateWord[]): readonly (readonly StateWord[])[] {
  const rows: StateWord[][] = []
  for (const word of words) {
    const last = rows.at(-1)?.at(-1)
    const between = last?.sentence === word.sentence ? word.sentence.tokens.slice(last.to, word.from).map((token) => token.lower) : []
    if (last && between.length > 0 && between.every((lower) => JOINS.has(lower)) && between.some((lower) => lower !== 'the' && lower !== 'of')) rows.at(-1)?.push(word)
    else rows.push([word])
  }
  return rows
}

/** "delegations of the Senegalese government and of separatists": each joined phrase behind "of" is a party of its own. */
export function partsOfPlural(cast: Cast, { grammar, head, agent }: Phrase): readonly Found[] {
  if (grammar.token(head).feats['Number'] !== 'Plur' || !agent || (agent.agent.kind !== 'relational' && agent.agent.sector !== 'GOV')) return []
  const owners = grammar.links(head, 'nmod').filter((at) => grammar.preposition(at) === 'of').flatMap((at) => conjuncts(grammar, at))
  if (owners.length < 2) return []
  const text = cast.context.report.text
  return owners.flatMap((at) => {
    const span = phraseSpan(text, grammar, at)
    const own = cast.resolve(cast, { grammar, head: at, span, speakers: [] })
    const found = own.length > 0 ? own : genericAgent(cast, { head: { sentence: grammar.sentence.index, token: at }, span }, 'actor')
    return found.map(({ identity }): Found => ({ identity, basis: inferred(identity, 'whose people they are', span).basis }))
  })
}
