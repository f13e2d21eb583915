import { CATEGORIES, meaningOf, REALITIES } from '../../words/categories.ts'
import type { EventSearch } from '../../words/event-search.ts'

interface WordsFieldProps {
  readonly label: string
  readonly name: keyof EventSearch
  readonly search: EventSearch
  readonly type?: 'text' | 'date'
  readonly list?: string
}

/** A filter that takes words or a day. */
export const WordsField = ({ label, name, search, type = 'text', list }: WordsFieldProps) => (
  <label>
    {label}
    <input name={name} type={type} defaultValue={search[name] ?? ''} autoComplete="off" {...(list === undefined ? {} : { list })} />
  </label>
)

/** Which category. */
export const CategoryField = ({ search }: { readonly search: EventSearch }) => (
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

/** Whether it is told as having happened. */
export const RealityField = ({ search }: { readonly search: EventSearch }) => (
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
