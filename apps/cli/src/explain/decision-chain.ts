import type { ResolvedAccount, Voice } from '@readout/engine/model/account'
import type { Participant } from '@readout/engine/model/entity'
import type { PoliticalEvent } from '@readout/engine/model/political-event'
import type { Basis } from '@readout/engine/model/traced'
import { evidenceOf } from '@readout/engine/model/traced'
import type { Positions } from '@readout/protocol/lines'
import { labelled, quotes } from '../print/event-card.ts'
import type { Page } from '../print/printer.ts'
import { basisWords, categoryWords, identityWords, rangeWords, statusWords, voiceWords } from '../print/words.ts'
import { safeText } from '../terminal/safe-text.ts'

interface Step {
  readonly label: string
  readonly words: string
}

const known = (basis: Basis, positions: Positions): string => {
  const spans = evidenceOf(basis)
  return spans.length === 0 ? basisWords(basis) : `${basisWords(basis)}, from ${quotes(spans, positions)}`
}

const categorySteps = (event: PoliticalEvent, positions: Positions): readonly Step[] => {
  const { rule, words, runnerUp, confidence } = event.chief.account.decision
  const second = runnerUp === null ? 'no other category came near' : `${runnerUp.category}: ${safeText(runnerUp.reason)}`
  return [
    { label: 'why', words: safeText(event.why) },
    { label: 'category', words: `${categoryWords(event)} by ${safeText(rule)} (${confidence.toFixed(2)}), from ${quotes([words], positions)}` },
    { label: 'runner-up', words: second },
    { label: 'codes', words: `CAMEO ${event.cameo}, quad ${event.quadCode}, scale ${event.scale}, contexts ${event.contexts.join(', ') || 'none'}` },
  ]
}

const roleSteps = (label: string, participants: readonly Participant[], positions: Positions): readonly Step[] =>
  participants.map((participant) => ({
    label,
    words: `${quotes([participant.span], positions)} is ${identityWords(participant.identity)}; ${known(participant.basis, positions)}`,
  }))

const voiceSteps = (voices: readonly Voice[]): readonly Step[] =>
  voices.length === 0
    ? [{ label: 'voice', words: "the report's own" }]
    : voices.map((voice, index) => ({ label: 'voice', words: `${index === 0 ? '' : 'who cites '}${voiceWords(voice)}` }))

const dateStep = (event: PoliticalEvent, positions: Positions): Step => ({
  label: 'date',
  words: `${rangeWords(event.date.value)}; ${safeText(event.dateReason)}; ${known(event.date.basis, positions)}`,
})

const placeSteps = (event: PoliticalEvent, positions: Positions): readonly Step[] => {
  if (event.place === null) return []
  const { extracted, resolved, countryCode, lat, lon } = event.place.value
  const at = lat === null || lon === null ? '' : ` (${lat}, ${lon})`
  const where = [resolved ?? 'not found in the gazetteer', countryCode].filter((part) => part !== null).join(', ')
  return [{ label: 'place', words: `${safeText(extracted)}: ${safeText(where)}${at}; ${known(event.place.basis, positions)}` }]
}

const accountSteps = (accounts: readonly ResolvedAccount[], chief: ResolvedAccount, positions: Positions): readonly Step[] =>
  accounts.length < 2
    ? []
    : accounts.map((telling) => ({
        label: telling === chief ? 'chief' : 'account',
        words: `${quotes([telling.account.span], positions)} by ${safeText(telling.account.decision.rule)}`,
      }))

/** How each field of an event was decided, with the words it was decided by. */
export const decisionChain = (event: PoliticalEvent, positions: Positions, page: Page): string =>
  [
    ...categorySteps(event, positions),
    ...roleSteps('actor', event.actors, positions),
    ...roleSteps('recipient', event.recipients, positions),
    ...voiceSteps(event.saidBy),
    { label: 'status', words: statusWords(event) ?? 'reported as having happened' },
    dateStep(event, positions),
    ...placeSteps(event, positions),
    ...(event.occasion === null ? [] : [{ label: 'occasion', words: `said or done in event ${event.occasion}` }]),
    ...accountSteps(event.accounts, event.chief, positions),
  ]
    .map(({ label, words }) => labelled(label, words, page))
    .join('\n')
