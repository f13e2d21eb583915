import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, type Listening, readStaticFiles } from '../src/index.ts'
import { openWorld, type World } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-wire-'))
let world: World
let listening: Listening
beforeAll(async () => {
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'secret.txt'), 'a secret')
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Desk</title>')
  world = await openWorld({ desk: readStaticFiles(join(folder, 'dist')) })
  listening = await listen(world.server, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await listening.close()
  await world.close()
  rmSync(folder, { recursive: true })
})

/** Asks over a socket, by an address that nobody has tidied on the way. */
const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly [number, string]> =>
  new Promise((done, failed) => {
    request({ host: '127.0.0.1', port: listening.port, path, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      }).on('end', () => done([answer.statusCode ?? 0, text]))
    }).on('error', failed).end()
  })

test.each(['/../secret.txt', '/assets/../../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..\\secret.txt', '//../secret.txt', '/./../secret.txt'])('an address as it is sent leads nowhere else: %s', async (path) => {
  const [status, text] = await ask(path)
  expect([status >= 400 && status < 500, text.includes('a secret')]).toEqual([true, false])
})

test('the address itself is served', async () => {
  expect((await ask('/'))[1]).toContain('Desk')
})

test.each(['evil.example', 'evil.example:80', 'localhost.evil.example', '169.254.169.254'])('a name that was bound to this machine is refused: %s', async (host) => {
  for (const path of ['/', '/api/v1/stats', '/mcp']) {
    const [status, text] = await ask(path, { host })
    expect([path, status, text.includes('foreign_host')]).toEqual([path, 421, true])
  }
})

test('an address in full is another name too', async () => {
  expect(await ask('http://evil.example/api/v1/stats', { host: `127.0.0.1:${listening.port}` })).toEqual([expect.any(Number), expect.not.stringContaining('"reports"')])
})
