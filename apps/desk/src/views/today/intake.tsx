import type { ApiTypes } from '@readout/protocol/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { client } from '../../api/client.ts'
import { useQueue } from './questions.ts'
import { Answer } from '../../parts/answer.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { counted } from '../../words/counted.ts'

type Queue = ApiTypes['queue']['answer']

const Failed = ({ failed }: Pick<Queue, 'failed'>) => {
  const queries = useQueryClient()
  const retrying = useMutation({ mutationFn: () => client('retry'), onSuccess: () => queries.invalidateQueries({ queryKey: ['queue'] }) })
  if (failed.length === 0) return null
  return (
    <>
      <details>
        <summary>{counted(failed.length, 'report')} could not be read</summary>
        <ul className="plain">
          {failed.map(({ name, reason }) => (
            <li key={name}>
              {name}: {reason}
            </li>
          ))}
        </ul>
      </details>
      <button type="button" className="inline" onClick={() => retrying.mutate()}>
        Try them again
      </button>
      {retrying.error !== null && <RefusalNote error={retrying.error} />}
    </>
  )
}

const queueWords = ({ waiting, leased }: Queue): string =>
  waiting + leased === 0
    ? 'Nothing waits to be read.'
    : `${counted(waiting, 'report')} ${waiting === 1 ? 'waits' : 'wait'}, ${leased} in hand.`

/** Whether reports are coming in and being read. */
export const Intake = () => {
  const answer = useQueue()
  return (
    <section className="side-section">
      <h2>
        <Link to="/sources">Intake</Link>
      </h2>
      <Answer of={answer}>
        {(queue) => (
          <>
            <p>{queueWords(queue)}</p>
            <Failed failed={queue.failed} />
          </>
        )}
      </Answer>
    </section>
  )
}
