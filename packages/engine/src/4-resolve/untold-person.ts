import { conjuncts, type Grammar, grammarOf, type Identity, inferred, type Mention, phraseSpan } from '../model/index.ts'
import { BACK_NOUNS } from '../lexicon/group-words.ts'
import type { Cast, Found } from './cast.ts'
import { sentenceAt } from './context.ts'
import { before } from './discourse.ts'
import { headOf } from './people.ts'
import type { Phrase } from './phrase.ts'
import { pointBack, sameNoun } from './point-back.ts'
import { countAt } from './point-groups.ts'

/** "Its chief mediator, the former Ghanaian minister K": an officer of whom "its" means, whatever his passport. */
export function officerOf(cast: Cast, phrase: Phrase): Found | null {
  const { grammar, head, person, offices } = phrase
  if (!isDescribed(phrase)) return null
  const [owner] = grammar.links(head, 'nmod:poss').filter((at) => ['its', 'their'].includes(grammar.token(at).lower) || BACK_NOUNS[grammar.token(at).lemma] === 'state')
  if (owner === undefined) return null
  const span = cast.context.report.text.cover([grammar.token(owner).span])
  const [found] = cast.resolve(cast, { grammar, head: owner, span, speakers: [] })
  if (!found) return null
  const identity: Identity = { ...found.identity, name: person?.span.quote ?? null, office: offices[0]?.value.title ?? null }
  return { identity, basis: inferred(identity, 'whose officer it is', span, ...(person ? [person.span] : [])).basis }
}

/** An officer with a name, or with a state told only of his past: what stands behind the noun. */
function isDescribed({ head, person, agent, offices, states }: Phrase): boolean {
  if (!agent && offices.length === 0) return false
  if (person) return head < person.from || head >= person.to
  return states.length > 0 && states.every((state) => state.from > head)
}

/** Somebody the text gives no state: by whom they lead, or as one of those it counted before their names. */
export function untoldPerson(cast: Cast, grammar: Grammar, mention: Mention): readonly Found[] {
  const led = ledBy(cast, mention)
  if (led) return [led]
  const head = headOf(grammar, mention)
  const noun = grammar.link(head) === 'appos' ? grammar.parent(head) : null
  if (noun !== null && grammar.token(noun).upos === 'NOUN') return besideNoun(cast, grammar, mention, noun)
  const heads = conjuncts(grammar, firstOf(grammar, headOf(grammar, mention)))
  if (heads.length < 2) return []
  const counted = before(cast.traces, mention.span.start).find((trace) => trace.kind === 'people' && countAt(cast, trace) === heads.length)
  return counted ? [{ identity: counted.identity, basis: inferred(counted.identity, 'those counted before they are named', mention.span).basis }] : []
}

/** "The journalist, Peter Otieno": of the state that the noun was given before. */
function besideNoun(cast: Cast, grammar: Grammar, { span: name }: Mention, noun: number): readonly Found[] {
  const [found] = (sameNoun({ cast, grammar, head: noun, span: grammar.token(noun).span, speakers: [] }) ?? pointBack({ cast, grammar, head: noun, span: grammar.token(noun).span, speakers: [] }))?.identities ?? []
  if (!found || found.name !== null) return []
  const identity: Identity = { ...found, name: name.quote }
  return [{ identity, basis: inferred(identity, 'who is named beside the noun', name).basis }]
}

/** The first of a row that a word is joined to. */
function firstOf(grammar: Grammar, head: number): number {
  let at = head
  while (grammar.link(at) === 'conj') at = grammar.parent(at) ?? at
  return at
}

const LEADING: ReadonlySet<string> = new Set(['lead', 'head', 'chair', 'command', 'run', 'found', 'win'])

/** "Ousmane Badiatte, who leads the movement", "Ana Rojas, who won Peru's election": of the state and kind of what they lead. */
function ledBy(cast: Cast, { span: name }: Mention): Found | null {
  const { layers, report } = cast.context
  for (const mention of layers.names.filter((m) => m.type === 'PER' && ` ${m.span.quote} `.includes(` ${name.quote} `))) {
    const grammar = grammarOf(sentenceAt(layers, mention.sentence))
    const verbs = grammar.links(headOf(grammar, mention), 'acl', 'acl:relcl').filter((at) => LEADING.has(grammar.token(at).lemma))
    for (const at of verbs.flatMap((verb) => grammar.links(verb, 'obj')).flatMap((body) => [body, ...grammar.links(body, 'nmod:poss')])) {
      const span = phraseSpan(report.text, grammar, at)
      const [found] = cast.resolve(cast, { grammar, head: at, span, speakers: [] })
      if (!found) continue
      const identity: Identity = { ...found.identity, name: name.quote, office: null }
      return { identity, basis: inferred(identity, 'of the body that they lead', span, mention.span).basis }
    }
  }
  return null
}
