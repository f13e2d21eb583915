/** BERT word pieces with letter case beside them, piece for piece as training/pieces.py makes them. */
export interface Pieces {
  readonly ids: readonly number[]
  readonly cases: readonly number[]
  /** Where each word's first piece stands. */
  readonly first: readonly number[]
}

const MAX_PIECES = 510
const PUNCTUATION = /([!-/:-@[-`{-~\p{P}])/u

/** A word's pieces and the case of its letters. */
interface WordCode {
  readonly pieces: readonly number[]
  readonly letters: number
}

export class WordPieces {
  readonly #ids: ReadonlyMap<string, number>
  readonly #known = new Map<string, WordCode>()

  /** `vocabulary`: one piece a line, its id the line number. */
  constructor(vocabulary: string) {
    this.#ids = new Map(vocabulary.split('\n').map((piece, id) => [piece, id]))
  }

  /** Words past the model's length are left out: `first` is then shorter than `words`. */
  encode(words: readonly string[]): Pieces {
    const ids = [this.#id('[CLS]')]
    const cases = [0]
    const first: number[] = []
    for (const word of words) {
      const { pieces, letters } = this.#code(word)
      if (ids.length + pieces.length > MAX_PIECES) break
      first.push(ids.length)
      for (const piece of pieces) {
        ids.push(piece)
        cases.push(letters)
      }
    }
    ids.push(this.#id('[SEP]'))
    cases.push(0)
    return { ids, cases, first }
  }

  #id(piece: string): number {
    const id = this.#ids.get(piece)
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`)
    return id
  }

  #code(word: string): WordCode {
    const known = this.#known.get(word)
    if (known) return known
    const found = parts(plain(word)).flatMap((part) => this.#greedy(part))
    const code = { pieces: found.length > 0 ? found : [this.#id('[UNK]')], letters: letterCase(word) }
    if (this.#known.size < 20_000) this.#known.set(word, code)
    return code
  }

  /** Longest match first (Wu et al. 2016). */
  #greedy(part: string): readonly number[] {
    const letters = Array.from(part)
    const found: number[] = []
    for (let at = 0; at < letters.length; ) {
      const end = this.#longest(letters, at)
      if (end === at) return [this.#id('[UNK]')]
      found.push(this.#id((at > 0 ? '##' : '') + letters.slice(at, end).join('')))
      at = end
    }
    return found
  }

  #longest(letters: readonly string[], at: number): number {
    for (let end = letters.length; end > at; end--) {
      if (this.#ids.has((at > 0 ? '##' : '') + letters.slice(at, end).join(''))) return end
    }
    return at
  }
}

function plain(word: string): string {
  return word.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '')
}

function parts(word: string): readonly string[] {
  return word.split(/\s+/u).flatMap((run) => run.split(PUNCTUATION)).filter((part) => part !== '')
}

/** 0 none, 1 lower, 2 Title, 3 UPPER, 4 miXed, 5 digits. */
export function letterCase(word: string): number {
  const letters = Array.from(word).filter((char) => /\p{L}/u.test(char))
  if (letters.length === 0) return /\p{N}/u.test(word) ? 5 : 0
  const upper = letters.map((char) => /\p{Lu}/u.test(char))
  const lower = letters.map((char) => /\p{Ll}/u.test(char))
  if (lower.every(Boolean)) return 1
  if (upper.every(Boolean)) return letters.length > 1 ? 3 : 2
  return upper[0] && lower.slice(1).every(Boolean) ? 2 : 4
}
