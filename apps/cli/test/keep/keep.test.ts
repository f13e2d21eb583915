import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codedReport, receive, storeReport } from '@readout/record'
import { openKept } from '../../src/record-door.ts'
import { fixtureRecord, STORY } from '../fixture-record.ts'
import { runCli, type World } from '../run-cli.ts'

let folder = ''
let server: Server | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-keep-'))
})
afterEach(() => {
  server?.close()
  server = null
})

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const readout = (words: readonly string[], world: World = {}) => runCli([...words, '--database', join(folder, 'record.db')], world)
const stats = async (): Promise<Record<string, number>> => JSON.parse((await readout(['stats', '--format', 'jsonl'])).stdout)

/** Serves what the table says, by path; counts what is asked. */
async function serve(pages: Readonly<Record<string, () => { readonly type: string; readonly body: string }>>): Promise<{ readonly base: string; readonly asked: string[] }> {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const page = pages[request.url ?? '']
    if (!page) return void response.writeHead(404).end()
    const { type, body } = page()
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return { base: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`, asked }
}

test('reports of a folder are received, coded and kept; what cannot be coded is set aside with the reason and can be tried again', async () => {
  file('a.txt', STORY)
  file('b.txt', `REFUSE ${STORY}`)
  const added = await readout(['add', folder])
  expect(added.exitCode).toBe(1)
  expect(added.stderr).toContain('2 documents received · 1 report coded, 1 failed · 2 accounts, 2 new events')
  expect(await stats()).toMatchObject({ reports: 1, events: 2 })
  const queue = await readout(['queue'])
  expect([queue.exitCode, queue.stdout]).toEqual([1, expect.stringMatching(/^0 waiting · 0 in hand · 1 done · 1 failed\n {2}\S*b\.txt: text_binary: not a text\n/u)])
  expect(JSON.parse((await readout(['queue', '--retry', '--json'])).stdout)).toMatchObject({ waiting: 1, failed: [], retried: 1 })
  expect((await readout(['verify'])).stdout).toMatch(/^1 reports, \d+ quotes: all as written\n$/u)
})

test('what is only received is coded by whoever works, once', async () => {
  const path = file('a.txt', STORY)
  expect((await readout(['add', path, '--later'])).stderr).toBe('1 document received · they wait for readout work\n')
  expect(await stats()).toMatchObject({ reports: 0 })
  expect((await readout(['work', '--once'])).exitCode).toBe(0)
  expect((await readout(['work', '--once'])).exitCode).toBe(0)
  expect(await stats()).toMatchObject({ reports: 1, accounts: 2 })
  expect((await readout(['add', path])).stderr).toContain('0 documents received, 1 known already')
})

test('a wire copy is an appearance; a page that changed follows the earlier one', async () => {
  const long = `${STORY}\nThe blockade of the ferry road, which Sudmark calls an inspection, has kept lorries from the harbour of Vik since the last days of April, drivers said.\n`
  file('a.txt', long)
  file('b.txt', `By our own reporter\n\n${long}`)
  expect((await readout(['add', folder])).stderr).toContain('1 report coded, 1 copy')
  let body = `<html><body><article><h1>Nordland</h1><p>${'The harbour of Lund has had no ferry for a week. '.repeat(12)}</p><p>${STORY}</p></article></body></html>`
  const { base } = await serve({ '/story': () => ({ type: 'text/html', body }) })
  await readout(['add', `${base}/story`, '--allow-private'])
  body = body.replace('for a week', 'for a month')
  expect((await readout(['add', `${base}/story`, '--allow-private'])).stderr).toContain('1 report coded')
  expect(await stats()).toMatchObject({ reports: 3, appearances: 4 })
})

test('addresses of this machine are refused unless allowed', async () => {
  const { base, asked } = await serve({ '/story': () => ({ type: 'text/plain', body: STORY }) })
  const refused = await readout(['add', `${base}/story`])
  expect([refused.exitCode, asked]).toEqual([1, []])
  expect(refused.stderr).toContain('0 documents received, 1 refused')
})

test('a feed is looked at, its new items are taken once, and it is remembered', async () => {
  const feed = (base: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Example Wire</title><link>${base}</link><description>d</description><item><title>One</title><link>${base}/one</link><guid>1</guid></item></channel></rss>`
  const pages: Record<string, () => { type: string; body: string }> = { '/one': () => ({ type: 'text/plain', body: STORY }) }
  const { base, asked } = await serve(pages)
  pages['/feed'] = () => ({ type: 'application/rss+xml', body: feed(base) })
  expect((await readout(['watch', `${base}/feed`, '--once', '--allow-private'])).stderr).toContain('1 document received')
  expect((await readout(['watch', '--once', '--allow-private'])).stderr).toContain(`${base}/feed: 0 documents received`)
  expect(asked.filter((path) => path === '/one')).toHaveLength(1)
  expect(await stats()).toMatchObject({ reports: 1 })
})

test('a new coder’s work is shown first, and written down when accepted', async () => {
  const tools = await openKept({ database: join(folder, 'record.db') }, { create: true })
  const [receipt] = await receive(tools, [{ name: 'a.txt', content: STORY, format: 'text', url: null, title: null, publisher: null, published: null, known: {} }])
  const coded = codedReport(fixtureRecord({ name: 'a.txt', content: STORY }))
  await storeReport(tools, { id: receipt?.document ?? '', url: null, publisher: null, received: tools.now() }, { ...coded, coder: 'readout 0.0.1', accounts: coded.accounts.slice(1) })
  await tools.engine.close()
  const shown = await readout(['recode'])
  expect(shown.stdout).toMatch(/^ {2}\+ .*ACCUSE\/disapprove/mu)
  expect(shown.stderr).toContain('1 reports coded again, 1 accounts differ; readout recode --accept')
  await readout(['recode', '--accept'])
  expect((await readout(['recode'])).stderr).toContain('every report is coded by')
})

test('a backup comes back, and what it replaces is kept', async () => {
  await readout(['add', file('a.txt', STORY)])
  const backup = join(folder, 'backup.db')
  expect((await readout(['backup', backup])).exitCode).toBe(0)
  expect((await readout(['backup', backup])).exitCode).toBe(2)
  await readout(['add', file('b.txt', `A week later ${STORY}`)])
  expect((await readout(['restore', backup])).stderr).toContain('before-restore')
  expect(await stats()).toMatchObject({ reports: 1 })
  writeFileSync(backup, readFileSync(backup).subarray(0, 5000))
  expect((await readout(['restore', backup])).exitCode).not.toBe(0)
  expect(await stats()).toMatchObject({ reports: 1 })
})

test('asking for nothing, or of a record that is not there, says what to do', async () => {
  expect(await readout(['add'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('nothing to add') })
  expect(await readout(['verify'])).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('readout add makes a record') })
})
