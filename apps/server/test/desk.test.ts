import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readStaticFiles } from '../src/index.ts'
import { openWorld, type World } from './world.ts'

let world: World
const folder = mkdtempSync(join(tmpdir(), 'readout-desk-'))
beforeAll(async () => {
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'a secret')
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Desk</title>')
  writeFileSync(join(dist, 'assets', 'main-abc123.js'), `console.log(${'1'.repeat(5000)})`)
  writeFileSync(join(dist, 'assets', 'main-abc123.js.map'), '{}')
  symlinkSync(join(folder, 'secret.txt'), join(dist, 'linked.txt'))
  world = await openWorld({ desk: readStaticFiles(dist) })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

test('files are served by name: lasting ones for good, the page anew each time', async () => {
  const page = await world.ask('/')
  expect([page.headers.get('content-type'), page.headers.get('cache-control'), await page.text()]).toEqual(['text/html; charset=utf-8', 'no-cache', '<!doctype html><title>Desk</title>'])
  const script = await world.ask('/assets/main-abc123.js', { headers: { 'accept-encoding': 'gzip, br' } })
  expect([script.headers.get('content-type'), script.headers.get('cache-control'), script.headers.get('content-encoding')]).toEqual(['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'gzip'])
  expect(new Uint8Array(await script.arrayBuffer()).length).toBeLessThan(1000)
  const again = await world.ask('/', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('a view’s address gives the page to a browser', async () => {
  for (const path of ['/events', '/pairs/DEU/FRA', '/events/abcd?x=.js']) {
    const response = await world.ask(path, { headers: { accept: 'text/html,*/*' } })
    expect([path, response.status, await response.text()]).toEqual([path, 200, '<!doctype html><title>Desk</title>'])
  }
  expect((await world.ask('/events', { headers: { accept: 'application/json' } })).status).toBe(404)
})

test.each([
  '/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/%2e%2e%2f%2e%2e%2fsecret.txt', '/..%5csecret.txt', '//secret.txt', '/linked.txt',
  '/assets/main-abc123.js.map', '/assets', '/index.html%00.js', '/assets/%252e%252e/secret.txt', '/file:///etc/passwd', '/__proto__', '/constructor',
])('nothing outside the folder is served: %s', async (path) => {
  const response = await world.ask(path)
  expect(response.status).toBe(404)
  expect(await response.text()).not.toContain('a secret')
})

test('a folder without a page is no desk, and the server says how to build it', async () => {
  expect(readStaticFiles(join(folder, 'nowhere'))).toBeNull()
  const bare = await openWorld({ tools: world.tools })
  expect(await (await bare.ask('/')).text()).toContain('not built')
})
