export { resolveTime } from './resolve-time.ts'
export type { PublicationDays, Tense, TimeContext, TimeResolution } from './time-context.ts'
