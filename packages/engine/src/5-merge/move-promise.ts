import { PLOVER } from '../codebook/index.ts'
import { CATEGORIES, type Category, type CommitmentStatus, type Day, type Identity, type Telling } from '../model/index.ts'
import { topicOf } from './telling-topic.ts'

/** A promise or a threat that is still open: who made it to whom, and what of. */
export interface OpenPromise {
  readonly category: Category
  readonly mode: string | null
  readonly cameo: string
  readonly promisers: readonly string[]
  readonly promisees: readonly string[]
  readonly words: readonly string[]
  readonly opened: Day
}

/** How an event moves a promise, and why. */
export interface PromiseMove {
  readonly status: CommitmentStatus
  readonly reason: string
}

/** Words of a promise and of an act are of one matter from this share on. */
const ONE_MATTER = 0.5

/** What an event does to an open promise: it is carried out, called off or refused; null where it has nothing to do with it. */
export function movesPromise(promise: OpenPromise, done: Telling): PromiseMove | null {
  if (done.auxiliaries.length > 0 || !isLater(promise.opened, done) || !sharesParties(promise, done)) return null
  if (isKeptBy(promise, done)) return { status: 'tookPlace', reason: `${[done.category, done.mode].filter((part) => part !== null).join('/')} between the same parties, later` }
  if (!BREAKING.includes(done.category) || topicShare(promise, done) < ONE_MATTER) return null
  if (acts(done, promise.promisers)) return { status: 'cancelled', reason: 'who promised it takes it back' }
  return acts(done, promise.promisees) ? { status: 'refused', reason: 'who was promised it turns it down' } : null
}

/** The categories of events that may move a promise at all: all others need not be asked. */
export const promiseMovers = (promise: OpenPromise): readonly Category[] => [...new Set([...keeps(promise), ...BREAKING])]

const isKeptBy = (promise: OpenPromise, done: Telling): boolean =>
  keeps(promise).includes(done.category) && (isOfKind(promise, done) || topicShare(promise, done) >= ONE_MATTER)

/** What takes a word back: the refusals of the codebook. */
const BREAKING: readonly Category[] = [...new Set(CATEGORIES.flatMap((category) => PLOVER[category].refusedBecomes ?? []))]

/** The categories of acts that keep a promise of this CAMEO code, or carry out a threat. */
function keeps({ category, cameo }: OpenPromise): readonly Category[] {
  if (PLOVER[category].hostile) return CATEGORIES.filter((act) => PLOVER[act].threatenedBecomes === category)
  return CATEGORIES.filter((act) => PLOVER[act].futureBecomes === category && isPromisedBy(PLOVER[act].promisedCameo, cameo))
}

/** "0333" promises what "033" does; a bare "030" may promise anything. */
const isPromisedBy = (promised: string | null, cameo: string): boolean => promised !== null && (cameo.startsWith(promised) || cameo === '030')

/** A promise of just this act needs no words in common; a bare one does. */
const isOfKind = ({ cameo, category }: OpenPromise, done: Telling): boolean => !PLOVER[category].hostile && cameo !== '030' && PLOVER[done.category].hostsOthers

const isLater = (opened: Day, { days }: Telling): boolean => days.first !== null && days.first > opened

const codes = (people: readonly Identity[]): readonly string[] => people.map(({ code }) => code)

const acts = (done: Telling, who: readonly string[]): boolean => codes(done.actors).some((code) => who.includes(code))

/** Both sides of the promise are in it, and in a one-sided act the promiser acts. */
function sharesParties({ promisers, promisees }: OpenPromise, done: Telling): boolean {
  const all = [...codes(done.actors), ...codes(done.recipients)]
  const both = promisers.some((code) => all.includes(code)) && (promisees.length === 0 || promisees.some((code) => all.includes(code)))
  return both && (PLOVER[done.category].mutual || acts(done, [...promisers, ...promisees]))
}

/** By what they are about; where that leaves nothing ("a visit to Tokyo"), by all their words. */
function topicShare(promise: OpenPromise, done: Telling): number {
  const [one, other] = [topicOf(done, promise.words), topicOf(done, done.words)]
  return one.size > 0 && other.size > 0 ? shareOf(one, other) : shareOf(new Set(promise.words), new Set(done.words))
}

/** How much of the shorter the longer has too, 0 to 1. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size)
  return least === 0 ? 0 : one.intersection(other).size / least
}
