import type { ShownEvent, Tools } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { askRecord } from '../record-door.ts'
import { printAnswer } from './answer.ts'
import { actWords, partiesText, whenWords } from './event-words.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'
import { type Perhaps, showPage } from './show-page.ts'
import { tablesOf } from './show-tables.ts'

/** The events behind what was judged "perhaps the same"; a judgement names an event or one of its accounts. */
const perhapsOf = async (tools: Tools, { perhaps, line }: ShownEvent): Promise<readonly Perhaps[]> => {
  if (perhaps.length === 0) return []
  const {
    engine: { reads },
  } = tools
  const accounts = await reads
    .selectFrom('account')
    .select('event_id')
    .where('id', 'in', [...perhaps])
    .execute()
  const ids = new Set([...perhaps, ...accounts.map(({ event_id }) => event_id)])
  const events = await reads
    .selectFrom('event')
    .select('id')
    .where('id', 'in', [...ids])
    .where('id', '!=', line.id)
    .where('merged_into', 'is', null)
    .where('accounts', '>', 0)
    .orderBy('sort_day')
    .execute()
  const { showEvent } = await import('@readout/record')
  const shown = await Promise.all(events.map(({ id }) => showEvent(tools, id)))
  return shown.map((other) => ({
    id: other.line.id,
    words: `${whenWords(other.line)} · ${actWords(other.line)} · ${partiesText([...other.line.actor, ...other.line.recipient])}`,
  }))
}

/** `readout show`: everything the record knows of one event. */
export const runShow = async (event: string, given: Given<AskFlags>, doors: Doors): Promise<number> => {
  const flags = askFlags(given)
  const manner = mannerOf(flags, doors)
  return askRecord({ database: flags.database, format: manner.format }, doors, async (tools) => {
    const { showEvent } = await import('@readout/record')
    const shown = await showEvent(tools, event)
    const perhaps = await perhapsOf(tools, shown)
    await printAnswer(
      { lines: [{ ...shown, perhaps }], tables: tablesOf(shown, perhaps), pretty: (page) => showPage(shown, perhaps, page), nothing: null },
      manner,
      doors,
    )
    return EXIT.coded
  })
}
