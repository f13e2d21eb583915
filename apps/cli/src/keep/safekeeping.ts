import { copyFile, rename, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { settleRecord, verify } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { askRecord, databaseOf, showingRefusals } from '../record-door.ts'
import { safeText } from '../terminal/safe-text.ts'

const exists = async (path: string): Promise<boolean> => (await stat(path).catch((error: unknown) => (error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : Promise.reject(error)))) !== null

/** `readout backup`: a whole copy of the record while others may go on writing to it. */
export const runBackup = (to: string, flags: { readonly database: string | null }, doors: Doors): Promise<number> =>
  askRecord({ database: flags.database, format: 'pretty' }, doors, async (tools) => {
    if (await exists(to)) throw new UsageError(`${to} is there already: name a file that is not`)
    await tools.engine.backup(to)
    doors.stderr.write(`backed up to ${safeText(to)}; readout restore ${safeText(to)} brings it back\n`)
    return EXIT.coded
  })

/** `readout restore`: a backup takes the record's place; what stood there is kept beside it. The backup is verified first. */
export const runRestore = async (from: string, flags: { readonly database: string | null }, doors: Doors): Promise<number> => {
  const target = databaseOf(flags)
  if (/^postgres(?:ql)?:/u.test(target)) throw new UsageError('a record on a PostgreSQL server is restored with pg_restore')
  if (resolve(from) === resolve(target)) throw new UsageError(`${from} is the record itself`)
  if ((await exists(from)) && (await stat(from)).size === 0) throw new UsageError(`${from} is empty; nothing was changed`)
  const isWhole = await askRecord({ database: from, format: 'pretty' }, doors, async (backup) => ((await verify(backup)).faults.length > 0 ? EXIT.someFailed : EXIT.coded))
  if (isWhole !== EXIT.coded) throw new UsageError(`${from} is no whole backup (readout verify --database ${from}); nothing was changed`)
  return showingRefusals('pretty', doors, async () => {
    await settleRecord(from)
    const before = `${target}.before-restore-${new Date().toISOString().replace(/\D/gu, '')}`
    const had = await exists(target)
    if (had) await settleRecord(target)
    await copyFile(from, `${target}.restoring`)
    if (had) await rename(target, before)
    await rename(`${target}.restoring`, target)
    doors.stderr.write(`${safeText(target)} is the backup now${had ? `; what it was is ${safeText(before)}` : ''}\n`)
    return EXIT.coded
  })
}

/** `readout verify`: rechecks every quote, hash and reference. */
export const runVerify = (flags: { readonly database: string | null; readonly json: boolean }, doors: Doors): Promise<number> =>
  askRecord({ database: flags.database, format: 'pretty' }, doors, async (tools) => {
    const { reports, quotes, faults } = await verify(tools)
    if (flags.json) doors.stdout.write(`${JSON.stringify({ reports, quotes, faults })}\n`)
    else {
      doors.stdout.write(`${reports} reports, ${quotes} quotes: ${faults.length === 0 ? 'all as written' : `${faults.length} faults`}\n${faults.map(({ where, what }) => `  ${where}: ${safeText(what)}\n`).join('')}`)
      if (faults.length > 0) doors.stdout.write('Restore the last backup that is whole: readout restore FILE\n')
    }
    return faults.length === 0 ? EXIT.coded : EXIT.someFailed
  })
