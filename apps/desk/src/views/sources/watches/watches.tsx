import type { ApiTypes, Watch } from '@readout/protocol/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../../api/client.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { Answer } from '../../../parts/answer.tsx'
import { RefusalNote } from '../../../parts/refusal-note.tsx'
import { AlertList } from './alert-list.tsx'
import { type Made, ShownOnce } from './shown-once.tsx'
import { WatchForm } from './watch-form.tsx'
import { WatchList } from './watch-list.tsx'
import { useWatches } from '../questions.ts'

const useWatching = (show: (made: Made | null) => void) => {
  const queries = useQueryClient()
  const refresh = (): Promise<void> =>
    queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'watches' || name === 'alerts' })
  const making = useMutation({
    mutationFn: (asked: ApiTypes['addWatch']['body']) => client('addWatch', { body: asked }),
    onSuccess: async ({ watch: { name }, feed, secret }) => {
      show({ name, feed, secret })
      await refresh()
    },
  })
  const renewing = useMutation({
    mutationFn: ({ id }: Watch) => client('renewFeed', { params: { id } }),
    onSuccess: ({ feed }, { name }) => show({ name, feed, secret: null }),
  })
  const dropping = useMutation({ mutationFn: ({ id }: Watch) => client('dropWatch', { params: { id } }), onSuccess: refresh })
  return { making, renewing, dropping, error: making.error ?? renewing.error ?? dropping.error }
}

/** What people want to be told of, and what was found; editors make watches. */
export const Watches = () => {
  const answer = useWatches()
  const { data: me } = useAsk('me')
  const [made, show] = useState<Made | null>(null)
  const { making, renewing, dropping, error } = useWatching(show)
  const mayChange = me !== undefined && me.role !== 'reader'
  return (
    <section className="watches">
      <div className="section-head">
        <h2>Watches</h2>
      </div>
      <Answer of={answer}>
        {({ watches }) => (
          <WatchList
            watches={watches}
            mayChange={mayChange}
            renew={(watch) => renewing.mutate(watch)}
            drop={(watch) => dropping.mutate(watch)}
          />
        )}
      </Answer>
      {made !== null && <ShownOnce made={made} close={() => show(null)} />}
      {error !== null && <RefusalNote error={error} />}
      {mayChange && (
        <details className="filters">
          <summary>Watch something</summary>
          <WatchForm key={making.data?.watch.id ?? ''} make={(asked) => making.mutate(asked)} isBusy={making.isPending} />
        </details>
      )}
      <AlertList />
    </section>
  )
}
