import { ENDPOINTS, type Endpoint, keptAccountSchema, keptCommitmentSchema, keptEventSchema, reportEventSchema, reportViewSchema } from '@readout/protocol/api'
import { citeInfoSchema, commitmentLineSchema, entitySchema, eventLineSchema } from '@readout/protocol/schemas'
import { z } from 'zod'

/** Shapes that several answers share, by the name they have in the document. */
const SHARED: Readonly<Record<string, z.ZodType>> = {
  EventLine: eventLineSchema, CommitmentLine: commitmentLineSchema, Entity: entitySchema, CiteInfo: citeInfoSchema, KeptEvent: keptEventSchema,
  KeptAccount: keptAccountSchema, KeptCommitment: keptCommitmentSchema, ReportEvent: reportEventSchema, ReportView: reportViewSchema,
}

const partsOf = (schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Readonly<Record<string, unknown>> => {
  const registry = z.registry<{ id: string }>()
  const named = new Set<z.ZodType>()
  for (const [id, schema] of Object.entries(schemas)) {
    // One schema may answer two endpoints; it has one name, and the other refers to it.
    if (named.has(schema)) continue
    named.add(schema)
    registry.add(schema, { id })
  }
  const { schemas: made } = z.toJSONSchema(registry, { io, unrepresentable: 'any', uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(made).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]))
}

/** Where two endpoints answer with one schema, the second name points to the first. */
const aliases = (schemas: Readonly<Record<string, z.ZodType>>): Readonly<Record<string, unknown>> => {
  const first = new Map<z.ZodType, string>()
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([id, schema]) => {
      const known = first.get(schema)
      if (known === undefined) first.set(schema, id)
      return known === undefined ? [] : [[id, { $ref: `#/components/schemas/${known}` }]]
    }),
  )
}

/** Every schema of the document by its name: what goes in, what comes out, and what they share. */
export const schemaParts = (more: Readonly<Record<string, z.ZodType>>): Readonly<Record<string, unknown>> => {
  const endpoints: readonly (readonly [string, Endpoint])[] = Object.entries(ENDPOINTS)
  const answers = { ...SHARED, ...more, ...Object.fromEntries(endpoints.map(([name, { answer }]) => [`${name}Answer`, answer])) }
  const requests = Object.fromEntries(endpoints.flatMap(([name, { body }]) => (body instanceof z.ZodUndefined ? [] : [[`${name}Request`, body]])))
  return { ...aliases(answers), ...partsOf(answers, 'output'), ...aliases(requests), ...partsOf(requests, 'input') }
}
