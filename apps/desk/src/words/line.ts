import type { KeptEvent } from '@readout/protocol/api'
import { counted } from './counted.ts'
import { listWords, type Party, partyWords, sidesWords } from './parties.ts'

/** An event as one line: its categories, parties, days, place, voices and the words behind them. */
export type Line = KeptEvent['line']

/** Below this a coding is called unsure. */
const SURE = 0.6

/** Whether the coding of an event is so doubtful that it must look so. */
export const isUnsure = ({ confidence }: Line): boolean => confidence < SURE

/** Who acts where no report says who. */
export const UNNAMED = 'Somebody unnamed'

/** "Ghana and Libya", or "Libya → Ghana" where one acts towards the other. */
export const titleOf = ({ actor, recipient }: Line): string => {
  const who = actor.length === 0 ? UNNAMED : sidesWords(actor)
  return recipient.length === 0 ? who : `${who} → ${sidesWords(recipient)}`
}

/** "Akosua Baidoo and Taher al-Barghathi". */
export const peopleOf = (parties: readonly Party[]): string => listWords([...new Set(parties.map(partyWords))])

/** Wordings of one thing: each once, and none that stands within another. */
export const wholeWordings = (quotes: readonly string[]): readonly string[] => {
  const each = [...new Set(quotes.map((quote) => quote.trim()))]
  const isPart = (quote: string): boolean =>
    each.some((other) => other.length > quote.length && other.toLowerCase().includes(quote.toLowerCase()))
  return each.filter((quote) => !isPart(quote))
}

/** The words that name the act. */
export const triggersOf = ({ evidence }: Line): readonly string[] =>
  wholeWordings(evidence.filter(({ field }) => field === 'event').map(({ text }) => text))

/** "in Accra, GHA": the place and the code of its country, apart. */
export const placeOf = ({ event_loc: place }: Line): { readonly name: string; readonly code: string | null } | null =>
  place === null ? null : { name: place.resolved_place ?? place.extracted_place, code: place.country_code }

/** "2 reports by 2 publishers". */
export const toldWords = ({ reports, publishers }: Pick<KeptEvent, 'reports' | 'publishers'>): string =>
  publishers > 1 ? `${counted(reports, 'report')} by ${counted(publishers, 'publisher')}` : counted(reports, 'report')

/** "the runner-up is COERCE", in which the coder nearly decided otherwise; null where its reason names none. */
export const runnerUpOf = ({ why }: Line): string | null => /runner-up ([A-Z]+)/u.exec(why)?.[1] ?? null

const FACETS: Readonly<Record<string, string>> = { act: 'the act', recipient: 'to whom', actor: 'who acts', number: 'a number' }

/** What a facet on which accounts differ is called. */
export const facetWords = (facet: string): string => FACETS[facet] ?? `the ${facet}`

/** "accounts differ on the date and the place"; null where they agree. */
export const differWords = ({ disagreements }: Pick<KeptEvent, 'disagreements'>): string | null => {
  const facets = Object.keys(disagreements)
  return facets.length === 0 ? null : `accounts differ on ${listWords(facets.map(facetWords))}`
}
