import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Refusal } from './engine.ts'

/** Why a database does not open, by the code that SQLite, the system or the server gives. */
const REASONS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'it is no database',
  SQLITE_CANTOPEN: 'it is a folder, or you may not open it',
  SQLITE_READONLY: 'you may not write there',
  SQLITE_CORRUPT: 'it is damaged',
  SQLITE_BUSY: 'another program holds it',
  ECONNREFUSED: 'no server answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name cannot be looked up now',
  ETIMEDOUT: 'the server does not answer',
  '28P01': 'the password is wrong',
  '28000': 'the server does not let you in',
  '42501': 'the server does not let you make tables there',
  '53300': 'the server has no connection to spare',
  '57P01': 'the server is shutting down',
  '57P03': 'the server is starting up',
  ERR_INVALID_URL: 'this is no address',
  SQLITE_FULL: 'the disk is full',
  '3D000': 'the server has no such database',
}

const isServer = (database: string): boolean => /^postgres(?:ql)?:/u.test(database)

const refusalOf = (database: string, reason: string): Refusal => ({
  code: 'record_unopened',
  status: 503,
  // An address may hold a password.
  message: `cannot open the record at ${database.replace(/\/\/.*@/u, '//…@').replace(/(password=)[^&]*/giu, '$1…')}: ${reason}`,
  hint: isServer(database)
    ? 'Check the address, and that the server runs and lets you in.'
    : 'Check the path: --database or READOUT_DATABASE names a file that readout add made.',
})

/** The refusal for an error that opening a database gave; null where the error is of another kind: our bug. */
export const unopened = (database: string, error: unknown): Refusal | null => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [, reason] = Object.entries(REASONS).find(([known]) => code === known || code.startsWith(`${known}_`)) ?? []
  return reason === undefined ? null : refusalOf(database, reason)
}

/** The refusal for a file that is to be made where no folder is; null where there is one. */
export const withoutFolder = (database: string): Refusal | null =>
  isServer(database) || database === ':memory:' || existsSync(dirname(database))
    ? null
    : refusalOf(database, `there is no folder ${dirname(database)}`)
