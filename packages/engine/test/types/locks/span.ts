import { SourceText, type Span } from '../../../src/model/index.ts'

const text = new SourceText('Oslo recalled its envoy.')
const real = text.span(0, 4)

export const byLiteral: Span = { start: 0, end: 4, quote: 'Oslo' } // refused: TS2741
export const bySpread: Span = { ...real, start: 1 } // refused: TS2741
export const byClone: Span = structuredClone({ start: 0, end: 4, quote: 'Oslo' }) // refused: TS2741
export const byShape = (plain: { start: number; end: number; quote: string }): Span => plain // refused: TS2741
export const fromJson: Span = Object.freeze({ ...real }) // refused: TS2741

export function move(span: Span): void {
  span.start = 0 // refused: TS2540
  span.quote = 'Riga' // refused: TS2540
}

text.content = 'Riga recalled its envoy.' // refused: TS2540
text.id = '' // refused: TS2540

export const allowed: Span = text.cover([real, text.span(5, 13)])
