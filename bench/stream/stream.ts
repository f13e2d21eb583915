import { isoDay, SPAN_DAYS } from './calendar.ts'
import { composeReport, copyReport, correctReport } from './compose.ts'
import { passagesOf, titleOf, toldOf, writeText, type Draft } from './draft.ts'
import type { Happening } from './happening.ts'
import { drawHappenings } from './happenings.ts'
import { Newsroom } from './newsroom.ts'
import { drawFrom, type Draw } from './random.ts'
import type { StreamedReport } from './streamed-report.ts'

export type { StreamedDocument, StreamedReport, Told } from './streamed-report.ts'

/** How many reports, and the seed that decides everything else. */
export interface StreamOptions {
  readonly reports: number
  readonly seed: number
}

interface Slot {
  readonly happening: Happening
  readonly published: number
  readonly order: number
}

/** Of the reports that are not the first on their happening, so that a quarter of all are copies and 3 % corrections. */
const COPIES = 0.34
const CORRECTIONS = 0.04
const DELAYS = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3]

const schedule = (draw: Draw, happenings: readonly Happening[]): readonly Slot[] =>
  happenings
    .flatMap((happening) =>
      Array.from({ length: happening.tellings }, () => ({
        happening,
        published: Math.min(SPAN_DAYS - 1, happening.day + draw.pick(DELAYS)),
        order: draw.next(),
      })),
    )
    .toSorted((one, other) => one.published - other.published || one.order - other.order)

interface Decided {
  readonly draft: Draft
  readonly copyOf: string | null
  readonly corrects: string | null
}

const decide = (draw: Draw, room: Newsroom, { happening, published }: Slot, serial: number): Decided => {
  const originals = room.originalsOf(happening)
  const chosen = originals.length === 0 ? null : draw.pick(originals)
  const lot = draw.next()
  if (chosen !== null && lot < COPIES + CORRECTIONS && room.mayRepeat(chosen.draft)) {
    if (lot < COPIES) return { draft: copyReport(draw, chosen.draft, published, serial), copyOf: chosen.name, corrects: null }
    return { draft: correctReport(draw, chosen.draft), copyOf: null, corrects: chosen.name }
  }
  const backgrounds = room.backgroundsOf(happening, published)
  return { draft: composeReport(draw, happening, backgrounds, published, serial), copyOf: null, corrects: null }
}

/** Reports in the order of their publication, each with the truth about it; the same options give the same bytes. */
export function* generateStream({ reports, seed }: StreamOptions): Generator<StreamedReport> {
  const draw = drawFrom(seed)
  const happenings = drawHappenings(draw, reports)
  const room = new Newsroom(draw, happenings)
  let serial = 0
  for (const slot of schedule(draw, happenings)) {
    serial += 1
    const name = `stream-${String(serial).padStart(6, '0')}.txt`
    const { draft, copyOf, corrects } = decide(draw, room, slot, serial)
    room.publish(name, draft, copyOf === null && corrects === null)
    yield {
      document: {
        name,
        content: writeText(draft),
        format: 'text',
        url: draft.url,
        title: serial % 10 === 0 ? null : titleOf(draft),
        publisher: draft.publisher.name,
        published: isoDay(slot.published),
      },
      tells: toldOf(draft),
      passages: passagesOf(draft),
      copyOf,
      corrects,
    }
  }
}
