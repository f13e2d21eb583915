import type { Outcome } from './code-input.ts'
import { counted } from '../print/words.ts'

/** What a run came to, counted as it goes. */
export class Tally {
  #coded = 0
  #events = 0
  readonly #refusals = new Map<string, number>()
  readonly #notes = new Map<string, number>()

  add(outcome: Outcome): void {
    if (!outcome.ok) {
      this.#count(this.#refusals, outcome.refusal.code)
      return
    }
    this.#coded += 1
    this.#events += outcome.events
    for (const code of new Set(outcome.notes)) this.#count(this.#notes, code)
  }

  get failed(): number {
    return [...this.#refusals.values()].reduce((sum, count) => sum + count, 0)
  }

  /** The closing lines: reports and events, then notes and refusals by code, the commonest first. */
  lines(): readonly string[] {
    const total = this.#coded + this.failed
    return [
      `coded ${this.#coded} of ${counted(total, 'report')}: ${counted(this.#events, 'event')}`,
      ...this.noteLines(),
      ...this.#byCode('not coded', this.#refusals),
    ]
  }

  /** The notes by code alone: all there is to say of a single report. */
  noteLines(): readonly string[] {
    return this.#byCode('notes', this.#notes)
  }

  #count(counts: Map<string, number>, code: string): void {
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }

  #byCode(label: string, counts: ReadonlyMap<string, number>): readonly string[] {
    if (counts.size === 0) return []
    const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    return [`${label}: ${sorted.map(([code, count]) => `${count} ${code}`).join(', ')}`]
  }
}
