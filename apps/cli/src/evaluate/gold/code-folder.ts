import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ReportRecord } from '@readout/engine/model/political-event'
import { type CommitmentLine, commitmentLine, type EventLine, eventLine, positionsIn, statementLine, type StatementLine } from '@readout/protocol/lines'
import type { ReportCoder } from '../../engine.ts'
import { type GoldReport, readGold } from './gold.ts'

/** A report of a corpus, coded, beside its golden record. */
export interface CodedFolder {
  readonly slug: string
  readonly gold: GoldReport
  readonly input: string
  readonly record: ReportRecord
  readonly events: readonly EventLine[]
  readonly statements: readonly StatementLine[]
  readonly commitments: readonly CommitmentLine[]
}

/** The folders below one that hold a golden record, in order of their names; the folder itself if it holds one. */
export const goldFolders = (corpus: string): readonly string[] =>
  existsSync(join(corpus, 'gold.json'))
    ? [corpus]
    : readdirSync(corpus)
        .toSorted()
        .map((slug) => join(corpus, slug))
        .filter((folder) => existsSync(join(folder, 'gold.json')))

/** Codes the report of one folder, on the publication date that its golden record gives. */
export async function codeFolder(folder: string, coder: ReportCoder): Promise<CodedFolder> {
  const { gold, input } = readGold(folder)
  const given = gold.publication === null ? {} : { publicationDate: gold.publication }
  const result = await coder.code({ name: `${basename(folder)}/${gold.report}`, content: input, ...given })
  if (!result.ok) throw new Error(`${folder} was refused: ${result.refusal.code}, ${result.refusal.message}`)
  const { record } = result
  const positions = positionsIn(record.report, input)
  return {
    slug: basename(folder),
    gold,
    input,
    record,
    events: record.events.map((event) => eventLine(event, record, positions)),
    statements: record.statements.map((statement) => statementLine(statement, record, positions)),
    commitments: record.commitments.map((commitment) => commitmentLine(commitment, record, positions)),
  }
}

/** Codes all reports of a folder, one after another. */
export async function codeFolders(corpus: string, coder: ReportCoder): Promise<readonly CodedFolder[]> {
  const coded: CodedFolder[] = []
  for (const folder of goldFolders(corpus)) coded.push(await codeFolder(folder, coder))
  return coded
}
