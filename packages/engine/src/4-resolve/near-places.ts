import { PLOVER } from '../codebook/index.ts'
import { type Account, type Filler, fillerOf, type Grammar, grammarOf, within } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { headOf } from './people.ts'

const LOCATING: ReadonlySet<string | null> = new Set(['in', 'at', 'near', 'inside', 'outside', 'around', 'across', 'off', 'on', 'over', 'into', 'through', 'along', 'within', 'south_of', 'north_of'])

/**
 * Places named in an account's own clause that the coder's slots miss: "arrested at Maiquetía airport", "the village of Khost".
 * A deed lies where its victims and doers are said to be ("Police in Tunis arrested …"); a word is placed only by its own verb.
 */
export function nearPlaces(context: ResolveContext, account: Account): readonly Filler[] {
  const grammar = grammarOf(sentenceAt(context.layers, account.trigger.sentence))
  const targets = new Set(grammar.sentence.tokens.filter((t) => t.index === account.trigger.token || (t.upos === 'VERB' && within(t.span, account.triggerSpan))).map((t) => t.index))
  const parties = new Set([...account.actors, ...account.recipients].map((filler) => filler.head.token))
  const names = context.layers.names.filter((m) => m.type === 'LOC' && m.sentence === grammar.sentence.index && /^\p{Lu}/u.test(m.span.quote))
  // "U.S. aircraft" are of the state, not in it; "a Minsk court" is in Minsk.
  const isState = (quote: string): boolean => ['name', 'seat'].includes(context.register.findState(quote)?.kind ?? '')
  const towns = names.filter((m) => grammar.link(headOf(grammar, m)) !== 'compound' || !isState(m.span.quote))
  const heads = towns.map((m) => headOf(grammar, m)).filter((head) => !parties.has(head) && isPlaced(grammar, head, { targets, material: PLOVER[account.category].material }))
  return heads.map((head) => fillerOf(context.report.text, grammar, head))
}

interface Aim {
  readonly targets: ReadonlySet<number>
  readonly material: boolean
}

/** Whether the way up from a name to the trigger leads through a locating phrase and no other clause. */
function isPlaced(grammar: Grammar, head: number, { targets, material }: Aim): boolean {
  const path = wayUp(grammar, head, targets)
  if (path === null) return false
  const locating = path.filter((at) => LOCATING.has(grammar.preposition(at)) || isDirected(grammar, at))
  if (!material) return path.length > 0 && locating.includes(path.at(-1) ?? -1)
  return locating.length > 0 || (path.length === 2 && grammar.link(head) === 'compound')
}

/** "south of Rutbah": parsers cut the direction from its "of". */
function isDirected(grammar: Grammar, at: number): boolean {
  if (grammar.preposition(at) !== 'of') return false
  const of = grammar.links(at, 'case')[0] ?? at
  return DIRECTIONS.has(grammar.sentence.tokens[of - 1]?.lower ?? '')
}

const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'outside', 'inside', 'close'])

/** "fired tear gas to scatter them at the wharf": what is done for is done there too. */
const isPurpose = (grammar: Grammar, at: number): boolean =>
  grammar.link(at) === 'advcl' && grammar.token(at).feats['VerbForm'] === 'Inf' && grammar.links(at, 'mark').some((mark) => grammar.token(mark).lower === 'to')

/** The words from a name up to, not including, a target; null where another verb or an owner stands between. */
function wayUp(grammar: Grammar, head: number, targets: ReadonlySet<number>): readonly number[] | null {
  const path: number[] = []
  for (let at: number | null = head; at !== null; at = grammar.parent(at)) {
    if (targets.has(at)) return path
    if (isPurpose(grammar, at)) continue
    if (grammar.token(at).upos === 'VERB' || grammar.token(at).relation === 'nmod:poss' || grammar.preposition(at) === 'from') return null
    path.push(at)
  }
  return null
}
