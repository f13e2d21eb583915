import { beforeAll, expect, test } from 'vitest'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { accountsOf } from './accounts-of.ts'
import { loadModelForTest } from './load-for-test.ts'

let model: ReadingModel
beforeAll(async () => {
  model = await loadModelForTest()
})

/** A sentence, and what each promise in it commits somebody to. */
const ROWS: readonly (readonly [sentence: string, ...promises: string[]])[] = [
  // The act whole, without the words that carry it.
  ['Norway promised to send two ships to Latvia.', 'promised: send two ships to Latvia'],
  ['Lund said that his country would host the talks in Oslo.', 'announced: host the talks in Oslo'],
  ['They agreed that their defence ministers would meet in Riga.', 'agreed: their defence ministers would meet in Riga'],
  ['Norway promised to open the port if the fighting stops.', 'promised: open the port'],
  ['Lund accepted an invitation to visit Riga.', 'accepted: visit Riga'],
  ['Norway promised to send a team of nine, which trained in Bodø.', 'promised: send a team of nine'],
  ['It was agreed that the customs chiefs would meet in Oslo.', 'agreed: the customs chiefs would meet in Oslo'],
  // Promised by saying so.
  ['Lund told Ozols that Norway would do everything possible.', 'promised: do everything possible'],
  ['Lund told Ozols that officers would be able to visit the sailors.', 'promised: visit the sailors'],
  ['Lund confirmed that Norway would continue to support Latvia.', 'announced: support Latvia'],
  ['Lund confirmed that Norway would continue to coordinate closely.', 'promised: coordinate closely'],
  ['Lund proposed to Ozols a joint inquiry into the fire.', 'offered: a joint inquiry into the fire'],
  // Promised with nobody told to say so.
  ['Norway and Latvia will expand the ferry lines.', 'promised: expand the ferry lines'],
  ['We will continue to work with Latvia.', 'promised: work with Latvia'],
  // No promises.
  ['The summit will promote trade in the north.'],
  ['Norway will resume its offensive in the north.'],
  ['Lund apologised to Latvia.'],
  ['Norway was not planning to close the border with Sweden.'],
  ['Lund told Ozols that Norway would not help.'],
  ['Norway fears that Belarus would send troops.'],
  ['The dates will be agreed by Norway and Latvia.'],
]

test.each(ROWS)('%s', async (sentence, ...promises) => {
  const told = (await accountsOf(sentence, model)).filter((account) => account.auxiliaries.length === 0)
  expect(told.flatMap(({ commitment }) => (commitment ? [`${commitment.status}: ${commitment.act.quote}`] : []))).toEqual(promises)
})
