import { PLOVER } from '../codebook/index.ts'
import { type Account, type Attribution, type Basis, type Filler, type Grammar, grammarOf, type Identity, inferred, type Participant, stated } from '../model/index.ts'
import type { Cast, Role } from './cast.ts'
import { sentenceAt } from './context.ts'
import { theirEnvoy } from './their-envoy.ts'
import { derive } from './derive.ts'
import { genericAgent } from './generic-agent.ts'
import { settleShared } from './shared-names.ts'
import { behindCount, describePhrase } from './phrase.ts'
import { resolveHead } from './resolve-head.ts'
import { rowsOf } from './several.ts'
import { stateWords } from './sides.ts'

/** The participants a filler stands for: one, several ("the two leaders"), or none that can be coded. */
export function resolveFiller(cast: Cast, told: Filler, account: Account, role: Role): readonly Participant[] {
  const grammar = grammarOf(sentenceAt(cast.context.layers, told.head.sentence))
  const filler: Filler = { span: told.span, head: { sentence: told.head.sentence, token: behindCount(grammar, told.head.token) } }
  const make = (identity: Identity, basis: Basis): Participant => Object.freeze({ span: filler.span, head: filler.head, identity, basis })
  const asked = { grammar, head: filler.head.token, span: filler.span, speakers: voices(cast, account) }
  const sent = role === 'recipient' ? theirEnvoy(cast, grammar, filler) : null
  if (sent) return [make(sent.identity, sent.basis)]
  const direct = settleShared(cast, grammar, filler.head.token, resolveHead(cast, asked))
  if (direct === null) return []
  if (direct.length > 0) return [...direct.map(({ identity, basis }) => make(identity, basis)), ...restOfRow(cast, grammar, filler)]
  const derived = derive({ cast, grammar, head: filler.head.token, account, role, speakers: voices(cast, account) })
  if (derived.length > 0) return derived
  const generic = genericAgent(cast, filler, role).map(({ identity, basis }) => make(identity, basis))
  return generic.length === 0 && role === 'recipient' ? struckPerson(cast, grammar, filler, account) : generic
}

/** "A gunman killed Pavel Dvor in Riga": somebody of whom only the name is told; where it happened will tell the state. */
function struckPerson({ context }: Cast, grammar: Grammar, filler: Filler, { category }: Account): readonly Participant[] {
  const { person, agent } = describePhrase(context.register, context.layers, grammar, filler.head.token)
  const { material, hostile } = PLOVER[category]
  if (!person || !material || !hostile) return []
  const identity: Identity = { code: 'UNK', sector: agent?.agent.sector ?? 'CVL', name: person.span.quote, office: null }
  return [Object.freeze({ ...filler, identity, basis: inferred(identity, 'a person of no state told', person.span).basis })]
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
