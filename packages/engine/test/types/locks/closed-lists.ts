import { type Auxiliary, type Category, note, type NoteCode, Refusal, SourceText, type Span } from '../../../src/model/index.ts'

export const category: Category = 'WEATHER' // refused: TS2322
export const auxiliary: Auxiliary = 'maybe' // refused: TS2322
export const code: NoteCode = 'E042' // refused: TS2322
export const remark = note('something_odd', 'it was odd') // refused: TS2345
export const refusal = new Refusal('go_away', 'no') // refused: TS2345
export const words: Readonly<Record<Auxiliary, string>> = { historical: '', future: '', negation: '' } // refused: TS2741

/** A switch that forgets a case does not compile. */
export function tell(kind: 'stated' | 'inferred'): string { // refused: TS2366
  switch (kind) {
    case 'stated':
      return 'these words'
  }
}

export const allowed: Span | null = note('no_events', 'none', new SourceText('Rain.').span(0, 4)).span
