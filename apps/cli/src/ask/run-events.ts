import { eventPages } from '@readout/record'
import { streamSink } from '../code/sink.ts'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { counted } from '../print/words.ts'
import { askRecord } from '../record-door.ts'
import { ANY, cursorWords, eventFilter, type FilterFlags } from './event-filter.ts'
import { eventPrinter } from './event-printers.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'

/** What to do where no event fits. */
const NOTHING = 'No events fit. Ask for less (fewer flags, wider days), or see what there is: readout stats'

/** `readout events`: the events that fit, newest first, page by page. */
export const runEvents = async (given: Given<AskFlags & FilterFlags>, doors: Doors): Promise<number> => {
  const flags = { ...ANY, ...given, ...askFlags(given) }
  const filter = await eventFilter(flags)
  const manner = mannerOf(flags, doors)
  return askRecord({ database: flags.database, format: manner.format }, doors, async (tools) => {
    const [out, printer] = [streamSink(doors.stdout), eventPrinter(manner, flags)]
    let [count, next]: [number, string | null] = [0, null]
    for await (const page of eventPages(tools, filter)) {
      await out.write(
        `${count === 0 && (page.events.length > 0 || manner.format === 'csv') ? printer.head : ''}${await printer.page(page.events, tools)}`,
      )
      count += page.events.length
      next = page.next
    }
    const more = next === null ? '' : ` · more: --after ${cursorWords(next)}`
    const isPretty = manner.format === 'pretty'
    if (count === 0) (isPretty ? doors.stdout : doors.stderr).write(`${NOTHING}\n`)
    else if (isPretty) doors.stdout.write(`\n${manner.page.paint('dim', `${counted(count, 'event')}${more}`)}\n`)
    else if (next !== null) doors.stderr.write(`${counted(count, 'event')}${more}\n`)
    return EXIT.coded
  })
}
