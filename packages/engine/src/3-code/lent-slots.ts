import type { LightVerb, OccurrenceVerb } from '../lexicon/light-verbs.ts'
import type { Arguments } from './arguments.ts'

type Slots = ReadonlyMap<string, readonly number[]>

/** The phrases that a verb lends to the noun it carries. */
export const PHRASES = ['with', 'between', 'to', 'on', 'against', 'from', 'at', 'in', 'by', 'for', 'over', 'near', 'after', 'toward'] as const

/** A noun's own slots, and of another word's those that it leaves empty. */
export function merge(
  own: Slots,
  more: Slots,
  slots: readonly string[],
): Slots {
  const merged = new Map(own)
  for (const slot of slots) {
    const heads = more.get(slot)
    if (heads && !merged.has(slot)) merged.set(slot, heads)
  }
  return merged
}

/** What a light verb lends to its noun: its phrases, and its subject in the role that the verb gives it. */
export function lend(own: Arguments, verb: Arguments, use: LightVerb): Slots {
  const slots = new Map(merge(own.slots, verb.slots, [...PHRASES, 'indirect']))
  const subject = verb.slots.get('subject')
  if (!subject) return slots
  if (use.lends === 'actor') slots.set('subject', subject)
  if (use.lends === 'recipient') slots.set('lentRecipient', subject)
  for (const slot of use.actorSlots ?? []) {
    const heads = verb.slots.get(slot)
    if (heads && use.reversed) slots.set('subject', heads)
  }
  return slots
}

/** What a verb of occurring lends to its noun: its phrases, and whom it hit. */
export function occurredSlots(own: Arguments, verb: Arguments, use: OccurrenceVerb): Slots {
  const slots = new Map(merge(own.slots, verb.slots, PHRASES))
  const hit = (use.recipientSlots ?? []).flatMap((slot) => verb.slots.get(slot) ?? [])
  if (hit.length > 0) slots.set('lentRecipient', hit)
  return slots
}
