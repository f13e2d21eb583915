import { createHash, randomBytes } from 'node:crypto'
import { ROLES, type Role } from '@readout/protocol/api'
import { keepToken, tokenHolder, type Tools } from '@readout/record'
import type { Asker } from '../options.ts'

/** What every token begins with, so that scanners for leaked secrets find one. */
const MARK = 'readout_'

/** A token has 256 random bits: a plain hash of it cannot be guessed back, and costs nothing at every request. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The role so named; null for any other word. */
export const roleNamed = (word: string): Role | null => ROLES.find((role) => role === word) ?? null

/** Whether somebody of one role may do what asks for another. */
export const mayAct = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed)

/** Makes a token for somebody. It is shown once; the record keeps its hash. */
export const makeToken = async (tools: Tools, holder: { readonly name: string; readonly role: Role }): Promise<string> => {
  const token = `${MARK}${randomBytes(32).toString('base64url')}`
  await keepToken(tools, hashOf(token), holder)
  return token
}

/** Whose token it is; null: nobody's. */
export const askerWith = async (tools: Tools, token: string): Promise<Asker | null> => {
  if (!token.startsWith(MARK)) return null
  const holder = await tokenHolder(tools, hashOf(token))
  const role = holder === null ? null : roleNamed(holder.role)
  return holder === null || role === null ? null : { name: holder.name, role }
}
