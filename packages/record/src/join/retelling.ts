import type { EventLine } from '@readout/protocol/lines'
import type { Tools } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'
import type { EventTable } from '../store/schema.ts'
import { linesIn } from './stored-line.ts'

/** What of an event can come to be told otherwise. */
export type RetoldPart = 'words' | 'act' | 'reality' | 'day' | 'actor' | 'recipient' | 'differing'

/** A part of an event that is told otherwise than before; null: nothing was, or is, said of it. */
export interface Retold {
  readonly part: RetoldPart
  readonly was: string | null
  readonly becomes: string | null
}

type Shown = Pick<EventTable, 'line' | 'disagreements' | 'accounts' | 'merged_into'>

/** An event before and after a change. */
interface Changed {
  readonly before: Shown & { readonly id: string }
  readonly after: Shown
  readonly change: number
}

/** Writes down what a change made an event be told otherwise; one that nobody told before, or tells now, is not retold. */
export async function putRetelling({ engine, now }: Tools, db: Db, { before, after, change }: Changed): Promise<void> {
  if (!isTold(before) || !isTold(after)) return
  const parts = retoldBetween(before, after)
  if (parts.length > 0) await engine.put(db, 'retelling', [{ event_id: before.id, change, parts: JSON.stringify(parts), made: now() }])
}

const isTold = ({ accounts, merged_into }: Shown): boolean => accounts > 0 && merged_into === null

function retoldBetween(before: Shown, after: Shown): readonly Retold[] {
  const [was, becomes] = [partsOf(before), partsOf(after)]
  return PARTS.flatMap((part) => (was[part] === becomes[part] ? [] : [{ part, was: was[part], becomes: becomes[part] }]))
}

const PARTS: readonly RetoldPart[] = ['words', 'act', 'reality', 'day', 'actor', 'recipient', 'differing']

/** What an event's row tells, part by part. Names and offices are left out: a fuller name for the same party is no other telling. */
function partsOf({ line: json, disagreements }: Shown): Readonly<Record<RetoldPart, string | null>> {
  const line = linesIn(json)
  const facets: object = JSON.parse(disagreements)
  return {
    words: joined(line.evidence.filter(({ field }) => field === 'event').map(({ text }) => text.toLowerCase())),
    act: joined([...line.event, ...line.mode]), reality: joined(line.aux),
    day: joined([line.date, line.enddate ?? null].filter((day) => day !== null)),
    actor: joined(codesOf(line.actor)), recipient: joined(codesOf(line.recipient)), differing: joined(Object.keys(facets)),
  }
}

const joined = (words: readonly string[]): string | null => [...new Set(words)].toSorted().join(', ') || null

const codesOf = (parties: EventLine['actor']): readonly string[] => parties.map(({ code }) => code ?? 'UNK')
