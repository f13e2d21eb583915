import { MONTHS, WEEKDAYS } from './times.ts'

/** Lemmas for who, when and how it became known, which stand in nearly every telling of a kind and tell none from another. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS), ...Object.keys(WEEKDAYS),
  'minister', 'ministry', 'president', 'prime', 'premier', 'foreign', 'government', 'leader', 'official', 'officials', 'spokesman', 'spokeswoman', 'spokesperson', 'secretary', 'state', 'counterpart',
  'country', 'people', 'day', 'week', 'month', 'year', 'today', 'yesterday', 'say', 'tell', 'announce', 'statement', 'embassy', 'ambassador', 'accord', 'public', 'publish', 'issue',
  'least', 'several', 'more', 'other', 'further', 'new', 'last', 'recent', 'southern', 'northern', 'eastern', 'western', 'central', 'town', 'city', 'area', 'region', 'include', 'continue', 'report',
  'make', 'take', 'give', 'have', 'be', 'do', 'go', 'come', 'hold', 'place', 'hour', 'telephone', 'phone', 'call', 'talk', 'talks', 'speak', 'discuss', 'discussion', 'meet', 'meeting', 'visit', 'subject', 'agenda',
])
