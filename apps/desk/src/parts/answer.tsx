import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { RefusalNote } from './refusal-note.tsx'

interface AnswerProps<Data> {
  readonly of: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** What the server answers: a quiet line while it works, what went wrong and what to do, or the answer. */
export const Answer = <Data,>({ of, children }: AnswerProps<Data>) => {
  if (of.data !== undefined) return children(of.data)
  if (of.error !== null) return <RefusalNote error={of.error} again={() => void of.refetch()} />
  return (
    <p className="waiting" role="status">
      Asking the record …
    </p>
  )
}
