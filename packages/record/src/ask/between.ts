import { weekOf } from '@readout/engine/model/calendar'
import { sql } from 'kysely'
import type { Tools } from '../keep/record-tools.ts'
import { askCommitments, type KeptCommitment } from './commitments.ts'
import { askEvents } from './events.ts'
import { ANY_EVENT } from './filters.ts'
import type { KeptEvent } from './kept-events.ts'

/** A week of two states: how much they did with and against each other, by PLOVER's scores. */
export interface Balance {
  readonly week: string
  readonly cooperation: number
  readonly conflict: number
  readonly events: number
}

/** All between two: a timeline, its balance, open promises, who met whom. */
export interface Between {
  readonly events: readonly KeptEvent[]
  readonly next: string | null
  readonly balance: readonly Balance[]
  readonly commitments: readonly KeptCommitment[]
  readonly meetings: readonly KeptEvent[]
}

/** The last week of the timeline, and the weeks before it that are shown. */
export async function askBetween(tools: Tools, pair: readonly [string, string], within: { readonly since: string | null; readonly until: string | null; readonly limit: number; readonly today: string }): Promise<Between> {
  const { since, until, limit, today } = within
  const page = await askEvents(tools, { ...ANY_EVENT, pair, since, until, limit })
  const commitments = await askCommitments(tools, { pair, open: true, today, since: null, until: null, limit: 50 })
  return { ...page, balance: balanceOf(await weighDays(tools, pair, within)), commitments, meetings: page.events.filter(({ line }) => line.event.includes('CONSULT') && line.aux.length === 0) }
}

/** The balance is worked out over so many of the newest events. */
const MOST_WEIGHED = 5000

type DayBalance = Omit<Balance, 'week'> & { readonly day: string }

/** The database adds up the days: they are far fewer than the events. */
function weighDays({ engine: { reads } }: Tools, [one, other]: readonly [string, string], { since, until }: { readonly since: string | null; readonly until: string | null }): Promise<readonly DayBalance[]> {
  const newest = reads.selectFrom('pair').select(['sort_day', 'weight']).where('one', '=', one).where('other', '=', other)
    .$if(since !== null, (q) => q.where('sort_day', '>=', since ?? '')).$if(until !== null, (q) => q.where('sort_day', '<=', until ?? ''))
    .orderBy('sort_day', 'desc').limit(MOST_WEIGHED)
  return reads.selectFrom(newest.as('newest'))
    .select(['sort_day as day', sql<number>`sum(case when weight > 0 then weight else 0 end)`.as('cooperation'), sql<number>`sum(case when weight < 0 then -weight else 0 end)`.as('conflict'), (q) => q.fn.countAll<number>().as('events')])
    .where('weight', 'is not', null).groupBy('sort_day').execute()
}

function balanceOf(days: readonly DayBalance[]): readonly Balance[] {
  const weeks = new Map<string, Balance>()
  for (const { day, ...sums } of days) {
    const week = weekOf(day)
    const { cooperation, conflict, events } = weeks.get(week) ?? { cooperation: 0, conflict: 0, events: 0 }
    weeks.set(week, { week, cooperation: cooperation + sums.cooperation, conflict: conflict + sums.conflict, events: events + sums.events })
  }
  return [...weeks.values()].toSorted((a, b) => (a.week < b.week ? -1 : 1))
}
