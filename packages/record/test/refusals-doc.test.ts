import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RECORD_REFUSALS } from '../src/index.ts'

test('every refusal of the record is explained in docs/notes.md with its status, and no other', () => {
  const page = readFileSync(new URL('../../../docs/notes.md', import.meta.url), 'utf8')
  const section = page.split(/^## /mu).find((part) => part.startsWith('Refusals of the record')) ?? ''
  const rows = [...section.matchAll(/^\| `([a-z_]+)` \| (\d{3}) \| [^|]+[.] \| [^|]+[.] \|$/gmu)].map(([, code, status]) => [code, Number(status)])
  expect(rows).toEqual(Object.entries(RECORD_REFUSALS).map(([code, { status }]) => [code, status]))
})
