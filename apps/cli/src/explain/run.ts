import type { PoliticalEvent, ReportRecord } from '@readout/engine/model/political-event'
import { positionsIn } from '@readout/protocol/lines'
import { recordOf } from '../code/code-input.ts'
import { STDIN } from '../code/gather.ts'
import { readFileInput, readStdin } from '../code/read-input.ts'
import { refusalText } from '../code/refusal-text.ts'
import { coderOptions } from '../code/settings.ts'
import type { Doors } from '../doors.ts'
import { widthOf } from '../doors.ts'
import type { CoderModule } from '../engine.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { headline } from '../print/event-card.ts'
import { headerOf } from '../print/header.ts'
import type { Page } from '../print/printer.ts'
import { categoryWords, rangeWords, shortId } from '../print/words.ts'
import { chunk, colourPaint, plainPaint } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { decisionChain } from './decision-chain.ts'

/** The flags of `readout explain`, parsed; null is "not given". */
export interface ExplainFlags {
  readonly date: string | null
  readonly publisher: string | null
  readonly facts: string | null
  readonly color: boolean
}

const listed = (events: readonly PoliticalEvent[]): string =>
  events.map((event) => `  ${shortId(event.id)}  ${rangeWords(event.date.value)} ${categoryWords(event)}`).join('\n')

/** The events an id or the beginning of one names; all when none is given. */
export const eventsNamed = ({ events }: ReportRecord, prefix: string | null): readonly PoliticalEvent[] => {
  if (prefix === null) return events
  const found = events.filter((event) => event.id.startsWith(prefix))
  if (found.length === 0) throw new UsageError(`no event ${prefix} in this report; it has\n${listed(events)}`)
  if (found.length > 1) throw new UsageError(`${prefix} begins several events; give more of the id\n${listed(found)}`)
  return found
}

const explained = (event: PoliticalEvent, record: ReportRecord, input: string, page: Page): string =>
  [
    wrap([...headline(event), chunk(` · ${event.id}`, 'dim')], { width: page.width, first: '  ', rest: '      ' }, page.paint),
    decisionChain(event, positionsIn(record.report, input), page),
  ].join('\n')

/** `readout explain`: how each field of an event, or of all events, was decided. */
export const runExplain = async (file: string, prefix: string | null, flags: ExplainFlags, doors: Doors): Promise<number> => {
  const read = await (file === STDIN ? readStdin(doors.stdin, flags) : readFileInput(file, flags))
  const engine: CoderModule = await import(doors.coderModule)
  const coded = await recordOf(await engine.createCoder(coderOptions(flags.facts)), read)
  if (!coded.ok || !read.ok) {
    if (!coded.ok) doors.stderr.write(refusalText(coded.refusal, file, 'pretty'))
    return EXIT.someFailed
  }
  const colour = doors.stdout.isTTY === true && flags.color && doors.colour
  const page: Page = { width: widthOf(doors.stdout), paint: colour ? colourPaint : plainPaint }
  const events = eventsNamed(coded.record, prefix)
  const parts = events.map((event) => explained(event, coded.record, read.raw.content, page))
  doors.stdout.write(`${[headerOf(coded.record, page), ...(parts.length === 0 ? ['no events'] : parts)].join('\n\n')}\n`)
  return EXIT.coded
}
