import type { ApiTypes, Watch } from '@readout/protocol/api'
import { fieldWords } from '../../../parts/field-words.ts'
import { eventsQuery } from '../../../words/event-search.ts'
import { watchTitle } from '../../../words/watch-kinds.ts'
import { searchIn } from '../../events/search-in.ts'

type WatchRequest = ApiTypes['addWatch']['body']

const KINDS: readonly Watch['kind'][] = ['event', 'wording', 'overdue']

/** The kind that a word names; new events, where it names none. */
export const kindNamed = (word: string | null): Watch['kind'] => KINDS.find((kind) => kind === word) ?? 'event'

/** What the form asks for, as the server takes it. */
export const watchIn = (form: FormData): WatchRequest => {
  const kind = kindNamed(fieldWords(form, 'kind'))
  const { since: _, until: __, ...which } = eventsQuery(searchIn(form))
  const webhook = fieldWords(form, 'webhook')
  const filter = kind === 'overdue' ? (which.pair === undefined ? {} : { pair: which.pair }) : which
  const rest = { name: fieldWords(form, 'name') ?? watchTitle(kind, filter), ...(webhook === null ? {} : { webhook }) }
  return { kind, ...filter, ...rest }
}
