import type { ResolvedAccount, Voice } from '@readout/engine/model/account'
import type { Participant } from '@readout/engine/model/entity'
import type { PoliticalEvent } from '@readout/engine/model/political-event'
import type { Span } from '@readout/engine/model/source-text'
import { within } from '@readout/engine/model/source-text'
import { evidenceOf } from '@readout/engine/model/traced'
import type { Positions, Quoted } from './positions.ts'

/** The fields of an event that words stand behind, in the order they are printed. */
export const EVIDENCE_FIELDS = ['event', 'actor', 'recipient', 'date', 'place', 'said_by'] as const

export type EvidenceField = (typeof EVIDENCE_FIELDS)[number]

/** The words behind one field. */
export interface EvidenceEntry extends Quoted {
  readonly field: EvidenceField
}

const ofParticipants = (participants: readonly Participant[]): readonly Span[] =>
  participants.flatMap((participant) => [participant.span, ...evidenceOf(participant.basis)])

const ofVoices = (voices: readonly Voice[]): readonly Span[] =>
  voices.flatMap((voice) => [voice.sourceSpan, voice.cue].filter((span) => span !== null))

/** The words that decided; the trigger too where it is not among them. */
const ofEvent = (telling: ResolvedAccount): readonly Span[] => {
  const { triggerSpan, decision } = telling.account
  return within(triggerSpan, decision.words) ? [decision.words] : [decision.words, triggerSpan]
}

const SPANS: Readonly<Record<EvidenceField, (event: PoliticalEvent) => readonly Span[]>> = {
  event: (event) => event.accounts.flatMap(ofEvent),
  actor: (event) => [event, ...event.accounts].flatMap((telling) => ofParticipants(telling.actors)),
  recipient: (event) => [event, ...event.accounts].flatMap((telling) => ofParticipants(telling.recipients)),
  date: (event) => [event, ...event.accounts].flatMap((telling) => evidenceOf(telling.date.basis)),
  place: (event) => [event, ...event.accounts].flatMap((telling) => (telling.place === null ? [] : evidenceOf(telling.place.basis))),
  said_by: (event) => [event, ...event.accounts].flatMap((telling) => ofVoices(telling.saidBy)),
}

/** The spans behind a field over all accounts, each once, in text order. */
export const spansBehind = (event: PoliticalEvent, field: EvidenceField): readonly Span[] => {
  const spans = new Map(SPANS[field](event).map((span) => [`${span.start} ${span.end}`, span]))
  return [...spans.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Every account's words for every field, sorted by field, then by place in the text. */
export const evidenceEntries = (event: PoliticalEvent, positions: Positions): readonly EvidenceEntry[] =>
  EVIDENCE_FIELDS.flatMap((field) => spansBehind(event, field).map((span) => ({ field, ...positions.quoted(span) })))
