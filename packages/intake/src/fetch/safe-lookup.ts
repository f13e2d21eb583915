import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { StreamRefused } from '../refusals.ts'
import { addressRefused, mayConnect, type AllowPrivate } from './public-address.ts'

/** An address that a name leads to. */
export interface FoundAddress {
  readonly address: string
  readonly family: number
}

/** Finds the addresses of a host name. */
export type NameLookup = (hostname: string) => Promise<readonly FoundAddress[]>

/** Asks the system, hosts file included. */
export const lookupBySystem: NameLookup = async (hostname) => await systemLookup(hostname, { all: true })

/**
 * The lookup of the connection itself, so that the addresses checked are those connected to: a name that
 * leads somewhere else the second time is checked the second time. One private address refuses the name.
 */
export const safeLookup = (lookup: NameLookup, allow: AllowPrivate): LookupFunction => {
  const find = async (hostname: string): Promise<readonly FoundAddress[]> => {
    const found = await lookup(hostname)
    const bad = found.find(({ address }) => !mayConnect(address, allow))
    if (bad !== undefined) throw new StreamRefused(addressRefused(hostname, bad.address))
    return found
  }
  return (hostname, options, callback) => {
    find(hostname).then(
      (found) => {
        const [first] = found
        if (first === undefined) callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '')
        else if (options.all === true) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}
