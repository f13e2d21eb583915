import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FETCHER_DEFAULTS } from '../src/fetch/options.ts'
import {
  BODY_LIMIT,
  COLUMN_LIMIT,
  DOCUMENT_LIMIT,
  FEED_ITEM_LIMIT,
  inMegabytes,
  PAGE_WEIGHT,
  PDF_LIMITS,
  ROW_LIMIT,
  UNPACKING_FREE,
  UNPACKING_RATIO,
} from '../src/limits.ts'
import { INTAKE_REFUSALS } from '../src/refusals.ts'

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

test('the README explains every refusal and no other', () => {
  const section = README.slice(README.indexOf('## What is refused'))
  const explained = [...section.matchAll(/`(?<code>[a-z_]+)`(?=[^|\n]*\|[^|\n]+\|)/gu)].map(({ groups }) => groups?.['code'] ?? '')
  expect(new Set(explained)).toEqual(new Set(Object.keys(INTAKE_REFUSALS)))
})

test.each(Object.entries(INTAKE_REFUSALS))('%s has a status and a hint', (_, { status, hint }) => {
  expect(status).toBeGreaterThanOrEqual(400)
  expect(hint).toMatch(/^\p{Lu}.*\.$/u)
})

const words = (number: number): string => number.toLocaleString('en-GB')

/** The limits in words, as the README has them. */
const LIMITS: readonly string[] = [
  `${DOCUMENT_LIMIT / 1_000_000} MB, unpacked`,
  `${inMegabytes(BODY_LIMIT)}, packed`,
  `${UNPACKING_RATIO} times their size, past the first ${inMegabytes(UNPACKING_FREE)}`,
  `${words(PAGE_WEIGHT.depth)} levels, ${words(PAGE_WEIGHT.pieces)} tags and entities, ${PAGE_WEIGHT.attributes} attributes`,
  `${PAGE_WEIGHT.depthOfMainPart} levels and ${words(PAGE_WEIGHT.piecesOfMainPart)} tags`,
  `${words(COLUMN_LIMIT)} columns, ${inMegabytes(ROW_LIMIT)} a row`,
  `${PDF_LIMITS.pages} pages, ${inMegabytes(PDF_LIMITS.unpacked)} unpacked`,
  `${words(FEED_ITEM_LIMIT)} items`,
  `| redirects | ${FETCHER_DEFAULTS.redirects}`,
  `${FETCHER_DEFAULTS.totalTime / 1000} s a request, ${FETCHER_DEFAULTS.idleTime / 1000} s without a byte`,
  `crawl delay up to ${FETCHER_DEFAULTS.longestGap / 1000} s`,
  `| retries | ${FETCHER_DEFAULTS.retries},`,
]

test.each(LIMITS)('the README gives a limit as it is: %s', (limit) => {
  expect(README).toContain(limit)
})
