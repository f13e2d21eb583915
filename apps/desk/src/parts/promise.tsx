import type { KeptCommitment } from '@readout/protocol/api'
import { Link } from '@tanstack/react-router'
import { distanceWords, stretchWords } from '../words/days.ts'
import { listWords } from '../words/parties.ts'
import { nameOfCode } from '../words/states.ts'

/** By when, and how far that is: "5 May 2025" and "4 days ago"; null where no day is set. */
export const dueOf = ({ due }: Pick<KeptCommitment, 'due'>, today: string): { readonly day: string; readonly distance: string } | null => {
  const last = due?.to ?? due?.from ?? null
  return due === null || last === null ? null : { day: stretchWords(due.from ?? last, last), distance: distanceWords(last, today) }
}

const dueWords = (commitment: KeptCommitment, today: string): string => {
  const due = dueOf(commitment, today)
  return due === null ? 'no day is set' : `${commitment.overdue ? 'was due' : 'due'} ${due.day}, ${due.distance}`
}

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** "Ghana to Libya". */
export const boundWords = ({ promisers, promisees }: Pick<KeptCommitment, 'promisers' | 'promisees'>): string => {
  const to = promisees.filter((code) => !promisers.includes(code))
  const from = promisers.length === 0 ? 'Somebody unnamed' : listWords(promisers.map(nameOfCode))
  return capitalised(to.length === 0 ? from : `${from} to ${listWords(to.map(nameOfCode))}`)
}

/** A promise in brief: who to whom, what, by when. */
export const PromiseEntry = ({ commitment, today }: { readonly commitment: KeptCommitment; readonly today: string }) => {
  const { act, overdue, status, event, report } = commitment
  const words = <q>{act}</q>
  return (
    <article className="promise">
      <p className="promise-bound">{boundWords(commitment)}</p>
      <p>
        {event === null ? (
          <Link to="/reports/$id" params={{ id: report }}>
            {words}
          </Link>
        ) : (
          <Link to="/events/$id" params={{ id: event }} data-step>
            {words}
          </Link>
        )}
      </p>
      <p className="soft">
        {status.replaceAll('_', ' ')} · <span className={overdue ? 'overdue' : ''}>{dueWords(commitment, today)}</span>
      </p>
    </article>
  )
}
