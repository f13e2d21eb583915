import type { FormEvent } from 'react'
import { isNarrow } from '../../parts/is-narrow.ts'
import { StateNames } from '../../parts/state-names.tsx'
import { CATEGORIES, meaningOf, REALITIES } from '../../words/categories.ts'
import { countFilters, type EventSearch } from '../../words/event-search.ts'
import { searchIn } from './search-in.ts'

interface FiltersProps {
  readonly search: EventSearch
  readonly filter: (search: EventSearch) => void
}

interface WordsFieldProps {
  readonly label: string
  readonly name: keyof EventSearch
  readonly search: EventSearch
  readonly type?: 'text' | 'date'
  readonly list?: string
}

const WordsField = ({ label, name, search, type = 'text', list }: WordsFieldProps) => (
  <label>
    {label}
    <input name={name} type={type} defaultValue={search[name] ?? ''} autoComplete="off" {...(list === undefined ? {} : { list })} />
  </label>
)

const CategoryField = ({ search }: Pick<FiltersProps, 'search'>) => (
  <label>
    What
    <select name="category" defaultValue={search.category ?? ''}>
      <option value="">anything</option>
      {CATEGORIES.map((category) => (
        <option key={category} value={category}>
          {category.toLowerCase()}: {meaningOf(category)}
        </option>
      ))}
    </select>
  </label>
)

const RealityField = ({ search }: Pick<FiltersProps, 'search'>) => (
  <label>
    Told as
    <select name="aux" defaultValue={search.aux ?? ''}>
      <option value="">anything</option>
      {REALITIES.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

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
