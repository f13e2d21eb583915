import { type EventSearch, readEventSearch } from '../../words/event-search.ts'
import { codeNamed } from '../../words/states.ts'

/** "Russia, India" and "rus,ind" as the server takes a pair: RUS,IND; null where one of them is nobody. */
export const pairNamed = (words: string): string | null => {
  const parts = words.split(/,|–| and /u)
  const codes = parts.map(codeNamed).filter((code) => code !== null)
  return parts.length === 2 && codes.length === 2 ? codes.join(',') : null
}

const coded = (words: string | undefined): string | undefined => (words === undefined ? undefined : (codeNamed(words) ?? words))

/** What the form holds as what stands in the address: names of states as their codes. */
export const searchIn = (form: FormData): EventSearch => {
  const raw = readEventSearch(Object.fromEntries(form))
  const { pair, ...rest } = raw
  const known = pair === undefined ? null : pairNamed(pair)
  return readEventSearch({ ...rest, actor: coded(raw.actor), place: coded(raw.place), pair: known ?? undefined })
}
