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
  if (!breaks(promise).includes(done.category) || topicShare(promise, done) < ONE_MATTER) return null
  if (acts(done, promise.promisers)) return { status: 'cancelled', reason: 'who promised it takes it back' }
  return acts(done, promise.promisees) ? { status: 'refused', reason: 'who was promised it turns it down' } : null
}

/** The categories of events that may move a promise at all: all others need not be asked. */
export const promiseMovers = (promise: OpenPromise): readonly Category[] => [...new Set([...keeps(promise), ...breaks(promise)])]

const isKeptBy = (promise: OpenPromise, done: Telling): boolean =>
  keeps(promise).includes(done.category) && isInSuchAWay(promise, done) && (isOfKind(promise, done) || topicShare(promise, done) >= ONE_MATTER)

/** What takes a word back: what the acts that would keep it become where they are refused. */
const breaks = (promise: OpenPromise): readonly Category[] => [...new Set(keeps(promise).flatMap((act) => PLOVER[act].refusedBecomes ?? []))]

/** A visit that was promised is not made by telephone. */
function isInSuchAWay({ words }: OpenPromise, { category, mode }: Telling): boolean {
  if (category !== 'CONSULT') return true
  const wanted = WAYS.find(({ said }) => words.some((word) => said.includes(word)))
  return wanted === undefined || mode === wanted.mode
}

const WAYS = [
  { mode: 'visit', said: ['visit', 'travel', 'trip', 'tour'] },
  { mode: 'phone', said: ['phone', 'telephone', 'call'] },
]

/** The categories of acts that keep a promise of this CAMEO code, or carry out a threat. */
function keeps({ category, cameo, words }: OpenPromise): readonly Category[] {
  if (PLOVER[category].hostile) return CATEGORIES.filter((act) => PLOVER[act].threatenedBecomes === category)
  if (cameo === ANYTHING) return CATEGORIES.filter((act) => PLOVER[act].promisedCameo !== null && (isDeed(act) || (act === 'SUPPORT' && words.some((word) => DONE_BY_SIGNING.has(word)))))
  return CATEGORIES.filter((act) => PLOVER[act].futureBecomes === category && cameo.startsWith(PLOVER[act].promisedCameo ?? '-'))
}

/** The bare promise of CAMEO: "undertook to return the vessel". */
const ANYTHING = '030'

/** Words of what a signature or a vote does: it is SUPPORT, but no praise. */
const DONE_BY_SIGNING: ReadonlySet<string> = new Set(['sign', 'signing', 'signature', 'ratify', 'ratification', 'recognise', 'recognize', 'recognition', 'join', 'accede', 'accession', 'treaty', 'embassy', 'tie', 'relation'])

/** Of what is done in words, only meeting keeps a promise that names no act: praise does not. */
const isDeed = (act: Category): boolean => PLOVER[act].material || PLOVER[act].hostsOthers

/** A promise of just this act needs no words in common; a bare one does. */
const isOfKind = ({ cameo, category }: OpenPromise, done: Telling): boolean => !PLOVER[category].hostile && cameo !== ANYTHING && PLOVER[done.category].hostsOthers

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
