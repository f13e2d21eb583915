/** The lint rules that guard the engine do fire: each line of a probe is refused for its own reason. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './files.ts'

const PROBES = [
  ["import { readFileSync } from 'node:fs'", 'no-restricted-imports'],
  ["import type { InferenceSession } from 'onnxruntime-node'", 'no-restricted-imports'],
  ['export const now = Date.now()', 'no-restricted-properties'],
  ['export const chance = Math.random()', 'no-restricted-properties'],
  ['export const home = process.env', 'no-restricted-globals'],
  ["export const page = fetch('x')", 'no-restricted-globals'],
  ['export const begun = performance', 'no-restricted-globals'],
  ['export const later = setTimeout', 'no-restricted-globals'],
  ["console.log('x')", 'no-console'],
  ['export const forced = {} as Date', 'consistent-type-assertions'],
  ['export const loose: any = 1', 'no-explicit-any'],
  ['export const sure = (x: string | null): string => x!', 'no-non-null-assertion'],
  ['export const same = (x: number): boolean => x == 3', 'eqeqeq'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'readout-lint-'))
let found: readonly string[] = []

beforeAll(() => {
  mkdirSync(join(folder, 'packages/engine/src'), { recursive: true })
  cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  writeFileSync(join(folder, 'packages/engine/src/probe.ts'), PROBES.map(([line]) => line).join('\n'))
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--format', 'unix'], { cwd: folder, encoding: 'utf8' })
  found = stdout.split('\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(PROBES.map(([line, rule], at) => ({ line, rule, place: `probe.ts:${at + 1}:` })))('$rule refuses `$line`', ({ rule, place }) => {
  expect(found.filter((finding) => finding.includes(place) && finding.includes(`(${rule})`))).not.toEqual([])
})
