import fc from 'fast-check'
import { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** How values are made: as the schema allows, from these ids; or anyhow. */
export interface Manner {
  readonly ids: readonly string[]
  readonly wild: boolean
}

/** Texts that have broken other programs. */
const HOSTILE = [
  '', ' ', '0', '-1', '1e9', 'null', '\u0000', '%', '_', '\\', '*', '"', '(', 'AND OR NOT', "'; drop table event; --", '<script>alert(1)</script>', '../../etc/passwd', '𝒴', '\uD800', 'a'.repeat(5000),
  '2031-03-04', 'DEU,FRA', 'DEU', 'ffff', '9999-99-99', '2031-03-04|abcd', '7', '2031-03-10T00:00:00.000Z|abcd',
]

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

/** Words that the record has, where a schema asks for their form. */
const KNOWN = ['DEU,FRA', 'DEU', 'KEN', 'phone'] as const

const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((day) => day.toISOString())

const fits = ({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema) => (text: string): boolean => text.trim().length >= minLength && text.length <= maxLength

const stringOf = (schema: Schema, { ids, wild }: Manner): fc.Arbitrary<unknown> => {
  if (wild) return hostile
  const { format, pattern } = schema
  if (format === 'date') return instants.map((instant) => instant.slice(0, 10))
  if (format === 'date-time') return instants
  if (format === 'uri') return fc.webUrl()
  if (pattern?.includes('0-9a-f') === true) return fc.oneof(fc.constantFrom(...ids), fc.stringMatching(new RegExp(pattern, 'u')))
  if (pattern !== undefined) return fc.oneof(...KNOWN.filter((word) => new RegExp(pattern, 'u').test(word)).map((word) => fc.constant(word)), fc.stringMatching(new RegExp(pattern, 'u')))
  return hostile.filter(fits(schema))
}

const objectOf = ({ properties = {}, required = [] }: Schema, manner: Manner): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, ofSchema(property, manner)])), { requiredKeys: manner.wild ? [] : [...required] })

const BY_TYPE: Readonly<Record<string, (schema: Schema, manner: Manner) => fc.Arbitrary<unknown>>> = {
  string: stringOf,
  integer: ({ minimum = -10, maximum = 600 }, { wild }) => (wild ? fc.maxSafeInteger() : fc.integer({ min: minimum, max: maximum })),
  number: () => fc.double(),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items }, manner) => fc.array(typeof items === 'object' && !Array.isArray(items) ? ofSchema(items, manner) : fc.anything(), { maxLength: 4 }),
  object: objectOf,
}

function ofSchema(schema: z.core.JSONSchema._JSONSchema, manner: Manner): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.anything()
  const { anyOf, oneOf, enum: choices, const: only, type } = schema
  const several = anyOf ?? oneOf
  if (several !== undefined) return fc.oneof(...several.map((one) => ofSchema(one, manner)))
  const usual = choices !== undefined ? fc.constantFrom(...choices) : only !== undefined ? fc.constant(only) : ((typeof type === 'string' ? BY_TYPE[type] : undefined)?.(schema, manner) ?? fc.anything())
  return manner.wild ? fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) }) : usual
}

/** Values of a schema. */
export const valuesOf = (schema: z.ZodType, manner: Manner): fc.Arbitrary<unknown> => ofSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), manner)

/** A value as an address or a body can carry it; what neither can, as nothing. */
const wordOf = (value: unknown): string => {
  if (typeof value === 'string') return value.toWellFormed()
  try {
    return (JSON.stringify(value) ?? '').toWellFormed()
  } catch {
    return ''
  }
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => (typeof value === 'object' && value !== null ? Object.entries(value) : [])

/** The query of an address. */
export const queryOf = (query: unknown): string => {
  const parts = entriesOf(query).map(([name, value]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(wordOf(value))}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** A path with its parameters in their places. */
export const pathOf = (path: string, params: unknown): string => {
  const given = new Map(entriesOf(params))
  return path.replace(/\{(\w+)\}/gu, (_all, name: string) => encodeURIComponent(wordOf(given.get(name) ?? 'x') || 'x'))
}

/** A body. */
export const bodyOf = (body: unknown): string => (typeof body === 'string' ? JSON.stringify(body) : wordOf(body))
