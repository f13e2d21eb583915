import { ROLES } from '@readout/protocol/api'
import { dropTokens, tokenHolders } from '@readout/record'
import { makeToken, roleNamed } from '@readout/server'
import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { askRecord } from '../record-door.ts'
import { safeText } from '../terminal/safe-text.ts'

/** The flags of `readout token`. */
export interface TokenFlags {
  readonly database: string | null
  readonly role: string
}

/** `readout token add`: prints a new token, this once. */
export const runTokenAdd = (name: string, flags: TokenFlags, doors: Doors): Promise<number> => {
  const role = roleNamed(flags.role)
  if (role === null) throw new UsageError(`${safeText(flags.role)} is no role: choose from ${ROLES.join(', ')}`)
  return askRecord({ database: flags.database, format: 'pretty', create: true }, doors, async (tools) => {
    doors.stdout.write(`${await makeToken(tools, { name, role })}\n`)
    doors.stderr.write(`This is ${safeText(name)}’s token as ${role}. It is shown this once: the record keeps only its hash.\n`)
    return EXIT.coded
  })
}

/** `readout token list`: who has one. */
export const runTokenList = (flags: TokenFlags, doors: Doors): Promise<number> =>
  askRecord({ database: flags.database, format: 'pretty' }, doors, async (tools) => {
    const holders = await tokenHolders(tools)
    for (const { name, role, made } of holders) doors.stdout.write(`${safeText(name)}  ${role}  since ${made.slice(0, 10)}\n`)
    if (holders.length === 0) doors.stderr.write('nobody has a token\n')
    return EXIT.coded
  })

/** `readout token remove`: whoever has a token of this name has none from now on. */
export const runTokenRemove = (name: string, flags: TokenFlags, doors: Doors): Promise<number> =>
  askRecord({ database: flags.database, format: 'pretty' }, doors, async (tools) => {
    const gone = await dropTokens(tools, name)
    doors.stderr.write(gone === 0 ? `nobody called ${safeText(name)} has a token\n` : `${safeText(name)} has no token any more\n`)
    return gone === 0 ? EXIT.someFailed : EXIT.coded
  })
