import { PLOVER } from '../codebook/index.ts'
import type { ResolvedAccount } from '../model/index.ts'
import { codesOf } from './compatible.ts'

/** Whether an account says enough to stand as an event of its own: who, and for some categories to whom. */
export function isCodable(resolved: ResolvedAccount): boolean {
  const entry = PLOVER[resolved.account.category]
  const actors = codesOf(resolved.actors)
  const recipients = codesOf(resolved.recipients)
  const named = actors.filter((code) => code !== 'UNK')
  if (resolved.account.auxiliaries.includes('hypothetical')) return false
  if (resolved.account.mutual && entry.hostsOthers) return named.length > 1 || (named.length === 1 && (resolved.actors.length > 1 || recipients.length > 0))
  if (entry.verbal && named.length === 0) return false
  if (entry.verbal && same(actors, recipients) && !differInSector(resolved)) return false
  const together = resolved.account.mutual && named.length > 1
  if (entry.recipientRequired && recipients.length === 0 && !together) return false
  return named.length > 0 || recipients.some((code) => code !== 'UNK') || resolved.place !== null
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && a.length === b.length && a.every((code, at) => code === b[at])

function differInSector(resolved: ResolvedAccount): boolean {
  const sectors = (people: ResolvedAccount['actors']): readonly string[] => people.map((p) => p.identity.sector ?? 'GOV')
  const theirs = new Set(sectors(resolved.recipients))
  return sectors(resolved.actors).some((sector) => !theirs.has(sector))
}
