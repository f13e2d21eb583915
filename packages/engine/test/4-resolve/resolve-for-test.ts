import { readFileSync } from 'node:fs'
import { readReport } from '../../src/1-read/index.ts'
import { annotate } from '../../src/2-annotate/annotate.ts'
import { codeAccounts } from '../../src/3-code/code-accounts.ts'
import type { Participant, RawReport, ResolvedAccount, ResolvedReport } from '../../src/model/index.ts'
import { resolveReport } from '../../src/4-resolve/resolve-report.ts'
import { createGazetteer } from '../../src/register/places.ts'
import { createRegister } from '../../src/register/lookup.ts'
import { holders, officeHolder } from '../../src/register/tenures.ts'
import { loadModelForTest } from '../3-code/load-for-test.ts'

const model = loadModelForTest()
const places = JSON.parse(readFileSync(new URL('../../src/register/places.json', import.meta.url), 'utf8'))
const knowledge = { register: createRegister(), tenures: { holders, officeHolder }, gazetteer: createGazetteer(places) }

/** Reads, codes and resolves a small text; published on Thursday 14 March 2024 unless it says otherwise. */
export async function resolveText(content: string, raw: Partial<RawReport> = { publicationDate: '2024-03-14' }): Promise<ResolvedReport> {
  const read = readReport({ name: 'test', content, ...raw })
  if (!read.ok) throw read.refusal
  const layers = await annotate(read.report, await model)
  return resolveReport(read.report, layers, codeAccounts(read.report.text, layers), knowledge)
}

/** The account whose trigger's words hold this word. */
export function accountOf(report: ResolvedReport, trigger: string): ResolvedAccount {
  const found = report.accounts.find(({ account }) => account.triggerSpan.quote.includes(trigger))
  if (!found) throw new Error(`no account of "${trigger}" among ${report.accounts.map((r) => r.account.triggerSpan.quote).join(', ')}`)
  return found
}

/** "GHA GOV stated «Libyan»": who, and the words that tell it; parties sorted by code. */
export const tell = (party: Participant): string => {
  const words = party.basis.kind === 'assumed' ? party.basis.reason : party.basis.evidence.map((span) => span.quote).join(' … ')
  return `${party.identity.code} ${party.identity.sector ?? '-'} ${party.basis.kind} «${words}»`
}

/** The parties of one role, as {@link tell} tells them, sorted. */
export const tellAll = (parties: readonly Participant[]): readonly string[] => parties.map(tell).toSorted()
