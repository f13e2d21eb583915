import { PLOVER, quadOf, scaleOf } from '../codebook/index.ts'
import type { DayRange, Participant, PoliticalEvent, ResolvedAccount, SourceText, Traced } from '../model/index.ts'
import { codesOf, isVisit } from './compatible.ts'
import type { Group } from './group-accounts.ts'
import { recordId } from './record-id.ts'

/** Makes the event of a group; `occasion` is filled in by the caller, who knows the other events. */
export function buildEvent(text: SourceText, group: Group, date: { readonly date: Traced<DayRange>; readonly reason: string }): PoliticalEvent {
  const chief = chiefOf(group)
  const { account } = chief
  const mode = account.mode ?? group.accounts.find((a) => a.account.mode !== null)?.account.mode ?? null
  const { actors, recipients } = partiesOf(group, chief)
  return Object.freeze({
    id: eventId(text, chief, actors, recipients),
    category: account.category,
    mode,
    contexts: [...new Set([...account.contexts, ...group.accounts.flatMap((a) => a.account.contexts)])].slice(0, 4),
    cameo: account.cameo,
    quadCode: quadOf(account.category),
    scale: scaleOf(account.category, mode),
    actors,
    recipients,
    auxiliaries: account.auxiliaries,
    saidBy: chief.saidBy,
    date: date.date,
    dateReason: date.reason,
    place: chief.place ?? group.accounts.find((a) => a.place !== null)?.place ?? null,
    occasion: null,
    accounts: group.accounts,
    chief,
    confidence: confidenceOf(group, chief),
    why: whyOf(chief),
  })
}

/** The fullest telling: one that does not merely point back, with most parties, a date of its own, and a sure rule. */
export function chiefOf(group: Group): ResolvedAccount {
  const weight = (a: ResolvedAccount): number =>
    (a.account.anaphoric ? 0 : 4) + Math.min(2, a.actors.length) + (a.recipients.length > 0 ? 1 : 0) +
    (a.date.basis.kind === 'assumed' ? 0 : 1) + a.account.decision.confidence + (a.account.inHeadline ? -3 : 0)
  const [first, ...rest] = group.accounts
  if (!first) throw new Error('a group without accounts')
  return rest.reduce((best, account) => (weight(account) > weight(best) ? account : best), first)
}

/** Of a meeting all are actors, but of a visit; and who acts together does not act upon one of them. */
function partiesOf(group: Group, chief: ResolvedAccount): { readonly actors: readonly Participant[]; readonly recipients: readonly Participant[] } {
  const actors = fullest(group, chief, (a) => a.actors)
  const recipients = fullest(group, chief, (a) => a.recipients)
  const meets = PLOVER[chief.account.category].hostsOthers && group.accounts.some((a) => a.account.mutual) && !isVisit(chief)
  if (meets) return { actors: distinct([...actors, ...recipients]), recipients: [] }
  const codes = new Set(codesOf(actors))
  const others = recipients.filter((p) => !codes.has(p.identity.code))
  // "affirmed the bonds between its country and Peru": in words to another state the own is no addressee.
  const inward = codes.size > 1 || (PLOVER[chief.account.category].verbal && others.some((p) => p.identity.code !== 'UNK'))
  return { actors, recipients: inward ? others : recipients }
}

function fullest(group: Group, chief: ResolvedAccount, of: (a: ResolvedAccount) => readonly Participant[]): readonly Participant[] {
  const own = of(chief)
  if (own.some((p) => p.identity.code !== 'UNK')) return distinct(own)
  const other = group.accounts.find((a) => of(a).some((p) => p.identity.code !== 'UNK'))
  return distinct(other ? of(other) : own)
}

/** One entry a person or body: "the President" and "Mr Mensah" of one state and sector are one. */
function distinct(participants: readonly Participant[]): readonly Participant[] {
  const key = (p: Participant): string => [p.identity.code, p.identity.sector, p.identity.name ?? p.span.quote].join('|')
  return participants.filter((p, at, all) => all.findIndex((other) => key(other) === key(p)) === at)
}

function eventId(text: SourceText, chief: ResolvedAccount, actors: readonly Participant[], recipients: readonly Participant[]): string {
  const parts = [
    text.id, chief.account.category, codesOf(actors).join('+'), codesOf(recipients).join('+'), chief.account.auxiliaries.join('+'),
    // One verb may tell two visits to one state: the host's name tells them apart.
    chief.account.span.quote, String(chief.account.triggerSpan.start), `${chief.account.focus.sentence}:${chief.account.focus.token}`,
  ]
  return recordId(parts)
}

function confidenceOf(group: Group, chief: ResolvedAccount): number {
  const retold = Math.min(0.1, (group.accounts.length - 1) * 0.05)
  return Math.max(0.05, Math.min(0.99, chief.account.decision.confidence + retold))
}

function whyOf({ account }: ResolvedAccount): string {
  const { decision } = account
  const second = decision.runnerUp ? `; runner-up ${decision.runnerUp.category} (${decision.runnerUp.reason})` : ''
  const real = account.factualityReason === null ? '' : `; told as ${account.auxiliaries.join(' and ') || account.category} because of ${account.factualityReason}`
  const guessed = decision.guess === null ? '' : `, a guess: ${decision.guess}`
  return `“${decision.words.quote}” by rule ${decision.rule}${guessed}${real}${second}`
}

