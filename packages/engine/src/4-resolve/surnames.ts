import type { Mention, Sentence, SourceText, Token } from '../model/index.ts'
import type { Register } from '../register/lookup.ts'

/**
 * The names again, with those of known people that the reading model took for nothing, for a body or a place: whoever was
 * "Harriet Cavanagh" once is a person as "Ms Cavanagh" too.
 */
export function withSurnames(text: SourceText, sentences: readonly Sentence[], names: readonly Mention[], register: Register): readonly Mention[] {
  const parts = new Map<string, string>()
  for (const mention of names.filter((m) => m.type === 'PER' && m.to - m.from > 1)) {
    const tokens = wordsOf(sentences, mention)
    const last = tokens.findLast((token) => /^\p{Lu}[\p{Ll}’'-]{2,}/u.test(token.text))
    if (last && last !== tokens[0] && isFree(register, last.text)) parts.set(last.text, tokens[0]?.text ?? '')
  }
  const missed = sentences.flatMap((sentence) => sentence.tokens.filter((token) => isMissed(sentence, token, names, parts)).map((token) => named(text, sentence, token, parts)))
  const whole = names.filter((m) => !missed.some((found) => found.sentence === m.sentence && found.from < m.to && m.from < found.to))
  return [...whole, ...missed].toSorted((a, b) => a.span.start - b.span.start)
}

const wordsOf = (sentences: readonly Sentence[], { sentence, from, to }: Mention): readonly Token[] => sentences[sentence]?.tokens.slice(from, to) ?? []

/** No state, no body and no title is so called. */
const isFree = (register: Register, word: string): boolean =>
  register.findState(word) === null && register.findOrganisation(word) === null && register.findOffice(word) === null && register.findAgent(word) === null

/** A surname outside every person's name and inside no longer one: "the Cavanagh Foundation" stays a body. */
function isMissed(sentence: Sentence, token: Token, names: readonly Mention[], parts: ReadonlyMap<string, string>): boolean {
  if (token.upos !== 'PROPN' || !parts.has(token.text)) return false
  const holder = names.find((m) => m.sentence === sentence.index && token.index >= m.from && token.index < m.to)
  return holder === undefined || (holder.type !== 'PER' && (holder.to - holder.from === 1 || sentence.tokens[holder.from]?.text === parts.get(token.text)))
}

function named(text: SourceText, sentence: Sentence, token: Token, parts: ReadonlyMap<string, string>): Mention {
  const full = sentence.tokens[token.index - 1]?.text === parts.get(token.text)
  const from = full ? token.index - 1 : token.index
  const span = text.cover(sentence.tokens.slice(from, token.index + 1).map((t) => t.span))
  return Object.freeze({ type: 'PER', span, sentence: sentence.index, from, to: token.index + 1, confidence: 0.5 })
}
