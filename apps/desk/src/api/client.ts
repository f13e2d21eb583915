import { createClient } from '@readout/protocol/client'

/** Asks the server that served this page; who is signed in is its own cookie’s business. */
export const client = createClient({ fetch: (input, init) => fetch(input, init) })
