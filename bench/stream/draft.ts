import { dayAndMonth, isoDay } from './calendar.ts'
import { fillPattern, type Variation } from './fill.ts'
import type { Happening } from './happening.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { Publisher } from './publishers.ts'
import type { Passage, Told } from './streamed-report.ts'

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

/** A block of a text, and which of the things told it tells; null where it tells none. */
interface Block {
  readonly text: string
  readonly tells: number | null
}

/** Headline, byline or date line, paragraphs, tail. The main story is the first of what is told. */
const blocksOf = (draft: Draft): readonly Block[] => {
  const { date, month } = dayAndMonth(draft.today)
  const dated = draft.agency === null ? `${draft.place}, ${date} ${month} ${isoDay(draft.today).slice(0, 4)}` : null
  const colour = draft.colours.map((pattern) => write(draft, { ...draft.lead, pattern })).join(' ')
  const again = draft.again === null ? [] : [write(draft, { ...draft.lead, pattern: draft.again })]
  const silent = (text: string | null): readonly Block[] => (text === null ? [] : [{ text, tells: null }])
  return [
    { text: headOf(draft), tells: 0 },
    ...silent(draft.byline),
    ...silent(dated),
    { text: dateline(draft) + write(draft, draft.lead), tells: 0 },
    { text: [...again, colour].join(' '), tells: 0 },
    ...draft.backgrounds.map((telling, at) => ({ text: write(draft, telling), tells: at + 1 })),
    ...silent(draft.tail),
  ]
}

const GAP = '\n\n'

/** The whole text of a draft. */
export const writeText = (draft: Draft): string => `${blocksOf(draft).map(({ text }) => text).join(GAP)}\n`

/** Where in the text of a draft each of its happenings is told. */
export const passagesOf = (draft: Draft): readonly Passage[] => {
  let start = 0
  return blocksOf(draft).flatMap(({ text, tells }) => {
    const passage = { start, end: start + text.length, tells }
    start = passage.end + GAP.length
    return passage.tells === null ? [] : [{ ...passage, tells: passage.tells }]
  })
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
