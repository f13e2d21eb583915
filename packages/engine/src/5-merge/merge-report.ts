import { PLOVER } from '../codebook/index.ts'
import {
  type Attribution, type Commitment, type Day, type Genre, isLongPast, type NewsReport, type PoliticalEvent, type ResolvedReport, type SourceText,
  type Statement, withAuxiliary,
} from '../model/index.ts'
import { buildEvent, chiefOf } from './build-event.ts'
import { areOthers } from './codable.ts'
import { collectCommitments } from './commitments.ts'
import { type Group, groupAccounts, withoutAbsorbed } from './group-accounts.ts'
import { addressees, dateFrom, occasionOf } from './occasions.ts'
import { collectStatements } from './statements.ts'

/** The record of one report: happenings told once each, what was said in which meeting, promises, statements. */
export function mergeReport(
  report: Pick<NewsReport, 'text' | 'genre'>,
  attributions: readonly Attribution[],
  resolved: ResolvedReport,
): { readonly events: readonly PoliticalEvent[]; readonly commitments: readonly Commitment[]; readonly statements: readonly Statement[] } {
  const { text, genre } = report
  const groups = withoutAbsorbed(groupAccounts(resolved.accounts))
  const last = resolved.publication?.days.first ?? null
  const events = withOccasions(text, groups, genre).filter((event) => !isInward(event)).map((event) => remembered(event, last)).toSorted((a, b) => firstWord(a) - firstWord(b))
  return {
    events,
    commitments: collectCommitments(text, events),
    statements: collectStatements(text, attributions, resolved.speakers, events),
  }
}

/** A government's words to itself: two tellings that each left a side open may come together as one. */
function isInward({ category, actors, recipients }: PoliticalEvent): boolean {
  const sides = (people: PoliticalEvent['actors']): string => [...new Set(people.map(({ identity }) => `${identity.code} ${identity.sector ?? 'GOV'}`))].toSorted().join()
  return PLOVER[category].verbal && recipients.length > 0 && sides(actors) === sides(recipients) && !areOthers({ actors, recipients })
}

/** What was about a year or more before the report is told as history, and so is an undated deed that one of its tellings remembers. */
function remembered(event: PoliticalEvent, published: Day | null): PoliticalEvent {
  const recalled = event.date.value.last === null && PLOVER[event.category].material && event.accounts.some(({ account }) => account.auxiliaries.includes('historical'))
  if (!(recalled || isLongPast(event.date.value, published)) || event.auxiliaries.includes('historical')) return event
  return Object.freeze({ ...event, auxiliaries: withAuxiliary(event.auxiliaries, 'historical') })
}

const firstWord = (event: PoliticalEvent): number => event.accounts[0]?.account.triggerSpan.start ?? 0

function withOccasions(text: SourceText, groups: readonly Group[], genre: Genre): readonly PoliticalEvent[] {
  const plain = new Map(groups.map((group) => [group, buildEvent(text, group, bestDate(group))]))
  return [...plain].map(([group, event]) => {
    const host = occasionOf(group, groups, genre)
    const hosting = host ? (plain.get(host) ?? null) : null
    if (!hosting) return event
    const { date, reason } = dateFrom(event.date, hosting.date)
    return Object.freeze({ ...event, date, dateReason: reason ?? event.dateReason, occasion: hosting.id, recipients: addressees(event, hosting) })
  })
}

/** The day the text states goes before one inferred, the finer before the coarser; with neither, the chief telling's. */
function bestDate(group: Group): { readonly date: Group['accounts'][number]['date']; readonly reason: string } {
  const rank = { stated: 0, inferred: 1, assumed: 2 } as const
  const size = { day: 0, range: 1, week: 1, month: 2, quarter: 3, year: 4, unknown: 9 } as const
  const told = group.accounts
    .filter((a) => a.date.basis.kind !== 'assumed')
    .toSorted((a, b) => rank[a.date.basis.kind] - rank[b.date.basis.kind] || size[a.date.value.granularity] - size[b.date.value.granularity])
  const best = told[0] ?? chiefOf(group)
  return { date: best.date, reason: best.dateReason }
}
