import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventPageSchema } from '@readout/protocol/api'
import { openRecord } from '@readout/record'
import { createAnswerShelf } from '../src/answer/answer-shelf.ts'
import { addReport, knowing, openWorld, REPORTS } from './world.ts'

/** A shelf, and how often it had an answer made. */
const openShelf = (mostBytes: number) => {
  const shelf = createAnswerShelf(mostBytes)
  let made = 0
  const ask = async (question: string, edition: string, length = 1): Promise<number> => {
    await shelf({ question, edition }, async () => {
      made += 1
      return 'x'.repeat(length)
    })
    return made
  }
  return { shelf, ask }
}

test('a question is answered once in each edition', async () => {
  const { ask } = openShelf(100_000)
  expect([await ask('a', '1'), await ask('a', '1'), await ask('b', '1'), await ask('a', '2'), await ask('a', '2'), await ask('a', '1')]).toEqual([1, 1, 2, 3, 3, 4])
})

test('what was asked of an edition that went meanwhile is kept for none', async () => {
  const { shelf, ask } = openShelf(100_000)
  await shelf({ question: 'slow', edition: '1' }, async () => {
    await ask('quick', '2')
    return 'old'
  })
  expect(new TextDecoder().decode((await shelf({ question: 'slow', edition: '2' }, async () => 'new')).bytes)).toBe('"new"')
})

test('a full shelf begins anew; an answer too great for it is made each time', async () => {
  const { ask } = openShelf(10_000)
  for (const question of ['a', 'b', 'c', 'd']) await ask(question, '1', 3000)
  expect(await ask('d', '1', 3000)).toBe(4)
  expect(await ask('a', '1', 3000)).toBe(5)
  expect([await ask('great', '1', 9000), await ask('great', '1', 9000)]).toEqual([6, 7])
})

test('a report and a decision are seen at once, also those of another process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-shelf-'))
  const file = join(folder, 'record.db')
  const [tools, elsewhere] = [await openRecord(file, knowing()), await openRecord(file, knowing())]
  const world = await openWorld({ tools })
  const events = async () => eventPageSchema.parse(await world.json('/api/v1/events')).events
  expect([await events(), await events()]).toEqual([[], []])
  await addReport(elsewhere, REPORTS[0])
  const [call] = await events()
  expect(call?.line.mode).not.toEqual(['visit'])
  const etag = async () => (await world.ask('/api/v1/events')).headers.get('etag')
  const [before, same] = [await etag(), await etag()]
  expect(same).toBe(before)
  await world.send(`/api/v1/events/${call?.line.id ?? ''}/corrections`, { field: 'mode', becomes: 'visit', reason: 'seen' })
  expect((await events())[0]?.line.mode).toEqual(['visit'])
  expect(await etag()).not.toBe(before)
  await elsewhere.engine.close()
  await world.close()
  rmSync(folder, { recursive: true })
})
