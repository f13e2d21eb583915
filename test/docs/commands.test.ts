import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read, repositoryFiles, ROOT } from '../house/files.ts'

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>
  readonly bin?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const manifest = (path: string): Manifest => JSON.parse(read(path))
const scripts = new Set(['test', ...Object.keys(manifest('package.json').scripts ?? {})])
const bins = new Set(
  repositoryFiles('apps')
    .filter((path) => path.endsWith('/package.json'))
    .flatMap((path) => Object.keys(manifest(path).bin ?? {})),
)
/** Commands that development packages bring. */
const tools = new Set(['vitest', 'tsc', 'oxlint', 'biome', 'node'])
const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/cli.md', 'docs/notes.md', 'training/README.md']

test.each(pages)('%s names only npm scripts that exist', (page) => {
  const named = [...read(page).matchAll(/\bnpm (?:run (?<script>[a-z-]+)|(?<short>test)\b)/gu)].map(
    ({ groups }) => groups?.['script'] ?? groups?.['short'] ?? '',
  )
  expect(named.filter((name) => !scripts.has(name))).toEqual([])
})

test.each(pages)('%s runs only commands that exist', (page) => {
  const named = [...read(page).matchAll(/\bnpx (?<command>[a-z]+)/gu)].map(({ groups }) => groups?.['command'] ?? '')
  expect(named.filter((name) => !bins.has(name) && !tools.has(name))).toEqual([])
})

test('README has the two commands, and the report of the first exists', () => {
  const page = read('README.md')
  const report = /^ {4}npm ci && npx readout code (?<report>corpus\/\S+)$/mu.exec(page)?.groups?.['report'] ?? 'none'
  expect(existsSync(`${ROOT}/${report}`)).toBe(true)
  expect(page).toMatch(/^ {4}npm ci && npm test$/mu)
})

test('check runs types, lint, import rules and tests', () => {
  const check = manifest('package.json').scripts?.['check'] ?? ''
  expect(check.split(' && ')).toEqual(['npm run types', 'npm run lint', 'npm run imports', 'npm test'])
})

test('training/README.md names every file of the folder', () => {
  const page = read('training/README.md')
  const files = repositoryFiles('training')
    .filter((path) => /^training\/[^/]+\.(?:py|sh)$/u.test(path))
    .map((path) => path.slice('training/'.length))
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => !page.includes(file))).toEqual([])
})

/** How NOTICE calls the data sets. */
const NAMES: Readonly<Record<string, string>> = {
  'crossner-politics': 'CrossNER',
  gazetteer: 'GeoNames',
  gum: 'GUM,',
  re3d: 're3d,',
  'ud-ewt': 'Universal Dependencies English-EWT',
  'uds-factuality': 'Universal Decompositional Semantics',
  'uner-ewt': 'Universal NER',
  wikigold: 'Wikigold',
}

test('NOTICE and training/DATA.md name every data set that is read', () => {
  const folders = new Set(
    repositoryFiles('training')
      .filter((path) => path.endsWith('.py'))
      .flatMap((path) => [...read(path).matchAll(/\bdata \/ "(?<set>[a-z0-9-]+)"/gu)].map(({ groups }) => groups?.['set'] ?? '')),
  )
  expect(folders.size).toBeGreaterThan(5)
  for (const folder of folders) expect(read('training/DATA.md')).toContain(`\n| \`${folder}\` |`)
  for (const folder of folders) expect(read('NOTICE')).toContain(`\n  ${NAMES[folder] ?? folder}`)
})
