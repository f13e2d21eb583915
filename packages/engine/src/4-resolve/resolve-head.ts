import { type Grammar, inferred, type Mention, type Span } from '../model/index.ts'
import { byReport } from './by-report.ts'
import type { Asked, Cast, Found } from './cast.ts'
import { genericBody } from './generic-agent.ts'
import { identifyPhrase, titleWords } from './identify.ts'
import { identifyName } from './name-words.ts'
import { ledGovernment } from './led-government.ts'
import { otherOf } from './other-state.ts'
import { describePhrase, type Phrase } from './phrase.ts'
import { pointBack, sameNoun } from './point-back.ts'
import type { Pointed } from './pointing.ts'
import { shortName } from './short-names.ts'
import { officerOf, untoldPerson } from './untold-person.ts'
import { partsOfPlural, statesOfPlural } from './several.ts'
import { unmarkedTitle } from './unmarked-title.ts'

/** By the phrase's own words, by who is known in the report, by what it points back to. */
export function resolveHead(cast: Cast, asked: Asked): readonly Found[] {
  const { grammar, head } = asked
  const here = `${grammar.sentence.index}:${head}`
  return cast.asking.has(here) ? [] : resolvePhrase({ ...cast, asking: new Set([...cast.asking, here]) }, asked)
}

function resolvePhrase(cast: Cast, asked: Asked): readonly Found[] {
  const { grammar, head } = asked
  const phrase = describePhrase(cast.context.register, cast.context.layers, grammar, head)
  const several = namesOfPlural(cast, grammar, head)
  if (several.length > 1) return several.flatMap((name) => namedPerson(cast, phrase, name))
  const owner = officerOf(cast, phrase)
  if (owner) return [owner]
  if (phrase.person) return anyPerson(cast, phrase, phrase.person)
  const parties = [statesOfPlural(cast, phrase), partsOfPlural(cast, phrase)].find((found) => found.length > 1)
  if (parties) return parties
  const told = identifyPhrase(cast.context, phrase)
  if (told) return [{ identity: byReport(cast, told.value), basis: told.basis }]
  return byContext(cast, asked, phrase)
}

/** By what the words point to, or by what the report is. */
function byContext(cast: Cast, asked: Asked, phrase: Phrase): readonly Found[] {
  const { grammar, head, span, speakers } = asked
  const question = { grammar, head, span, cast, speakers }
  const again = sameNoun(question)
  if (again) return foundBy(again, span)
  const told = ledGovernment(cast, phrase) ?? unmarkedTitle(cast, phrase) ?? otherOf(cast, asked)
  if (told) return [told]
  const pointed = pointBack(question)
  if (pointed) return foundBy(pointed, span)
  const name = identifyName(cast.context, grammar, head) ?? shortName(cast, asked)
  return name ? [name] : genericBody(cast, { head: { sentence: grammar.sentence.index, token: head }, span })
}

const foundBy = ({ identities, rule }: Pointed, span: Span): readonly Found[] => identities.map((identity) => ({ identity, basis: inferred(identity, rule, span).basis }))

function anyPerson(cast: Cast, phrase: Phrase, mention: Mention): readonly Found[] {
  const named = namedPerson(cast, phrase, mention)
  return named.length > 0 ? named : untoldPerson(cast, phrase.grammar, mention)
}

function namedPerson(cast: Cast, phrase: Phrase, mention: Mention): readonly Found[] {
  const person = cast.people.find(mention.span.quote)
  if (!person?.identity || !person.basis) return []
  const title = phrase.person === mention ? titleWords(phrase) : null
  return [{ identity: title === null ? person.identity : { ...person.identity, office: title }, basis: person.basis }]
}

/** "her counterparts Hernán Zuleta of Colombia and Pilar Moncayo of Ecuador": each name is one of them. */
function namesOfPlural(cast: Cast, grammar: Grammar, head: number): readonly Mention[] {
  const token = grammar.token(head)
  if (token.upos !== 'NOUN' || token.feats['Number'] !== 'Plur') return []
  const beside = grammar.links(head, 'appos', 'nmod', 'flat', 'nmod:desc', 'nsubj', 'dep').filter((at) => at > head && grammar.preposition(at) === null)
  const heads = beside.flatMap((at) => [at, ...grammar.links(at, 'conj')])
  return cast.context.layers.names.filter((m) => m.type === 'PER' && m.sentence === grammar.sentence.index && heads.some((at) => at >= m.from && at < m.to))
}
