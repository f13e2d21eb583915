import { FILE_LOSSES } from './file.ts'
import { PARTY_LOSSES } from './party.ts'
import { PLACE_LOSSES } from './place.ts'
import { TELLING_LOSSES } from './telling.ts'

export type { Loss } from './loss.ts'

/** Everything that some format cannot hold; a dialect lists those that are its. */
export const LOSSES = { ...TELLING_LOSSES, ...PARTY_LOSSES, ...PLACE_LOSSES, ...FILE_LOSSES }
