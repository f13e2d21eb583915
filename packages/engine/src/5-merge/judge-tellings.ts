import { modeEntry, PLOVER } from '../codebook/index.ts'
import { type Category, dayNumber, type DayRange, type Identity, type JudgementReason, type Occasion, type Telling, type TellingJudgement } from '../model/index.ts'
import { compareTopics } from './telling-topic.ts'

/** From here on two tellings are one happening. */
const SAME = 0.8
/** Below this they are two. */
const PERHAPS = 0.35
/** Against all else. */
const NEVER = -20
/** Where two tellings of one kind between the same parties start: most are not the same. */
const START = -1

/** Whether two tellings are of one happening: the sum of what speaks for and against it. Each reason can be read by a person. */
export function judgeTellings(a: Telling, b: Telling): TellingJudgement {
  const reasons = COMPARE.flatMap((compare) => compare(a, b))
  const score = 1 / (1 + Math.exp(-reasons.reduce((sum, { weight }) => sum + weight, START)))
  const verdict = score >= SAME ? 'same' : score >= PERHAPS ? 'perhaps' : 'different'
  return Object.freeze({ verdict, score: Math.round(score * 1000) / 1000, reasons })
}

type Comparison = (a: Telling, b: Telling) => readonly JudgementReason[]

const reason = (compared: JudgementReason['compared'], found: string, weight: number): readonly JudgementReason[] => [{ compared, found, weight }]

const sameKind: Comparison = (a, b) => {
  if (a.category !== b.category) return reason('kind', `${a.category} and ${b.category}`, NEVER)
  if (a.mode === b.mode) return a.mode === null ? [] : reason('kind', `both ${a.mode}`, 0.4)
  if (a.mode === null || b.mode === null) return []
  return reason('kind', `${a.mode} and ${b.mode}`, isHosting(a) || isHosting(b) ? -8 : -1)
}

const isHosting = ({ category, mode }: Telling): boolean => PLOVER[category].hostsOthers || (mode !== null && modeEntry(category, mode)?.eachRecipient === true)

const sameReality: Comparison = (a, b) => {
  const real = ({ auxiliaries }: Telling): string => auxiliaries.filter((one) => one !== 'historical').toSorted().join(', ')
  return real(a) === real(b) ? [] : reason('reality', `${real(a) || 'happened'} and ${real(b) || 'happened'}`, NEVER)
}

const sameParties: Comparison = (a, b) => {
  // Of a meeting or an agreement each side tells itself first.
  if (PLOVER[a.category].mutual) return sides([...a.actors, ...a.recipients], [...b.actors, ...b.recipients])
  const [actors, recipients] = [sides(a.actors, b.actors), sides(a.recipients, b.recipients)]
  return [...actors, ...recipients].map((one) => ({ ...one, weight: one.weight === NEVER ? NEVER : one.weight / 2 }))
}

const codes = (people: readonly Identity[]): ReadonlySet<string> => new Set(people.map(({ code }) => code).filter((code) => code !== 'UNK'))

function sides(one: readonly Identity[], other: readonly Identity[]): readonly JudgementReason[] {
  const [a, b] = [codes(one), codes(other)]
  if (a.size === 0 || b.size === 0) return a.size === b.size ? [] : reason('parties', 'one leaves a side open', 0.2)
  const shared = a.intersection(b).size
  if (shared === 0) return reason('parties', `${[...a].join('+')} and ${[...b].join('+')}`, NEVER)
  if (shared === a.size && shared === b.size) return reason('parties', `both ${[...a].join('+')}`, 1.6)
  return reason('parties', `only ${[...a.intersection(b)].join('+')} in both`, shared === Math.min(a.size, b.size) ? -0.2 : -4)
}

const samePeople: Comparison = (a, b) => {
  const [one, other] = [peopleOf(a), peopleOf(b)]
  return [...one.keys()].filter((code) => other.has(code)).flatMap((code) => {
    const [x, y] = [one.get(code) ?? [], other.get(code) ?? []]
    const shared = x.find((name) => y.some((known) => isSameName(name, known)))
    return shared ? reason('people', `both ${shared}`, 0.9) : reason('people', `${x.join(', ')} and ${y.join(', ')}`, -2.2)
  })
}

/** The people named for each code; bodies and bare states say too little. */
function peopleOf(telling: Telling): ReadonlyMap<string, readonly string[]> {
  const named = [...telling.actors, ...telling.recipients].flatMap(({ code, name, office }) => (name !== null && (office !== null || name.includes(' ')) ? [{ code, name }] : []))
  return new Map([...new Set(named.map(({ code }) => code))].map((code) => [code, named.filter((one) => one.code === code).map(({ name }) => name)]))
}

