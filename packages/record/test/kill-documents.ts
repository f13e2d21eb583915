import { addDays } from '../../engine/src/model/calendar.ts'
import type { CodedReport, IncomingDocument } from '../src/index.ts'
import { coded, incoming } from './fixtures.ts'

const PUBLISHERS = ['Example Wire', 'Example Shimbun', 'Example Gazette'] as const
/** So many documents in a row tell one happening. */
export const TELLERS = PUBLISHERS.length
/** Every so manieth happening is a promise. */
const PROMISES = 3

const PEOPLE = ['DEU Anna Berg', 'JPN Taro Mori', 'BRA Ines Duarte', 'KEN Odera Wafula', 'NOR Liv Haugen', 'CHL Pablo Rios', 'MNG Tuya Bold', 'NZL Moana Reid'] as const
const PAIRS = PEOPLE.flatMap((one, at) => PEOPLE.slice(at + 1).map((other) => [one, other] as const))

interface Happening {
  readonly pair: readonly [string, string]
  readonly day: string
  readonly matter: string
  readonly isPromise: boolean
}

/** One a day, so that no two of a pair could be taken for one. */
function happeningOf(document: number): Happening {
  const at = Math.floor(document / TELLERS)
  return { pair: PAIRS[at % PAIRS.length] ?? ['DEU', 'JPN'], day: addDays('2031-01-01', at), matter: `dossier${at}`, isPromise: at % PROMISES === PROMISES - 1 }
}

const nameOf = (person: string): string => person.slice(4)

function contentOf(document: number): string {
  const { pair: [one, other], day, matter, isPromise } = happeningOf(document)
  const told = isPromise ? `promised to visit ${nameOf(other)}` : `spoke by phone with ${nameOf(other)}`
  return `Bulletin ${document}. On ${day} ${nameOf(one)} ${told} about ${matter}.`
}

const publisherOf = (document: number): string => PUBLISHERS[document % TELLERS] ?? 'Example Wire'

/** A document by its number. */
export const documentOf = (document: number): IncomingDocument =>
  incoming(contentOf(document), { name: String(document), publisher: publisherOf(document), published: happeningOf(document).day })

/** What coding the document gives, always the same. */
export function codedOf(document: number): CodedReport {
  const { pair: [one, other], day, matter, isPromise } = happeningOf(document)
  const about = [matter, `${matter}s`]
  const told = isPromise ? { category: 'AGREE', cameo: '036', by: one, to: other, word: 'promised to visit', about } : { by: `${one} & ${other}`, word: 'spoke by phone', mode: 'phone', about }
  return coded(contentOf(document), [told], { published: day, publisher: publisherOf(document) })
}

/** What the record must hold of so many documents once all are coded. */
export const expectedOf = (documents: number): { readonly events: number; readonly commitments: number } => {
  const events = documents / TELLERS
  return { events, commitments: Math.floor(events / PROMISES) }
}
