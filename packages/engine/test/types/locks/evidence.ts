import { type Basis, type Evidence, inferred, SourceText, stated, type Traced } from '../../../src/model/index.ts'

const span = new SourceText('Oslo recalled its envoy.').span(0, 4)

export const none: Evidence = [] // refused: TS2322
export const bare = stated('NOR') // refused: TS2555
export const ruled = inferred('NOR', 'capital-as-state') // refused: TS2555
export const untraced: Traced<string> = 'NOR' // refused: TS2322
export const baseless: Traced<string> = { value: 'NOR' } // refused: TS2741
export const wordless: Basis = { kind: 'stated', evidence: [] } // refused: TS2322
export const ruleless: Basis = { kind: 'inferred', evidence: [span] } // refused: TS2322

const fact = stated('NOR', span)
fact.value = 'SWE' // refused: TS2540
fact.basis = { kind: 'assumed', reason: 'given', detail: '' } // refused: TS2540

export function add(evidence: Evidence): void {
  evidence.push(span) // refused: TS2339
}

export const allowed: readonly Traced<string>[] = [fact, inferred('NOR', 'capital-as-state', span)]
