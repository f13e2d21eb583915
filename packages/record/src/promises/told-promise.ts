import { CATEGORIES } from '@readout/engine/model/codebook'
import type { CommitmentLine } from '@readout/protocol/lines'
import { wordsIn } from '../join/stored-line.ts'
import { contentId } from '../keep/content-id.ts'
import type { PromiseView } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'

/** The statuses after which nothing moves a promise any more. */
export const CLOSED = ['took_place', 'cancelled', 'refused', 'lapsed'] as const

export const isClosed = (status: string): boolean => CLOSED.some((closed) => closed === status)

/** One step of a promise, with the event that made it. */
export interface Step {
  readonly status: string
  readonly event: string
  readonly day: string | null
  readonly reason: string
}

/** The reason of a step that a report itself tells. */
const SO_TOLD = 'so told'

/** A promise as those reports that count tell it together. */
export interface ToldPromise {
  readonly event: string
  readonly report: string
  readonly act: string
  readonly due: { readonly from: string | null; readonly to: string | null }
  readonly status: string
  readonly steps: readonly Step[]
  /** What moves it is judged by. */
  readonly view: PromiseView
}

interface Telling {
  readonly report: string
  readonly coding: string
  readonly day: string
  readonly line: CommitmentLine
  readonly words: readonly string[]
}

/** The promise that an event made, by all that tell it; null where none does that counts. */
export async function toldPromise(db: Db, event: string): Promise<ToldPromise | null> {
  const tellings = await tellingsOf(db, event)
  const [first, last] = [tellings[0], tellings.at(-1)]
  if (!first || !last) return null
  const made = await db.selectFrom('event').select(['category', 'mode', 'cameo', 'first_day']).where('id', '=', event).where('merged_into', 'is', null).executeTakeFirst()
  const category = CATEGORIES.find((known) => known === made?.category)
  if (!made || !category) return null
  return {
    event, report: first.report, act: first.line.act,
    due: tellings.find(({ line }) => line.due !== null)?.line.due ?? { from: null, to: null },
    // What was told as done is not undone by a paper that tells the promise once more.
    status: tellings.find(({ line }) => isClosed(line.status))?.line.status ?? last.line.status,
    steps: await stepsOf(db, tellings),
    view: {
      category, mode: made.mode, cameo: made.cameo, promisers: first.line.promiser.toSorted(), promisees: first.line.promisee.toSorted(), words: first.words, opened: made.first_day ?? first.day,
    },
  }
}

/** Of a promise that thousands tell, so many are heard. */
const MOST_HEARD = 200

async function tellingsOf(db: Db, event: string): Promise<readonly Telling[]> {
  const rows = await db.selectFrom('promise').innerJoin('account', 'account.id', 'promise.account_id').select(['promise.report_id', 'promise.coding_id', 'promise.day', 'promise.line', 'promise.words'])
    .where('promise.event_id', '=', event).where('account.superseded', 'is', null).orderBy('promise.day').orderBy('promise.id').limit(MOST_HEARD).execute()
  return rows.map(({ report_id: report, coding_id: coding, day, line, words }) => ({ report, coding, day, line: promiseIn(line), words: wordsIn(words) }))
}

/** A promise's line as the record itself wrote it. */
function promiseIn(json: string): CommitmentLine {
  const line: CommitmentLine = JSON.parse(json)
  return line
}

/** Each step once, whoever tells it, by the events that its accounts are of now. */
async function stepsOf(db: Db, tellings: readonly Telling[]): Promise<readonly Step[]> {
  const told = tellings.flatMap(({ coding, line }) => line.steps.map(({ status, event }) => ({ status, account: contentId(coding, event) })))
  const rows = await db.selectFrom('account').innerJoin('event', 'event.id', 'account.event_id').select(['account.id', 'event.id as event', 'event.first_day as day'])
    .where('account.id', 'in', [...new Set(told.map(({ account }) => account))]).where('account.superseded', 'is', null).execute()
  const steps = told.flatMap(({ status, account }) => rows.filter(({ id }) => id === account).map(({ event, day }) => ({ status, event, day, reason: SO_TOLD })))
  return [...new Map(steps.map((step) => [`${step.status} ${step.event}`, step])).values()]
}
