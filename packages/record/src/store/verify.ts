import { createHash } from 'node:crypto'
import type { Tools } from '../keep/record-tools.ts'
import type { EvidenceTable } from './schema.ts'

/** Something in the record that is not as it must be. */
export interface Fault {
  readonly where: string
  readonly what: string
}

/** What a check looked at, and what it found. */
export interface Verified {
  readonly reports: number
  readonly quotes: number
  readonly faults: readonly Fault[]
}

const PAGE = 500

/** Rechecks every text's hash, every quote and every reference. */
export async function verify({ engine }: Tools, onProgress: (reports: number) => void = () => undefined): Promise<Verified> {
  const { reads } = engine
  const faults: Fault[] = (await engine.check()).map((what) => ({ where: 'database', what }))
  let [reports, quotes] = [0, 0]
  for await (const { texts, evidence } of pages(reads)) {
    faults.push(...faultsIn(texts, evidence))
    reports += texts.size
    quotes += evidence.length
    onProgress(reports)
  }
  return { reports, quotes, faults: [...faults, ...(await looseEnds(reads))] }
}

interface Page {
  readonly texts: ReadonlyMap<string, string>
  readonly evidence: readonly EvidenceTable[]
}

async function* pages(reads: Tools['engine']['reads']): AsyncGenerator<Page> {
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page: readonly { readonly seq: number; readonly id: string; readonly content: string }[] =
      await reads.selectFrom('report').select(['seq', 'id', 'content']).where('seq', '>', after).orderBy('seq').limit(PAGE).execute()
    const evidence = page.length === 0 ? [] : await reads.selectFrom('evidence').selectAll().where('report_id', 'in', page.map(({ id }) => id)).execute()
    yield { texts: new Map(page.map(({ id, content }) => [id, content])), evidence }
    after = page.at(-1)?.seq
  }
}

function faultsIn(texts: Page['texts'], evidence: Page['evidence']): readonly Fault[] {
  const changed = [...texts].filter(([id, content]) => createHash('sha256').update(content).digest('hex') !== id)
  const misquoted = evidence.filter(({ report_id, starts, ends, quote }) => texts.get(report_id)?.slice(starts, ends) !== quote)
  return [
    ...changed.map(([id]) => ({ where: `report ${id}`, what: 'the text is not that of its hash' })),
    ...misquoted.map(({ account_id, starts, ends, quote }) => ({ where: `account ${account_id}`, what: `the report does not say “${quote}” at [${starts}, ${ends})` })),
  ]
}

/** Accounts of no event, events that count wrong, coded documents that left nothing. */
async function looseEnds(reads: Tools['engine']['reads']): Promise<readonly Fault[]> {
  const lost = await reads.selectFrom('account').leftJoin('event', 'event.id', 'account.event_id').select('account.id').where('event.id', 'is', null).execute()
  const counts = await reads.selectFrom('event').leftJoin('account', (join) => join.onRef('account.event_id', '=', 'event.id').on('account.superseded', 'is', null))
    .select(['event.id', 'event.accounts', (q) => q.fn.count<number>('account.id').as('count')]).groupBy(['event.id', 'event.accounts']).execute()
  const unkept = await reads.selectFrom('job').leftJoin('appearance', 'appearance.document_id', 'job.document_id').select('job.document_id')
    .where('job.state', '=', 'done').where('appearance.document_id', 'is', null).execute()
  const twice = await reads.selectFrom('coding').select(['report_id', (q) => q.fn.countAll<number>().as('count')]).where('superseded', 'is', null).groupBy('report_id').execute()
  return [
    ...lost.map(({ id }) => ({ where: `account ${id}`, what: 'is of no event' })),
    ...counts.filter(({ accounts, count }) => count !== accounts).map(({ id }) => ({ where: `event ${id}`, what: 'does not have the accounts it counts' })),
    ...unkept.map(({ document_id }) => ({ where: `document ${document_id}`, what: 'is done and left no report' })),
    ...twice.filter(({ count }) => count > 1).map(({ report_id }) => ({ where: `report ${report_id}`, what: 'counts with two codings' })),
  ]
}
