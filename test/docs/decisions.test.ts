import { expect, test } from 'vitest'
import { read, repositoryFiles } from '../house/files.ts'

const notes = repositoryFiles().filter((path) => path.startsWith('docs/decisions/'))

test('decisions are numbered without gaps', () => {
  expect(notes.map((path) => Number(/\/(?<number>\d{4})-[a-z0-9-]+\.md$/u.exec(path)?.groups?.['number']))).toEqual(
    notes.map((_, at) => at + 1),
  )
})

test.each(notes)('%s has title, context, decision and consequences, on one page', (path) => {
  const page = read(path)
  expect(page).toMatch(new RegExp(`^# ${path.slice('docs/decisions/'.length).slice(0, 4)} \\S`, 'u'))
  expect([...page.matchAll(/^## (?<heading>.+)$/gmu)].map((match) => match.groups?.['heading'])).toEqual([
    'Context',
    'Decision',
    'Consequences',
  ])
  for (const section of page.split(/^## .+$/mu).slice(1)) expect(section.trim().length).toBeGreaterThan(100)
  expect(page.split('\n').length).toBeLessThan(70)
})

test('each runtime dependency is in decision 0002, at its version and with its licence', () => {
  const page = read('docs/decisions/0002-runtime-dependencies.md')
  const packages = repositoryFiles().filter((path) => /^(?:packages|apps)\/[^/]+\/package\.json$/u.test(path))
  const wanted = packages.flatMap((path) => {
    const { dependencies = {} }: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(read(path))
    return Object.entries(dependencies).filter(([name]) => !name.startsWith('@readout/'))
  })
  expect(wanted.length).toBeGreaterThan(3)
  for (const [name, version] of wanted)
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\| ${version.replaceAll('.', '\\.')} \\| \\S+ \\| `, 'mu'))
})
