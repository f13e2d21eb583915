/** Every reason of the server's own for turning a request away, with its HTTP status and what the asker can do. docs/notes.md explains each. */
export const SERVER_REFUSALS = {
  bad_request: { status: 400, hint: 'See /api for what this address takes.' },
  bad_json: { status: 400, hint: 'Send one JSON object.' },
  bad_cursor: { status: 400, hint: 'Give back `next` of the page before as it is, or leave it out.' },
  bad_token: { status: 401, hint: 'Ask whoever runs this server for a token: readout token add.' },
  no_token: { status: 401, hint: 'Send a token: Authorization: Bearer …' },
  not_allowed: { status: 403, hint: 'Ask for a token with a higher role.' },
  foreign_origin: { status: 403, hint: 'Ask from the server’s own pages, or from a program.' },
  not_found: { status: 404, hint: 'See /api for the addresses there are.' },
  wrong_method: { status: 405, hint: 'See /api for the methods of this address.' },
  too_large: { status: 413, hint: 'Send less at once.' },
  not_json: { status: 415, hint: 'Send Content-Type: application/json.' },
  foreign_host: { status: 421, hint: 'Ask for it by the name it was started with.' },
  nothing_to_read: { status: 422, hint: 'Send either a text or the address of a page.' },
  too_many_requests: { status: 429, hint: 'Wait for as many seconds as Retry-After says.' },
  fault: { status: 500, hint: 'This is a fault of Readout’s; its log says more.' },
  too_busy: { status: 503, hint: 'Try again in a minute, or leave it to the queue: readout add --later.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly hint: string }>>

export type ServerRefusalCode = keyof typeof SERVER_REFUSALS
