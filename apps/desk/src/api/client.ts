import { createClient } from '@readout/protocol/client'

const TOKEN = 'readout-token'

/** The access token of this tab; null where none was given. */
export const storedToken = (): string | null => sessionStorage.getItem(TOKEN)

/** Keeps the token until the tab is closed. */
export const keepToken = (token: string): void => sessionStorage.setItem(TOKEN, token)

/** Asks the server that served this page. */
export const client = createClient({ token: storedToken(), fetch: (input, init) => fetch(input, init) })
