/** Every reason for turning a document, file, feed or address away, with its status and what can be done. The README explains each. */
export const INTAKE_REFUSALS = {
  input_not_found: { status: 404, hint: 'Check the path.' },
  input_unreadable: { status: 403, hint: 'Check that it is a file or folder and that you may read it.' },
  folder_without_documents: {
    status: 404,
    hint: 'Folders are searched for .txt, .md, .html, .pdf, .jsonl, .csv, .tsv, .mbox, .eml, .warc and .gz; name other files one by one.',
  },
  document_empty: { status: 422, hint: 'Give a document with words in it.' },
  document_binary: { status: 415, hint: 'Give text, Markdown, HTML, PDF, mail or an archive of them; export other files first.' },
  document_too_long: { status: 413, hint: 'Split it into single reports.' },
  unpacks_too_far: { status: 413, hint: 'Unpack it yourself and look at what is in it.' },
  packing_broken: { status: 422, hint: 'Fetch or pack the file again; what came before the break was taken.' },
  markup_too_heavy: { status: 422, hint: 'Save the page as plain text and give that.' },
  pdf_broken: { status: 422, hint: 'Open it in a viewer and save it anew, or give its text.' },
  pdf_locked: { status: 422, hint: 'Save a copy without the password.' },
  pdf_without_text: { status: 422, hint: 'It may be a scan: run it through text recognition first.' },
  line_broken: { status: 422, hint: 'Correct the line; the others were taken.' },
  text_missing: { status: 422, hint: 'Name the words of the report `text`, `content` or `body`.' },
  table_too_wide: { status: 413, hint: 'Keep the columns that are reports’ text, title, url, date, publisher and author.' },
  mailbox_broken: {
    status: 422,
    hint: 'A mailbox is a file of mails that each begin with a line "From …"; a single mail is an .eml file.',
  },
  mail_broken: { status: 422, hint: 'Open the mail in a mail program and save its text.' },
  archive_broken: { status: 422, hint: 'Give a WARC file as crawlers write it; what came before the break was taken.' },
  feed_unknown: { status: 415, hint: 'Give the address of an RSS, Atom or JSON feed, not of the page that names it.' },
  feed_broken: { status: 422, hint: 'Check the feed with a validator and tell its publisher.' },
  feed_with_entities: { status: 422, hint: 'Feeds need no entity definitions; ask the publisher to leave them out.' },
  url_bad: { status: 400, hint: 'Write the whole address, beginning with https:// and without a user name or password.' },
  address_private: { status: 403, hint: 'Allow private addresses if this is a server of your own.' },
  name_unknown: { status: 502, hint: 'Check the address for typing errors.' },
  redirects_too_many: { status: 508, hint: 'Open the page in a browser and give the address at which it ends.' },
  robots_disallow: { status: 403, hint: 'The site asks robots to stay away: save the page yourself and give the file.' },
  robots_unavailable: { status: 503, hint: 'Try again later.' },
  page_refused: { status: 502, hint: 'Open the address in a browser; it may be gone or need a login.' },
  server_busy: { status: 503, hint: 'Try again later, and ask for less at a time.' },
  connection_failed: { status: 502, hint: 'Check the address and your connection, then try again.' },
  timed_out: { status: 504, hint: 'Try again later.' },
  content_type_refused: { status: 415, hint: 'Give the address of a page, a text or a PDF; watch feeds as feeds.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly hint: string }>>

export type IntakeRefusalCode = keyof typeof INTAKE_REFUSALS

/** Something turned away at the door: what, why, and what to do about it. */
export interface IntakeRefusal {
  readonly code: IntakeRefusalCode
  readonly status: number
  readonly message: string
  readonly hint: string
}

export const refusal = (code: IntakeRefusalCode, message: string): IntakeRefusal =>
  Object.freeze({ code, status: INTAKE_REFUSALS[code].status, message, hint: INTAKE_REFUSALS[code].hint })

/**
 * A refusal on its way out of a stream. A stream can only be ended from inside by a throw;
 * whoever reads it to the end catches this one kind and hands the refusal on as a value.
 */
export class StreamRefused extends Error {
  override readonly name = 'StreamRefused'
  readonly refusal: IntakeRefusal

  constructor(given: IntakeRefusal) {
    super(given.message)
    this.refusal = given
  }
}
