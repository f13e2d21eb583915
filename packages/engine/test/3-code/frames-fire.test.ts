import { beforeAll, expect, test } from 'vitest'
import { readReport } from '../../src/1-read/index.ts'
import { annotate } from '../../src/2-annotate/annotate.ts'
import { codeAccounts } from '../../src/3-code/code-accounts.ts'
import { PLOVER } from '../../src/codebook/index.ts'
import type { Frame } from '../../src/lexicon/frame.ts'
import { FRAMES } from '../../src/lexicon/frames/index.ts'
import type { Account } from '../../src/model/index.ts'
import { DOES_NOT_FIRE, FIRES_WRONGLY } from './known-failures.ts'
import { loadModelForTest } from './load-for-test.ts'

type Code = (sentence: string) => Promise<readonly Account[]>

const coder = async (): Promise<Code> => {
  const model = await loadModelForTest()
  return async (sentence) => {
    const read = readReport({ name: 'sentence', content: sentence, publicationDate: '2024-03-14' })
    if (!read.ok) throw read.refusal
    return codeAccounts(read.report.text, await annotate(read.report, model))
  }
}

/** A plan or a refusal may turn the frame's category into another, as the codebook says. */
const categoriesOf = ({ category }: Frame): readonly string[] => [category, PLOVER[category].futureBecomes ?? category, PLOVER[category].refusedBecomes ?? category]

const tellsIt = (frame: Frame, accounts: readonly Account[]): boolean =>
  accounts.some((account) => categoriesOf(frame).includes(account.category) && frame.fires.slice(account.triggerSpan.start, account.triggerSpan.end) === account.triggerSpan.quote)

const isFrom = (frame: Frame, accounts: readonly Account[]): boolean => accounts.some(({ decision }) => decision.rule === `frame:${frame.id}`)

interface Outcome {
  readonly id: string
  readonly fires: boolean
  readonly firesWrongly: boolean
}

let outcomes: readonly Outcome[] = []

beforeAll(async () => {
  const code = await coder()
  const done: Outcome[] = []
  for (const frame of FRAMES) {
    done.push({ id: frame.id, fires: tellsIt(frame, await code(frame.fires)), firesWrongly: isFrom(frame, await code(frame.not)) })
  }
  outcomes = done
})

const idsOf = (fits: (outcome: Outcome) => boolean): readonly string[] => outcomes.filter(fits).map(({ id }) => id).toSorted()

// Equal, not contained: a failure that is mended must leave its list.
test('every frame fires on its own sentence, through the real model, but for the failures that are known', () => {
  expect(idsOf(({ fires }) => !fires)).toEqual(Object.keys(DOES_NOT_FIRE).toSorted())
})

test('no frame fires on the sentence with its word that it must not, but for the failures that are known', () => {
  expect(idsOf(({ firesWrongly }) => firesWrongly)).toEqual(Object.keys(FIRES_WRONGLY).toSorted())
})

test('every known failure is a frame’s, and says why', () => {
  const known = [...Object.entries(DOES_NOT_FIRE), ...Object.entries(FIRES_WRONGLY)]
  expect(known.filter(([id, reason]) => !FRAMES.some((frame) => frame.id === id) || reason.length < 10)).toEqual([])
})
