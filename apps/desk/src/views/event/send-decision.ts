import { client } from '../../api/client.ts'
import { fieldWords } from '../../parts/field-words.ts'
import { correctionIn, deciderIn } from './body-in.ts'
import type { Decision } from './decision.ts'

/** Something the person left out. */
export class Unfilled extends Error {
  override readonly name = 'Unfilled'
}

/** Sends what a person decided; gives the event that it leaves. */
export const sendDecision = async (event: string, decision: Decision, form: FormData): Promise<{ readonly event: string }> => {
  const params = { id: event }
  const decider = deciderIn(form)
  if (decider === null) throw new Unfilled('Say why: the reason is kept in the history.')
  switch (decision.kind) {
    case 'correct': {
      const body = correctionIn(decision.field, fieldWords(form, 'becomes'), decider)
      if (body === null) throw new Unfilled('Choose a value.')
      return client('correct', { params, body })
    }
    case 'same':
    case 'different': {
      const other = decision.other ?? fieldWords(form, 'other')
      if (other === null) throw new Unfilled('Name the other event: its id, or the beginning of it, stands in its address.')
      return client(decision.kind, { params, body: { other, ...decider } })
    }
    case 'split':
      return client('split', { params, body: { account: decision.account, ...decider } })
  }
}
