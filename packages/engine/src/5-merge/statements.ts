import { type Attribution, overlaps, type Participant, type PoliticalEvent, type SourceText, type Statement } from '../model/index.ts'
import { recordId } from './record-id.ts'

/** What people are told to have said: one statement an attribution, with the events told in it. */
export function collectStatements(
  text: SourceText,
  attributions: readonly Attribution[],
  speakers: readonly (Participant | null)[],
  events: readonly PoliticalEvent[],
): readonly Statement[] {
  return attributions.filter((a) => a.source !== null).map((attribution) => {
    const inside = (event: PoliticalEvent): boolean =>
      event.accounts.some((account) => attribution.content.some((c) => overlaps(c, account.account.triggerSpan)))
    return Object.freeze({
      id: recordId([text.id, attribution.sourceSpan?.quote, attribution.cueSpan?.start, ...attribution.content.map((c) => `${c.start}:${c.quote}`)]),
      source: speakers[attribution.id]?.identity ?? null,
      sourceSpan: attribution.sourceSpan,
      cue: attribution.cueSpan,
      content: attribution.content,
      direct: attribution.kind === 'direct' || attribution.kind === 'continued',
      events: events.filter(inside).map((event) => event.id),
    })
  })
}
