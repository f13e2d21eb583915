import { createHash } from 'node:crypto'

/** An answer as it is sent. */
export interface SentAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
}

const encoder = new TextEncoder()

/** An answer made ready to be sent. */
export const sentAnswer = (answer: unknown): SentAnswer => sentText(JSON.stringify(answer))

/** A text made ready to be sent. */
export const sentText = (text: string): SentAnswer => {
  const bytes = encoder.encode(text)
  return { bytes, etag: `"${createHash('sha1').update(bytes).digest('base64url')}"` }
}

/** Gives the answer to a question, kept or made. */
export type AnswerShelf = (asked: { readonly question: string; readonly edition: string }, make: () => Promise<unknown>) => Promise<SentAnswer>

/** So much of an answer is not its bytes. */
const BESIDES = 500

/**
 * Keeps answers while the record stays as it is. The edition is taken before the question is asked: what is committed
 * meanwhile makes the next edition another, so nobody is given what was so once.
 */
export const createAnswerShelf = (mostBytes: number): AnswerShelf => {
  const answers = new Map<string, SentAnswer>()
  let held = 0
  let current = ''
  const clear = (): void => {
    answers.clear()
    held = 0
  }
  const keep = (question: string, answer: SentAnswer): void => {
    const size = question.length * 2 + answer.bytes.length + BESIDES
    // Half a shelf for one answer would be a shelf for nobody else.
    if (size * 2 > mostBytes || answers.has(question)) return
    if (held + size > mostBytes) clear()
    answers.set(question, answer)
    held += size
  }
  return async ({ question, edition }, make) => {
    if (edition !== current) {
      clear()
      current = edition
    }
    const kept = answers.get(question)
    if (kept !== undefined) return kept
    const made = sentAnswer(await make())
    if (edition === current) keep(question, made)
    return made
  }
}
