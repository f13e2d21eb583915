/** What the record asks of the engine, by itself: of the tables that reading needs, only the lexicon's words and the states. */
export { judgeTellings } from './5-merge/judge-tellings.ts'
export { movesPromise, type OpenPromise, type PromiseMove, promiseMovers } from './5-merge/move-promise.ts'
export { correctedCodes } from './codebook/corrected-codes.ts'
