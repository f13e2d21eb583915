import ipaddr from 'ipaddr.js'
import { refusal, type IntakeRefusal } from '../refusals.ts'

/** Which addresses may be connected to besides public ones: none, all, or those in these ranges ("10.2.0.0/16"). */
export type AllowPrivate = boolean | readonly string[]

type Address = ReturnType<typeof ipaddr.parse>

/** An IPv4 address that an IPv6 one stands for, as networks without IPv4 write them (RFC 6052, RFC 4291). */
const unwrap = (address: Address): Address => {
  if (address.kind() === 'ipv4') return address
  const wraps = ['ipv4Mapped', 'rfc6052'].includes(address.range())
  return wraps ? ipaddr.fromByteArray(address.toByteArray().slice(-4)) : address
}

const isIn = (address: Address, range: string): boolean => {
  const [network, bits] = ipaddr.parseCIDR(range)
  return address.kind() === network.kind() && address.match(network, bits)
}

/** Whether an address may be connected to; what cannot be read as an address may not. */
export const mayConnect = (text: string, allow: AllowPrivate): boolean => {
  if (allow === true) return true
  if (!ipaddr.isValid(text)) return false
  const address = unwrap(ipaddr.parse(text))
  return address.range() === 'unicast' || (allow !== false && allow.some((range) => isIn(address, range)))
}

/** The refusal of a host that is, or leads to, an address that may not be connected to. */
export const addressRefused = (host: string, address: string): IntakeRefusal =>
  refusal('address_private', host === address ? `${host} is no public address` : `${host} leads to ${address}, which is no public address`)
