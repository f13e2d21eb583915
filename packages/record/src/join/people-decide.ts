import type { Db } from '../store/engine.ts'
import { contentId } from '../keep/content-id.ts'
import { note } from '../keep/history.ts'
import type { Tools } from '../keep/record-tools.ts'
import { RecordRefusal } from '../refusal.ts'
import { findEvent } from './find-event.ts'
import { JOINING } from './joining.ts'
import { putJudgement } from './join-account.ts'
import { refreshEvents } from './refresh-event.ts'
import { takeAccounts } from './take-accounts.ts'

/** Who decides, and why. */
export interface Decider {
  readonly person: string
  readonly reason: string
}

const said = (verdict: 'same' | 'different', reason: string) => ({ verdict, score: verdict === 'same' ? 1 : 0, reasons: [{ compared: 'kind' as const, found: reason, weight: 0 }] })

/** A person says that two events are one: the second's accounts go to the first. Gives the id that stays. */
export function joinEvents(tools: Tools, ids: readonly [string, string], { person, reason }: Decider): Promise<string> {
  return tools.engine.transact(async (db) => {
    await tools.engine.lock(db, [JOINING])
    const [kept, gone] = [await findEvent(db, ids[0]), await findEvent(db, ids[1])]
    if (kept === gone) throw new RecordRefusal('same_event', `${kept} is one event already`)
    await unpin(tools, db, kept, gone)
    await putJudgement(tools, db, { one: kept, other: gone, judgement: said('same', reason), judge: person })
    await takeAccounts(db, kept, gone)
    await note(tools, db, { what: 'same', subject: kept, detail: { took: gone, reason }, judge: person })
    await refreshEvents(tools, db, [kept, gone])
    return kept
  })
}

/** A person says that two events are two: nothing may join them again. */
export function keepApart(tools: Tools, ids: readonly [string, string], { person, reason }: Decider): Promise<void> {
  return tools.engine.transact(async (db) => {
    await tools.engine.lock(db, [JOINING])
    const [one, other] = [await findEvent(db, ids[0]), await findEvent(db, ids[1])]
    if (one === other) throw new RecordRefusal('same_event', `${one} is one event; readout split takes an account out of it`)
    await pinApart(tools, db, { one, other, by: { person, reason } })
    await note(tools, db, { what: 'different', subject: one, detail: { other, reason }, judge: person })
  })
}

/** A person takes an account out of an event: it becomes an event of its own and stays one. Gives the new event's id. */
export function splitEvent(tools: Tools, event: string, account: string, { person, reason }: Decider): Promise<string> {
  return tools.engine.transact(async (db) => {
    await tools.engine.lock(db, [JOINING])
    const from = await findEvent(db, event)
    const own = await db.selectFrom('account').select('id').where('event_id', '=', from).where('superseded', 'is', null).execute()
    const chosen = own.filter(({ id }) => id.startsWith(account))
    if (chosen.length !== 1 || !chosen[0]) throw new RecordRefusal('account_not_found', `${account} names ${chosen.length} accounts of ${from}`)
    if (own.length === 1) throw new RecordRefusal('nothing_to_split', `${from} has one account`)
    const { id } = chosen[0]
    const apart = contentId('split', from, id, tools.now())
    await db.updateTable('account').set({ event_id: apart }).where('id', '=', id).execute()
    await db.updateTable('promise').set({ event_id: apart }).where('account_id', '=', id).execute()
    await db.updateTable('judgement').set({ superseded: tools.now() }).where('one', '=', id).where('other', '=', from).where('superseded', 'is', null).execute()
    await pinApart(tools, db, { one: apart, other: from, by: { person, reason } })
    await note(tools, db, { what: 'split', subject: from, detail: { account: id, into: apart, reason }, judge: person })
    await refreshEvents(tools, db, [from, apart])
    return apart
  })
}

async function pinApart(tools: Tools, db: Db, { one, other, by }: { readonly one: string; readonly other: string; readonly by: Decider }): Promise<void> {
  const superseded = tools.now()
  for (const [x, y] of [[one, other], [other, one]] as const)
    await db.updateTable('judgement').set({ superseded }).where('one', '=', x).where('other', '=', y).where('superseded', 'is', null).execute()
  await putJudgement(tools, db, { one, other, judgement: said('different', by.reason), judge: by.person })
}

/** What a person has said holds until a person says otherwise. */
async function unpin({ now }: Tools, db: Db, one: string, other: string): Promise<void> {
  for (const [x, y] of [[one, other], [other, one]] as const)
    await db.updateTable('judgement').set({ superseded: now() }).where('one', '=', x).where('other', '=', y).where('verdict', '=', 'different').where('superseded', 'is', null).execute()
}
