import { expect, test } from 'vitest'
import { canonicalUrl } from '../src/canonical-url.ts'

const ROWS: readonly (readonly [string, string | null])[] = [
  ['https://example.org/a', 'https://example.org/a'],
  ['HTTPS://Example.ORG:443/a#top', 'https://example.org/a'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
  ['https://example.org/a?id=7&fbclid=x&b=%20', 'https://example.org/a?id=7&b=+'],
  ['https://example.org/a?b=%20', 'https://example.org/a?b=%20'],
  ['https://example.org/a?UTM_Source=x&GCLID=y&id=7', 'https://example.org/a?id=7'],
  ['https://example.org/a?utmost=1', 'https://example.org/a?utmost=1'],
  ['https://ada:secret@example.org/a', 'https://example.org/a'],
  ['  https://example.org/a  ', 'https://example.org/a'],
  ['/a', null],
  ['mailto:ada@example.org', null],
  ['javascript:alert(1)', null],
  ['', null],
]

test.each(ROWS)('%s', (url, expected) => {
  expect(canonicalUrl(url)).toBe(expected)
})

test('a relative address is made whole', () => {
  expect(canonicalUrl('../b?utm_id=1', 'https://example.org/a/c')).toBe('https://example.org/b')
})
