import { type Account, type Grammar, grammarOf, type Identity, type Participant, within } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { sentenceAt } from './context.ts'
import { countryOfPlace } from './places.ts'
import { headOf } from './people.ts'

/** Those whom the words of a promise name, other than who makes it: whom it helps, or where it is done ("a consulate in Goma"). */
export function namedInPromise(cast: Cast, account: Account, actors: readonly Participant[]): readonly Identity[] {
  const act = account.commitment?.act
  if (!act) return []
  const { layers } = cast.context
  const grammar = grammarOf(sentenceAt(layers, account.trigger.sentence))
  const own = new Set(actors.map((party) => party.identity.code))
  const inside = grammar.sentence.tokens.filter(({ index, span, upos }) => within(span, act) && ['PROPN', 'ADJ', 'PRON'].includes(upos) && !isMoney(grammar, index))
  const parties = inside.flatMap(({ index, span }) => cast.resolve(cast, { grammar, head: index, span, speakers: [] }).map((found) => found.identity))
  const places = layers.names.filter((m) => m.type === 'LOC' && m.sentence === grammar.sentence.index && within(m.span, act))
  // "the San Miguel river" is no town.
  const heads = places.map((m) => headOf(grammar, m)).filter((head) => grammar.link(head) !== 'compound')
  const hosts = heads.flatMap((head) => countryOfPlace(cast.context, grammar, head) ?? [])
  const others = (all: readonly Identity[]): readonly Identity[] =>
    all.filter(({ code }, at) => code !== 'UNK' && !own.has(code) && all.findIndex((other) => other.code === code) === at)
  const named = others(parties)
  return named.length > 0 ? named : others(hosts.map((code): Identity => ({ code, sector: null, name: null, office: null }))).slice(0, 1)
}

/** "US dollars" are nobody's. */
const isMoney = (grammar: Grammar, at: number): boolean => CURRENCIES.has(grammar.token(grammar.parent(at) ?? at).lemma)

const CURRENCIES: ReadonlySet<string> = new Set(['dollar', 'pound', 'franc', 'rouble', 'ruble', 'peso', 'rupee', 'krone', 'krona', 'shilling', 'dinar', '$', '€', '£'])
