import { PLOVER } from '../codebook/index.ts'
import { type Account, type Attribution, type Basis, fillerOf, type Grammar, type Identity, inferred, type Participant, phraseSpan } from '../model/index.ts'
import type { Cast, Role } from './cast.ts'
import { genericBody, LOCATING } from './generic-agent.ts'
import { countryOfPlace } from './places.ts'
import { resolveHead } from './resolve-head.ts'

/** A phrase that is nobody, and what it is asked for. */
export interface Derivation {
  readonly cast: Cast
  readonly grammar: Grammar
  readonly head: number
  readonly account: Account
  readonly role: Role
  readonly speakers: readonly Attribution[]
}

/** A phrase that is nobody may belong to somebody: "Kenya's reforms", "a statement on behalf of the minister", "an army column". */
export function derive(asked: Derivation): readonly Participant[] {
  const { grammar, head } = asked
  const owners = [...grammar.links(head, 'nmod:poss'), ...behind(asked, OWNING), ...speakersOf(grammar, head)]
  const located = isBefallen(asked) ? behind(asked, LOCATING) : []
  const inner = owners.filter((at) => grammar.preposition(at) === 'of').flatMap((at) => namesBefore(grammar, at))
  const towns = owners.filter((at) => grammar.preposition(at) === 'of' && grammar.token(at).upos === 'PROPN')
  const ways = [
    () => ownedBy(asked, [...peoples(grammar, head), ...owners, ...namesBefore(grammar, head), ...located]),
    () => ownedBy(asked, inner),
    () => (isAct(asked) ? ownedBy(asked, behind(asked, SHARING)) : []),
    () => organOf(asked),
    () => (isBefallen(asked) ? townFor(asked, [head, ...towns, ...located]) : []),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** "the remarks made on Sunday by the minister". */
const speakersOf = (grammar: Grammar, head: number): readonly number[] =>
  grammar.links(head, 'acl').filter((at) => UTTERED.has(grammar.token(at).lemma)).flatMap((at) => grammar.links(at, 'obl:agent'))

const UTTERED: ReadonlySet<string> = new Set(['make', 'voice', 'issue', 'utter', 'publish', 'level', 'express', 'deliver', 'announce', 'adopt', 'write', 'post'])

/** "its Peruvian owners": whose people they are, whoever they are somebody's. */
const peoples = (grammar: Grammar, head: number): readonly number[] =>
  grammar.links(head, 'nmod:poss').some((at) => grammar.token(at).upos === 'PRON') ? namesBefore(grammar, head).filter((at) => grammar.link(at) === 'amod') : []

/** "walked out of the talks with Kenya", "ended its pact with Kenya". */
const SHARING: ReadonlySet<string> = new Set(['with'])

const OWNING: ReadonlySet<string> = new Set(['of', 'by', 'on_behalf_of', 'from'])

/** Something is done to it, so that where it lies tells whom. */
function isBefallen({ account, role }: Derivation): boolean {
  const { hostile, material, recipientRequired } = PLOVER[account.category]
  return role === 'recipient' && material && (hostile || recipientRequired)
}

/** A deed, not words: "voiced concern about Mali's pact with Kenya" is not aimed at Kenya. */
const isAct = ({ account, role }: Derivation): boolean => role === 'recipient' && PLOVER[account.category].material

const behind = ({ grammar, head }: Derivation, prepositions: ReadonlySet<string | null>): readonly number[] =>
  grammar.links(head, 'nmod').filter((at) => prepositions.has(grammar.preposition(at)))

/** Names set right before a noun: "Kenyan", "Chilean embassy". */
function namesBefore(grammar: Grammar, head: number): readonly number[] {
  const before = grammar.links(head, 'amod', 'compound', 'nmod:poss').filter((at) => at < head)
  // "a Lima-led forum": the parser may hang the name on "led".
  const leading = before.filter((at) => grammar.token(at).lower === 'led').flatMap((at) => grammar.links(at, 'compound', 'obl', 'nsubj').filter((name) => name < at))
  return [...before, ...leading].filter((at) => /^\p{Lu}/u.test(grammar.token(at).text))
}

function ownedBy(asked: Derivation, owners: readonly number[]): readonly Participant[] {
  const { cast, grammar, speakers } = asked
  for (const at of owners) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const found = resolveHead(cast, { grammar, head: at, span, speakers })
    if (found.length > 0) return found.map((one) => owned(asked, { span, head: { sentence: grammar.sentence.index, token: at }, identity: one.identity }))
  }
  return []
}

/** "our navies" are of us, but not our government: the noun's own sector goes with the owner's state. */
function owned({ cast, grammar, head }: Derivation, owner: Omit<Participant, 'basis'>): Participant {
  const agent = cast.context.register.findAgent(grammar.token(head).lemma)?.agent
  const sector = agent?.sector ?? null
  // "Berg's sister" is not Berg.
  const identity: Identity = sector === null || (sector === owner.identity.sector && agent?.kind !== 'people') ? owner.identity : { code: owner.identity.code, sector, name: null, office: null }
  return Object.freeze({ ...owner, identity, basis: inferred(identity, 'whose it is', owner.span).basis })
}

/** "an army column", "a police patrol". */
function organOf({ cast, grammar, head }: Derivation): readonly Participant[] {
  const organs = grammar.links(head, 'compound').filter((at) => cast.context.register.findAgent(grammar.token(at).lemma)?.agent.kind === 'body')
  return organs.flatMap((at) => {
    const filler = fillerOf(cast.context.report.text, grammar, at)
    return genericBody(cast, filler).map(({ identity, basis }): Participant => Object.freeze({ ...filler, identity, basis }))
  })
}

/** A town that is struck stands for its state. */
function townFor({ cast, grammar, head }: Derivation, heads: readonly number[]): readonly Participant[] {
  const sector = cast.context.register.findAgent(grammar.token(head).lemma)?.agent.sector ?? null
  for (const at of heads) {
    const code = countryOfPlace(cast.context, grammar, at)
    if (code === null) continue
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const identity: Identity = { code, sector, name: null, office: null }
    const basis: Basis = inferred(identity, 'the state in which the place lies', span).basis
    return [Object.freeze({ span, head: { sentence: grammar.sentence.index, token: at }, identity, basis })]
  }
  return []
}
