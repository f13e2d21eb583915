import { happened } from '../export-event.ts'
import type { Loss } from './loss.ts'

const STATED: readonly string[] = ['day', 'unknown']

/** What is told of an event: whether it happened, when, on whose word, in which words. */
export const TELLING_LOSSES = {
  unreal: {
    cannot: 'acts told as planned, possible, denied or remembered (aux): the event is left out',
    isLost: (event) => !happened(event),
  },
  voices: {
    cannot: 'who vouches for a claim (said_by): the row reads as the report’s own voice',
    isLost: ({ line }) => line.said_by.length > 0,
  },
  evidence: { cannot: 'the words behind each field and where they stand', isLost: ({ line }) => line.evidence.length > 0 },
  offsets: { cannot: 'where the words behind each field stand: only the words themselves', isLost: ({ line }) => line.evidence.length > 0 },
  dateRange: {
    cannot: 'how exact a date is, and the last day of a range: only the first day',
    isLost: ({ line }) => line.enddate !== undefined || !STATED.includes(line.date_granularity),
  },
  undated: {
    cannot: 'that a date is unknown: its columns stay empty, and many readers drop such rows',
    isLost: ({ line }) => line.date === null,
  },
  working: { cannot: 'how date, category and confidence were worked out (date_basis, date_reason, why, confidence)', isLost: () => true },
  occasion: { cannot: 'the call or meeting in which it was said or done (occasion)', isLost: ({ line }) => line.occasion !== null },
  ploverCodes: { cannot: 'PLOVER’s category, mode, contexts and scale: only the CAMEO code', isLost: () => true },
  cameo: { cannot: 'the CAMEO code', isLost: () => true },
  accounts: { cannot: 'how many tellings there are', isLost: ({ line }) => line.accounts > 1 },
  coder: { cannot: 'the coder and its version', isLost: () => true },
  allButEvidence: {
    cannot: 'anything of the event but its id, the words behind its fields and the report they stand in',
    isLost: () => true,
  },
  noEvidence: { cannot: 'an event without evidence: it is left out', isLost: ({ line }) => line.evidence.length === 0 },
} as const satisfies Readonly<Record<string, Loss>>
