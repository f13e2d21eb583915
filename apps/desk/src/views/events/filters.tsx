import type { FormEvent } from 'react'
import { isNarrow } from '../../parts/is-narrow.ts'
import { StateNames } from '../../parts/state-names.tsx'
import { countFilters, type EventSearch } from '../../words/event-search.ts'
import { CategoryField, RealityField, WordsField } from './filter-fields.tsx'
import { searchIn } from './search-in.ts'

interface FiltersProps {
  readonly search: EventSearch
  readonly filter: (search: EventSearch) => void
}

/** Filters of the table; they go into the address. */
export const Filters = ({ search, filter }: FiltersProps) => {
  const submit = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault()
    filter(searchIn(new FormData(submitted.currentTarget)))
  }
  const set = countFilters(search)
  return (
    <details className="filters" open={!isNarrow()}>
      <summary>Filters{set > 0 && `, ${set} set`}</summary>
      <form onSubmit={submit} className="filter-form">
        <WordsField label="Who" name="actor" search={search} list="states" />
        <WordsField label="Between" name="pair" search={search} />
        <CategoryField search={search} />
        <RealityField search={search} />
        <WordsField label="Where" name="place" search={search} list="states" />
        <WordsField label="Published by" name="source" search={search} />
        <WordsField label="In these words" name="text" search={search} />
        <WordsField label="From" name="since" type="date" search={search} />
        <WordsField label="Until" name="until" type="date" search={search} />
        <div className="filter-foot">
          <button type="submit" className="chief">
            Show
          </button>
          {set > 0 && (
            <button type="button" className="inline" onClick={() => filter({})}>
              Clear all
            </button>
          )}
        </div>
      </form>
      <StateNames />
    </details>
  )
}
