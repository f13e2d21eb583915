import { readFileSync } from 'node:fs'

/** The text of a report of the corpus. */
export const corpusText = (slug: string): string => readFileSync(new URL(`../../../../corpus/${slug}/report.txt`, import.meta.url), 'utf8')

/** Three reports of different kinds: a wire story, a readout of a call, a briefing full of quotations. */
export const SOME_REPORTS: readonly string[] = ['khost-airstrike', 'canberra-jakarta-call', 'nairobi-briefing']

/** What text can be at its worst and still be text. */
export const NASTY = [
  'Envoys “never\u202E met',
  '',
  'RIGA, May 5 (Example) — “We shall not leave,” Minister K Raman said.“Not before June. He added 🙂🙂 that the U.S.’s envoy — J. R. Okoro —\u200Bwon’t come...',
  '',
  '""" «« “” said said said that that he said she said it said.',
  '',
  'Norway\u00A0condemned\tthe\u2009attack on 5-6 April; „Riga‟ (see https://example.org/?q="x") accused Oslo of shelling al-Tariq\u0301.',
  '',
  'a\u0301'.repeat(60),
  '',
  '𝐎𝐬𝐥𝐨 said on Monday: «We agree. מחר in 1999, 2024-02-30, 99/99/9999, last last Tuesday»',
].join('\n')
