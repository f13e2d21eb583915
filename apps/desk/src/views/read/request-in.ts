import type { ReadRequest } from '@readout/protocol/api'

/** What a person filled in. */
export interface Filled {
  readonly text: string
  readonly name: string | null
  readonly url: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly keep: boolean
}

/** What was filled in, as the server takes it: the text where there is one, else the address. */
export const requestIn = ({ text, name, url, published, publisher, keep }: Filled): ReadRequest => ({
  ...(text.trim() === '' && url !== null ? { url } : { text }),
  ...(name === null ? {} : { name }),
  ...(published === null ? {} : { published }),
  ...(publisher === null ? {} : { publisher }),
  ...(keep ? { store: true } : {}),
})
