import type { Identity } from '../model/index.ts'
import type { Cast } from './cast.ts'

/** Who holds an office the report itself may name; it knows better than the register, which ends somewhere. */
export function byReport(cast: Cast, identity: Identity): Identity {
  const title = identity.office?.toLowerCase()
  if (identity.name === null || title === undefined) return identity
  const holds = (office: string): boolean => office.includes(title) || title.includes(office)
  const named = cast.people.all().find((p) => p.how !== 'register' && p.identity?.code === identity.code && p.identity.office !== null && holds(p.identity.office.toLowerCase()))
  return named?.identity ? { ...identity, name: named.identity.name } : identity
}
