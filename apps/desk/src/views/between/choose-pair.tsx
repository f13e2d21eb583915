import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { client } from '../../api/client.ts'
import { useAsk } from '../../api/use-ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { fieldWords } from '../../parts/field-words.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { StateNames } from '../../parts/state-names.tsx'
import { codeNamed, nameOfCode } from '../../words/states.ts'
import { PairMatrix } from './pair-matrix.tsx'
import { PairTable } from './pair-table.tsx'

/** The code that words name: by the names here, else by those that the server knows. */
const codeOf = async (words: string | null): Promise<string | null> => {
  if (words === null) return null
  const known = codeNamed(words)
  if (known !== null) return known
  const { sides } = await client('sides', { query: { q: words } })
  return sides.length === 1 ? (sides[0]?.code ?? null) : null
}

const useChoice = () => {
  const navigate = useNavigate()
  const [trouble, setTrouble] = useState<string | null>(null)
  const choose = async (form: FormData): Promise<void> => {
    const [one, other] = [await codeOf(fieldWords(form, 'one')), await codeOf(fieldWords(form, 'other'))]
    if (one === null || other === null)
      setTrouble('One of the two is not known here. Give a state’s name, its capital, or a code such as RUS.')
    else if (one === other) setTrouble(`Both are ${nameOfCode(one)}. Name two different sides.`)
    else void navigate({ to: '/between/$one/$other', params: { one, other } })
  }
  return { trouble, choose }
}

/** Names two sides. */
export const PairForm = ({ one = '', other = '' }: { readonly one?: string; readonly other?: string }) => {
  const { trouble, choose } = useChoice()
  const submit = (submitted: FormEvent<HTMLFormElement>): void => {
    submitted.preventDefault()
    void choose(new FormData(submitted.currentTarget))
  }
  return (
    <form onSubmit={submit} className="pair-form">
      <label>
        One side
        <input name="one" list="states" defaultValue={one} required autoComplete="off" />
      </label>
      <label>
        The other
        <input name="other" list="states" defaultValue={other} required autoComplete="off" />
      </label>
      <button type="submit" className="chief">
        Show
      </button>
      {trouble !== null && (
        <p className="refusal" role="alert">
          {trouble}
        </p>
      )}
      <StateNames />
    </form>
  )
}

/** Which two sides, and who dealt with whom the most. */
export const ChoosePair = () => {
  const answer = useAsk('pairs', { query: { limit: 60 } })
  return (
    <>
      <PageHead title="Between two sides">How two have dealt with each other, week by week, in words and in deeds.</PageHead>
      <PairForm />
      <Answer of={answer}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <p className="lede">
              The record has no two sides yet. <Link to="/read">Read a report</Link> and keep it.
            </p>
          ) : (
            <div className="pairs">
              <PairTable pairs={pairs} />
              <PairMatrix pairs={pairs} />
            </div>
          )
        }
      </Answer>
    </>
  )
}
