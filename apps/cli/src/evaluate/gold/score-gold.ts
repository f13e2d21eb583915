import type { EventLine } from '@readout/protocol/lines'
import { codesIn, type FieldVerdicts, judgeFields } from './event-fields.ts'
import type { GoldEvent, GoldForbidden, GoldReport } from './gold.ts'
import { type Passages, passagesOf, type Stretch, touch } from './passages.ts'

/** A wanted event with the coded event that is taken for it; null when there is none. */
export interface Pairing {
  readonly want: GoldEvent
  readonly event: EventLine | null
  readonly verdicts: FieldVerdicts
}

/** How the coded events of one report stand against its golden record. */
export interface EventScore {
  readonly pairings: readonly Pairing[]
  /** Further codings of a wanted event that is already found. */
  readonly duplicates: readonly EventLine[]
  /** Coded events that no wanted event accounts for. */
  readonly spurious: readonly EventLine[]
  readonly forbidden: readonly { readonly why: string; readonly event: EventLine }[]
  /** Pieces of evidence that are not what the text holds at their offsets. */
  readonly misquoted: readonly { readonly id: string; readonly text: string }[]
  readonly unquoted: readonly EventLine[]
}

/** Scores coded events against a golden record. A wanted event, in the record's order, takes the coded event that fits it best. */
export function scoreEvents(gold: GoldReport, input: string, events: readonly EventLine[]): EventScore {
  const passages = passagesOf(input)
  const claimed = new Set<EventLine>()
  const fitting = new Set<EventLine>()
  const pairings = gold.events.map((want): Pairing => {
    const candidates = events.filter((event) => !claimed.has(event) && fits(event, want, passages))
    const best = bestOf(candidates, want)
    if (best.event) claimed.add(best.event)
    for (const candidate of candidates) fitting.add(candidate)
    return best
  })
  const left = events.filter((event) => !claimed.has(event))
  return {
    pairings,
    duplicates: left.filter((event) => fitting.has(event)),
    spurious: left.filter((event) => !fitting.has(event)),
    forbidden: (gold.forbidden ?? []).flatMap((rule) =>
      events.filter((event) => breaks(event, rule, passages)).map((event) => ({ why: rule.why, event })),
    ),
    misquoted: events.flatMap((event) =>
      event.evidence.filter((entry) => passages.quote(entry) !== entry.text).map(({ text }) => ({ id: event.id, text })),
    ),
    unquoted: events.filter((event) => event.evidence.length === 0),
  }
}

/** An event's own words: what happened, without who, when and where. */
function coreOf(event: EventLine): readonly Stretch[] {
  const own = event.evidence.filter((entry) => entry.field === 'event')
  return own.length > 0 ? own : event.evidence
}

/** A coded event may be a wanted one when its category is among the right ones and its words touch the wanted passages. */
const fits = (event: EventLine, want: GoldEvent, passages: Passages): boolean =>
  event.event.some((root) => want.event.includes(root)) && touch(coreOf(event), passages.find(want.evidence))

function bestOf(candidates: readonly EventLine[], want: GoldEvent): Pairing {
  const right = ({ verdicts }: Pairing): number => [...verdicts.values()].filter(Boolean).length
  return candidates
    .map((event): Pairing => ({ want, event, verdicts: judgeFields(event, want) }))
    .reduce<Pairing>((best, pairing) => (best.event === null || right(pairing) > right(best) ? pairing : best), {
      want,
      event: null,
      verdicts: new Map(),
    })
}

/** All that a prohibition names must be so; one that names no party and no passage forbids nothing. */
function breaks(event: EventLine, rule: GoldForbidden, passages: Passages): boolean {
  if (isExcused(event, rule)) return false
  const [actors, recipients] = [codesIn(event.actor), codesIn(event.recipient)]
  const tests = [
    rule.pair?.every((code) => actors.has(code) || recipients.has(code)),
    rule.actor?.every((code) => actors.has(code)),
    rule.evidence === undefined ? undefined : touch(coreOf(event), passages.find([rule.evidence])),
  ].filter((test) => test !== undefined)
  return tests.length > 0 && tests.every(Boolean)
}

const isExcused = (event: EventLine, rule: GoldForbidden): boolean =>
  (rule.unless_aux ?? []).some((aux) => event.aux.some((own) => own === aux)) ||
  (rule.event ?? event.event).every((root) => !event.event.includes(root))
