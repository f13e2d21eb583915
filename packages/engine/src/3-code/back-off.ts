import { type BackOff, backOff } from '../lexicon/backoff.ts'
import type { Frame } from '../lexicon/frame.ts'
import { VERB_OPERATORS } from '../lexicon/operators.ts'
import type { Grammar } from '../model/index.ts'
import { fills, framesAt } from './frame-index.ts'
import { type Match, speaksAgainst } from './match-frame.ts'
import { cueVerbAt } from './operators.ts'
import type { Predicate } from './predicate.ts'

/** Below this a guess is not worth a record. */
const THRESHOLD = 0.3

/** Where the one who is acted upon may stand. */
const PATIENTS = ['object', 'indirect', 'to', 'with', 'against', 'at'] as const

/**
 * A guess for a verb that no frame knows or fits, from what such verbs mostly are and from how sure its two sides are parties.
 * Where a frame of the verb names company that rules it out, nothing is guessed.
 */
export function guessFrame(predicate: Predicate): Match | null {
  const { grammar, at } = predicate
  const guess = predicate.kind === 'verb' && tellsByItself(grammar, at) ? backOff(joinedLemma(grammar, at)) : null
  if (!guess || framesAt(grammar, at, 'verb').some((frame) => speaksAgainst(predicate, frame))) return null
  const sides = sidesOf(predicate)
  if (!sides) return null
  const score = guess.confidence * sides.sureness
  if (score < THRESHOLD) return null
  const reason = `no frame fits; verbs like it are mostly ${guess.category} between ${sides.words}, score ${score.toFixed(2)}`
  return { predicate, frame: frameOf(grammar.token(at).lemma, guess, score), rule: `back-off:${grammar.token(at).lemma}`, guess: reason, runnerUp: null }
}

const frameOf = (lemma: string, { category, cameo }: BackOff, score: number): Frame =>
  Object.freeze({ id: `back-off-${lemma}`, category, cameo, confidence: score, verb: { recipient: PATIENTS }, fires: '', not: '' })

/** With its particle, where it has one: "turn away" is not "turn". */
function joinedLemma(grammar: Grammar, at: number): string {
  const particle = grammar.links(at, 'compound:prt')[0]
  return particle === undefined ? grammar.token(at).lemma : `${grammar.token(at).lemma}_${grammar.token(particle).lower}`
}

/** "an embarrassing defeat" tells no act; a verb of saying, of preventing or the like has what stands below it coded instead. */
export const tellsByItself = (grammar: Grammar, at: number): boolean =>
  !['amod', 'compound'].includes(grammar.link(at)) && !isAccused(grammar, at) && !cueVerbAt(grammar, at) && !VERB_OPERATORS.has(grammar.token(at).lemma)

/** "accused them of robbing the church": what somebody is accused of is the accusation's own matter. */
const isAccused = (grammar: Grammar, at: number): boolean => grammar.links(at, 'mark').some((mark) => ['of', 'for'].includes(grammar.token(mark).lower))

/** How sure it is that a party acts upon another party, and their words; null where either is missing. */
function sidesOf({ grammar, slots }: Predicate): { readonly sureness: number; readonly words: string } | null {
  const [subject] = slots.get('subject') ?? []
  const patient = PATIENTS.map((slot) => slots.get(slot)?.[0]).find((head) => head !== undefined)
  if (subject === undefined || patient === undefined || subject === patient) return null
  const words = [subject, patient].map((head) => `“${grammar.token(head).text}”`).join(' and ')
  return { sureness: partyhood(grammar, subject) * partyhood(grammar, patient), words }
}

const PARTIES: readonly string[] = ['@politician', '@leader', '@diplomat', '@security', '@troops', '@fighter', '@court', 'authority', 'ministry', 'state', 'country', 'bloc', 'council', 'commission']
const NO_PARTIES: readonly string[] = ['@private', '@sports', '@natural', '@market', 'company', 'firm', 'bank', 'day', 'year', 'percent']

/** A name is most likely a party; a pronoun stands for one less surely, and a common noun only as the word of an office or a force. */
export function partyhood(grammar: Grammar, head: number): number {
  if (fills(grammar, head, NO_PARTIES, false)) return 0
  const { upos } = grammar.token(head)
  if (upos === 'PROPN') return 1
  if (upos === 'PRON') return fills(grammar, head, ['@person']) ? 0.75 : 0
  return fills(grammar, head, PARTIES, false) ? 0.9 : 0
}
