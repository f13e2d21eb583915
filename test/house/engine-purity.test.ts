/** What lint cannot see: a clock read by `new Date()`, and answers that hang on the machine's language. */
import { expect, test } from 'vitest'
import { read, repositoryFiles } from './files.ts'

interface Impurity {
  readonly name: string
  readonly pattern: RegExp
  readonly guilty: string
  readonly innocent: string
}

const IMPURITIES: readonly Impurity[] = [
  {
    name: 'the clock',
    pattern: /new Date\(\s*\)|(?<!new )\bDate\(\s*\)/u,
    guilty: 'const now = new Date()',
    innocent: 'new Date(day * MS)',
  },
  {
    name: 'the time zone',
    pattern: /\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(\)/u,
    guilty: 'day.getDate()',
    innocent: 'day.getUTCDate()',
  },
  { name: 'the locale', pattern: /\.toLocale\w+\(|\.localeCompare\(|\bIntl\./u, guilty: 'a.localeCompare(b)', innocent: 'a < b' },
  { name: 'the host', pattern: /\bimport\.meta\.(?:url|dirname|filename)\b/u, guilty: 'new URL(x, import.meta.url)', innocent: 'meta.url' },
]

const sources = repositoryFiles().filter((path) => path.startsWith('packages/engine/src/') && path.endsWith('.ts'))

test.each(IMPURITIES)('the engine does not read $name', ({ pattern, guilty, innocent }) => {
  expect(guilty).toMatch(pattern)
  expect(innocent).not.toMatch(pattern)
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.filter((path) => pattern.test(read(path)))).toEqual([])
})
