import type { Doors } from '../doors.ts'
import { shortId } from '../print/words.ts'
import { fieldNamed, valueOf } from './corrections.ts'
import type { AskFlags, Given } from './flags.ts'
import { fieldWords } from './history-words.ts'
import { type DeciderFlags, runDecision } from './run-decide.ts'

/** `readout correct`: a person's word on a field goes before the coder's, now and after every new coding. */
export const runCorrect = async (
  [event, name, words]: readonly [string, string, string],
  given: Given<AskFlags> & Given<DeciderFlags> & { readonly reason: string },
  doors: Doors,
): Promise<number> => {
  const field = fieldNamed(name)
  const becomes = await valueOf(field, words)
  return runDecision(given, doors, async (tools, by) => {
    const { correctEvent, showEvent } = await import('@readout/record')
    const { id } = (await showEvent(tools, event)).line
    await correctEvent(tools, id, { field, becomes }, by)
    return {
      what: 'correct',
      events: [id],
      words: `${shortId(id)}: ${field} is now ${fieldWords(JSON.stringify(becomes))}. What stood there is in its history: readout show ${shortId(id)}`,
    }
  })
}
