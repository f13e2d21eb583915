import type { Auxiliary, Grammar } from '../model/index.ts'

/** One sign of how real an event is told to be, and the word that gives it. */
export interface Finding {
  readonly auxiliary: Auxiliary
  readonly reason: string
}

/** A finding by one word. */
export const found = (grammar: Grammar, auxiliary: Auxiliary, at: number): Finding => ({ auxiliary, reason: `“${grammar.token(at).text}”` })

/** A finding where the word has something to say, else none. */
export const foundIf = (grammar: Grammar, auxiliary: Auxiliary | null, at: number): readonly Finding[] => (auxiliary ? [found(grammar, auxiliary, at)] : [])
