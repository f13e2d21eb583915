import { JUDGING_WORDS } from '../lexicon/control.ts'
import { BACK_NOUNS, GROUP_PRONOUNS, PERSON_PRONOUNS, SPEAKER_PRONOUNS, THING_PRONOUNS } from '../lexicon/group-words.ts'
import { type Grammar, grammarOf, type Mention } from '../model/index.ts'
import { sentenceAt } from './context.ts'
import { before, isSubject, type Trace } from './discourse.ts'
import { countAt, pointGroup, pointPair } from './point-groups.ts'
import { headOf, ownedGender } from './people.ts'
import { nearby, type Pointed, type Question } from './pointing.ts'
import { isOfficial, ofSide } from './sides.ts'

/** Takes words that point back to whom they mean; null when they do not point, or nobody fits. */
export function pointBack(question: Question): Pointed | null {
  const token = question.grammar.token(question.head)
  if (SPEAKER_PRONOUNS.has(token.lower)) return speaker(question)
  const beside = judgedFor(question) ?? justBefore(question)
  if (beside) return beside
  if (PERSON_PRONOUNS.has(token.lower)) return pointPerson(question)
  if (GROUP_PRONOUNS.has(token.lower)) return pointGroup(question)
  if (THING_PRONOUNS.has(token.lower)) return single(question, ['body', 'state'], 'the body or state last told of')
  return pointPair(question) ?? backNoun(question) ?? adopter(question)
}

/** "supports Chad as it defends itself", "backs Chad in its war with Niger": a state or body right before is who is meant. */
function justBefore({ grammar, head, cast }: Question): Pointed | null {
  const opener = grammar.sentence.tokens[head - 1]?.lower
  const { lower, relation } = grammar.token(head)
  const opens = opener === 'as' ? ['it', 'they'].includes(lower) && relation === 'nsubj' : opener === 'in' && STRUGGLES.has(grammar.token(grammar.parent(head) ?? head).lemma)
  const told = opens ? cast.traces.find(({ ref, kind, subject }) => ref.sentence === grammar.sentence.index && ref.token === head - 2 && !subject && ['state', 'body'].includes(kind)) : undefined
  return told ? { identities: [told.identity], rule: 'whoever is told right before' } : null
}

const STRUGGLES: ReadonlySet<string> = new Set(['war', 'fight', 'struggle', 'battle', 'campaign', 'defence', 'defense', 'effort', 'conflict'])

/** "condemned Chad for its raid", "congratulated Ms Berg on her victory": what somebody is judged for is theirs. */
function judgedFor({ grammar, head, cast, speakers }: Question): Pointed | null {
  const judged = OWNING_PRONOUNS.has(grammar.token(head).lower) && grammar.link(head) === 'nmod' ? judgedOver(grammar, head) : undefined
  const found = judged === undefined ? [] : cast.resolve(cast, { grammar, head: judged, span: grammar.token(judged).span, speakers })
  return found.length > 0 ? { identities: found.map(({ identity }) => identity), rule: 'whoever is judged for it' } : null
}

/** Whom a verb judges for the thing that a pronoun owns. */
function judgedOver(grammar: Grammar, pronoun: number): number | undefined {
  let thing = grammar.parent(pronoun)
  while (thing !== null && ['conj', 'compound'].includes(grammar.link(thing))) thing = grammar.parent(thing)
  const verb = thing !== null && JUDGED_FOR.has(grammar.preposition(thing)) ? grammar.parent(thing) : null
  return verb !== null && JUDGING_WORDS.has(grammar.token(verb).lemma) ? grammar.links(verb, 'obj')[0] : undefined
}

const OWNING_PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])
const JUDGED_FOR: ReadonlySet<string | null> = new Set(['for', 'on', 'over', 'of'])

/** "The resolution asks …": whoever was told to vote or rule just before. */
function adopter(question: Question): Pointed | null {
  const { grammar, head, cast } = question
  const token = grammar.token(head)
  if (!ADOPTED.has(token.lemma) || !grammar.links(head, 'det').some((at) => ['the', 'this'].includes(grammar.token(at).lower))) return null
  // "Peru voted against the resolution": it is not Peru's.
  const by = nearby(question).find((t) => t.subject && ['body', 'state'].includes(t.kind) && grammar.sentence.index - t.ref.sentence <= 2 && hasAdopted(cast, t))
  return by ? { identities: [by.identity], rule: 'the body that adopted it' } : null
}

function hasAdopted({ context }: Question['cast'], { ref }: Trace): boolean {
  const grammar = grammarOf(sentenceAt(context.layers, ref.sentence))
  const verb = grammar.parent(ref.token)
  return verb !== null && ADOPTING.has(grammar.token(verb).lemma)
}

const ADOPTED: ReadonlySet<string> = new Set(['resolution', 'motion', 'ruling', 'verdict', 'declaration', 'communique', 'communiqué', 'decree'])
const ADOPTING: ReadonlySet<string> = new Set(['vote', 'adopt', 'pass', 'approve', 'back', 'endorse', 'issue', 'rule', 'declare', 'decide', 'agree', 'convict', 'sentence', 'sign'])

