import { dayAndMonth, isoDay } from './calendar.ts'
import { fillPattern, type Variation } from './fill.ts'
import type { Happening } from './happening.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { Publisher } from './publishers.ts'
import type { Told } from './streamed-report.ts'

/** One happening put into one sentence. */
export interface Telling {
  readonly happening: Happening
  readonly variation: Variation
  readonly pattern: string
}

/** All that is decided about a report before it is written out, so that copies and corrections can change a part. */
export interface Draft {
  readonly headline: string
  readonly lead: Telling
  /** The same happening once more, in other words. */
  readonly again: string | null
  readonly colours: readonly string[]
  readonly backgrounds: readonly Telling[]
  readonly publisher: Publisher
  /** Absent in a statement that a ministry puts out itself. */
  readonly agency: string | null
  readonly place: string
  readonly today: number
  readonly byline: string | null
  readonly tail: string | null
  readonly url: string
}

const write = (draft: Draft, { pattern, happening, variation }: Telling): string =>
  fillPattern(pattern, happening, variation, { today: draft.today, style: draft.publisher.style })

const headOf = (draft: Draft): string => write(draft, { ...draft.lead, pattern: draft.headline })

const dateline = ({ agency, place, today, publisher }: Draft): string => {
  const { date, month } = dayAndMonth(today)
  const day = publisher.style === 'date' ? `${date} ${month}` : `${month.slice(0, 3)} ${date}`
  return agency === null ? '' : `${place.toUpperCase()}, ${day} (${agency}) - `
}

/** The headline of a draft, filled. */
export const titleOf = headOf

/** The whole text of a draft: headline, byline or date line, paragraphs, tail. */
export const writeText = (draft: Draft): string => {
  const { date, month } = dayAndMonth(draft.today)
  const dated = draft.agency === null ? `${draft.place}, ${date} ${month} ${isoDay(draft.today).slice(0, 4)}` : null
  const colour = draft.colours.map((pattern) => write(draft, { ...draft.lead, pattern })).join(' ')
  const again = draft.again === null ? [] : [write(draft, { ...draft.lead, pattern: draft.again })]
  const blocks = [
    headOf(draft),
    draft.byline,
    dated,
    dateline(draft) + write(draft, draft.lead),
    [...again, colour].join(' '),
    ...draft.backgrounds.map((telling) => write(draft, telling)),
    draft.tail,
  ]
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`
}

const toldBy = ({ happening, variation, pattern }: Telling): Told => {
  const kind: Kind = KINDS[happening.kind]
  const { first, second } = happening.pair
  return {
    happening: happening.id,
    category: kind.category,
    day: pattern.includes('{when}') ? isoDay(variation.day ?? happening.day) : null,
    actors: kind.mutual ? [first.code, second.code] : [first.code],
    recipients: kind.mutual ? [] : [second.code],
  }
}

/** What a draft tells, the main story first. */
export const toldOf = (draft: Draft): readonly Told[] => [draft.lead, ...draft.backgrounds].map(toldBy)
