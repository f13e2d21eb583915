import { comparedSchema, commitmentsSchema, betweenSchema, daySchema, eventPageSchema, idSchema, MOST_TEXT, reportViewSchema, shownEventSchema } from '@readout/protocol/api'
import { AUXILIARIES, CATEGORIES } from '@readout/engine/model/codebook'
import { ANY_EVENT, askBetween, askCommitments, askEvents, compareEvent, dayAsked, showEvent } from '@readout/record'
import { z } from 'zod'
import { eventCursor } from '../api/event-filter.ts'
import type { ServerOptions } from '../options.ts'
import { refuse, RequestRefusal } from '../refusal.ts'
import { readView } from '../report/report-view.ts'
import { type Register, tool } from './tool.ts'

/** What the tools work with. */
export type McpParts = Pick<ServerOptions, 'tools' | 'helpers'>

const words = z.string().trim().min(1).max(200)
const side = words.describe('A state or body: a name, a capital or a code: Russia, Moscow, RUS.')
const days = { since: daySchema.exactOptional().describe('From this day on, YYYY-MM-DD.'), until: daySchema.exactOptional().describe('Up to this day, YYYY-MM-DD.') }
const limit = z.int().min(1).max(100).default(20).describe('At most so many.')
const event = idSchema.describe('The event’s id, or the beginning of it, as search_events gives it.')

const codeOf = async ({ helpers }: McpParts, name: string): Promise<string> => {
  const [found, ...others] = await helpers.findSides(name)
  if (found === undefined || others.length > 0) throw refuse('bad_request', `nobody, or more than one, is known as ${name}: give an ISO 3166-1 alpha-3 code`)
  return found.code
}

const pairOf = async (parts: McpParts, one: string | undefined, other: string | undefined): Promise<readonly [string, string] | null> => {
  if (one === undefined && other === undefined) return null
  if (one === undefined || other === undefined) throw refuse('bad_request', 'name both sides, or neither')
  const pair = [await codeOf(parts, one), await codeOf(parts, other)] as const
  if (pair[0] === pair[1]) throw refuse('bad_request', 'name two different sides')
  return pair
}

const codeReport = ({ helpers: { coder } }: McpParts): Register => tool({
  name: 'code_report',
  title: 'Code a report',
  description: 'Reads a news report or an official statement in English and gives who did what to whom, when, where and according to whom, each with the words it stands on. Nothing is kept.',
  input: z.object({
    text: z.string().min(1).max(MOST_TEXT).describe('The report: plain text, Markdown or HTML.'),
    publisher: words.exactOptional(),
    published: daySchema.exactOptional().describe('The day of publication, where the text does not say.'),
  }),
  output: reportViewSchema.pick({ id: true, title: true, genre: true, publisher: true, published: true, published_reason: true, events: true, quotations: true, commitments: true, notes: true }),
  run: async ({ text, publisher, published }) => {
    const outcome = await coder.code({ name: 'pasted', content: text, ...(publisher === undefined ? {} : { publisher }), ...(published === undefined ? {} : { publicationDate: published }) })
    if (!outcome.ok) throw new RequestRefusal(outcome.refusal)
    const { id, title, genre, publisher: by, published: day, published_reason, events, quotations, commitments, notes } = readView({ ...outcome.coded, coder: coder.name }, null)
    return { id, title, genre, publisher: by, published: day, published_reason, events, quotations, commitments, notes }
  },
})

const searchEvents = (parts: McpParts): Register => tool({
  name: 'search_events',
  title: 'Search events',
  description: 'Events of the record that fit, newest first: who did what to whom, with the quotes behind each field. An event with an `aux` did not simply happen: it is planned, denied, feared or remembered.',
  input: z.object({
    actor: words.exactOptional().describe('Whoever acts or is acted upon: a three-letter code, or part of a name.'),
    category: z.enum(CATEGORIES).exactOptional().describe('PLOVER’s category.'),
    place: words.exactOptional().describe('A country’s code, or part of a place’s name.'),
    source: words.exactOptional().describe('Part of a publisher’s name.'),
    aux: z.enum(['happened', ...AUXILIARIES]).exactOptional().describe('happened: only what is told as having happened.'),
    text: words.exactOptional().describe('Words that stand in the evidence.'),
    ...days, limit,
    after: z.string().max(100).exactOptional().describe('`next` of the page before.'),
  }),
  output: eventPageSchema,
  run: async ({ after, ...asked }) => askEvents(parts.tools, { ...ANY_EVENT, ...asked, after: eventCursor(after) }),
})

const shownEvent = ({ tools }: McpParts): Register => tool({
  name: 'show_event',
  title: 'Show an event',
  description: 'One event whole: every account of it side by side with its quotes, where they disagree, why they were taken for one event, what people corrected.',
  input: z.object({ event }),
  output: shownEventSchema,
  run: ({ event: id }) => showEvent(tools, id),
})

const betweenCountries = (parts: McpParts): Register => tool({
  name: 'between_countries',
  title: 'Between two countries',
  description: 'All between two sides: events, cooperation and conflict by week, open promises, meetings and calls.',
  input: z.object({ one: side, other: side, ...days, limit }),
  output: betweenSchema,
  run: async ({ one, other, since, until, limit: most }) => {
    const pair = await pairOf(parts, one, other)
    if (pair === null) throw refuse('bad_request', 'name both sides')
    return askBetween(parts.tools, pair, { since: since ?? null, until: until ?? null, limit: most, today: await dayAsked(parts.tools) })
  },
})

const openCommitments = (parts: McpParts): Register => tool({
  name: 'open_commitments',
  title: 'Open commitments',
  description: 'Promises not yet kept, broken or refused, with their steps; those due first in front. `overdue` is reckoned for the day given, else today.',
  input: z.object({ one: side.exactOptional(), other: side.exactOptional(), today: daySchema.exactOptional(), limit }),
  output: commitmentsSchema,
  run: async ({ one, other, today: asked, limit: most }) => {
    const today = asked ?? (await dayAsked(parts.tools))
    return { today, commitments: await askCommitments(parts.tools, { pair: await pairOf(parts, one, other), open: true, today, since: null, until: null, limit: most }) }
  },
})

const compareAccounts = ({ tools }: McpParts): Register => tool({
  name: 'compare_accounts',
  title: 'Compare accounts',
  description: 'Two sides’ accounts of one call or meeting, aligned: what both tell, what each tells in words of its own, what only one tells.',
  input: z.object({ event }),
  output: comparedSchema,
  run: ({ event: id }) => compareEvent(tools, id),
})

/** Every tool. */
export const toolsOf = (parts: McpParts): readonly Register[] =>
  [codeReport, searchEvents, shownEvent, betweenCountries, openCommitments, compareAccounts].map((make) => make(parts))
