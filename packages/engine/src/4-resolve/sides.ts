import { assumed, type Basis, grammarOf, type Identity, inferred, type Sentence, type Span } from '../model/index.ts'
import type { StateHit } from '../register/lookup.ts'
import type { ResolveContext } from './context.ts'

/** A state for those who are told with none, and how it was found. */
export interface Side {
  readonly code: string
  readonly rule: string
  /** The words that tell it; null when the caller's own word does. */
  readonly words: Span | null
}

/** The identity and basis of somebody of a side. */
export function ofSide(side: Side, identity: Omit<Identity, 'code'>): { readonly identity: Identity; readonly basis: Basis } {
  const full: Identity = { code: side.code, ...identity }
  const basis = side.words ? inferred(full, side.rule, side.words).basis : assumed(full, 'publisher-side', side.rule).basis
  return { identity: full, basis }
}

/** Whether the text is a government's own. */
export const isOfficial = (context: ResolveContext): boolean => ['readout', 'statement', 'communique'].includes(context.report.genre)

/** A state's name, people or seat at a place of a sentence. */
export interface StateWord {
  readonly hit: StateHit
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** The word of a state's name that the rest of the name hangs on: "Costa" of "Costa Rica", "Africa" of "South Africa". */
export function headOfWord({ sentence, from, to }: StateWord): number {
  const grammar = grammarOf(sentence)
  const inside = (at: number | null): boolean => at !== null && at >= from && at < to
  const found = sentence.tokens.slice(from, to).findLast((token) => !inside(grammar.parent(token.index)))
  return found?.index ?? to - 1
}

const KNOWN = new WeakMap<ResolveContext, readonly StateWord[]>()

/** Every state word of the report that the register is sure of, in text order; read once for each report. */
export function stateWords(context: ResolveContext): readonly StateWord[] {
  const known = KNOWN.get(context) ?? readStateWords(context)
  KNOWN.set(context, known)
  return known
}

/** "Jordan" in "Jordan Bardella" is no state. */
export const isFirstName = ({ layers }: Pick<ResolveContext, 'layers'>, sentence: Sentence, from: number, to: number): boolean =>
  layers.names.some((name) => name.type === 'PER' && name.sentence === sentence.index && name.from <= from && name.to > to)

/** "Jordan" and "Chad" are given names too; where the reader took them for a place they are the states. */
function isNamedPlace({ layers }: Pick<ResolveContext, 'layers'>, sentence: Sentence, from: number, { hit, length }: { readonly hit: StateHit; readonly length: number }): boolean {
  const isOnlyName = hit.kind === 'name' && (hit.wary === 'also a person' || hit.wary === 'also a given name')
  return isOnlyName && layers.names.some((name) => name.type === 'LOC' && name.sentence === sentence.index && name.from === from && name.to === from + length)
}

function readStateWords(context: ResolveContext): readonly StateWord[] {
  return context.layers.sentences.flatMap((sentence) => {
    const { words } = sentence
    const found: StateWord[] = []
    for (let from = 0; from < words.length; from += 1) {
      const match = context.register.longestState(words, from)
      if (match === null || (match.hit.wary !== null && !isNamedPlace(context, sentence, from, match)) || isFirstName(context, sentence, from, from + match.length)) continue
      found.push({ hit: match.hit, sentence, from, to: from + match.length })
      from += match.length - 1
    }
    return found
  })
}
