/** What the record asks of the engine, by itself: it needs none of the tables that reading does. */
export { judgeTellings } from './5-merge/judge-tellings.ts'
export { movesPromise, type OpenPromise, type PromiseMove, promiseMovers } from './5-merge/move-promise.ts'
export { correctedCodes } from './codebook/corrected-codes.ts'
