import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef } from 'react'
import { fieldWords } from '../parts/field-words.ts'

/** Search, from every page; `/` leads here. */
export const SearchBox = () => {
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const search = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault()
    const q = fieldWords(new FormData(submitted.currentTarget), 'q')
    if (q === null) return
    field.current?.blur()
    void navigate({ to: '/search', search: { q } })
  }
  return (
    <form role="search" className="search-box" onSubmit={search}>
      <label className="unseen" htmlFor="search">
        Search reports and events
      </label>
      <input ref={field} id="search" name="q" type="search" placeholder="Search  /" autoComplete="off" aria-keyshortcuts="/" />
    </form>
  )
}
