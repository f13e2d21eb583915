import { z } from 'zod'
import { idSchema } from './common.ts'
import { correctionsQuerySchema, correctionsSchema, correctRequestSchema, decidedSchema, otherRequestSchema, splitRequestSchema } from './decisions.ts'
import { feedRequestSchema, meSchema, queueSchema, retriedSchema, sessionRequestSchema, sessionSchema, sourcesSchema } from './desk.ts'
import { comparedSchema, eventPageSchema, eventsQuerySchema, newsQuerySchema, newsSchema, shownEventSchema } from './events.ts'
import {
  betweenQuerySchema, betweenSchema, commitmentsQuerySchema, commitmentsSchema, countriesSchema, pairParamsSchema, pairsSchema, weighedQuerySchema,
} from './pairs.ts'
import type { ApiName } from './paths.ts'
import { readAnswerSchema, readRequestSchema, reportPageSchema, reportsQuerySchema, reportViewSchema } from './reports.ts'
import { alertsQuerySchema, alertsSchema, doubtsQuerySchema, doubtsSchema, madeWatchSchema, watchesSchema, watchFeedSchema, watchRequestSchema } from './watches.ts'
import { searchQuerySchema, searchSchema, sidesQuerySchema, sidesSchema, statementsQuerySchema, statementsSchema, statsSchema } from './search.ts'

/** What an endpoint takes and gives. */
export interface Endpoint<Params extends z.ZodType = z.ZodType, Query extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly summary: string
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly answer: Answer
}

const NOTHING = z.strictObject({})
const NO_BODY = z.undefined()
const ID = z.object({ id: idSchema })
const WATCH_ID = z.object({ id: idSchema.describe('The whole id of a watch.') })

const asks = <Query extends z.ZodType, Answer extends z.ZodType>(summary: string, query: Query, answer: Answer) =>
  ({ summary, params: NOTHING, query, body: NO_BODY, answer })

const asksOf = <Params extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType>(summary: string, params: Params, query: Query, answer: Answer) =>
  ({ summary, params, query, body: NO_BODY, answer })

const decides = <Body extends z.ZodType>(summary: string, body: Body) => ({ summary, params: ID, query: NOTHING, body, answer: decidedSchema })

/** The schemas of every endpoint that answers with one JSON object: the one source of validation, types and OpenAPI. */
export const ENDPOINTS = {
  signIn: { summary: 'Sign a browser in with a token.', params: NOTHING, query: NOTHING, body: sessionRequestSchema, answer: sessionSchema },
  signOut: asks('Sign a browser out.', NOTHING, sessionSchema),
  me: asks('Who asks, and what they may do.', NOTHING, meSchema),
  events: asks('Events that fit, newest first, a page at a time.', eventsQuerySchema, eventPageSchema),
  event: asksOf('An event whole: its accounts, their words, judgements, corrections, history.', ID, NOTHING, shownEventSchema),
  compare: asksOf('Two sides’ accounts of one call or meeting, aligned.', ID, NOTHING, comparedSchema),
  correct: decides('Correct a field of an event; kept in its history.', correctRequestSchema),
  same: decides('Say that another event is this one: its accounts come here.', otherRequestSchema),
  different: decides('Say that another event is not this one: nothing may join them again.', otherRequestSchema),
  split: decides('Take an account out of an event; the answer is the event that it becomes.', splitRequestSchema),
  corrections: asks('Every correction, the latest first.', correctionsQuerySchema, correctionsSchema),
  news: asks('Events new or changed since an instant.', newsQuerySchema, newsSchema),
  pairs: asks('Who dealt with whom, and how.', weighedQuerySchema, pairsSchema),
  between: asksOf('All between two sides: timeline, balance by week, open promises, meetings.', pairParamsSchema, betweenQuerySchema, betweenSchema),
  countries: asks('Where events took place, by country.', weighedQuerySchema, countriesSchema),
  commitments: asks('Promises with their steps, those due first in front.', commitmentsQuerySchema, commitmentsSchema),
  statements: asks('What a person or body is told to have said.', statementsQuerySchema, statementsSchema),
  search: asks('Reports in which words stand, best first.', searchQuerySchema, searchSchema),
  sides: asks('Whom a name means: code and name.', sidesQuerySchema, sidesSchema),
  stats: asks('How much there is in the record.', NOTHING, statsSchema),
  reports: asks('Reports, the latest to come in first, a page at a time.', reportsQuerySchema, reportPageSchema),
  report: asksOf('A report with its text and all that was read in it.', ID, NOTHING, reportViewSchema),
  read: { summary: 'Read a report that is sent, or a page; and keep it where that is asked for.', params: NOTHING, query: NOTHING, body: readRequestSchema, answer: readAnswerSchema },
  queue: asks('How many reports wait, are in hand, are done; which failed and why.', NOTHING, queueSchema),
  retry: { summary: 'Put failed reports back to be tried again.', params: NOTHING, query: NOTHING, body: NO_BODY, answer: retriedSchema },
  sources: asks('Where reports come from.', NOTHING, sourcesSchema),
  watch: { summary: 'Watch a feed.', params: NOTHING, query: NOTHING, body: feedRequestSchema, answer: sourcesSchema },
  unwatch: asks('Watch a feed no more.', feedRequestSchema, sourcesSchema),
  doubts: asks('Pairs of events that may be one, and why.', doubtsQuerySchema, doubtsSchema),
  watches: asks('What people want to be told of.', NOTHING, watchesSchema),
  addWatch: { summary: 'Make a watch; the answer has the address of its feed and the secret of its webhook, this once.', params: NOTHING, query: NOTHING, body: watchRequestSchema, answer: madeWatchSchema },
  dropWatch: asksOf('Remove a watch with all that it found.', WATCH_ID, NOTHING, watchesSchema),
  renewFeed: { summary: 'Give a watch’s feed another address; the old one ends.', params: WATCH_ID, query: NOTHING, body: NO_BODY, answer: watchFeedSchema },
  alerts: asks('What watches found, the latest first.', alertsQuerySchema, alertsSchema),
} as const satisfies Readonly<Record<ApiName, Endpoint>>

/** What goes in and out of each endpoint, as types. */
export type ApiTypes = {
  readonly [Name in ApiName]: {
    readonly params: z.input<(typeof ENDPOINTS)[Name]['params']>
    readonly query: z.input<(typeof ENDPOINTS)[Name]['query']>
    readonly body: z.input<(typeof ENDPOINTS)[Name]['body']>
    readonly answer: z.output<(typeof ENDPOINTS)[Name]['answer']>
  }
}
