import type { Decider, Tools } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { shortId } from '../print/words.ts'
import { withRecord } from '../record-door.ts'
import { printAnswer } from './answer.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'
import { systemUser } from './run-new.ts'

/** The flags of a person's word: who says it, and why. */
export interface DeciderFlags {
  readonly by: string | null
  readonly reason: string
}

/** What was written down: ids, and a sentence with the way back. */
export interface Decided {
  readonly what: 'same' | 'different' | 'split' | 'correct'
  readonly events: readonly string[]
  readonly words: string
}

/** Writes a person's word down and says what it did. */
export const runDecision = async (
  given: Given<AskFlags> & Given<DeciderFlags> & { readonly reason: string },
  doors: Doors,
  decide: (tools: Tools, by: Decider) => Promise<Decided>,
): Promise<number> => {
  const flags = askFlags(given)
  const manner = mannerOf(flags, doors)
  const by: Decider = { person: given.by ?? systemUser('--by'), reason: given.reason }
  // Opened with its judgements: a word on an event may move the promises that hang on it.
  return withRecord({ database: flags.database, create: false, format: manner.format }, doors, async (tools) => {
    const { what, events, words } = await decide(tools, by)
    await printAnswer(
      {
        lines: [{ kind: 'decision', what, events, by: by.person, reason: by.reason }],
        tables: [
          { title: 'Written down', columns: ['what', 'events', 'by', 'reason'], rows: [[what, events.join('; '), by.person, by.reason]] },
        ],
        pretty: () => words,
        nothing: null,
      },
      manner,
      doors,
    )
    return EXIT.coded
  })
}

/** `readout same`: two events are one. */
export const decideSame =
  (ids: readonly [string, string]) =>
  async (tools: Tools, by: Decider): Promise<Decided> => {
    const { joinEvents } = await import('@readout/record')
    const kept = await joinEvents(tools, ids, by)
    return {
      what: 'same',
      events: [kept],
      words: `One event now: ${shortId(kept)} has the accounts of both.\nBack: readout split ${shortId(kept)} <account>, with an account that readout show ${shortId(kept)} lists`,
    }
  }

/** `readout different`: two events are two, and stay so. */
export const decideDifferent =
  (ids: readonly [string, string]) =>
  async (tools: Tools, by: Decider): Promise<Decided> => {
    const { keepApart, showEvent } = await import('@readout/record')
    const [one, other] = [(await showEvent(tools, ids[0])).line.id, (await showEvent(tools, ids[1])).line.id]
    await keepApart(tools, [one, other], by)
    return {
      what: 'different',
      events: [one, other],
      words: `Two events, and nothing joins them again: ${shortId(one)} and ${shortId(other)}.\nBack: readout same ${shortId(one)} ${shortId(other)}`,
    }
  }

/** `readout split`: an account is no account of this event. */
export const decideSplit =
  (event: string, account: string) =>
  async (tools: Tools, by: Decider): Promise<Decided> => {
    const { showEvent, splitEvent } = await import('@readout/record')
    const from = (await showEvent(tools, event)).line.id
    const apart = await splitEvent(tools, from, account, by)
    return {
      what: 'split',
      events: [from, apart],
      words: `The account stands alone now, as event ${shortId(apart)}.\nBack: readout same ${shortId(from)} ${shortId(apart)}`,
    }
  }
