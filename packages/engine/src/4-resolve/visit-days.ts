import { grammarOf, inferred, type ResolvedAccount } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { tenseAt } from './tense.ts'

/** "visited Mozambique on 2 and 3 June. … In Maputo, the Minister met …": what is done in the host's state, with no day told, was in the days of the visit. */
export function withVisitDays(context: ResolveContext, accounts: readonly ResolvedAccount[]): readonly ResolvedAccount[] {
  const visits = accounts.filter((one) => one.account.mode === 'visit' && one.date.basis.kind !== 'assumed' && one.account.auxiliaries.length === 0 && one.recipients.length > 0)
  if (visits.length === 0) return accounts
  return accounts.map((one) => {
    if (!isOpen(context, one)) return one
    const scene = sceneOf(context, accounts, one)
    const codes = [...one.actors, ...one.recipients].map((party) => party.identity.code)
    const visit = visits.find((v) => v.recipients.some((host) => host.identity.code === scene) && v.actors.some((guest) => codes.includes(guest.identity.code)))
    if (!visit || visit.date.basis.kind === 'assumed') return one
    const [words, ...more] = visit.date.basis.evidence
    const reason = `in the days of the visit: ${visit.dateReason}`
    return Object.freeze({ ...one, date: inferred(visit.date.value, 'the days of the visit', words, ...more), dateReason: reason })
  })
}

/** Told in the past tense, with no day but the report's. */
function isOpen(context: ResolveContext, { account, date }: ResolvedAccount): boolean {
  if (date.basis.kind !== 'assumed' || account.anaphoric || account.auxiliaries.length > 0) return false
  const grammar = grammarOf(sentenceAt(context.layers, account.trigger.sentence))
  return tenseAt(grammar, account.trigger.token) === 'past' && grammar.sentence.block.kind !== 'headline'
}

/** The state in which the paragraph is set at an account: its own place, else the last place told before in the paragraph. */
function sceneOf(context: ResolveContext, accounts: readonly ResolvedAccount[], one: ResolvedAccount): string | null {
  const own = one.place?.value.countryCode ?? null
  if (own !== null) return own
  const { block } = sentenceAt(context.layers, one.account.trigger.sentence)
  const before = accounts.filter((other) => other.account.triggerSpan.start < one.account.triggerSpan.start && sentenceAt(context.layers, other.account.trigger.sentence).block === block)
  return before.map((other) => other.place?.value.countryCode ?? null).findLast((code) => code !== null) ?? null
}
