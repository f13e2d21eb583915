import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { read, repositoryFiles, ROOT } from '../house/files.ts'

const pages = repositoryFiles().filter((path) => path.endsWith('.md') && !path.startsWith('corpus/'))

const linksOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map((match) => match.groups?.['target'] ?? '')

/** A heading as an anchor, the way code hosts make them. */
const anchorsOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/^#+ (?<heading>.+)$/gmu)].map((match) =>
    (match.groups?.['heading'] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

test.each(pages)('every link of %s leads somewhere', (page) => {
  const local = linksOf(page).filter((target) => !/^[a-z]+:/u.test(target))
  const broken = local.filter((target) => {
    const [path = '', anchor = ''] = target.split('#')
    const file = path === '' ? page : posix.join(posix.dirname(page), path)
    return !existsSync(`${ROOT}/${file}`) || (anchor !== '' && !anchorsOf(file).includes(anchor))
  })
  expect(broken).toEqual([])
})

test('the map names folders that exist', () => {
  const folders = [...read('ARCHITECTURE.md').matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gmu)].flatMap((row) =>
    [...(row[1] ?? '').matchAll(/`([^`]+)`/gu)].map((cell) => cell[1] ?? ''),
  )
  expect(folders.length).toBeGreaterThan(15)
  expect(folders.filter((folder) => !existsSync(`${ROOT}/${folder}`))).toEqual([])
})

test('every stage and room of the engine is on the map', () => {
  const rooms = new Set(
    repositoryFiles('packages/engine/src').flatMap(
      (path) => /^packages\/engine\/src\/(?<room>[^/]+)\//u.exec(path)?.groups?.['room'] ?? [],
    ),
  )
  for (const room of rooms) expect(read('ARCHITECTURE.md')).toContain(`\`packages/engine/src/${room}/\``)
})
