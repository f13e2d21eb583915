import type { RawReport } from '@readout/engine/model/news-report'
import type { Role } from '@readout/protocol/api'
import type { CodedReport, IncomingDocument, Tools } from '@readout/record'
import type { StaticFiles } from './page/static-files.ts'

/** Why something was turned away: one shape at every door. */
export interface Refused {
  readonly code: string
  readonly status: number
  readonly message: string
  readonly hint: string
}

/** A report coded, or refused. */
export type CodedOrRefused = { readonly ok: true; readonly coded: CodedReport } | { readonly ok: false; readonly refusal: Refused }

/** What reads reports; it works elsewhere (in worker threads), so that the server goes on answering. */
export interface Coder {
  /** Which version with which models; written down with every coding. */
  readonly name: string
  code(raw: RawReport): Promise<CodedOrRefused>
}

/** A page fetched, or refused. */
export type FetchedOrRefused = { readonly ok: true; readonly document: IncomingDocument } | { readonly ok: false; readonly refusal: Refused }

/** What a server said to a message: its status; or why it was not sent. */
export type PostedOrRefused = { readonly ok: true; readonly status: number } | { readonly ok: false; readonly refusal: Refused }

/** What sends messages where people asked for them to be sent. */
export interface Webhooks {
  /** Why nothing is sent to an address; null: it may be. */
  refuse(url: string): Refused | null
  /** Sends once; to what a name leads is looked at when connecting. */
  post(url: string, message: { readonly headers: Readonly<Record<string, string>>; readonly body: string }): Promise<PostedOrRefused>
}

/** What the server cannot do itself and is handed. */
export interface Helpers {
  readonly coder: Coder
  /** Fetches a page; private addresses are its business to refuse. */
  fetchPage(url: string): Promise<FetchedOrRefused>
  /** Whom words name: none where they name nobody or several. */
  findSides(words: string): Promise<readonly { readonly code: string; readonly name: string }[]>
  readonly webhooks: Webhooks
  /** The state of a feed that nobody has looked at, as the poller writes it. */
  readonly newFeed: string
  /** Called when something new waits in the queue. */
  wake(): void
}

/** Somebody who asks. `name` is null where nobody needs a token. */
export interface Asker {
  readonly name: string | null
  readonly role: Role
}

/** Who may ask: anybody on this machine, or holders of tokens. */
export type Access = { readonly kind: 'open' } | { readonly kind: 'tokens' }

/** How much one asker may ask; null: as much as they like. */
export interface Limits {
  readonly requestsPerSecond: number | null
  readonly codingsPerMinute: number | null
  /** Reports in hand at once, over all askers. */
  readonly codingsAtOnce: number
  readonly bodyBytes: number
  readonly listeners: number
}

/** One line of the log. Never a query, a body or a token. */
export interface LogLine {
  readonly level: 'info' | 'error'
  readonly what: string
  readonly [detail: string]: string | number | null
}

/** All that a server is made of. */
export interface ServerOptions {
  readonly tools: Tools
  readonly helpers: Helpers
  readonly access: Access
  /** Names by which it may be asked, against DNS rebinding; null: any. */
  readonly hosts: ReadonlySet<string> | null
  readonly limits: Limits
  /** The desk's built files; null where it is not built. */
  readonly desk: StaticFiles | null
  readonly log: (line: LogLine) => void
}

/** Limits for one's own machine: only what keeps it from choking. */
export const OWN_LIMITS: Limits = { requestsPerSecond: null, codingsPerMinute: null, codingsAtOnce: 64, bodyBytes: 8_000_000, listeners: 2000 }

/** Limits for a server that others reach. */
export const SHARED_LIMITS: Limits = { requestsPerSecond: 50, codingsPerMinute: 60, codingsAtOnce: 64, bodyBytes: 8_000_000, listeners: 2000 }
