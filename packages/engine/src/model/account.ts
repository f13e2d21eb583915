import type { Day, DayRange } from './calendar.ts'
import type { Auxiliary, Category, Context, Mode } from './codebook.ts'
import type { Identity, Participant } from './entity.ts'
import type { TokenRef } from './layers.ts'
import type { Note } from './note.ts'
import type { Span } from './source-text.ts'
import type { Traced } from './traced.ts'

/** A noun phrase that fills a role, before anybody knows who it is. */
export interface Filler {
  readonly head: TokenRef
  readonly span: Span
}

/** Why this category: the rule that fired, the words that decided, and what came second. */
export interface Decision {
  readonly rule: string
  /** Why it is only a guess (nothing the lexicon lists fits the word); null where a rule decided. */
  readonly guess: string | null
  readonly words: Span
  readonly runnerUp: { readonly category: Category; readonly reason: string } | null
  /** 0 to 1. */
  readonly confidence: number
}

/** One telling of one happening, as stage 3 codes it: words in roles, nothing resolved. */
export interface Account {
  readonly trigger: TokenRef
  readonly triggerSpan: Span
  /** The word that times stand nearest to: the trigger, but the host's name where one verb tells several visits. */
  readonly focus: TokenRef
  /** The clause or noun phrase that tells it. */
  readonly span: Span
  readonly category: Category
  readonly mode: Mode | null
  readonly cameo: string
  readonly contexts: readonly Context[]
  readonly actors: readonly Filler[]
  readonly recipients: readonly Filler[]
  /** All parties act on each other: no recipient when resolved. */
  readonly mutual: boolean
  readonly places: readonly Filler[]
  /** Attribution ids, outermost first; empty is the report's own voice. */
  readonly voice: readonly number[]
  readonly auxiliaries: readonly Auxiliary[]
  /** What made it planned, denied or possible, in words. */
  readonly factualityReason: string | null
  /** The telling is a noun phrase that points back ("the call", "his condemnation"), so it may repeat an earlier event. */
  readonly anaphoric: boolean
  /** It stands in a headline. */
  readonly inHeadline: boolean
  /** The call or meeting in which it was said or done, as a noun phrase of the same text ("during Monday's call"). */
  readonly occasion: Filler | null
  /** Content words that say what it is about, lemmas; tells two demands of one speaker apart. */
  readonly topic: readonly string[]
  readonly commitment: CommitmentDraft | null
  readonly decision: Decision
}

/** What an AGREE account promises: stage 5 turns it into a commitment. */
export interface CommitmentDraft {
  readonly act: Span
  readonly status: CommitmentStatus
  readonly condition: Span | null
  /** Invitations bind the invited: promiser and promisee are swapped against actor and recipient. */
  readonly promiserIsRecipient: boolean
}

export type CommitmentStatus =
  | 'offered' | 'invited' | 'accepted' | 'agreed' | 'promised' | 'announced' | 'dateSet' | 'tookPlace' | 'lapsed' | 'cancelled' | 'refused'

/** Where something happened, as the gazetteer has it. */
export interface Place {
  readonly extracted: string
  readonly resolved: string | null
  readonly countryCode: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly geonameid: number | null
  /** PLOVER resolution: 5 sub-city … 1 country. */
  readonly resolution: 1 | 2 | 3 | 4 | 5 | null
  readonly province: string | null
}

/** An account with its words taken to people, states, places and days. */
export interface ResolvedAccount {
  readonly account: Account
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  readonly saidBy: readonly Voice[]
  readonly place: Traced<Place> | null
  readonly date: Traced<DayRange>
  readonly dateReason: string
  /** When what it promises is due; null when the text says nothing of it. */
  readonly due: Traced<DayRange> | null
  /** Those whom the words of what it promises name, other than who promises it. */
  readonly namedInPromise: readonly Identity[]
  readonly setting: Setting
}

/** What else is said where an account stands: its sentence, and of a headline also the sentence that the text opens with. */
export interface Setting {
  /** Content words, lemmas, none of them a time's. */
  readonly words: readonly string[]
  /** Counts, in digits; none of them a time's. */
  readonly numbers: readonly string[]
  /** The single days that are named. */
  readonly days: readonly Day[]
}

/** What stage 4 makes of a report: its accounts resolved, and the speaker of each attribution (by attribution id). */
export interface ResolvedReport {
  readonly accounts: readonly ResolvedAccount[]
  readonly speakers: readonly (Participant | null)[]
  readonly publication: { readonly days: DayRange; readonly reason: string } | null
  readonly notes: readonly Note[]
}

/** One link of the chain of those who vouch for a claim. */
export interface Voice {
  readonly source: Participant | null
  readonly sourceSpan: Span | null
  readonly cue: Span | null
}
