import type { Generated } from 'kysely'

/** An instant, ISO 8601 in UTC. */
export type Instant = string

/** A raw document as it was received, before anybody read it. */
export interface DocumentTable {
  /** Hash of content, address and publisher. */
  readonly id: string
  readonly name: string
  readonly content: string
  readonly format: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  /** JSON: what intake knows of it, each with its reason. */
  readonly known: string
  readonly received: Instant
  /** When its address last showed it, as far as that is known: an instant or a day. */
  readonly shown: string
  /** When it was last received; of two shown at once this decides which is the later. */
  readonly seen: Instant
}

/** A document to be coded, and how far that is. One a document. */
export interface JobTable {
  readonly document_id: string
  readonly state: string
  readonly attempts: number
  readonly worker: string | null
  /** Until when the worker that has it is trusted to be alive. */
  readonly lease_until: Instant | null
  readonly reason: string | null
  readonly changed: Instant
  /** Order of arrival. */
  readonly seq: Generated<number>
}

/** A text as it was read. Never changed: a corrected page is a new report and names the one that it follows. */
export interface ReportTable {
  readonly seq: Generated<number>
  /** Hash of the text. */
  readonly id: string
  readonly content: string
  readonly title: string
  readonly genre: string
  readonly publisher: string | null
  readonly published: string | null
  readonly published_reason: string | null
  readonly url: string | null
  readonly successor_of: string | null
  /** The document whose text it is. */
  readonly made_from: string
  readonly added: Instant
}

/** One place where a report's text, or nearly the same, was seen. */
export interface AppearanceTable {
  readonly document_id: string
  readonly report_id: string
  readonly url: string | null
  readonly publisher: string | null
  readonly seen: Instant
}

/** Keys under which near-duplicates of a report are looked for. */
export interface BandTable {
  readonly band: string
  readonly report_id: string
}

/** A coder's work on a report: which version of what made it, and when a later one took its place. */
export interface CodingTable {
  readonly id: string
  readonly report_id: string
  readonly coder: string
  readonly notes: string
  readonly made: Instant
  readonly superseded: Instant | null
}

/** What one report tells of one happening, as coded. */
export interface AccountTable {
  readonly id: string
  readonly coding_id: string
  readonly report_id: string
  /** The event that it is an account of. */
  readonly event_id: string
  /** The event's line as the report alone gives it, JSON. */
  readonly line: string
  /** JSON: content words that say what it is about. */
  readonly words: string
  /** JSON: the talks it was said in, and the office whose own words it stands in. */
  readonly circumstances: string
  readonly added: Instant
  readonly superseded: Instant | null
}

/** The words behind a field of an account: half-open UTF-16 offsets into the report's text. */
export interface EvidenceTable {
  readonly account_id: string
  readonly report_id: string
  readonly field: string
  readonly starts: number
  readonly ends: number
  readonly quote: string
}

/** One happening, as its accounts together tell it. A view that is made anew whenever they change. */
export interface EventTable {
  readonly id: string
  readonly category: string
  readonly mode: string | null
  readonly cameo: string
  readonly quad: number
  readonly scale: number
  readonly first_day: string | null
  readonly last_day: string | null
  /** What it sorts by: its day, else the day of its first report. */
  readonly sort_day: string
  readonly aux: string
  readonly country: string | null
  readonly place: string | null
  readonly accounts: number
  readonly reports: number
  readonly publishers: number
  readonly confidence: number
  /** The line shown, JSON: the chief account's, with the facts that most accounts give; its occasion is the account of the talk it was said in. */
  readonly line: string
  /** JSON: content words of its accounts. */
  readonly words: string
  /** JSON: the talks its accounts say it was said in, and the offices that tell it themselves. */
  readonly circumstances: string
  /** JSON: facet → value → the accounts that say so, where they disagree. */
  readonly disagreements: string
  readonly added_seq: number
  readonly changed: Instant
  /** Its place in the order of all changes. Drawn under the lock of joining, so that none comes in below one that was seen. */
  readonly changed_seq: number
  /** The number of the change that made it; 0 where that is older than the first watch could be. */
  readonly born_seq: Generated<number>
  /** The event that took its accounts; null while it stands. */
  readonly merged_into: string | null
}

/** Somebody's part in an event. */
export interface PartyTable {
  readonly event_id: string
  readonly role: string
  readonly code: string
  readonly sector: string | null
  readonly name: string | null
  readonly sort_day: string
}

/** Two different codes in one event, each way round; a code twice where it is the only one known; of an event without parties, nobody and its place. */
export interface PairTable {
  readonly one: string
  readonly other: string
  readonly event_id: string
  readonly sort_day: string
  /** The event's score of conflict or cooperation, -10 to 10, where it is told as having happened; null elsewhere. */
  readonly weight: number | null
}

/** A publisher that tells an event. */
export interface SourceTable {
  readonly publisher: string
  readonly sort_day: string
  readonly event_id: string
}

/** Each name of a party or a publisher once: a part of a name is looked for here. */
export interface NamingTable {
  readonly kind: 'party' | 'publisher'
  readonly name: string
  /** In small letters. */
  readonly folded: string
}

/** A decision about two accounts' events, and its reasons. */
export interface JudgementTable {
  readonly id: string
  readonly one: string
  readonly other: string
  readonly verdict: string
  readonly score: number
  readonly reasons: string
  readonly judge: string
  readonly made: Instant
  readonly superseded: Instant | null
}

