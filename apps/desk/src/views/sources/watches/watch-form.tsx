import type { ApiTypes, Watch } from '@readout/protocol/api'
import { type FormEvent, useState } from 'react'
import { StateNames } from '../../../parts/state-names.tsx'
import { WATCH_KINDS } from '../../../words/watch-kinds.ts'
import { CategoryField, WordsField } from '../../events/filter-fields.tsx'
import { kindNamed, watchIn } from './watch-in.ts'

interface WatchFormProps {
  readonly make: (asked: ApiTypes['addWatch']['body']) => void
  readonly isBusy: boolean
}

const MEANING: Readonly<Record<Watch['kind'], string>> = {
  event: 'Told once, when an event that fits comes into the record.',
  wording:
    'Told whenever an event that fits comes to be told otherwise: in other words, as another act, of another day or other parties, or differently by two.',
  overdue: 'Told once, when the day of a promise has passed and nothing says that it was kept.',
}

const KindField = ({ kind, choose }: { readonly kind: Watch['kind']; readonly choose: (kind: Watch['kind']) => void }) => (
  <label>
    Tell me of
    <select name="kind" value={kind} onChange={(changed) => choose(kindNamed(changed.target.value))}>
      {Object.entries(WATCH_KINDS).map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

const Which = () => (
  <>
    <WordsField label="Who" name="actor" search={{}} list="states" />
    <CategoryField search={{}} />
    <WordsField label="In these words" name="text" search={{}} />
    <StateNames />
  </>
)

/** What a person wants to be told of. */
export const WatchForm = ({ make, isBusy }: WatchFormProps) => {
  const [kind, setKind] = useState<Watch['kind']>('event')
  const submit = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault()
    make(watchIn(new FormData(submitted.currentTarget)))
  }
  return (
    <form className="filter-form watch-form" onSubmit={submit}>
      <KindField kind={kind} choose={setKind} />
      <label>
        Between
        <input name="pair" type="text" autoComplete="off" placeholder="Indonesia, Australia" />
      </label>
      {kind !== 'overdue' && <Which />}
      <label>
        Called
        <input name="name" type="text" maxLength={100} autoComplete="off" />
      </label>
      <label>
        Webhook, if any
        <input name="webhook" type="url" placeholder="https://" autoComplete="off" />
      </label>
      <div className="filter-foot">
        <button type="submit" className="chief" disabled={isBusy}>
          Watch
        </button>
      </div>
      <p className="soft watch-meaning">{MEANING[kind]}</p>
    </form>
  )
}