/** "we" in a quotation is the speaker's side; in a government's own text, its own. */
function speaker({ grammar, head, speakers, cast }: Question): Pointed | null {
  const said = speakers.toReversed().map((a) => cast.speakers[a.id]?.identity ?? null).find((identity) => identity !== null)
  if (said) return { identities: [said], rule: 'the speaker' }
  const together = cast.joint.map((found) => found.identity)
  if (together.length > 1 && speakers.length === 0 && grammar.token(head).feats['Number'] !== 'Sing') return { identities: together, rule: 'those who issue the text together' }
  return cast.own && speakers.length === 0 ? { identities: [ofSide(cast.own, { sector: 'GOV', name: null, office: null }).identity], rule: 'the publisher speaks of itself' } : null
}

/** "he", "her": the person last told of. */
function pointPerson(question: Question): Pointed | null {
  const lower = question.grammar.token(question.head).lower
  const gender = ['she', 'her', 'hers'].includes(lower) ? 'f' : 'm'
  const same = pronounBefore(question, gender)
  if (same) return same
  const known = salient(question, ['person'], (t) => {
    const told = t.gender ?? (t.ref.sentence === question.grammar.sentence.index ? ownedGender(question.grammar, t.ref.token) : null)
    return told === null || told === gender
  })
  const later = unknownSubject(question, gender, known?.at ?? -1)
  if (later) return pointTo(question, later)
  return known ? { identities: [known.identity], rule: PERSON_RULE } : null
}

const PERSON_RULE = 'the person last told of'

/** Somebody named since, as a subject, of whom no state is told: a pronoun means them all the same. */
function unknownSubject({ grammar, head, cast }: Question, gender: 'm' | 'f', since: number): Mention | undefined {
  const { names, sentences } = cast.context.layers
  return names.findLast((m) => {
    const there = sentences[m.sentence]
    const person = m.type === 'PER' && m.span.start > since && m.span.end <= grammar.token(head).span.start ? cast.people.find(m.span.quote) : null
    if (!there || !person || person.identity || grammar.sentence.index - m.sentence > 2 || (person.gender !== null && person.gender !== gender)) return false
    return isSubject(grammarOf(there), headOf(grammarOf(there), m))
  })
}

function pointTo({ cast, speakers }: Question, mention: Mention): Pointed | null {
  const grammar = grammarOf(sentenceAt(cast.context.layers, mention.sentence))
  const [found] = cast.resolve(cast, { grammar, head: headOf(grammar, mention), span: mention.span, speakers })
  return found ? { identities: [found.identity], rule: PERSON_RULE } : null
}

/** "He was received by the king, and later he met …": a subject pronoun of the same sentence is still the same person. */
function pronounBefore(question: Question, gender: 'm' | 'f'): Pointed | null {
  const { grammar, head, cast, speakers } = question
  const isQuoted = (at: number): boolean => cast.context.layers.quotations.some(({ span }) => grammar.token(at).span.start >= span.start && grammar.token(at).span.end <= span.end)
  const at = grammar.sentence.tokens.findLast((t) => t.index < head && t.lower === (gender === 'f' ? 'she' : 'he') && grammar.link(t.index) === 'nsubj' && isQuoted(t.index) === isQuoted(head))?.index
  if (at === undefined || namedBetween(question, at)) return null
  const [found] = cast.resolve(cast, { grammar, head: at, span: grammar.token(at).span, speakers })
  return found ? { identities: [found.identity], rule: PERSON_RULE } : null
}

/** Another subject named since takes the pronoun over. */
const namedBetween = ({ grammar, head, cast }: Question, at: number): boolean =>
  cast.traces.some((t) => t.ref.sentence === grammar.sentence.index && t.ref.token > at && t.ref.token < head && t.kind === 'person' && t.subject)

function single(question: Question, kinds: readonly Trace['kind'][], rule: string): Pointed | null {
  const chosen = salient(question, kinds, () => true)
  return chosen ? { identities: [chosen.identity], rule } : null
}

/** The subject told of last goes before who stands beside it; a quotation's speaker is not its "he". */
function salient(question: Question, kinds: readonly Trace['kind'][], fits: (trace: Trace) => boolean): Trace | null {
  const quoting = question.speakers.filter((a) => a.kind !== 'indirect').map((a) => question.cast.speakers[a.id]?.identity ?? null)
  const isSpeaker = (t: Trace): boolean => quoting.some((s) => s !== null && s.name !== null && s.name === t.identity.name)
  const candidates = nearby(question).filter((t) => kinds.includes(t.kind) && !isSpeaker(t) && fits(t))
  const [latest] = candidates
  if (!latest) return null
  // "summoned the envoy and handed him a note": an object of a joined verb goes with the object before.
  if (kinds.includes('person') && isObject(question) && latest.ref.sentence === question.grammar.sentence.index && !latest.subject) return latest
  const here = candidates.filter((t) => t.ref.sentence === latest.ref.sentence)
  return here.findLast((t) => t.subject) ?? candidates.find((t) => t.subject && latest.ref.sentence - t.ref.sentence <= 1) ?? latest
}

