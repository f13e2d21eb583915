import { grammarOf, inferred } from '../model/index.ts'
import { REALM_TITLES } from '../lexicon/group-words.ts'
import type { Cast, Found } from './cast.ts'
import { sentenceAt, today } from './context.ts'
import { before, type Trace } from './discourse.ts'
import { covers, officeSector, titleWords } from './identify.ts'
import type { OfficeHit } from '../register/lookup.ts'
import { clauseSubjects } from './pointing.ts'
import { describePhrase, type Known, type Phrase } from './phrase.ts'
import { isOfficial, ofSide, type Side, stateWords } from './sides.ts'

/**
 * "the Minister", "the President" with nobody's name: whoever was last told with that title; in a government's own text,
 * where nobody was, its own.
 */
export function unmarkedTitle(cast: Cast, phrase: Phrase): Found | null {
  const office = phrase.offices.find((one) => covers(one, phrase.head))
  const head = phrase.grammar.token(phrase.head)
  if (!office || head.feats['Number'] === 'Plur' || isNew(phrase)) return null
  const owner = ownerSide(cast, phrase) ?? ofOwnState(cast, phrase)
  const untold = (side: Side): Found => ofSide(side, { sector: officeSector(office.value), name: null, office: titleWords(phrase) })
  if (owner) return untold(owner)
  const told = holderTold(cast, phrase, office)
  if (told) return told
  const side = sideOfTitle(cast, phrase)
  return side && untold(side)
}

function sideOfTitle(cast: Cast, phrase: Phrase): Side | null {
  const title = titleWords(phrase)?.toLowerCase() ?? ''
  return (ownTitle(cast, title) ? cast.own : null) ?? realmOf(cast, title) ?? cast.local.at({ sentence: phrase.grammar.sentence.index, token: phrase.head })
}

/** Whoever was told with that title last; where the bare title is the house's own, of its own people. */
function holderTold(cast: Cast, phrase: Phrase, office: Known<OfficeHit>): Found | null {
  const title = titleWords(phrase)?.toLowerCase() ?? ''
  const own = ownTitle(cast, title) ? cast.own : null
  // "The President of Chad invited the President": the second is not the first.
  const mates = clauseSubjects(phrase.grammar, phrase.head)
  const free = before(cast.traces, phrase.grammar.token(phrase.head).span.start).filter((t) => t.ref.sentence !== phrase.grammar.sentence.index || !mates.includes(t.ref.token))
  const holders = free.filter((t) => isHolder(cast, t, title) && (own === null || t.identity.code === own.code))
  // "President A spoke with President B. The President …": the sentence told of A.
  const told = holders.find((t) => t.subject && t.ref.sentence === holders[0]?.ref.sentence) ?? holders[0]
  if (!told) return null
  const words = cast.context.report.text.cover(phrase.grammar.sentence.tokens.slice(office.from, office.to).map((t) => t.span))
  return { identity: told.identity, basis: inferred(told.identity, 'the holder of that title told last', words).basis }
}

/** "a judge", "another minister": somebody not told of before. */
const isNew = ({ grammar, head }: Phrase): boolean => grammar.links(head, 'det').some((at) => ['a', 'an', 'another', 'one', 'some'].includes(grammar.token(at).lower))

const isHolder = (cast: Cast, trace: Trace, title: string): boolean =>
  trace.kind === 'person' && (sameTitle(trace.identity.office, title) || titlesAt(cast, trace).includes(title))

/** "Deputy Prime Minister and Foreign Minister Berg": all that one person is told with. */
function titlesAt({ context }: Cast, { ref, identity }: Trace): readonly string[] {
  if (identity.name === null) return []
  const { grammar, offices } = describePhrase(context.register, context.layers, grammarOf(sentenceAt(context.layers, ref.sentence)), ref.token)
  return offices.map(({ from, to }) => grammar.sentence.words.slice(from, to).join(' ').toLowerCase())
}

/** "its chief mediator", "his defence minister": whose it is, as far as a pronoun tells. */
function ownerSide(cast: Cast, { grammar, head }: Phrase): Side | null {
  const [owner] = grammar.links(head, 'nmod:poss').filter((at) => grammar.token(at).upos === 'PRON')
  if (owner === undefined || grammar.token(head).lemma === 'counterpart') return null
  const words = cast.context.report.text.cover([grammar.token(owner).span])
  const [found] = cast.resolve(cast, { grammar, head: owner, span: words, speakers: [] })
  return found ? { code: found.identity.code, rule: 'whose officer it is', words } : null
}

/** "the President of the Republic" of a government's own text is its own. */
function ofOwnState(cast: Cast, { grammar, head }: Phrase): Side | null {
  const ofState = grammar.links(head, 'nmod').some((at) => grammar.preposition(at) === 'of' && ['republic', 'kingdom', 'state', 'nation'].includes(grammar.token(at).lower) && grammar.links(at, 'nmod', 'amod').length === 0)
  return ofState && isOfficial(cast.context) ? cast.own : null
}

/** "Minister" is the "foreign minister" told before; "vice president" is no "president". */
const sameTitle = (told: string | null, title: string): boolean => {
  const full = told?.toLowerCase() ?? ''
  return full === title || (full.split(' ').includes(title) && !full.startsWith('vice') && !full.startsWith('deputy'))
}

/** "the Sultan", "the Chancellor": of the states the report names, the only one that has such an office. */
function realmOf(cast: Cast, title: string): Side | null {
  if (!REALM_TITLES.has(title) || isOfficial(cast.context)) return null
  const words = stateWords(cast.context)
  const realms = words.filter((word) => cast.context.tenures.officeHolder(word.hit.code, title, today(cast.context))?.office.toLowerCase().includes(title) === true)
  const [first] = realms
  if (!first || realms.some((word) => word.hit.code !== first.hit.code)) return null
  const span = cast.context.report.text.cover(first.sentence.tokens.slice(first.from, first.to).map((t) => t.span))
  return { code: first.hit.code, rule: 'the only state named that has such an office', words: span }
}

/** In "Readout of the President's call with …" the bare title is the house's own. */
function ownTitle(cast: Cast, title: string): boolean {
  const { headline } = cast.context.report
  if (!headline || !isOfficial(cast.context) || title === '') return false
  const [, opening, behind] = /^(?:\p{L}+ (?:of|by|from|on) )?(the )(.*)$/isu.exec(headline.quote) ?? []
  return opening !== undefined && behind?.toLowerCase().startsWith(title) === true && /^(?:[’']s|(?![\p{L}\p{N}])(?! of))/u.test(behind.slice(title.length))
}
