import type { KeptCommitment, Tools } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import type { Page } from '../print/printer.ts'
import { counted } from '../print/words.ts'
import { askRecord } from '../record-door.ts'
import { type Answer, printAnswer } from './answer.ts'
import { commitmentEntry, commitmentTable } from './commitment-list.ts'
import { quoteLines } from './event-list.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'
import { pairIn } from './sides.ts'

/** The flags of `readout commitments`. */
export interface CommitmentFlags {
  readonly pair: string | null
  readonly all: boolean
  readonly today: string | null
}

const NOTHING = 'No commitments fit. Ask with --all for those closed too, or see what there is: readout stats'

type Evidence = ReadonlyMap<string, readonly { readonly field: string; readonly text: string }[]>

/** The words of the events that made the promises. */
const evidenceOf = async (tools: Tools, commitments: readonly KeptCommitment[]): Promise<Evidence> => {
  const events = commitments.map(({ event }) => event)
  if (events.length === 0) return new Map()
  const rows = await tools.engine.reads
    .selectFrom('evidence')
    .innerJoin('account', 'account.id', 'evidence.account_id')
    .select(['account.event_id', 'evidence.field', 'evidence.quote'])
    .where('account.event_id', 'in', events)
    .where('account.superseded', 'is', null)
    .orderBy('evidence.starts')
    .execute()
  return new Map(
    events.map((event) => [event, rows.filter(({ event_id }) => event_id === event).map(({ field, quote }) => ({ field, text: quote }))]),
  )
}

const CLOSED: ReadonlySet<string> = new Set(['took_place', 'cancelled', 'refused', 'lapsed'])

const pretty = (commitments: readonly KeptCommitment[], evidence: Evidence, today: string, page: Page): string => {
  const isClosed = ({ status }: KeptCommitment): boolean => CLOSED.has(status)
  const groups = [
    ['Overdue', commitments.filter(({ overdue }) => overdue)],
    ['Open', commitments.filter((one) => !one.overdue && !isClosed(one))],
    ['Closed', commitments.filter(isClosed)],
  ] as const
  const entry = (one: KeptCommitment): string =>
    [commitmentEntry(one, today, page), ...quoteLines(evidence.get(one.event) ?? [], 11, page)].join('\n')
  const parts = groups
    .filter(([, group]) => group.length > 0)
    .map(([title, group]) => [page.paint('bold', `${title} (${group.length})`), ...group.map(entry)].join('\n'))
  return [...parts, page.paint('dim', counted(commitments.length, 'commitment'))].join('\n\n')
}

/** `readout commitments`: what was promised and is not yet done; what is overdue on the day asked comes first. */
export const runCommitments = async (given: Given<AskFlags & CommitmentFlags>, doors: Doors): Promise<number> => {
  const flags = { pair: null, all: false, today: null, ...given, ...askFlags(given) }
  const manner = mannerOf(flags, doors)
  const pair = flags.pair === null ? null : await pairIn(flags.pair)
  return askRecord({ database: flags.database, format: manner.format }, doors, async (tools) => {
    const { askCommitments, dayAsked } = await import('@readout/record')
    const today = flags.today ?? (await dayAsked(tools))
    const commitments = await askCommitments(tools, {
      pair,
      open: !flags.all,
      today,
      since: flags.since,
      until: flags.until,
      limit: flags.limit,
    })
    const evidence = flags.evidence ? await evidenceOf(tools, commitments) : new Map()
    const answer: Answer = {
      lines: commitments.map((one) => ({
        kind: 'commitment',
        ...one,
        ...(flags.evidence ? { evidence: evidence.get(one.event) ?? [] } : {}),
      })),
      tables: [commitmentTable(commitments)],
      pretty: (page) => pretty(commitments, evidence, today, page),
      nothing: commitments.length === 0 ? NOTHING : null,
    }
    await printAnswer(answer, manner, doors)
    return EXIT.coded
  })
}
