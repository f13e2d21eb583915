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

/** Every tenure of the tables, in table order. */
export const TENURES: readonly Tenure[] = Object.freeze([EUROPE, MIDDLE_EAST, ASIA, AFRICA, AMERICAS, OCEANIA, BODIES].flatMap(readTenures))

/** Letter case counts, accents and apostrophes do not; "el-Sisi", "Al Sisi" and "al-Sisi" are one. */
const personKey = (name: string): string => plainName(name).replace(ARABIC_ARTICLE, 'al ').replace(SUFFIX, '')

const withoutArticle = (key: string): string => key.replace(/^al (?=\p{Lu})/u, '')

const keysOf = ({ person, also }: Tenure): readonly string[] => {
  const keys = [person, ...also].map(personKey)
  return [...new Set([...keys, ...keys.map(withoutArticle), ...keys.map((key) => key.replace(MIDDLE_INITIAL, ''))])]
}

const grouped = (keys: (tenure: Tenure) => readonly string[]): ReadonlyMap<string, readonly Tenure[]> => {
  const groups = new Map<string, Tenure[]>()
  for (const tenure of TENURES) {
    for (const key of keys(tenure)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [tenure])
      else group.push(tenure)
    }
  }
  return groups
}

const BY_NAME = grouped(keysOf)
const BY_COUNTRY = grouped(({ country }) => [country])

const named = (name: string): readonly Tenure[] => {
  const key = personKey(name)
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(MIDDLE_INITIAL, '')) ?? []
}

const daysAway = ({ from, to }: Tenure, on: Day): number => {
  if (on < from) return dayNumber(from) - dayNumber(on)
  return to !== null && on > to ? dayNumber(on) - dayNumber(to) : 0
}

const holding = (tenure: Tenure, on: Day | null): Holding => {
  const away = on === null ? 0 : daysAway(tenure, on)
  return Object.freeze({ ...tenure, inOffice: on === null ? tenure.to === null : away === 0, daysAway: away })
}

const later = (a: Day | null, b: Day | null): number => (b ?? '9999').localeCompare(a ?? '9999')

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

const matchRank = (tenure: Tenure, office: string): number => {
  const own = officeWords(tenure.office)
  if (own === office) return 3
  if (OFFICE_RANKS.get(office)?.includes(tenure.rank) === true) return 2
  return office.split(' ').every((word) => own.split(' ').includes(word)) ? 1 : 0
}

const fits = (tenure: Tenure, asked: string): number => {
  if (isRank(asked)) return tenure.rank === asked || (asked === 'headOfState' && tenure.rank === 'ceremonialHead') ? 3 : 0
  const office = officeWords(asked)
  return office === 'leader' || office === 'ruler' ? Number(tenure.leads) * 3 : matchRank(tenure, office)
}

/**
 * Who held an office of a state or body that day: by rank ("foreignMinister") or in the report's words ("President", "Foreign
 * Secretary", "leader"). On a handover day the newcomer. null when the table knows nobody, or knows several at once.
 */
export const officeHolder = (country: string, office: Rank | string, on: Day | null): Holding | null => {
  const found = (BY_COUNTRY.get(country) ?? []).map((tenure) => ({ fit: fits(tenure, office), tenure: holding(tenure, on) })).filter(({ fit, tenure }) => fit > 0 && tenure.inOffice)
  const best = Math.max(0, ...found.map(({ fit }) => fit))
  const left = found.filter(({ fit }) => fit === best).map(({ tenure }) => tenure).toSorted((a, b) => later(a.from, b.from))
  const [first, second] = left
  if (first === undefined) return null
  return second !== undefined && second.person !== first.person && second.office !== first.office ? null : first
}
