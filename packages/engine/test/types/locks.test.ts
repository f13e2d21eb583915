/** The evidence locks hold at compile time: each line of locks/ marked `// refused: TSnnnn` does not compile, and no other line fails. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const LOCKS = join(import.meta.dirname, 'locks')
const ROOT = join(import.meta.dirname, '../../../..')
const files = readdirSync(LOCKS).toSorted()
let refused: readonly string[] = []

/** "span.ts:6 TS2741" for each marked line. */
const marked = (file: string): readonly string[] =>
  readFileSync(join(LOCKS, file), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const code = /\/\/ refused: (?<code>TS\d+)$/u.exec(line)?.groups?.['code']
      return code === undefined ? [] : [`${file}:${at + 1} ${code}`]
    })

beforeAll(() => {
  const { stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/tsc'),
    ['-p', join(import.meta.dirname, 'tsconfig.json'), '--pretty', 'false'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  refused = [...stdout.matchAll(/^(?<path>\S+)\((?<line>\d+),\d+\): error (?<code>TS\d+)/gmu)].map(
    ({ groups }) => `${groups?.['path']?.split('/').at(-1) ?? ''}:${groups?.['line'] ?? ''} ${groups?.['code'] ?? ''}`,
  )
})

test.each(files)('%s: exactly the marked lines do not compile', (file) => {
  expect(marked(file).length).toBeGreaterThan(3)
  expect(refused.filter((place) => place.startsWith(`${file}:`))).toEqual(marked(file))
})

test('nothing outside the locks fails with them', () => {
  expect(refused.filter((place) => !files.some((file) => place.startsWith(`${file}:`)))).toEqual([])
})
