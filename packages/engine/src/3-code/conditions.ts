import type { Grammar } from '../model/index.ts'
import { invertedAuxiliary } from './clause-shape.ts'

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'once', 'provided'])

/** "if they leave", "should they leave". */
export const isCondition = (grammar: Grammar, clause: number): boolean =>
  grammar.links(clause, 'mark').some((m) => CONDITIONS.has(grammar.token(m).lower)) || invertedAuxiliary(grammar, clause) !== undefined
