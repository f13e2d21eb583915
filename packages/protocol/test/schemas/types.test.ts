import type { z } from 'zod'
import { expectTypeOf, test } from 'vitest'
import type { ForeignEvent } from '@readout/protocol/imports'
import type { CommitmentLine, EventLine, StatementLine } from '@readout/protocol/lines'
import type { commitmentLineSchema, eventLineSchema, foreignEventSchema, statementLineSchema } from '@readout/protocol/schemas'

/** Compiles only where each type can stand for the other. */
interface Same<A extends B, B> {
  readonly a: A
  readonly b: B
}
type Both<A, B> = A extends B ? (B extends A ? Same<A, B> : never) : never

test('each schema infers its interface, and each interface its schema', () => {
  expectTypeOf<Both<z.infer<typeof eventLineSchema>, EventLine>>().not.toBeNever()
  expectTypeOf<Both<z.infer<typeof statementLineSchema>, StatementLine>>().not.toBeNever()
  expectTypeOf<Both<z.infer<typeof commitmentLineSchema>, CommitmentLine>>().not.toBeNever()
  expectTypeOf<Both<z.infer<typeof foreignEventSchema>, ForeignEvent>>().not.toBeNever()
})

test('a line without one of its fields, or with a wrong one, does not pass', () => {
  expectTypeOf<Both<Omit<EventLine, 'cameo'>, EventLine>>().toBeNever()
  expectTypeOf<Both<Omit<EventLine, 'cameo'> & { readonly cameo: number }, EventLine>>().toBeNever()
})
