import type { ApiName, ApiTypes } from '@readout/protocol/api'
import type { Asked } from '@readout/protocol/client'
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { client } from './client.ts'

type Answer<Name extends ApiName> = ApiTypes[Name]['answer']

/** Options of a question: whether to ask at all, whether the last answer stays while the next is fetched, and how often to ask, in milliseconds. */
export interface AskOptions {
  readonly enabled?: boolean
  readonly keep?: boolean
  readonly every?: number
}

/** Asks an endpoint and keeps its answer. */
export const useAsk = <Name extends ApiName>(
  name: Name,
  asked: Asked<Name> = {},
  { enabled = true, keep = false, every }: AskOptions = {},
): UseQueryResult<Answer<Name>> =>
  useQuery<Answer<Name>>({
    queryKey: [name, asked],
    queryFn: ({ signal }) => client(name, { ...asked, signal }),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })

/** Everything is asked anew when the server says that the record has changed. */
export const useLive = (): void => {
  const queries = useQueryClient()
  useEffect(() => {
    const source = new EventSource('/api/v1/live')
    const refresh = (): void => {
      void queries.invalidateQueries()
    }
    source.addEventListener('events', refresh)
    source.addEventListener('queue', () => void queries.invalidateQueries({ queryKey: ['queue'] }))
    return () => source.close()
  }, [queries])
}
