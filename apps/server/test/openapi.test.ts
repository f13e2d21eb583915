import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { API_PATHS, SERVER_REFUSALS, STREAM_PATHS } from '@readout/protocol/api'
import { EXPORT_TYPES } from '../src/export/export-stream.ts'
import { openApi } from '../src/openapi/open-api.ts'
import { referencePage } from '../src/openapi/reference-page.ts'

const document = openApi()

test('the document has every endpoint, and every reference in it leads somewhere', () => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(operations.toSorted()).toEqual([...Object.keys(API_PATHS), ...Object.keys(STREAM_PATHS)].toSorted())
  const text = JSON.stringify(document)
  const known: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(document['components'])).schemas
  const named = [...text.matchAll(/"#\/components\/schemas\/(?<name>\w+)"/gu)].map(({ groups }) => groups?.['name'] ?? '')
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((name) => !(name in known))).toEqual([])
  expect(text).not.toMatch(/"\$ref":"#\/(?!components)|"\$id"|__shared/u)
})

test('the export’s document has every kind of file that it sends', () => {
  const { responses } = document.paths['/api/v1/export']?.['get'] ?? { responses: {} }
  for (const type of Object.values(EXPORT_TYPES)) expect(JSON.stringify(responses)).toContain(`"${type.split(';')[0] ?? ''}"`)
})

test('every parameter is described by more than its name', () => {
  const missing = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, parameters }) => parameters.filter(({ description, schema }) => description === undefined && !JSON.stringify(schema).includes('enum')).map(({ name }) => `${operationId} ${name}`)))
  expect(missing).toEqual([])
})

test('the page for people names every endpoint', () => {
  const page = referencePage(document)
  for (const name of Object.keys(API_PATHS)) expect(page).toContain(`<section id="${name}">`)
  expect(page).not.toContain('<script')
})

test('docs/notes.md has every refusal of the server with its status, and no other', () => {
  const notes = readFileSync(new URL('../../../docs/notes.md', import.meta.url), 'utf8')
  const section = notes.split(/^## /mu).find((part) => part.startsWith('Refusals of the server')) ?? ''
  const rows = [...section.matchAll(/^\| `([a-z_]+)` \| (\d{3}) \| [^|]+[.] \| [^|]+ \|$/gmu)].map(([, code, status]) => [code, Number(status)])
  expect(rows).toEqual(Object.entries(SERVER_REFUSALS).map(([code, { status }]) => [code, status]))
})
