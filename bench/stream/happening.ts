import { SPAN_DAYS } from './calendar.ts'
import { KIND_URN, KINDS, type Kind, type KindName } from './kinds.ts'
import { FILLERS } from './matters.ts'
import type { Draw } from './random.ts'
import { PAIRS, TENSE_PAIRS, type Pair } from './world.ts'

/** A happening of the invented year: the truth behind every telling of it. */
export interface Happening {
  readonly id: string
  readonly kind: KindName
  readonly pair: Pair
  /** Days since the first of the stream. */
  readonly day: number
  /** Which of the first state's people acts, and which of the second's is across the table. */
  readonly role: number
  /** The matter, its slots still open. */
  readonly thing: string
  readonly fillers: { readonly [Name in keyof typeof FILLERS]: string }
  readonly towns: { readonly first: string; readonly second: string }
  readonly town: string
  readonly number: number
  /** How many reports have it as their main story. */
  readonly tellings: number
}

/** As often as one happening is told at all, the background of other stories included. */
export const MOST_TELLINGS = 60

const townOf = (draw: Draw, kind: Kind, pair: Pair): string => {
  switch (kind.town) {
    case 'first':
      return draw.pick(pair.first.towns)
    case 'second':
      return draw.pick(pair.second.towns)
    case 'either':
      return draw.pick([...pair.first.towns, ...pair.second.towns])
    case 'second capital':
    case null:
      return pair.second.capital
  }
}

/** Half are told once, and one in sixty sixty times: the law of fame. */
const tellingsOf = (draw: Draw): number => Math.min(MOST_TELLINGS, Math.floor(1 / (1 - draw.next())))

/** A happening that has not been let in yet. */
export type Drawn = Omit<Happening, 'id'>

const drawOne = (draw: Draw, name: KindName, pair: Pair, day: number): Drawn => {
  const kind: Kind = KINDS[name]
  const [least, most] = kind.number
  return {
    kind: name,
    pair,
    day,
    role: draw.pick(kind.roles),
    thing: kind.things.length === 0 ? '' : draw.pick(kind.things),
    fillers: {
      goods: draw.pick(FILLERS.goods),
      ship: draw.pick(FILLERS.ship),
      supplies: draw.pick(FILLERS.supplies),
      weapon: draw.pick(FILLERS.weapon),
      captives: draw.pick(FILLERS.captives),
    },
    towns: { first: draw.pick(pair.first.towns), second: draw.pick(pair.second.towns) },
    town: townOf(draw, kind, pair),
    number: least + draw.below(most - least + 1),
    tellings: tellingsOf(draw),
  }
}

/** Another of the same pair and kind in the same week: what a hasty joiner takes for the same. */
const drawSibling = (draw: Draw, of: Drawn): Drawn => {
  const monday = of.day - (of.day % 7)
  return drawOne(draw, of.kind, of.pair, Math.min(SPAN_DAYS - 2, monday + draw.below(7)))
}

/** What follows an invitation: acceptance within days, the visit within weeks; often neither. */
const drawSequel = (draw: Draw, of: Drawn): readonly Drawn[] => {
  if (of.kind !== 'invitation' || !draw.chance(0.6)) return []
  const pair = { ...of.pair, first: of.pair.second, second: of.pair.first }
  const same = { pair, role: of.role, thing: of.thing, fillers: of.fillers, towns: { first: of.towns.second, second: of.towns.first } }
  const accepted = of.day + 1 + draw.below(4)
  const acceptance = { ...drawOne(draw, 'acceptance', pair, accepted), ...same }
  const visit = { ...drawOne(draw, 'visit', pair, accepted + 4 + draw.below(20)), ...same }
  return [acceptance, ...(draw.chance(0.6) ? [visit] : [])]
}

/** A happening with its near misses and sequels. */
export const drawFamily = (draw: Draw): readonly Drawn[] => {
  const name = draw.pick(KIND_URN)
  const kind: Kind = KINDS[name]
  const first = drawOne(draw, name, draw.pick(kind.armed ? TENSE_PAIRS : PAIRS), draw.below(SPAN_DAYS - 1))
  const siblings = draw.chance(0.4) ? Array.from({ length: draw.chance(0.3) ? 2 : 1 }, () => drawSibling(draw, first)) : []
  return [first, ...siblings, ...drawSequel(draw, first)]
}
