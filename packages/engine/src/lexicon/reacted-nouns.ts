import type { Category, Mode } from '../model/index.ts'

/** What a noun that somebody reacts to may have been told as before: "praised the ruling", "turned down the offer". */
export interface ReactedTo {
  readonly categories: readonly Category[]
  /** Told with none of these modes it is something else. */
  readonly modes?: readonly Mode[]
  /** Only courts do it. */
  readonly court?: true
}

const BLOWS: ReactedTo = { categories: ['ASSAULT'] }
const LAUNCHES: ReactedTo = { categories: ['MOBILIZE', 'ASSAULT'], modes: ['weapons', 'heavy-weapons', 'unconventional'] }
const MANOEUVRES: ReactedTo = { categories: ['MOBILIZE', 'COOPERATE'] }
const OFFERS: ReactedTo = { categories: ['AGREE', 'REQUEST', 'CONCEDE'] }
const DEMANDS: ReactedTo = { categories: ['REQUEST'] }
const REPROACHES: ReactedTo = { categories: ['ACCUSE'] }
const THREATS: ReactedTo = { categories: ['THREATEN'] }
const MEASURES: ReactedTo = { categories: ['SANCTION', 'COERCE', 'REJECT', 'MOBILIZE', 'RETREAT', 'CONCEDE'] }
const CONDUCT: ReactedTo = { categories: ['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'] }
const RULINGS: ReactedTo = { categories: ['SANCTION', 'COERCE', 'REJECT', 'RETREAT', 'ACCUSE', 'SUPPORT'], court: true }

const table = (rows: readonly (readonly [ReactedTo, string])[]): ReadonlyMap<string, ReactedTo> =>
  new Map(rows.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)))

/** Nouns for acts that others answer, praise or condemn; whose act it was is told before. */
export const REACTED_NOUNS: ReadonlyMap<string, ReactedTo> = table([
  [BLOWS, 'attack assault strike airstrike raid bombing shelling ambush killing shooting incursion invasion abduction kidnapping massacre bombardment ramming'],
  [LAUNCHES, 'launch test firing'],
  [MANOEUVRES, 'drill exercise manoeuvre maneuver deployment buildup'],
  [OFFERS, 'offer proposal invitation overture suggestion pledge promise'],
  [DEMANDS, 'call appeal demand request plea'],
  [REPROACHES, 'accusation allegation reproach criticism complaint rebuke'],
  [THREATS, 'threat warning ultimatum'],
  [MEASURES, 'sanction expulsion ban closure freeze measure blockade embargo withdrawal'],
  [CONDUCT, 'conduct behaviour behavior act action provocation aggression violation seizure detention arrest'],
  [RULINGS, 'ruling verdict sentence judgment judgement conviction acquittal'],
])
