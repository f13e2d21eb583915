import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { fieldWords } from '../../parts/field-words.ts'
import { countFilters, type EventSearch } from '../../words/event-search.ts'
import { filterWords } from '../../words/filter-words.ts'
import { keepFilters, type SavedFilters, savedFilters, withSaved } from './saved-filters.ts'

interface KeepFormProps {
  readonly search: EventSearch
  readonly keep: (name: string) => void
}

const KeepForm = ({ search, keep }: KeepFormProps) => {
  const submit = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault()
    const name = fieldWords(new FormData(submitted.currentTarget), 'name')
    if (name !== null) keep(name)
  }
  return (
    <form className="keep-form" onSubmit={submit}>
      <label>
        <span className="unseen">Keep these filters as</span>
        <input name="name" defaultValue={filterWords(search) ?? ''} required maxLength={80} autoComplete="off" />
      </label>
      <button type="submit">Keep these filters</button>
    </form>
  )
}

const Kept = ({ of: { name, search }, drop }: { readonly of: SavedFilters; readonly drop: () => void }) => (
  <li>
    <Link to="/events" search={search} activeOptions={{ exact: true, includeSearch: true }}>
      {name}
    </Link>{' '}
    <button type="button" className="inline soft" aria-label={`Forget the filters ${name}`} onClick={drop}>
      forget
    </button>
  </li>
)

/** Filters that are used again and again: kept in this browser, each a link. */
export const KeptFilters = ({ search }: { readonly search: EventSearch }) => {
  const [saved, setSaved] = useState(savedFilters)
  const put = (next: readonly SavedFilters[]): void => {
    keepFilters(next)
    setSaved(next)
  }
  const isNew = countFilters(search) > 0 && !saved.some((one) => JSON.stringify(one.search) === JSON.stringify(search))
  if (saved.length === 0 && !isNew) return null
  return (
    <nav className="kept-filters" aria-label="Kept filters">
      {saved.length > 0 && (
        <ul>
          {saved.map((one) => (
            <Kept key={one.name} of={one} drop={() => put(saved.filter(({ name }) => name !== one.name))} />
          ))}
        </ul>
      )}
      {isNew && <KeepForm search={search} keep={(name) => put(withSaved(saved, { name, search }))} />}
    </nav>
  )
}
