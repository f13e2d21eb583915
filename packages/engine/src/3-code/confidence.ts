import { reliabilityOf } from '../lexicon/frame-reliability.ts'
import type { Match } from './match-frame.ts'
import { agreementOf } from './model-match.ts'

/** What of a telling says how far to trust its category, besides the frame. */
export interface Circumstances {
  readonly hasRecipient: boolean
  readonly isAttributed: boolean
  readonly isReal: boolean
}

/**
 * How often a telling like this one is right, 0 to 1. The weights are those of a logistic regression on what the coder told in 1,793
 * hand-labelled sentences that neither the model nor the frames' figures had seen (1,398 tellings by frames, 107 by the model alone).
 */
export function confidenceOf(match: Match, circumstances: Circumstances): number {
  const { frame, guess } = match
  if (frame.id === 'model') return shareOf(ofModel(match))
  // Too seldom seen to count: what it says of itself.
  return guess === null ? shareOf(ofFrame(match, circumstances)) : (frame.confidence ?? 0)
}

const ofFrame = (match: Match, { hasRecipient, isAttributed, isReal }: Circumstances): number =>
  0.31 + 0.61 * oddsOf(reliabilityOf(match.frame)) + 0.93 * agreementOf(match) - (hasRecipient ? 0 : 0.3) - (isAttributed ? 0.46 : 0) - (isReal ? 0 : 0.55)

/** The model by itself is less sure than it says. */
const ofModel = ({ frame }: Match): number => 0.08 + 0.23 * oddsOf(frame.confidence ?? 0.5)

/** Nothing is so sure that no log-odds could say it. */
const oddsOf = (share: number): number => {
  const within = Math.min(0.98, Math.max(0.02, share))
  return Math.log(within / (1 - within))
}

const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
