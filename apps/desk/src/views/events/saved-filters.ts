import { type EventSearch, readEventSearch } from '../../words/event-search.ts'

const NAME = 'readout-filters'

/** Filters that a person keeps in this browser, under a name. */
export interface SavedFilters {
  readonly name: string
  readonly search: EventSearch
}

const savedIn = (value: unknown): readonly SavedFilters[] => {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('search' in value)) return []
  const { name, search } = value
  return typeof name === 'string' && typeof search === 'object' && search !== null ? [{ name, search: readEventSearch({ ...search }) }] : []
}

/** What stands in a browser's store; what is not ours, or no JSON at all, is left out. */
export const readSaved = (text: string | null): readonly SavedFilters[] => {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.flatMap(savedIn) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** With one more; the same name is the same filters, changed. */
export const withSaved = (saved: readonly SavedFilters[], one: SavedFilters): readonly SavedFilters[] =>
  [...saved.filter(({ name }) => name !== one.name), one].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

/** The filters that this browser keeps. */
export const savedFilters = (): readonly SavedFilters[] => readSaved(localStorage.getItem(NAME))

/** Keeps them. */
export const keepFilters = (saved: readonly SavedFilters[]): void => localStorage.setItem(NAME, JSON.stringify(saved))
