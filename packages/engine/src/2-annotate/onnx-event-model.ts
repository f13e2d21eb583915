import type { EventModel, WordRange } from './event-model.ts'
import { type MakeTensor, numbers, type SessionLike, type TensorLike, wide } from './onnx-session.ts'
import { type EventLabels, readPair, readTriggers } from './triggers.ts'
import { type Pieces, WordPieces } from './word-pieces.ts'

/** What an event model is made of; session and vocabulary are opened when it is first asked. */
export interface EventModelParts {
  readonly session: () => Promise<SessionLike>
  readonly labels: EventLabels
  readonly vocabulary: string
  readonly tensor: MakeTensor
}

/** Puts the trained event model behind {@link EventModel}. */
export function createEventModel(parts: EventModelParts): EventModel {
  let pieces: WordPieces | null = null
  const run = async (words: readonly string[], partyOf: (word: number) => number): Promise<{ readonly out: Record<string, TensorLike>; readonly count: number }> => {
    pieces ??= new WordPieces(parts.vocabulary)
    const encoded = pieces.encode(words)
    const row = (values: readonly number[]): unknown => parts.tensor(wide(values), [values.length])
    const session = await parts.session()
    const out = await session.run({ pieces: row(encoded.ids), case: row(encoded.cases), first: row(encoded.first), parties: row(partyOfPieces(encoded, partyOf)) })
    return { out, count: encoded.first.length }
  }
  return {
    version: parts.labels.version,
    triggers: async (words) => {
      const { out, count } = await run(words, () => 0)
      return readTriggers({ happenings: numbers(out, 'happenings'), roles: numbers(out, 'roles'), count }, parts.labels)
    },
    relate: async (words, actor, recipient) => {
      const { out } = await run(words, (word) => (isIn(actor, word) ? 1 : isIn(recipient, word) ? 2 : 0))
      return readPair(numbers(out, 'pair'), parts.labels)
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
