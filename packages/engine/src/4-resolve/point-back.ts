import { BACK_NOUNS, GROUP_PRONOUNS, PERSON_PRONOUNS, SPEAKER_PRONOUNS, THING_PRONOUNS } from '../lexicon/group-words.ts'
import { before, type Trace } from './discourse.ts'
import { pointGroup, pointPair } from './point-groups.ts'
import { ownedGender } from './people.ts'
import { nearby, type Pointed, type Question } from './pointing.ts'
import { ofSide } from './sides.ts'

/** Takes words that point back to whom they mean; null when they do not point, or nobody fits. */
export function pointBack(question: Question): Pointed | null {
  const token = question.grammar.token(question.head)
  if (SPEAKER_PRONOUNS.has(token.lower)) return speaker(question)
  if (PERSON_PRONOUNS.has(token.lower)) return person(question)
  if (GROUP_PRONOUNS.has(token.lower)) return pointGroup(question)
  if (THING_PRONOUNS.has(token.lower)) return single(question, ['body', 'state'], 'the body or state last told of')
  return pointPair(question) ?? backNoun(question)
}

/** "we" in a quotation is the speaker's side; in a government's own text, its own. */
function speaker({ grammar, head, speakers, cast }: Question): Pointed | null {
  const said = speakers.toReversed().map((a) => cast.speakers[a.id]?.identity ?? null).find((identity) => identity !== null)
  if (said) return { identities: [said], rule: 'the speaker' }
  const together = cast.joint.map((found) => found.identity)
  if (together.length > 1 && speakers.length === 0 && grammar.token(head).feats['Number'] !== 'Sing') return { identities: together, rule: 'those who issue the text together' }
  return cast.own && speakers.length === 0 ? { identities: [ofSide(cast.own, { sector: 'GOV', name: null, office: null }).identity], rule: 'the publisher speaks of itself' } : null
}

function person(question: Question): Pointed | null {
  const lower = question.grammar.token(question.head).lower
  const gender = ['she', 'her', 'hers'].includes(lower) ? 'f' : 'm'
  return single(question, ['person'], 'the person last told of', (t) => {
    const told = t.gender ?? (t.ref.sentence === question.grammar.sentence.index ? ownedGender(question.grammar, t.ref.token) : null)
    return told === null || told === gender
  })
}

/** The subject told of last goes before who stands beside it; a quotation's speaker is not its "he". */
function single(question: Question, kinds: readonly Trace['kind'][], rule: string, fits: (trace: Trace) => boolean = () => true): Pointed | null {
  const quoting = question.speakers.filter((a) => a.kind !== 'indirect').map((a) => question.cast.speakers[a.id]?.identity ?? null)
  const isSpeaker = (t: Trace): boolean => quoting.some((s) => s !== null && s.name !== null && s.name === t.identity.name)
  const candidates = nearby(question).filter((t) => kinds.includes(t.kind) && !isSpeaker(t) && fits(t))
  const [latest] = candidates
  if (!latest) return null
  const here = candidates.filter((t) => t.ref.sentence === latest.ref.sentence)
  const chosen = here.findLast((t) => t.subject) ?? candidates.find((t) => t.subject && latest.ref.sentence - t.ref.sentence <= 1) ?? latest
  return { identities: [chosen.identity], rule }
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
  const speaking = kind === 'state' ? told.find((t) => t.subject && t.kind !== 'people' && t.ref.sentence === grammar.sentence.index && cast.context.register.stateOf(t.identity.code) !== null) : undefined
  const chosen = speaking ?? (kind === 'person' ? titled(question, told, token.lemma) : told.find((t) => t.kind === kind && (kind === 'state' || bodyFits(t, token.lemma))))
  return chosen ? { identities: [chosen.identity], rule: `the ${kind} last told of` } : null
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
