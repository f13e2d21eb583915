import { PLOVER } from '../codebook/index.ts'
import { type Account, type Attribution, type Basis, type Filler, type Grammar, grammarOf, type Identity, inferred, type Participant, phraseSpan, stated, type TokenRef } from '../model/index.ts'
import type { Cast, Role } from './cast.ts'
import { sentenceAt } from './context.ts'
import { theirEnvoy } from './their-envoy.ts'
import { genericAgent, genericBody } from './generic-agent.ts'
import { countryOfPlace } from './places.ts'
import { resolveHead } from './resolve-head.ts'
import { rowsOf } from './several.ts'
import { stateWords } from './sides.ts'

/** The participants a filler stands for: one, several ("the two leaders"), or none that can be coded. */
export function resolveFiller(cast: Cast, filler: Filler, account: Account, role: Role): readonly Participant[] {
  const grammar = grammarOf(sentenceAt(cast.context.layers, filler.head.sentence))
  const make = (identity: Identity, basis: Basis): Participant => Object.freeze({ span: filler.span, head: filler.head, identity, basis })
  const asked = { grammar, head: filler.head.token, span: filler.span, speakers: voices(cast, account) }
  const sent = role === 'recipient' ? theirEnvoy(cast, grammar, filler) : null
  if (sent) return [make(sent.identity, sent.basis)]
  const direct = resolveHead(cast, asked)
  if (direct.length > 0) return [...direct.map(({ identity, basis }) => make(identity, basis)), ...restOfRow(cast, grammar, filler)]
  const derived = derive(cast, grammar, filler.head.token, account, role)
  if (derived.length > 0) return derived
  return genericAgent(cast, filler, role).map(({ identity, basis }) => make(identity, basis))
}

/** "South Korea, Japan and the United States": a parser that sets the second beside the first loses it. */
function restOfRow(cast: Cast, grammar: Grammar, filler: Filler): readonly Participant[] {
  const words = stateWords(cast.context).filter((word) => word.sentence === grammar.sentence && word.hit.kind !== 'demonym')
  const row = rowsOf(words).find((members) => members.length > 2 && members.some((word) => word.to - 1 === filler.head.token)) ?? []
  const lost = row.filter((word) => grammar.link(word.to - 1) === 'appos' && grammar.parent(word.to - 1) === filler.head.token)
  return lost.map((word) => {
    const span = cast.context.report.text.cover(grammar.sentence.tokens.slice(word.from, word.to).map((token) => token.span))
    const identity: Identity = { code: word.hit.code, sector: word.hit.sector ?? 'GOV', name: null, office: null }
    return Object.freeze({ span, head: { sentence: grammar.sentence.index, token: word.to - 1 }, identity, basis: stated(identity, span).basis })
  })
}

const voices = (cast: Cast, account: Account): readonly Attribution[] =>
  account.voice.map((id) => cast.context.layers.attributions[id]).filter((a) => a !== undefined)

/** A phrase that is nobody may belong to somebody: "Kenya's reforms", "a statement on behalf of the minister". */
function derive(cast: Cast, grammar: Grammar, head: number, account: Account, role: Role): readonly Participant[] {
  const owners = [...grammar.links(head, 'nmod:poss'), ...grammar.links(head, 'nmod').filter((at) => OWNING.has(grammar.preposition(at) ?? ''))]
  const { hostile, material, recipientRequired } = PLOVER[account.category]
  const befalls = material && (hostile || recipientRequired)
  const located = befalls && role === 'recipient' ? grammar.links(head, 'nmod').filter((at) => LOCATING.has(grammar.preposition(at) ?? '')) : []
  const peoples = grammar.links(head, 'amod', 'compound').filter((at) => /^\p{Lu}/u.test(grammar.token(at).text))
  for (const at of [...owners, ...peoples, ...located]) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const ref: TokenRef = { sentence: grammar.sentence.index, token: at }
    const found = resolveHead(cast, { grammar, head: at, span, speakers: voices(cast, account) })
    if (found.length > 0) return found.map((one) => owned(cast, grammar, head, { span, head: ref, identity: one.identity }))
  }
  const inner = owners.filter((at) => grammar.preposition(at) === 'of').flatMap((at) => grammar.links(at, 'amod', 'compound', 'nmod:poss')).filter((at) => /^\p{Lu}/u.test(grammar.token(at).text))
  for (const at of inner) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const [found] = resolveHead(cast, { grammar, head: at, span, speakers: voices(cast, account) })
    if (found) return [owned(cast, grammar, head, { span, head: { sentence: grammar.sentence.index, token: at }, identity: found.identity })]
  }
  const organs = grammar.links(head, 'compound').filter((at) => cast.context.register.findAgent(grammar.token(at).lemma)?.agent.kind === 'body')
  for (const at of organs) {
    const found = genericBody(cast, { head: { sentence: grammar.sentence.index, token: at }, span: phraseSpan(cast.context.report.text, grammar, at) })
    if (found.length > 0) return found.map(({ identity, basis }) => Object.freeze({ span: grammar.token(at).span, head: { sentence: grammar.sentence.index, token: at }, identity, basis }))
  }
  const towns = owners.filter((at) => grammar.preposition(at) === 'of' && grammar.token(at).upos === 'PROPN')
  return townFor(cast, grammar, [head, ...towns, ...located], befalls && role === 'recipient')
}

/** "our navies" are of us, but not our government: the noun's own sector goes with the owner's state. */
function owned(cast: Cast, grammar: Grammar, head: number, owner: Omit<Participant, 'basis'>): Participant {
  const sector = cast.context.register.findAgent(grammar.token(head).lemma)?.agent.sector ?? null
  const identity: Identity = sector === null || sector === owner.identity.sector ? owner.identity : { code: owner.identity.code, sector, name: null, office: null }
  return Object.freeze({ ...owner, identity, basis: inferred(identity, 'whose it is', owner.span).basis })
}

const OWNING = new Set(['of', 'by', 'on_behalf_of', 'from'])
const LOCATING = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around'])

/** A town that is struck stands for its state. */
function townFor(cast: Cast, grammar: Grammar, heads: readonly number[], allowed: boolean): readonly Participant[] {
  if (!allowed) return []
  for (const at of heads) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const code = countryOfPlace(cast.context, grammar, at)
    if (code) {
      const identity: Identity = { code, sector: null, name: null, office: null }
      return [Object.freeze({ span, head: { sentence: grammar.sentence.index, token: at }, identity, basis: inferred(identity, 'the state in which the place lies', span).basis })]
    }
  }
  return []
}
