import { PLOVER } from '../codebook/index.ts'
import { assumed, type Basis, dayNumber, type DayRange, evidenceOf, type Genre, type Participant, type PoliticalEvent, type ResolvedAccount, type Traced } from '../model/index.ts'
import { codesOf } from './compatible.ts'
import type { Group } from './group-accounts.ts'

/** The group that is the call or meeting in which another's event was said or done; null when none fits. */
export function occasionOf(group: Group, groups: readonly Group[], genre: Genre): Group | null {
  const [first] = group.accounts
  if (!first || PLOVER[first.account.category].hostsOthers) return null
  const hosts = groups.filter((other) => hostsIts(other, first))
  return named(group, hosts) ?? (PLOVER[first.account.category].verbal ? nearest(first, hosts.filter((host) => takesPart(first, host, genre))) : null)
}

function hostsIts(host: Group, guest: ResolvedAccount): boolean {
  const [first] = host.accounts
  return first !== undefined && PLOVER[first.account.category].hostsOthers && first.account.auxiliaries.length === 0 && first !== guest
}

/** "During Monday's call": the phrase is itself a telling of the call. */
function named(group: Group, hosts: readonly Group[]): Group | null {
  // A later telling may stand in another call ("during that earlier call … maintaining support"): all must agree, or none counts.
  const settings = group.accounts.flatMap(({ account }) => (account.occasion ? [account.occasion.head] : []))
  const found = settings.map((head) => hosts.find((h) => h.accounts.some((a) => a.account.trigger.sentence === head.sentence && a.account.trigger.token === head.token)))
  const [first] = found
  return first && found.every((host) => host === first) ? first : null
}

/** All the event's parties sat at the table, and nothing else dates it; what a readout tells of one at the table was said there. */
function takesPart(guest: ResolvedAccount, host: Group, genre: Genre): boolean {
  if (guest.date.basis.kind !== 'assumed' || guest.account.anaphoric || isLongAgo(guest, host)) return false
  const table = new Set(host.accounts.flatMap((a) => codesOf([...a.actors, ...a.recipients])))
  // Nobody speaks to himself, and a call that is only pointed at frames nothing that does not name it.
  if (table.size < 2 || host.accounts.every((a) => a.account.anaphoric) || (genre === 'wire' && !isToldOn(guest, host))) return false
  const parties = codesOf(genre === 'readout' ? guest.actors : [...guest.actors, ...guest.recipients])
  return parties.length > 0 && parties.every((code) => table.has(code))
}

/** A meeting of months ago, told in passing, hosts only what is told right behind it. */
function isLongAgo(guest: ResolvedAccount, host: Group): boolean {
  const [told, met] = [guest.date.value.first, host.accounts.map((one) => one.date.value.last).find((day) => day !== null)]
  if (!told || !met || dayNumber(told) - dayNumber(met) <= 31) return false
  // What a text opens with is what it is about, however late it is put out.
  if (host.accounts.some(({ account }) => account.trigger.sentence <= LEAD)) return false
  return !host.accounts.some(({ account }) => [0, 1].includes(guest.account.trigger.sentence - account.trigger.sentence))
}

/** In the press a call or meeting frames what is told after it, and not far on, when others have the word; one told again and again is the story's own. */
function isToldOn(guest: ResolvedAccount, host: Group): boolean {
  const steps = host.accounts.map((a) => guest.account.trigger.sentence - a.account.trigger.sentence)
  // The lead tells ahead what was said in the call told below it.
  return guest.account.trigger.sentence <= LEAD || steps.some((count) => count >= 0 && (count <= FRAME_SENTENCES || host.accounts.length > 1))
}

const FRAME_SENTENCES = 4
/** Headline, dateline and first sentence. */
const LEAD = 2

function nearest(guest: ResolvedAccount, hosts: readonly Group[]): Group | null {
  const at = guest.account.triggerSpan.start
  const before = (host: Group): number => {
    const starts = host.accounts.map((a) => a.account.triggerSpan.start)
    return Math.min(...starts.map((s) => (s <= at ? at - s : (s - at) * 3)))
  }
  return hosts.toSorted((a, b) => before(a) - before(b))[0] ?? null
}

/** What was said in a meeting was said on its day. */
export function dateFrom(own: Traced<DayRange>, occasion: Traced<DayRange>): { readonly date: Traced<DayRange>; readonly reason: string | null } {
  if (own.basis.kind !== 'assumed' || occasion.value.granularity === 'unknown') return { date: own, reason: null }
  return { date: assumed(occasion.value, 'occasion-date', 'the day of the call or meeting'), reason: 'the day of the call or meeting in which it was said' }
}

/** What one side of two promises at the table, with nobody named, it promises to the other. */
export function addressees(event: PoliticalEvent, host: PoliticalEvent): readonly Participant[] {
  const own = new Set(codesOf(event.actors))
  const others = [...host.actors, ...host.recipients].filter((p) => !own.has(p.identity.code))
  const bilateral = own.size === 1 && codesOf(others).length === 1
  if (event.recipients.length > 0 || !PLOVER[event.category].pledges || !bilateral) return event.recipients
  return others.slice(0, 1).map((p): Participant => {
    const [first = p.span, ...rest] = evidenceOf(p.basis)
    const basis: Basis = { kind: 'inferred', evidence: [first, ...rest], rule: 'the other party to the call or meeting' }
    return Object.freeze({ ...p, basis })
  })
}
