import { PLOVER } from '../codebook/index.ts'
import { contentTokens } from './content.ts'
import type { Match } from './match-frame.ts'
import { isVouchedFor, realityOf, wasAsked } from './model-match.ts'
import { isDoubted } from './told-matches.ts'

/**
 * "held talks" is one telling, the noun's; but where the verb's frame asks for just such a noun ("pledged aid",
 * "cancelled the visit"), it is the verb's.
 */
export function withoutCarriers(matches: readonly Match[]): readonly Match[] {
  const claimed = matches.flatMap((verb) => (verb.predicate.kind === 'verb' ? claimedNouns(verb, matches) : []))
  const left = matches.filter((match) => !claimed.includes(match))
  const carriers = new Set(left.filter((m) => m.predicate.standing === 'carried' && !isDoubted(m)).map((m) => m.predicate.carrier))
  return left.filter((match) => match.predicate.kind !== 'verb' || !carriers.has(match.predicate.at))
}

/** The nouns that a verb's frame names among what it asks for, where its claim is the stronger. */
function claimedNouns(verb: Match, matches: readonly Match[]): readonly Match[] {
  const slots = Object.keys(verb.frame.when ?? {})
  const asked = new Set(slots.flatMap((slot) => verb.predicate.slots.get(slot) ?? []))
  return matches.filter((noun) => {
    const { predicate, frame } = noun
    if (predicate.kind !== 'noun' || !asked.has(predicate.at) || predicate.standing === 'pointed') return false
    return predicate.carrier === verb.predicate.at && (verb.frame.priority ?? 0) >= (frame.priority ?? 0) && frame.category !== verb.frame.category
  })
}

/** What is only promised, asked or refused is no event of its own. */
export function withoutContent(matches: readonly Match[]): readonly Match[] {
  const consumed = matches.map((match) => ({ match, tokens: contentTokens(match) }))
  return matches.filter((match) => !consumed.some((c) => c.match !== match && c.tokens.has(match.predicate.at) && c.match.predicate.at !== match.predicate.at && !toldInside(match, c.tokens) && !isKnownDeed(match)))
}

/** "lifted the curfew that it imposed in May": a relative clause tells the noun's event anew. */
const toldInside = ({ predicate }: Match, content: ReadonlySet<number>): boolean =>
  predicate.carrier !== predicate.at && predicate.grammar.parent(predicate.carrier) === predicate.at && !content.has(predicate.carrier)

/** "pledged to stand by Chad in the face of Niger's attacks": a blow that is somebody's, or that the model too takes for done, is no part of what is to come. */
function isKnownDeed(match: Match): boolean {
  const { predicate: { grammar, kind, standing, slots }, frame } = match
  const { material, hostile } = PLOVER[frame.category]
  if (kind !== 'noun' || standing === 'carried' || !material || !hostile) return false
  if (wasAsked(match.predicate)) return isVouchedFor(match) && realityOf(match)?.kind !== 'future'
  return standing === 'pointed' && (slots.get('possessor') ?? []).some((at) => grammar.token(at).upos === 'PROPN')
}
