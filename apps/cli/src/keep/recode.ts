import type { EventLine } from '@readout/protocol/lines'
import { compareCodings, type CodedReport, type CodingChange, type DocumentTable, storeReport, type Tools } from '@readout/record'
import { openProgress } from '../code/progress.ts'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { withRecord } from '../record-door.ts'
import { safeText } from '../terminal/safe-text.ts'
import { rawOf } from './code-waiting.ts'
import { coderName } from './coder-name.ts'
import { openKeptBench, type WorkFlags } from './workers.ts'

/** The flags of `readout recode`. */
export interface RecodeFlags extends WorkFlags {
  readonly database: string | null
  readonly accept: boolean
}

type Old = DocumentTable & { readonly report_id: string }

/** `readout recode`: codes again what an earlier coder coded, shows what would change, and with `--accept` writes it down. */
export const runRecode = (flags: RecodeFlags, doors: Doors): Promise<number> =>
  withRecord({ database: flags.database, create: false, format: 'pretty' }, doors, async (tools) => {
    const coder = await coderName()
    const old = await codedByOthers(tools, coder)
    if (old.length === 0) doors.stderr.write(`every report is coded by ${coder} already\n`)
    const bench = await openKeptBench(flags, doors, { reports: old.length, tools })
    const progress = openProgress(doors.stderr, old.length, old.length > 1 && !flags.quiet)
    let changes = 0
    try {
      for (const document of old) {
        const outcome = await bench.code({ kind: 'raw', raw: rawOf(document) })
        progress.tick(outcome.ok)
        if (!outcome.ok) continue
        const fresh: CodedReport = JSON.parse(outcome.text)
        const changed = await compareCodings(tools, fresh)
        changes += changed.length
        if (changed.length > 0) progress.hide()
        doors.stdout.write(changed.length === 0 ? '' : `${safeText(fresh.title)}\n${changed.map((change) => `  ${changeText(change)}\n`).join('')}`)
        if (flags.accept) await storeReport(tools, document, { ...fresh, coder })
      }
    } finally {
      progress.hide()
      await bench.close()
    }
    doors.stderr.write(`${old.length} reports coded again, ${changes} accounts differ${flags.accept || old.length === 0 ? '' : '; readout recode --accept writes it down, the old stays in the history'}\n`)
    return EXIT.coded
  })

/** The document of each report whose current coding is another coder's. */
const codedByOthers = (tools: Tools, coder: string): Promise<readonly Old[]> =>
  tools.engine.reads.selectFrom('coding').innerJoin('report', 'report.id', 'coding.report_id').innerJoin('document', 'document.id', 'report.made_from')
    .selectAll('document').select('report.id as report_id').where('coding.superseded', 'is', null).where('coding.coder', '!=', coder).orderBy('report.seq').execute()

const changeText = ({ kind, was, becomes }: CodingChange): string =>
  ({ added: `+ ${lineText(becomes)}`, dropped: `- ${lineText(was)}`, changed: `~ ${lineText(was)}  →  ${lineText(becomes)}` })[kind]

const lineText = (line: EventLine | null): string => {
  if (line === null) return ''
  const who = (entities: EventLine['actor']): string => entities.map(({ identifier_text, code }) => identifier_text ?? code ?? '?').join(' + ')
  const words = line.evidence.find(({ field }) => field === 'event')?.text ?? ''
  return safeText(`${line.date ?? 'undated'} ${line.event.join()}${line.mode.length > 0 ? `/${line.mode.join()}` : ''} ${who(line.actor)}${line.recipient.length > 0 ? ` → ${who(line.recipient)}` : ''}${line.aux.length > 0 ? ` (${line.aux.join(', ')})` : ''} “${words}”`)
}
