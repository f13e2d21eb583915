import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/index.ts'

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server of the test's own. */
export interface Loopback {
  readonly url: string
  /** Paths asked for, in order, robots.txt left out. */
  readonly asked: readonly string[]
  readonly port: number
}

/** Starts a server on 127.0.0.1 that ends with the test; without a handler for it, there is no robots.txt. */
export const serve = async (routes: Readonly<Record<string, Handler>>): Promise<Loopback> => {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    if (path !== '/robots.txt') asked.push(path)
    const handler = Object.hasOwn(routes, path) ? routes[path] : undefined
    if (handler === undefined) response.writeHead(404).end('nothing here')
    else handler(request, response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => null).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, asked, port }
}

/** Answers with this body. */
export const gives =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8', headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
  }

/** Answers with a status and headers, without a body. */
export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, headers).end()
  }

/** A fetcher that may reach 127.0.0.1 but nothing else private, and whose clock moves only when it sleeps. */
export interface TestFetcher extends Fetcher {
  /** How long it slept each time, in milliseconds. */
  readonly slept: readonly number[]
  /** Moves the clock on. */
  readonly pass: (ms: number) => void
}

export const testFetcher = (given: Partial<FetcherOptions> = {}): TestFetcher => {
  const slept: number[] = []
  let now = Date.UTC(2025, 4, 6, 7, 8, 9)
  const pass = (ms: number): void => {
    now += ms
  }
  const fetcher = createFetcher({
    allowPrivate: ['127.0.0.1/32'],
    random: () => 1,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms)
      pass(ms)
      await Promise.resolve()
    },
    ...given,
  })
  onTestFinished(async () => await fetcher.close())
  return { ...fetcher, slept, pass }
}
