import type { Category } from '@readout/engine/model/codebook'
import { THINGS } from './matters.ts'
import * as deeds from './tellings/deeds.ts'
import * as talks from './tellings/talks.ts'
import type { Tellings } from './tellings/telling.ts'
import * as words from './tellings/words.ts'

/** A kind of happening: what PLOVER calls it, who takes part, what makes one differ from the next, and how it is told. */
export interface Kind {
  readonly category: Category
  /** All parties are actors. */
  readonly mutual: boolean
  /** Only between states that quarrel in arms. */
  readonly armed: boolean
  /** The matters that it may be about; a thing of none is about its town and number alone. */
  readonly things: readonly string[]
  /** Whose town it happens in or near, if any. */
  readonly town: 'first' | 'second' | 'either' | 'second capital' | null
  /** Which of a state's people may act in it, each as often as it is to be drawn. */
  readonly roles: readonly number[]
  /** One official does it once in a while, so that the official tells it from others of its kind, not the matter. */
  readonly knownByOfficial: boolean
  /** Bounds of its number. */
  readonly number: readonly [number, number]
  readonly tellings: Tellings
  /** How often it is drawn beside the others. */
  readonly weight: number
}

const peaceful = { mutual: false, armed: false, things: [], town: null, roles: [0, 1], knownByOfficial: false, number: [15, 90], weight: 2 } as const
const armed = { ...peaceful, armed: true, roles: [0, 2], weight: 1 } as const

const TABLE = {
  call: { ...peaceful, category: 'CONSULT', mutual: true, things: THINGS.TOPICS, roles: [0, 0, 1, 1, 2, 3], tellings: talks.CALL, weight: 4 },
  meeting: { ...peaceful, category: 'CONSULT', mutual: true, things: THINGS.TOPICS, town: 'either', tellings: talks.MEETING, weight: 3 },
  visit: { ...peaceful, category: 'CONSULT', mutual: true, things: THINGS.TOPICS, town: 'second capital', roles: [0, 0, 1, 1, 2, 3], knownByOfficial: true, tellings: talks.VISIT },
  invitation: { ...peaceful, category: 'AGREE', things: THINGS.TOPICS, tellings: talks.INVITATION },
  acceptance: { ...peaceful, category: 'AGREE', things: THINGS.TOPICS, tellings: talks.ACCEPTANCE, weight: 0 },
  condemnation: { ...peaceful, category: 'ACCUSE', things: THINGS.WRONGS, tellings: words.CONDEMNATION, weight: 3 },
  demand: { ...peaceful, category: 'REQUEST', things: THINGS.WISHES, tellings: words.DEMAND, weight: 3 },
  accusation: { ...peaceful, category: 'ACCUSE', things: THINGS.DEEDS, tellings: words.ACCUSATION, weight: 3 },
  threat: { ...peaceful, category: 'THREATEN', things: THINGS.MENACES, tellings: words.THREAT, number: [2, 30] },
  sanctions: { ...peaceful, category: 'SANCTION', things: THINGS.PENALTIES, tellings: deeds.SANCTIONS },
  expulsion: { ...peaceful, category: 'SANCTION', things: THINGS.GRIEVANCES, tellings: deeds.EXPULSION, number: [2, 15] },
  aid: { ...peaceful, category: 'AID', town: 'second', tellings: deeds.AID, number: [40, 900] },
  protest: { ...peaceful, category: 'PROTEST', things: THINGS.GRIEVANCES, tellings: deeds.PROTEST, number: [200, 900] },
  release: { ...peaceful, category: 'RETREAT', town: 'first', tellings: deeds.RELEASE, number: [3, 60], weight: 1 },
  deployment: { ...armed, category: 'MOBILIZE', town: 'first', tellings: deeds.DEPLOYMENT, number: [200, 900] },
  strike: { ...armed, category: 'ASSAULT', town: 'second', tellings: deeds.STRIKE, number: [3, 40] },
  // To declare a truce is to concede; to keep it, which nobody here tells, would be to retreat.
  ceasefire: { ...armed, category: 'CONCEDE', mutual: true, town: 'second', tellings: deeds.CEASEFIRE },
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof TABLE

/** Every kind by its name. */
export const KINDS: Readonly<Record<KindName, Kind>> = TABLE

const NAMES: readonly KindName[] = [
  'call', 'meeting', 'visit', 'invitation', 'acceptance', 'condemnation', 'demand', 'accusation', 'threat',
  'sanctions', 'expulsion', 'aid', 'protest', 'release', 'deployment', 'strike', 'ceasefire',
]

/** The names, each as often as it is to be drawn. */
export const KIND_URN: readonly KindName[] = NAMES.flatMap((name) => Array.from({ length: KINDS[name].weight }, () => name))
