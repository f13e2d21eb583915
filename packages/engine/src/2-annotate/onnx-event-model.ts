import type { EventModel, WordRange } from './event-model.ts'
import { type MakeTensor, numbers, type SessionLike, type TensorLike, wide } from './onnx-session.ts'
import { type EventLabels, readPair, readTriggers } from './triggers.ts'
import { type Pieces, WordPieces } from './word-pieces.ts'

/** What an event model is made of; sessions and vocabulary are opened when they are first asked. */
export interface EventModelParts {
  /** The lower layers: what each word tells, and its parties. */
  readonly session: () => Promise<SessionLike>
  /** The upper layers: the pair question. */
  readonly pairs: () => Promise<SessionLike>
  readonly labels: EventLabels
  readonly vocabulary: string
  readonly tensor: MakeTensor
}

/** Puts the trained event model behind {@link EventModel}. */
export function createEventModel(parts: EventModelParts): EventModel {
  let pieces: WordPieces | null = null
  const run = async (words: readonly string[], partyOf: (word: number) => number): Promise<{ readonly out: Record<string, TensorLike>; readonly parties: unknown; readonly count: number }> => {
    pieces ??= new WordPieces(parts.vocabulary)
    const encoded = pieces.encode(words)
    const row = (values: readonly number[]): unknown => parts.tensor(wide(values), [values.length])
    const parties = row(partyOfPieces(encoded, partyOf))
    const session = await parts.session()
    const out = await session.run({ pieces: row(encoded.ids), case: row(encoded.cases), first: row(encoded.first), parties })
    return { out, parties, count: encoded.first.length }
  }
  const telling = new Set(parts.labels.telling)
  return {
    mayTell: (word) => telling.has(word),
    version: parts.labels.version,
    triggers: async (words) => {
      const { out, count } = await run(words, () => 0)
      return readTriggers({ happenings: numbers(out, 'happenings'), roles: numbers(out, 'roles'), count }, parts.labels)
    },
    relate: async (words, actor, recipient) => {
      const { out: { vectors }, parties } = await run(words, (word) => (isIn(actor, word) ? 1 : isIn(recipient, word) ? 2 : 0))
      const session = await parts.pairs()
      return readPair(numbers(await session.run({ vectors, parties }), 'pair'), parts.labels)
    },
  }
}

const isIn = ({ from, to }: WordRange, word: number): boolean => word >= from && word < to

/** Each piece's party: that of its word; the marks at both ends of a sentence have none. */
function partyOfPieces({ ids, first }: Pieces, partyOf: (word: number) => number): readonly number[] {
  const parties = ids.map(() => 0)
  first.forEach((start, word) => parties.fill(partyOf(word), start, first[word + 1] ?? ids.length - 1))
  return parties
}
