import { ATTITUDES } from '../lexicon/group-words.ts'
import { grammarOf, type Sentence, type Span } from '../model/index.ts'
import { type ResolveContext, today } from './context.ts'
import { isSubject } from './discourse.ts'
import { headOf, leaderBySurname } from './people.ts'
import { describePhrase } from './phrase.ts'
import { isOfficial } from './sides.ts'

/** Whose the text is, as far as its first sentence tells by who acts there. */
export interface FirstActor {
  readonly code: string
  readonly words: Span
}

/** "Vladimir Putin had a conversation with the President of Chad", "The European Union condemns": a house's own text opens with its own people. */
export function firstActors(context: ResolveContext): readonly FirstActor[] {
  const { genre } = context.report
  if (!isOfficial(context) || genre === 'communique') return []
  const first = context.layers.sentences.find((sentence) => sentence.block.kind === 'paragraph' && sentence.tokens.some((token) => token.upos === 'VERB'))
  return first ? [...leadersIn(context, first), ...bodiesIn(context, first)] : []
}

/** A leader of whom no state is told, and whom everybody knows. */
function leadersIn(context: ResolveContext, sentence: Sentence): readonly FirstActor[] {
  const grammar = grammarOf(sentence)
  const named = context.layers.names.filter((m) => m.type === 'PER' && m.sentence === sentence.index && isSubject(grammar, headOf(grammar, m)))
  return named.flatMap((mention) => {
    const { states, organisations } = describePhrase(context.register, context.layers, grammar, headOf(grammar, mention))
    const name = mention.span.quote
    const holder = name.includes(' ') ? context.tenures.holders(name, today(context)).find(({ leads, inOffice }) => leads && inOffice) : leaderBySurname(context, name)
    return holder && states.length === 0 && organisations.length === 0 ? [{ code: holder.country, words: mention.span }] : []
  })
}

/** A body that judges, asks and promises in its own name. */
function bodiesIn(context: ResolveContext, sentence: Sentence): readonly FirstActor[] {
  const grammar = grammarOf(sentence)
  return sentence.tokens.filter((token) => ATTITUDES.has(token.lemma)).flatMap(({ index }) => grammar.links(index, 'nsubj')).flatMap((at) => {
    const [body] = describePhrase(context.register, context.layers, grammar, at).organisations.filter(({ value }) => ['eu', 'un'].includes(value.organisation.kind))
    const words = body && context.report.text.cover(sentence.tokens.slice(body.from, body.to).map((token) => token.span))
    return body && words ? [{ code: body.value.organisation.code, words }] : []
  })
}
