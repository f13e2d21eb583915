import { assumed, type Basis } from '../../../src/model/index.ts'

export const guess = assumed('2025-05-05', 'likely', 'it felt right') // refused: TS2345
export const literal: Basis = { kind: 'assumed', reason: 'likely', detail: '' } // refused: TS2322
export const unexplained: Basis = { kind: 'assumed', reason: 'given' } // refused: TS2322
export const excuse: Basis = { kind: 'unknown', reason: 'given', detail: '' } // refused: TS2322

export const allowed = assumed('2025-05-05', 'publication-date', 'the report gives no other day')
