import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { liveMessageSchema, type LiveMessage } from '@readout/protocol/api'
import { OWN_LIMITS } from '../src/index.ts'
import { addReport, openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('export: JSON Lines, CSV, Parquet hold the same events', async () => {
  const jsonl = await world.ask('/api/v1/export')
  expect(jsonl.headers.get('content-disposition')).toBe('attachment; filename="readout-events.jsonl"')
  const lines = (await jsonl.text()).trimEnd().split('\n').map((line): { readonly id: string } => JSON.parse(line))
  expect(lines).toHaveLength(3)
  const csv = (await (await world.ask('/api/v1/export?format=csv&category=AGREE')).text()).trimEnd().split('\r\n')
  expect(csv).toHaveLength(2)
  const rows = await parquetReadObjects({ file: await (await world.ask('/api/v1/export?format=parquet')).arrayBuffer() })
  expect(rows.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
})

/** Reads messages of a live stream until there are so many. */
const messagesOf = async (response: Response, count: number): Promise<readonly LiveMessage[]> => {
  const messages: LiveMessage[] = []
  if (response.body === null) throw new Error('no stream')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (messages.length < count) {
    const { value = '', done } = await reader.read()
    if (done) break
    text += value
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const data = /^data: (?<json>.*)$/mu.exec(part)?.groups?.['json']
      if (data !== undefined) messages.push(liveMessageSchema.parse(JSON.parse(data)))
    }
  }
  await reader.cancel()
  return messages
}

test('live: a listener hears how the queue stands, then of a new event', async () => {
  const response = await world.ask('/api/v1/live')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const heard = messagesOf(response, 3)
  await new Promise((done) => setTimeout(done, 100))
  await addReport(world.tools, { publisher: 'Oslo Daily', published: '2031-03-06', content: 'Amina Were (KEN) accused Anna Berg (DEU).' })
  const messages = await heard
  expect(messages.map(({ kind }) => kind)).toEqual(['queue', 'events', 'queue'])
  expect(messages.flatMap((message) => (message.kind === 'events' ? message.events.map(({ line }) => line.event[0]) : []))).toEqual(['ACCUSE'])
})

test('live: who comes back hears what they missed', async () => {
  const response = await world.ask('/api/v1/live', { headers: { 'last-event-id': '0' } })
  const [first] = await messagesOf(response, 1)
  expect(first?.kind === 'events' && first.events.length).toBe(4)
})

test('live: more listeners than there is room for are asked to wait; who leaves makes room', async () => {
  const full = await openWorld({ tools: world.tools, limits: { ...OWN_LIMITS, listeners: 1 } })
  const first = await full.ask('/api/v1/live')
  await new Promise((done) => setTimeout(done, 50))
  expect((await full.ask('/api/v1/live')).status).toBe(503)
  await first.body?.cancel()
  const second = await full.ask('/api/v1/live')
  expect(second.status).toBe(200)
  await second.body?.cancel()
})
