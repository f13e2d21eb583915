import { setTimeout } from 'node:timers/promises'
import type { CoderOptions, ReportCoder } from '../src/engine.ts'
import { FactsRefused } from '../src/engine.ts'
import { fixtureRecord } from './fixture-record.ts'

/** A coder that does as the text says: refuses, throws, dawdles or dies. */
export const createCoder = async (options: CoderOptions): Promise<ReportCoder> => {
  if (options.facts?.content.includes('nonsense') === true) throw new FactsRefused('facts: line 1 is nonsense')
  return {
    code: async (raw) => {
      if (raw.content.includes('REFUSE'))
        return { ok: false, refusal: { code: 'text_binary', status: 415, message: 'not a text', hint: 'Give text.' } }
      if (raw.content.includes('THROW')) throw new RangeError('a bug')
      if (raw.content.includes('DIE')) process.exit(7)
      if (raw.content.includes('DAWDLE')) await setTimeout(150)
      return { ok: true, record: fixtureRecord(raw) }
    },
  }
}
