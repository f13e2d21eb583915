import type { Endpoint } from '@readout/protocol/api'
import { z } from 'zod'
import type { Asker } from '../options.ts'
import { refuse } from '../refusal.ts'

/** What an endpoint is asked, checked against its schemas. */
export interface Asked<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly asker: Asker
}

/** What came in, not yet checked. */
export interface RawAsked {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  readonly asker: Asker
}

/** An endpoint that can be asked. */
export interface Route {
  readonly takesBody: boolean
  answer(asked: RawAsked): Promise<unknown>
}

/** What is wrong, by the names of the parts: never the values, which may be long, or secret. */
const complaints = (error: z.ZodError): string =>
  error.issues.slice(0, 5).map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ').slice(0, 500)

/** The value as its schema has it. Throws a refusal that says what is wrong. */
export const check = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const checked = schema.safeParse(value)
  if (!checked.success) throw refuse('bad_request', complaints(checked.error))
  return checked.data
}

/** Joins an endpoint's schemas with what answers it: nothing unchecked reaches the handler. */
export const route = <Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  { params, query, body }: Endpoint<Params, Query, Body, Answer>,
  handler: (asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>) => Promise<z.output<Answer>>,
): Route => ({
  takesBody: !(body instanceof z.ZodUndefined),
  answer: (raw) => handler({ params: check(params, raw.params), query: check(query, raw.query), body: check(body, raw.body), asker: raw.asker }),
})
