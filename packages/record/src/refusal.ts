/** Every reason for turning a request to the record away, with its HTTP status and what the asker can do. */
export const RECORD_REFUSALS = {
  record_not_found: { status: 404, hint: 'Check the path; readout add makes a record where there is none.' },
  record_newer: { status: 409, hint: 'Use the version of Readout that wrote it, or a later one.' },
  record_in_use: { status: 409, hint: 'Stop the workers and watchers of this record first.' },
  record_foreign: { status: 409, hint: 'Give the path of a Readout record.' },
  event_not_found: { status: 404, hint: 'readout events lists the events; the beginning of an id is enough.' },
  event_ambiguous: { status: 409, hint: 'Give more letters of the id.' },
  report_not_found: { status: 404, hint: 'readout search lists reports; the beginning of an id is enough.' },
  report_ambiguous: { status: 409, hint: 'Give more letters of the id.' },
  account_not_found: { status: 404, hint: 'readout show lists an event’s accounts.' },
  nothing_to_split: { status: 409, hint: 'An event with one account cannot be split.' },
  same_event: { status: 409, hint: 'Both ids name one event already.' },
  bad_field: { status: 400, hint: 'Fields that can be corrected: category, mode, date, actor, recipient, aux.' },
  too_many_watches: { status: 409, hint: 'Remove watches that nobody reads any more.' },
  backup_by_server: { status: 409, hint: 'Back up a PostgreSQL record with pg_dump, and restore it with pg_restore.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly hint: string }>>

export type RecordRefusalCode = keyof typeof RECORD_REFUSALS

/** A request to the record turned away. */
export class RecordRefusal extends Error {
  override readonly name = 'RecordRefusal'
  readonly code: RecordRefusalCode
  readonly status: number
  readonly hint: string

  constructor(code: RecordRefusalCode, message: string) {
    super(message)
    this.code = code
    this.status = RECORD_REFUSALS[code].status
    this.hint = RECORD_REFUSALS[code].hint
  }
}
