import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId } from 'react'
import { client } from '../../api/client.ts'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { fieldWords } from '../../parts/field-words.ts'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { instantWords } from '../../words/days.ts'
import { useSources } from './questions.ts'

const useFeeds = () => {
  const queries = useQueryClient()
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: ['sources'] })
  const watching = useMutation({ mutationFn: (url: string) => client('watch', { body: { url } }), onSuccess: refresh })
  const leaving = useMutation({ mutationFn: (url: string) => client('unwatch', { query: { url } }), onSuccess: refresh })
  return { watching, leaving, error: watching.error ?? leaving.error }
}

const WatchForm = ({ watch, isBusy }: { readonly watch: (url: string) => void; readonly isBusy: boolean }) => {
  const id = useId()
  const submit = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault()
    const url = fieldWords(new FormData(submitted.currentTarget), 'url')
    if (url !== null) watch(url)
  }
  return (
    <form className="token-form" onSubmit={submit}>
      <label htmlFor={id}>
        A feed’s address
        <input id={id} name="url" type="url" placeholder="https://" required autoComplete="off" />
      </label>
      <button type="submit" disabled={isBusy}>
        Watch it
      </button>
    </form>
  )
}

/** The feeds that are watched; looking after them is an administrator’s business where tokens are needed. */
export const Feeds = () => {
  const answer = useSources()
  const { data: me } = useAsk('me')
  const { watching, leaving, error } = useFeeds()
  const mayChange = me?.role === 'admin'
  return (
    <section className="side-section">
      <h2>Feeds</h2>
      <Answer of={answer}>
        {({ feeds }) => (
          <ul className="plain">
            {feeds.length === 0 && <li className="quiet">No feed is watched.</li>}
            {feeds.map(({ url, looked }) => (
              <li key={url}>
                {url} <span className="soft">{looked === null ? 'not looked at yet' : `looked at ${instantWords(looked)}`}</span>{' '}
                {mayChange && (
                  <button type="button" className="inline" aria-label={`Watch ${url} no more`} onClick={() => leaving.mutate(url)}>
                    no more
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answer>
      {mayChange && <WatchForm watch={(url) => watching.mutate(url)} isBusy={watching.isPending} />}
      {error !== null && <RefusalNote error={error} />}
    </section>
  )
}