/** A promise as one report tells it. It counts as long as the account of its first step does. */
export interface PromiseTable {
  readonly id: string
  readonly coding_id: string
  readonly report_id: string
  /** The account of its first step. */
  readonly account_id: string
  /** The event that this is an account of. */
  readonly event_id: string
  readonly line: string
  /** JSON: content words that say what it is about. */
  readonly words: string
  /** The report's day. */
  readonly day: string
}

/** The promise that an event made, and how far it has come. A view that is made anew whenever that may have changed. */
export interface CommitmentTable {
  readonly id: string
  readonly event_id: string
  readonly report_id: string
  readonly promisers: string
  readonly promisees: string
  readonly act: string
  readonly due_from: string | null
  readonly due_to: string | null
  readonly status: string
  /** JSON: what an event is judged by that may move it. */
  readonly view: string
  readonly opened: string
  /** The day of its last step; null while it is open. */
  readonly closed: string | null
  /** The event that closed it; null where its reports themselves tell its end. */
  readonly closed_by: string | null
  readonly changed: Instant
  /** Since when no report that counts tells it. */
  readonly superseded: Instant | null
}

/** One step of a commitment, with the event that made it. */
export interface StepTable {
  readonly id: string
  readonly commitment_id: string
  readonly status: string
  readonly event_id: string
  readonly day: string | null
  readonly reason: string
  readonly made: Instant
  readonly superseded: Instant | null
}

/** Something somebody is told to have said. */
export interface StatementTable {
  readonly id: string
  readonly report_id: string
  readonly coding_id: string
  readonly code: string | null
  readonly name: string | null
  readonly said: string
  readonly day: string
  readonly line: string
  readonly superseded: Instant | null
}

/** Who appears in events, and the offices they are named with. */
export interface ActorTable {
  readonly id: string
  readonly code: string
  readonly sector: string | null
  readonly name: string
}

/** An office somebody is named with, and the first and last day of an event in which they are. */
export interface TenureTable {
  readonly actor_id: string
  readonly office: string
  readonly first_seen: string
  readonly last_seen: string
}

/** A person's word on a field of an event. */
export interface CorrectionTable {
  readonly id: string
  readonly event_id: string
  readonly field: string
  readonly was: string
  readonly becomes: string
  readonly reason: string
  readonly person: string
  readonly made: Instant
  readonly superseded: Instant | null
}

/** What happened to the record, in order; nothing is ever taken out. */
export interface HistoryTable {
  readonly seq: Generated<number>
  readonly at: Instant
  readonly what: string
  readonly subject: string
  readonly detail: string
  readonly judge: string
}

/** A feed that is watched, and what the poller must remember of it. */
export interface FeedTable {
  readonly url: string
  readonly state: string
  readonly changed: Instant
}

/** An event of another system, kept apart. */
export interface ForeignTable {
  readonly id: string
  readonly system: string
  readonly day: string | null
  readonly category: string | null
  readonly actor: string | null
  readonly recipient: string | null
  readonly line: string
}

/** What of an event came to be told otherwise by one change. */
export interface RetellingTable {
  readonly event_id: string
  /** The number of the change. */
  readonly change: number
  /** JSON: each part with what it was and what it became. */
  readonly parts: string
  readonly made: Instant
}

/** What somebody wants to be told of. */
export interface WatchTable {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** JSON: which events or promises it is about. */
  readonly filter: string
  /** Hash of the key in the address of its feed. */
  readonly feed_hash: string
  readonly webhook_url: string | null
  /** What the messages to the webhook are signed with. Both ends need it, so a hash would not do. */
  readonly webhook_secret: string | null
  /** The number of the last change before it was made: what is older is no news. */
  readonly since: number
  /** The number of the change, and the day, up to which it has been looked for. */
  readonly mark: number
  readonly day: string
  readonly person: string | null
  readonly made: Instant
}

/** What a watch found. */
export interface AlertTable {
  readonly seq: Generated<number>
  /** Hash of the watch and of what it found: nothing is told twice. */
  readonly id: string
  readonly watch_id: string
  /** JSON: the event or the promise as it stood when it was found. */
  readonly about: string
  readonly made: Instant
}

/** An alert on its way to a webhook. */
export interface DeliveryTable {
  readonly alert_id: string
  readonly watch_id: string
  readonly state: string
  readonly attempts: number
  /** When it is tried next. Whoever tries it moves this on first, so that it comes again if they die. */
  readonly due: Instant
  /** Why the last try came to nothing. */
  readonly reason: string | null
  readonly changed: Instant
}

/** Small facts about the record itself. */
export interface SettingTable {
  readonly name: string
  readonly value: string
}

/** Every table. */
export interface Tables {
  readonly document: DocumentTable
  readonly job: JobTable
  readonly report: ReportTable
  readonly appearance: AppearanceTable
  readonly band: BandTable
  readonly coding: CodingTable
  readonly account: AccountTable
  readonly evidence: EvidenceTable
  readonly event: EventTable
  readonly party: PartyTable
  readonly pair: PairTable
  readonly source: SourceTable
  readonly naming: NamingTable
  readonly judgement: JudgementTable
  readonly promise: PromiseTable
  readonly commitment: CommitmentTable
  readonly step: StepTable
  readonly statement: StatementTable
  readonly actor: ActorTable
  readonly tenure: TenureTable
  readonly correction: CorrectionTable
  readonly history: HistoryTable
  readonly feed: FeedTable
  readonly foreign_event: ForeignTable
  readonly retelling: RetellingTable
  readonly watch: WatchTable
  readonly alert: AlertTable
  readonly delivery: DeliveryTable
  readonly setting: SettingTable
}
