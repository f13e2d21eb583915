import type { Attribution, Commitment, Genre, NewsReport, PoliticalEvent, ResolvedReport, SourceText, Statement } from '../model/index.ts'
import { buildEvent } from './build-event.ts'
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
  const events = withOccasions(text, groups, genre).toSorted((a, b) => firstWord(a) - firstWord(b))
  return {
    events,
    commitments: collectCommitments(text, events),
    statements: collectStatements(text, attributions, resolved.speakers, events),
  }
}

const firstWord = (event: PoliticalEvent): number => event.accounts[0]?.account.triggerSpan.start ?? 0

function withOccasions(text: SourceText, groups: readonly Group[], genre: Genre): readonly PoliticalEvent[] {
  const plain = new Map(groups.map((group) => [group, buildEvent(text, group, bestDate(group))]))
  return groups.map((group) => {
    const host = occasionOf(group, groups, genre)
    const hosting = host ? (plain.get(host) ?? null) : null
    const own = bestDate(group)
    const dated = dateFrom(own.date, hosting?.date ?? null)
    const event = buildEvent(text, group, { date: dated.date, reason: dated.reason ?? own.reason })
    return hosting ? Object.freeze({ ...event, occasion: hosting.id, recipients: addressees(event, hosting) }) : event
  })
}

/** The day the text states goes before one inferred, and that before one assumed; the finer before the coarser. */
function bestDate(group: Group): { readonly date: Group['accounts'][number]['date']; readonly reason: string } {
  const rank = { stated: 0, inferred: 1, assumed: 2 } as const
  const size = { day: 0, range: 1, week: 1, month: 2, quarter: 3, year: 4, unknown: 9 } as const
  const [best] = group.accounts.toSorted(
    (a, b) => rank[a.date.basis.kind] - rank[b.date.basis.kind] || size[a.date.value.granularity] - size[b.date.value.granularity],
  )
  if (!best) throw new Error('a group without accounts')
  return { date: best.date, reason: best.dateReason }
}