function isObject({ grammar, head }: Question): boolean {
  const verb = grammar.parent(head)
  return verb !== null && ['obj', 'iobj', 'obl'].includes(grammar.link(head)) && grammar.link(verb) === 'conj'
}

const POINTERS = new Set(['the', 'this', 'that', 'his', 'her', 'their'])

/** "the minister", "the country": the last told of that kind; a person's title must be theirs, a body's noun in its name. */
function backNoun(question: Question): Pointed | null {
  const { grammar, head, cast } = question
  const token = grammar.token(head)
  const kind = BACK_NOUNS[token.lemma]
  const pointing = grammar.links(head, 'det', 'nmod:poss').some((at) => POINTERS.has(grammar.token(at).lower))
  if (!kind || token.feats['Number'] === 'Plur' || (!pointing && token.upos !== 'PROPN') || isNamed(question)) return null
  const told = before(cast.traces, token.span.start)
  const ways = { person: () => titled(question, told, token.lemma), state: () => stateTold(question, told), body: () => told.find((t) => t.kind === 'body' && bodyFits(t, token.lemma)) ?? organOfOwn(question) }
  const chosen = ways[kind]()
  return chosen ? { identities: [chosen.identity], rule: `the ${kind} last told of` } : null
}

/** "the Council" in a text of the Union's own: its organ, so the Union. */
const organOfOwn = ({ grammar, head, cast }: Question): Pick<Trace, 'identity'> | undefined =>
  cast.own?.code === 'EUR' && isOfficial(cast.context) && UNION_ORGANS.has(grammar.token(head).lower) && /^\p{Lu}/u.test(grammar.token(head).text)
    ? { identity: { code: 'EUR', sector: null, name: 'European Union', office: null } }
    : undefined

const UNION_ORGANS: ReadonlySet<string> = new Set(['council', 'union'])

/** The state that speaks in the same sentence, else the one told last; of several in one sentence the one that acts there. */
function stateTold({ grammar, cast }: Question, told: readonly Trace[]): Trace | undefined {
  const speaking = told.find((t) => t.subject && t.kind !== 'people' && t.ref.sentence === grammar.sentence.index && cast.context.register.stateOf(t.identity.code) !== null)
  if (speaking) return speaking
  const states = told.filter((t) => t.kind === 'state')
  return states.find((t) => t.subject && t.ref.sentence === states[0]?.ref.sentence) ?? states[0]
}

/** "the seamen", "the journalist": of the state that they were given when first told of. */
export function sameNoun({ grammar, head, cast }: Question): Pointed | null {
  const token = grammar.token(head)
  const isDefinite = grammar.links(head, 'det').some((at) => ['the', 'these', 'those'].includes(grammar.token(at).lower))
  if (token.upos !== 'NOUN' || !isDefinite || cast.context.register.findAgent(token.lemma)?.agent.kind !== 'people') return null
  // "the two ministers" are not the row of ministers in the headline.
  const count = countAt(cast, { ref: { sentence: grammar.sentence.index, token: head } })
  const first = before(cast.traces, token.span.start).find((trace) => {
    const { ref, identity, kind } = trace
    if (count !== null && countAt(cast, trace) !== count) return false
    const other = kind === 'state' ? undefined : cast.context.layers.sentences[ref.sentence]?.tokens[ref.token]
    return other?.lemma === token.lemma && other.feats['Number'] === token.feats['Number'] && identity.code !== 'UNK'
  })
  return first ? { identities: [{ ...first.identity, name: null, office: null }], rule: 'those told of before by the same word' } : null
}

/** "the Citizens’ Alliance" is a name of its own and points nowhere. */
const isNamed = ({ grammar, head, cast }: Question): boolean =>
  cast.context.layers.names.some((m) => m.type === 'ORG' && m.sentence === grammar.sentence.index && head >= m.from && head < m.to && grammar.sentence.tokens.slice(m.from, m.to).filter((t) => t.upos !== 'DET').length > 1)

const GENERAL = new Set(['group', 'organisation', 'organization', 'movement', 'body', 'bloc', 'alliance', 'militia', 'company', 'coalition', 'faction'])

const bodyFits = ({ identity }: Trace, lemma: string): boolean => (GENERAL.has(lemma) && identity.sector !== 'GOV') || (identity.name ?? '').toLowerCase().includes(lemma)

function titled(question: Question, told: readonly Trace[], lemma: string): Trace | undefined {
  if (lemma === 'counterpart') {
    const owner = nearby(question).find((t) => t.kind === 'person' && t.ref.sentence === question.grammar.sentence.index)
    return told.find((t) => t.kind === 'person' && t.identity.code !== owner?.identity.code)
  }
  return told.find((t) => t.kind === 'person' && (t.identity.office ?? '').toLowerCase().split(' ').includes(lemma)) ?? (lemma === 'leader' ? told.find((t) => t.kind === 'person') : undefined)
}
