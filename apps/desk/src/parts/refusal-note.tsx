import { ApiRefusal } from '@readout/protocol/client'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { client } from '../api/client.ts'
import { fieldWords } from './field-words.ts'

const UNAUTHORIZED = 401

const TokenForm = () => {
  const id = useId()
  const signing = useMutation({
    mutationFn: (token: string) => client('signIn', { body: { token } }),
    onSuccess: () => window.location.reload(),
  })
  return (
    <form
      className="token-form"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        const token = fieldWords(new FormData(submitted.currentTarget), 'token')
        if (token !== null) signing.mutate(token)
      }}
    >
      <label htmlFor={id}>Access token</label>
      <input id={id} name="token" type="password" autoComplete="off" required />
      <button type="submit" disabled={signing.isPending}>
        Sign in
      </button>
      {signing.error !== null && <p role="alert">{refusalWords(signing.error).hint}</p>}
    </form>
  )
}

/** What went wrong, and what to do next. */
export const refusalWords = (error: Error): { readonly message: string; readonly hint: string } =>
  error instanceof ApiRefusal
    ? { message: error.message, hint: error.hint }
    : { message: 'The server does not answer.', hint: 'Start it with `npm start`, or check the connection, then try again.' }

interface RefusalNoteProps {
  readonly error: Error
  readonly again?: () => void
}

/** A request that came to nothing: what was wrong, what to do. */
export const RefusalNote = ({ error, again }: RefusalNoteProps) => {
  const { message, hint } = refusalWords(error)
  return (
    <div className="refusal" role="alert">
      <p>
        <strong>{message}</strong> {hint}
      </p>
      {error instanceof ApiRefusal && error.status === UNAUTHORIZED && <TokenForm />}
      {again !== undefined && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}
