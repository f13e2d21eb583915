import { type Day, dayNumber } from '../model/calendar.ts'
import { plainName } from './name-key.ts'
import { OFFICE_RANKS } from './tenures/office-words.ts'
import { AFRICA } from './tenures/africa.ts'
import { AMERICAS } from './tenures/americas.ts'
import { ASIA } from './tenures/asia.ts'
import { BODIES } from './tenures/bodies.ts'
import { EUROPE } from './tenures/europe.ts'
import { MIDDLE_EAST } from './tenures/middle-east.ts'
import { OCEANIA } from './tenures/oceania.ts'
import { type Rank, RANKS, readTenures, type Tenure } from './tenures/read-table.ts'

export type { Rank, Tenure } from './tenures/read-table.ts'

/** A tenure found by name, and whether its holder was in office on the day asked about. */
export interface Holding extends Tenure {
  /** True when no day was asked about and the table knows no end. */
  readonly inOffice: boolean
  /** Days between the day asked about and the tenure; 0 when in office or no day was asked about. */
  readonly daysAway: number
}

const WORTH: ReadonlyMap<string, number> = new Map(RANKS.map((rank, index) => [rank, index]))
const ARABIC_ARTICLE = /\b(?:al|el|Al|El)[ -]+(?=\p{L})/gu
const MIDDLE_INITIAL = / \p{Lu}(?= )/gu
const SUFFIX = /,? (?:Jr|Sr)$/u
const SON_OF = /\b(?:Bin|Ibn|ibn) /gu

/** Made when first asked for: reading the tables takes time that a text without names need not spend. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** Every tenure of the tables, in table order. */
export const allTenures: () => readonly Tenure[] = once(() =>
  Object.freeze([EUROPE, MIDDLE_EAST, ASIA, AFRICA, AMERICAS, OCEANIA, BODIES].flatMap(readTenures)))

/** Letter case counts, accents and apostrophes do not; "el-Sisi", "Al Sisi" and "al-Sisi" are one. */
const personKey = (name: string): string => plainName(name).replace(ARABIC_ARTICLE, 'al ').replace(SON_OF, 'bin ').replace(SUFFIX, '')

const withoutArticle = (key: string): string => key.replace(/^al (?=\p{Lu})/u, '')

const keysOf = ({ person, also }: Tenure): readonly string[] => {
  const keys = [person, ...also].map(personKey)
  return [...new Set([...keys, ...keys.map(withoutArticle), ...keys.map((key) => key.replace(MIDDLE_INITIAL, ''))])]
}

const grouped = (keys: (tenure: Tenure) => readonly string[]): ReadonlyMap<string, readonly Tenure[]> => {
  const groups = new Map<string, Tenure[]>()
  for (const tenure of allTenures()) {
    for (const key of keys(tenure)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [tenure])
      else group.push(tenure)
    }
  }
  return groups
}

const byName = once(() => grouped(keysOf))
const byCountry = once(() => grouped(({ country }) => [country]))

const named = (name: string): readonly Tenure[] => {
  const key = personKey(name)
  return byName().get(key) ?? byName().get(key.replace(MIDDLE_INITIAL, '')) ?? []
}

const daysAway = ({ from, to }: Tenure, on: Day): number => {
  if (on < from) return dayNumber(from) - dayNumber(on)
  return to !== null && on > to ? dayNumber(on) - dayNumber(to) : 0
}

const holding = (tenure: Tenure, on: Day | null): Holding => {
  const away = on === null ? 0 : daysAway(tenure, on)
  return Object.freeze({ ...tenure, inOffice: on === null ? tenure.to === null : away === 0, daysAway: away })
}

/** The later day first; none given is yet to come. */
const later = (a: Day | null, b: Day | null): number => byCodeUnits(b ?? '9999', a ?? '9999')

const byCodeUnits = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** In office first, then nearest in time; of two offices held at once the higher, of two equal ones the newer. */
const bestFirst = (a: Holding, b: Holding): number =>
  a.daysAway - b.daysAway || Number(b.inOffice) - Number(a.inOffice) || (WORTH.get(a.rank) ?? 0) - (WORTH.get(b.rank) ?? 0) || later(a.to, b.to) || later(a.from, b.from)

/** Everyone that a full name, surname or other known spelling may mean, best first on that day; none when unknown. */
export const holders = (name: string, on: Day | null): readonly Holding[] => named(name).map((tenure) => holding(tenure, on)).toSorted(bestFirst)

const IDLE = /^(?:the|an?|then|acting|interim|new|incumbent|current|caretaker) /

const officeWords = (words: string): string => {
  let text = plainName(words).toLowerCase()
  while (IDLE.test(text)) text = text.replace(IDLE, '')
  return text
}

const isRank = (word: string): word is Rank => RANKS.some((rank) => rank === word)

const matchWords = (tenure: Tenure, office: string): number => {
  const own = officeWords(tenure.office)
  if (own === office) return 3
  if (OFFICE_RANKS.get(office)?.includes(tenure.rank) === true) return 2
  return office.split(' ').every((word) => own.split(' ').includes(word)) ? 1 : 0
}

const matchRank = (tenure: Tenure, rank: Rank): number =>
  Number(tenure.rank === rank || (rank === 'headOfState' && tenure.rank === 'ceremonialHead'))

const fit = (tenure: Tenure, asked: string): number => {
  if (isRank(asked)) return matchRank(tenure, asked)
  const office = officeWords(asked)
  return office === 'leader' || office === 'ruler' ? Number(tenure.leads) : matchWords(tenure, office)
}

/** The one left when all held one office (the newcomer on a handover day) or are one person; else null. */
const onlyOne = (found: readonly Holding[]): Holding | null => {
  const [first, ...others] = found.toSorted((a, b) => later(a.from, b.from))
  const clear = others.every((other) => other.person === first?.person || other.office === first?.office)
  return first !== undefined && clear ? first : null
}

/**
 * Who held an office of a state or body that day: by rank ("foreignMinister") or in the report's words ("President", "Foreign
 * Secretary", "leader"). On a handover day the newcomer. null when the table knows nobody, or knows several at once.
 */
export const officeHolder = (country: string, office: string, on: Day | null): Holding | null => {
  const fits = (byCountry().get(country) ?? [])
    .map((tenure) => ({ tenure: holding(tenure, on), fit: fit(tenure, office) }))
    .filter((one) => one.fit > 0 && one.tenure.inOffice)
  const best = Math.max(0, ...fits.map((one) => one.fit))
  return onlyOne(fits.filter((one) => one.fit === best).map((one) => one.tenure))
}
