import { FRAME_FIGURES } from './frame-figures.ts'
import type { Frame } from './frame.ts'

/** How many sentences a frame's own declaration counts for beside those that were counted. */
const WEIGHT_OF_WORD = 4
/** What a frame that says nothing of itself claims. */
const CLAIMED = 0.8

/** The share of tellings in which a frame is right, 0 to 1: as counted, and where little was counted as the frame declares. */
export function reliabilityOf({ id, confidence = CLAIMED }: Pick<Frame, 'id' | 'confidence'>): number {
  const [told, right] = FRAME_FIGURES[id] ?? [0, 0]
  return (right + WEIGHT_OF_WORD * confidence) / (told + WEIGHT_OF_WORD)
}

/** Whether a frame was seen often enough to say how far it may be trusted. */
export const isCounted = ({ id }: Pick<Frame, 'id'>): boolean => id in FRAME_FIGURES
