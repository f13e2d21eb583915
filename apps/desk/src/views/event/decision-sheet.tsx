import type { KeptEvent } from '@readout/protocol/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { type Decision, decisionMeaning, decisionTitle } from './decision.ts'
import { sendDecision, Unfilled } from './send-decision.ts'
import { ValueField } from './value-field.tsx'

interface DecisionSheetProps {
  readonly event: KeptEvent
  readonly decision: Decision
  readonly close: () => void
}

const Why = () => {
  const { data: me } = useAsk('me')
  return (
    <>
      <label className="value-field">
        <span>why</span>
        <textarea name="reason" rows={3} required />
      </label>
      {me?.tokens !== true && (
        <label className="value-field">
          <span>your name</span>
          <input name="person" type="text" autoComplete="name" />
        </label>
      )}
    </>
  )
}

const What = ({ event, decision }: Pick<DecisionSheetProps, 'event' | 'decision'>) => {
  switch (decision.kind) {
    case 'correct':
      return <ValueField event={event} field={decision.field} />
    case 'split':
      return <p className="quiet">{decision.words}</p>
    case 'same':
    case 'different':
      return decision.other === null ? (
        <label className="value-field">
          <span>the other event</span>
          <input name="other" type="text" required autoComplete="off" pattern="[0-9a-f]{4,64}" title="its id, or the beginning of it" />
        </label>
      ) : null
  }
}

const Trouble = ({ error }: { readonly error: Error }) =>
  error instanceof Unfilled ? (
    <p className="refusal" role="alert">
      {error.message}
    </p>
  ) : (
    <RefusalNote error={error} />
  )

/** Where a person decides, with a reason. */
export const DecisionSheet = ({ event, decision, close }: DecisionSheetProps) => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const deciding = useMutation({
    mutationFn: (form: FormData) => sendDecision(event.line.id, decision, form),
    onSuccess: async ({ event: left }) => {
      await queries.invalidateQueries()
      close()
      if (left !== event.line.id && decision.kind !== 'different') void navigate({ to: '/events/$id', params: { id: left } })
    },
  })
  const submit = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault()
    deciding.mutate(new FormData(submitted.currentTarget))
  }
  return (
    <Sheet title={decisionTitle(decision)} close={close}>
      <form onSubmit={submit} className="decision-form">
        <p className="soft">{decisionMeaning(decision)}</p>
        <What event={event} decision={decision} />
        <Why />
        {deciding.error !== null && <Trouble error={deciding.error} />}
        <div className="form-foot">
          <button type="submit" className="chief" disabled={deciding.isPending}>
            {deciding.isPending ? 'Writing …' : 'Write it down'}
          </button>
          <button type="button" onClick={close}>
            Leave it
          </button>
        </div>
      </form>
    </Sheet>
  )
}
