/** Every reason for turning a request away, with its HTTP status and what the asker can do. Closed: docs/notes.md explains each. */
export const REFUSALS = {
  text_empty: { status: 422, hint: 'Send a text with words in it.' },
  text_binary: { status: 415, hint: 'Send plain text, Markdown or HTML; take the text out of other files first.' },
  text_too_long: { status: 413, hint: 'Split the text into single reports and send them one by one.' },
  markup_too_deep: { status: 422, hint: 'Save the page as plain text and send that.' },
  bad_date: { status: 400, hint: 'Write the publication date as YYYY-MM-DD, a day that exists.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly hint: string }>>

export type RefusalCode = keyof typeof REFUSALS

/** The one JSON shape of a refusal, at every door. */
export interface RefusalJson {
  readonly error: { readonly code: RefusalCode; readonly status: number; readonly message: string; readonly hint: string }
}

/** A request turned away: not our bug and not a remark about prose. Returned where it is expected, thrown only at the doors. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly status: number
  readonly detail: string
  readonly hint: string

  constructor(code: RefusalCode, detail: string, hint: string = REFUSALS[code].hint) {
    super(detail)
    this.code = code
    this.status = REFUSALS[code].status
    this.detail = detail
    this.hint = hint
  }

  toJSON(): RefusalJson {
    return { error: { code: this.code, status: this.status, message: this.detail, hint: this.hint } }
  }
}
