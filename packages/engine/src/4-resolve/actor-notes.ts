import { type Filler, type Note, note, type ResolvedAccount } from '../model/index.ts'
import type { Cast } from './cast.ts'

/** What resolving left open: a note for each named person nobody knows who acts or is acted upon, and for each name that two states share. */
export function actorNotes(cast: Cast, accounts: readonly ResolvedAccount[]): readonly Note[] {
  const open = accounts.flatMap((resolved) => [
    ...resolved.account.actors.filter((f) => !resolved.actors.some((p) => p.span === f.span)),
    ...resolved.account.recipients.filter((f) => !resolved.recipients.some((p) => p.span === f.span)),
  ])
  return [...unknownPeople(cast, open), ...sharedNames(cast, accounts)]
}

function unknownPeople(cast: Cast, open: readonly Filler[]): readonly Note[] {
  const { names } = cast.context.layers
  const told = names.filter((m) => m.type === 'PER' && open.some((f) => f.head.sentence === m.sentence && f.head.token >= m.from && f.head.token < m.to))
  const unknown = told.filter((m) => !cast.people.find(m.span.quote)?.identity)
  const first = unknown.filter((m, at) => unknown.findIndex((o) => o.span.quote === m.span.quote) === at)
  return first.map((m) => note('actor_unknown', `the text does not say whose side “${m.span.quote}” is on, and no table knows the name`, m.span))
}

/** "Korean" and "Congo" are two states' names: told, whether the report lets one of them be picked or not. */
function sharedNames(cast: Cast, accounts: readonly ResolvedAccount[]): readonly Note[] {
  const seen = new Set<string>()
  return accounts.flatMap(({ account }) => [...account.actors, ...account.recipients]).flatMap((party): readonly Note[] => {
    const words = party.span.quote.split(/\s+/u)
    const hit = words.map((_, at) => cast.context.register.longestState(words, at)?.hit).find((one) => one !== undefined)
    if (!hit || hit.candidates.length < 2 || seen.has(party.span.quote)) return []
    seen.add(party.span.quote)
    return [note('actor_ambiguous', `“${party.span.quote}” may mean ${hit.candidates.map((state) => state.name).join(' or ')}`, party.span)]
  })
}
