import type { Category, Mode, QuadCode } from '../model/index.ts'

/** The four things one can ask of somebody, and refuse: the modes of REQUEST and of REJECT. */
export type AskedMode = 'assist' | 'change' | 'yield' | 'meet'

/** One mode of a category. The overrides are for modes that behave otherwise than their category. */
export interface ModeEntry {
  readonly mode: Mode
  readonly scale: number
  /** In our own words. */
  readonly meaning: string
  /** THREATEN's mode when this is what is threatened. */
  readonly threatMode?: Mode
  /** REQUEST's and REJECT's mode when this is what is asked. */
  readonly askedMode?: AskedMode
  /** Told of several recipients it is several events: two hosts are two visits. */
  readonly eachRecipient?: true
}

/** What a category of mode-bearing speech takes its mode from: what is asked or refused, or what is threatened. */
export type ModeSource = 'asked' | 'threatened'

/** A PLOVER category with every trait that code may ask of it, so that code never tests a category's name. */
export interface CategoryEntry {
  readonly category: Category
  /** For people: "Praise, recognise, sign". */
  readonly name: string
  readonly quad: QuadCode
  /** The category's score where the mode has none: -10 (worst conflict) to 10. */
  readonly scale: number
  readonly recipientRequired: boolean
  readonly modes: readonly ModeEntry[]
  readonly definition: string
  readonly examples: readonly [string, string]
  readonly verbal: boolean
  readonly material: boolean
  readonly hostile: boolean
  /** The parties may all be actors with no recipient ("A and B met"). */
  readonly mutual: boolean
  /** What an announced or planned act of this category is; null: it keeps its category and carries `future`. */
  readonly futureBecomes: Category | null
  /** CAMEO code of the promise to do it, most specific. */
  readonly promisedCameo: string | null
  /** What a refusal to do it ("will not meet") is; null: it keeps its category and carries `negation`. */
  readonly refusedBecomes: Category | null
  /** What a threat to do it is; null: it cannot be threatened. */
  readonly threatenedBecomes: Category | null
  /** THREATEN's mode when an act of this category is threatened; a mode may say otherwise. */
  readonly threatMode: Mode | null
  /** REQUEST's and REJECT's mode when an act of this category is asked for; a mode may say otherwise. */
  readonly askedMode: AskedMode
  /** Where this category's own mode comes from when its frame says `act-mode`. */
  readonly modeFrom: ModeSource | null
  /** An event of this category binds somebody to a later act, so it may open a commitment. */
  readonly pledges: boolean
  /** Things are said and done in the course of it: it can be another event's occasion. */
  readonly hostsOthers: boolean
  /** Told of the same act, this one stands and those go. */
  readonly absorbs: readonly Category[]
  /** What is judged, asked or refused by it is an event of its own, told as background ("condemned the attack"). */
  readonly judges: boolean
}

/** A place where the manual contradicts itself or its mapping table, and what we do there. */
export interface CodingChoice {
  readonly id: string
  readonly question: string
  readonly choice: string
  readonly reason: string
}