/** "Kofi Mensah" and "Mensah", "Anna Berg" and "Anna Berg-Lund": the first names agree where both have one, and some family name. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().split(/\s+/u), other.toLowerCase().split(/\s+/u)]
  const families = (words: readonly string[]): readonly string[] => words.at(-1)?.split('-') ?? []
  return families(a).some((family) => families(b).includes(family)) && (a.length === 1 || b.length === 1 || a[0] === b[0])
}

const sameDay: Comparison = (a, b) => {
  const [x, y] = [a.days, b.days]
  if (isDay(x) && isDay(y)) return dayApart(Math.abs(dayNumber(x.first) - dayNumber(y.first)), { assumed: a.daysKnown === 'assumed' || b.daysKnown === 'assumed', material: PLOVER[a.category].material })
  if (x.first !== null && y.first !== null) return meets(x, y) ? reason('day', 'the days overlap', 0.6) : reason('day', 'the days do not meet', -5)
  return published(a, b)
}

const isDay = (days: DayRange): days is DayRange & { readonly first: string } => days.first !== null && days.first === days.last

function dayApart(days: number, { assumed, material }: { readonly assumed: boolean; readonly material: boolean }): readonly JudgementReason[] {
  const found = days === 0 ? 'the same day' : `${days} days apart`
  const weights = assumed ? (material ? ASSUMED_BLOWS_APART : ASSUMED_APART) : KNOWN_APART
  return reason('day', found, weights[days] ?? weights.at(-1) ?? 0)
}

/** By days apart. A day that is only taken from the report's own may be some days late; a known one is seldom wrong. */
const KNOWN_APART: readonly number[] = [2.2, -1.4, -3.6, -3.6, -6]
const ASSUMED_APART: readonly number[] = [1.2, 0.5, -0.4, -0.8, -2.5, -4]
/** Of a war each day has its blows, and each is news on its day. */
const ASSUMED_BLOWS_APART: readonly number[] = [1.2, -0.6, -1.6, -2.4, -4]

const meets = (x: DayRange, y: DayRange): boolean => (x.first ?? '') <= (y.last ?? '9999') && (y.first ?? '') <= (x.last ?? '9999')

function published(a: Telling, b: Telling): readonly JudgementReason[] {
  if (a.published === null || b.published === null) return []
  const days = Math.abs(dayNumber(a.published) - dayNumber(b.published))
  return reason('day', `told ${days} days apart`, days <= 1 ? 0.4 : days <= 4 ? -0.5 : -3)
}

const samePlace: Comparison = (a, b) => {
  if (!a.place || !b.place || isLand(a.place) || isLand(b.place)) return []
  if (a.place.countryCode !== b.place.countryCode) return reason('place', `${a.place.name} and ${b.place.name}`, -1.5)
  if (a.place.name === b.place.name) return reason('place', `both ${a.place.name}`, 0.8)
  return PLOVER[a.category].material ? reason('place', apart(a.place, b.place), -2) : []
}

/** A whole country says little of where. */
const isLand = ({ resolution }: Point): boolean => resolution !== null && resolution <= COUNTRY

const COUNTRY = 1
const KM_A_DEGREE = 111.2

const apart = (one: Point, other: Point): string => {
  const km = kilometres(one, other)
  return `${one.name} and ${other.name}${km === null ? '' : `, ${Math.round(km)} km apart`}`
}

type Point = NonNullable<Telling['place']>

/** On a flat map: exact enough to tell towns apart. */
function kilometres(one: Point, other: Point): number | null {
  if (one.lat === null || one.lon === null || other.lat === null || other.lon === null) return null
  const north = one.lat - other.lat
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(north, east) * KM_A_DEGREE
}

/** The topics are one; and for each word of the shorter that the longer lacks, as a share of all. */
const ONE_TOPIC = 2.2
const LOST_A_WORD = 4.2
/** Each word of its own speaks of another matter: both have some, or the shorter would have none. */
const OWN_WORD = 0.4
const MOST_OWN = 4

const sameTopic: Comparison = (a, b) => {
  const compared = compareTopics(a, b)
  if (!compared) return PLOVER[a.category].hostsOthers ? [] : reason('topic', 'one says too little of what it is about', -0.9)
  const { share, words, own } = compared
  const weight = topicWeight(a.category)
  const found = words.length === 0 ? 'no word in common' : words.slice(0, 4).join(', ')
  return reason('topic', found, weight * (ONE_TOPIC - LOST_A_WORD * (1 - share) - OWN_WORD * Math.min(own, MOST_OWN)))
}

/** What is said is told apart by what it is about; of meetings and blows, the day and the place say more. */
const topicWeight = (category: Category): number => (PLOVER[category].hostsOthers ? 0.6 : 1)

const sameNumbers: Comparison = (a, b) => {
  if (!PLOVER[a.category].material || a.numbers.length === 0 || b.numbers.length === 0 || a.numbers.some((one) => b.numbers.includes(one))) return []
  // Tolls rise while a story is told, so other numbers speak against it and no more.
  return reason('number', `${a.numbers.join(', ')} and ${b.numbers.join(', ')}`, -1)
}

/** What is said in two calls is said twice, even of one matter. */
const sameOccasion: Comparison = (a, b) => {
  if (PLOVER[a.category].hostsOthers || a.occasions.length === 0 || b.occasions.length === 0) return []
  const shared = a.occasions.find((one) => b.occasions.some((other) => isSameOccasion(one, other)))
  return shared ? reason('occasion', `both in talks of ${shared.codes.join('+')}`, 1) : reason('occasion', 'said in different talks', -6)
}

const isSameOccasion = (one: Occasion, other: Occasion): boolean =>
  one.codes.join() === other.codes.join() && (one.day === null || other.day === null || one.day === other.day)

/** An office tells what it said once: of two readouts of its own each has a talk of its own. */
const sameOffice: Comparison = (a, b) => {
  const office = a.officials.find((one) => b.officials.includes(one))
  return office !== undefined && PLOVER[a.category].verbal ? reason('office', `${office} tells both`, -2) : []
}

const COMPARE: readonly Comparison[] = [sameKind, sameReality, sameParties, samePeople, sameDay, samePlace, sameTopic, sameNumbers, sameOccasion, sameOffice]
