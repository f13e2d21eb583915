import { PLOVER } from '../codebook/index.ts'
import type { Category } from '../model/index.ts'
import type { Cast, Match } from './match-frame.ts'
import { castRoles } from './roles.ts'

/** The parties of a match, in the category that it counts as: a refusal and a promise are their subject's. */
export function castFor(match: Match, category: Category): Cast {
  if (category === match.frame.category) return castRoles(match)
  return PLOVER[category].hostile ? refusedCast(match) : promisedCast(match)
}

/** "will not meet the rebels", "there will be no talks with them": the refusal is the subject's, if anybody's here. */
function refusedCast(match: Match): Cast {
  const cast = castRoles(match)
  const subject = match.predicate.slots.get('subject') ?? []
  if (!match.frame.mutual) return match.predicate.kind === 'verb' ? bySubject(match, cast) : cast
  return { actors: cast.actors.filter((at) => subject.includes(at)), recipients: cast.actors.filter((at) => !subject.includes(at)) }
}

/** "will host the premier": the promise is its subject's, whoever the visitor. */
function promisedCast(match: Match): Cast {
  const cast = castRoles(match)
  return match.frame.mutual || match.predicate.kind !== 'verb' ? cast : bySubject(match, cast)
}

/** "would not receive the envoy": the word is its subject's, where the frame has the subject as the one acted upon. */
function bySubject(match: Match, cast: Cast): Cast {
  const subject = match.predicate.slots.get('subject') ?? []
  if (subject.every((at) => cast.actors.includes(at))) return cast
  return { actors: subject, recipients: [...cast.actors, ...cast.recipients].filter((at) => !subject.includes(at)) }
}
