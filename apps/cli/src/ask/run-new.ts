import type { KeptEvent, News } from '@readout/record'
import { userInfo } from 'node:os'
import { streamSink } from '../code/sink.ts'
import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { counted } from '../print/words.ts'
import { askRecord } from '../record-door.ts'
import { eventPrinter } from './event-printers.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'
import { instantWords } from './history-words.ts'

/** The flags of `readout new`. */
export interface NewFlags {
  readonly reader: string | null
  readonly keep: boolean
}

/** The person's name on this system: who they are unless they say so. */
export const systemUser = (flag: string): string => {
  try {
    return userInfo().username
  } catch (error) {
    // A container may run as a user that the system has no name for.
    if (error instanceof Error && 'syscall' in error)
      throw new UsageError(`the system has no name for you: say who you are with ${flag} NAME`)
    throw error
  }
}

const MOST = 1_000_000

const within =
  ({ since, until }: AskFlags) =>
  ({ day }: KeptEvent): boolean =>
    (since === null || day >= since) && (until === null || day <= until)

/** `readout new`: events new or changed since this reader last looked. The mark moves only past what was shown. */
export const runNew = async (given: Given<AskFlags & NewFlags>, doors: Doors): Promise<number> => {
  const flags = { reader: null, keep: false, ...given, ...askFlags(given) }
  const manner = mannerOf(flags, doors)
  const reader = flags.reader ?? systemUser('--reader')
  return askRecord({ database: flags.database, format: manner.format }, doors, async (tools) => {
    const { askNew, markLooked } = await import('@readout/record')
    const news = await askNew(tools, reader, { keep: true, limit: MOST })
    const shown = news.events.filter(within(flags)).slice(0, flags.limit)
    const printer = eventPrinter(manner, flags)
    const text = shown.length === 0 && manner.format !== 'csv' ? '' : `${printer.head}${await printer.page(shown, tools)}`
    await streamSink(doors.stdout).write(text)
    const isAll = shown.length === news.events.length
    if (isAll && !flags.keep) await markLooked(tools, reader, news.mark)
    const about = manner.format === 'pretty' ? doors.stdout : doors.stderr
    about.write(`${shown.length > 0 && manner.format === 'pretty' ? '\n' : ''}${closing({ news, shown: shown.length, isAll, ...flags })}\n`)
    return EXIT.coded
  })
}

const closing = (looked: { readonly news: News; readonly shown: number; readonly isAll: boolean; readonly keep: boolean }): string => {
  const { news, shown, isAll, keep } = looked
  const since = news.since === null ? ' (the first look)' : ` new or changed since ${instantWords(news.since)}`
  if (news.events.length === 0) return `No events${since}.`
  const count = isAll ? counted(shown, 'event') : `${shown} of ${counted(news.events.length, 'event')}`
  const mark = keep
    ? 'The mark stays.'
    : isAll
      ? 'The next look begins here.'
      : 'The mark stays until all are shown: --limit 0, without --since and --until.'
  return `${count}${since}. ${mark}`
}
