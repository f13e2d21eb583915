/** The repository speaks of itself only: not of where it was made, nor of places that nobody else can reach. */
import { expect, test } from 'vitest'
import { read, repositoryFiles } from '../house/files.ts'

// Written in two halves, so that this file does not hold them.
const BANNED = [
  ['../sha', 'red'],
  ['/wo', 'rk/'],
  ['.lib', 'rary/'],
  ['sub', 'agent'],
  ['/op', 't/w/'],
  ['/ro', 'ot/'],
].map((halves) => halves.join(''))
const BINARY = /\.(?:onnx|png|jpg|ico|woff2?)$/u

const files = repositoryFiles().filter((path) => !BINARY.test(path))

test.each(BANNED)('no file mentions %s', (words) => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((path) => read(path).includes(words))).toEqual([])
})

test('the lock file names the public registry or none', () => {
  const hosts = [...read('package-lock.json').matchAll(/"resolved": "(?<host>[a-z+]+:\/\/[^/"]+)/gu)].map(({ groups }) => groups?.['host'])
  expect(hosts.filter((host) => host !== 'https://registry.npmjs.org')).toEqual([])
})

test('npm settings name no registry', () => {
  expect(read('.npmrc')).not.toMatch(/registry/u)
})
