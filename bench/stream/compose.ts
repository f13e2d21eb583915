import { isoDay } from './calendar.ts'
import type { Draft, Telling } from './draft.ts'
import type { Variation } from './fill.ts'
import type { Happening } from './happening.ts'
import { KINDS } from './kinds.ts'
import { AGENCIES, PUBLISHERS, type Publisher } from './publishers.ts'
import type { Draw } from './random.ts'

const BYLINES = ['By our foreign staff', 'From our correspondents', 'By the world desk']
const TAILS = [
  '(Edited by the night desk)',
  'This story was written by an agency.',
  'More on this story in our evening edition.',
  'Read the full coverage in print.',
]
const CORRECTED = [
  'This story has been corrected: an earlier text had a detail wrong.',
  '(Corrected version)',
  'Correction: one detail of an earlier text was wrong and has been changed.',
]
const CONTRADICTING = 0.055
const MINISTRY = 0.08

const OTHER_ROLE: Readonly<Record<number, number>> = { 0: 1, 1: 0, 2: 1, 3: 1 }

/** What one report in twenty has otherwise than the rest: only what its main sentence says, or nobody could see it. */
const drawVariation = (draw: Draw, { day, number, role }: Happening, pattern: string, today: number): Variation => {
  if (!draw.chance(CONTRADICTING)) return {}
  const visible: readonly Variation[] = [
    ...(pattern.includes('{when}') ? [{ day: day < today ? day + 1 : Math.max(0, day - 1) }] : []),
    ...(pattern.includes('{n}') ? [{ number: Math.ceil(number * 1.2) + 1 }] : []),
    ...(pattern.includes('{who}') ? [{ role: OTHER_ROLE[role] ?? role }] : []),
  ]
  return visible.length === 0 ? {} : draw.pick(visible)
}

const tellOf = (draw: Draw, happening: Happening): Telling => ({
  happening,
  variation: {},
  pattern: draw.pick(KINDS[happening.kind].tellings.sentences),
})

/** The page of a publisher for a report; its number makes it the only one. */
export const pageOf = (publisher: Publisher, today: number, serial: number): string =>
  `https://${publisher.host}/${isoDay(today).replaceAll('-', '/')}/story-${serial}`

const drawPublisher = (
  draw: Draw,
  { pair }: Happening,
): { readonly publisher: Publisher; readonly agency: string | null; readonly place: string } => {
  const side = draw.pick([pair.first, pair.second])
  if (!draw.chance(MINISTRY)) return { publisher: draw.pick(PUBLISHERS), agency: draw.pick(AGENCIES), place: side.capital }
  const name = `Ministry of Foreign Affairs of ${side.name}`
  return {
    publisher: { name, host: `mfa-${side.code.toLowerCase()}.example.org`, country: side.code, style: 'date' },
    agency: null,
    place: side.capital,
  }
}

/** A report of its own on a happening, with others in the background. */
export const composeReport = (
  draw: Draw,
  happening: Happening,
  backgrounds: readonly Happening[],
  today: number,
  serial: number,
): Draft => {
  const { headlines, sentences, colours } = KINDS[happening.kind].tellings
  const pattern = draw.pick(sentences)
  const lead = { happening, variation: drawVariation(draw, happening, pattern, today), pattern }
  const source = drawPublisher(draw, happening)
  return {
    ...source,
    headline: draw.pick(headlines),
    lead,
    again: draw.chance(0.2) ? draw.pick(sentences.filter((other) => other !== pattern)) : null,
    colours: draw.chance(0.5) ? [draw.pick(colours)] : [...colours].slice(0, 2),
    backgrounds: backgrounds.map((other) => tellOf(draw, other)),
    today,
    byline: null,
    tail: null,
    url: pageOf(source.publisher, today, serial),
  }
}

/** The same text elsewhere, under another headline, with another byline and tail. The words of the day stay the first writer's. */
export const copyReport = (draw: Draw, of: Draft, today: number, serial: number): Draft => {
  const publisher = draw.pick(PUBLISHERS.filter(({ host }) => host !== of.publisher.host))
  return {
    ...of,
    publisher: { ...publisher, style: of.publisher.style },
    headline: draw.pick(KINDS[of.lead.happening.kind].tellings.headlines.filter((pattern) => pattern !== of.headline)),
    byline: draw.chance(0.5) ? draw.pick(BYLINES) : null,
    tail: draw.chance(0.6) ? draw.pick(TAILS) : null,
    url: pageOf(publisher, today, serial),
  }
}

/** A later text of the same page: what it had wrong is put right, and some words are changed. */
export const correctReport = (draw: Draw, of: Draft): Draft => {
  const { sentences, colours } = KINDS[of.lead.happening.kind].tellings
  // A first text without a mistake gets its main sentence rewritten; a page whose mistake is mended keeps it.
  const mistaken = Object.keys(of.lead.variation).length > 0
  const pattern = mistaken ? of.lead.pattern : draw.pick(sentences.filter((other) => other !== of.lead.pattern))
  return { ...of, lead: { ...of.lead, variation: {}, pattern }, again: null, colours: [draw.pick(colours)], tail: draw.pick(CORRECTED) }
}
