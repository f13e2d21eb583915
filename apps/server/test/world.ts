import { correctedCodes, judgeTellings, movesPromise, promiseMovers } from '@readout/engine/judging'
import { type Knowing, openRecord, receive, storeReport, type Tools } from '@readout/record'
import { createServer, LOOPBACK_NAMES, type LogLine, makeToken, OWN_LIMITS, type ReadoutServer, type ServerOptions } from '../src/index.ts'
import { codeFixture, fakeCoder } from './fake-coder.ts'

/** A clock that ticks once a look. */
const ticking = (): (() => string) => {
  let at = Date.parse('2031-03-10T00:00:00.000Z')
  return () => new Date((at += 1000)).toISOString()
}

/** Two capitals' accounts of a call, an accusation, a promise; the last in letters outside the basic plane. */
export const REPORTS = [
  { publisher: 'Berlin Office', published: '2031-03-04', content: 'Call with Paris\n\nAnna Berg (DEU) phoned Luc Petit (FRA) on Tuesday.' },
  { publisher: 'Paris Wire', published: '2031-03-04', content: 'Paris on the call\n\nOn Tuesday Anna Berg (DEU) phoned Luc Petit (FRA). Then Luc Petit (FRA) accused Anna Berg (DEU) of delay.' },
  { publisher: 'Nairobi Post', published: '2031-03-05', content: 'Promise 🤝 made\n\nAmina Were (KEN) promised Bo Lind (SWE) an embassy. “𝒴es,” she said.' },
] as const

/** What a record of tests knows. */
export const knowing = (): Knowing => ({ judge: judgeTellings, movesPromise, promiseMovers, correctedCodes, bands: (text) => [text], isCopy: (one, other) => one === other, now: ticking() })

/** An empty record in memory. */
export const emptyRecord = (): Promise<Tools> => openRecord(':memory:', knowing())

/** A record with the fixture reports in it. */
export const filledRecord = async (): Promise<Tools> => {
  const tools = await emptyRecord()
  for (const report of REPORTS) await addReport(tools, report)
  return tools
}

/** Puts a fixture report into a record. */
export const addReport = async (tools: Tools, report: { readonly content: string; readonly publisher: string; readonly published: string }): Promise<string> => {
  const document = { name: 'fixture', format: 'text', url: null, title: null, known: {}, ...report }
  const [receipt] = await receive(tools, [document])
  if (receipt === undefined) throw new Error('no receipt')
  return (await storeReport(tools, { ...document, id: receipt.document, received: tools.now() }, codeFixture(report))).report
}

/** A server over a record, and ways to ask it. */
export interface World {
  readonly tools: Tools
  readonly server: ReadoutServer
  readonly log: LogLine[]
  readonly woken: () => number
  ask(path: string, init?: RequestInit): Promise<Response>
  json(path: string, init?: RequestInit): Promise<unknown>
  /** Sends JSON. */
  send(path: string, body: unknown, init?: RequestInit): Promise<Response>
  token(role: 'reader' | 'editor' | 'admin'): Promise<Record<string, string>>
  close(): Promise<void>
}

const NAMES: Readonly<Record<string, string>> = { Germany: 'DEU', France: 'FRA', Kenya: 'KEN', Sweden: 'SWE', DEU: 'DEU', FRA: 'FRA', KEN: 'KEN', SWE: 'SWE' }

const PRIVATE = { code: 'address_private', status: 403, message: 'a private address', hint: 'Give a public one.' } as const

/** Opens a server over a filled record. */
export const openWorld = async (changes: Partial<ServerOptions> = {}): Promise<World> => {
  const tools = changes.tools ?? (await filledRecord())
  const log: LogLine[] = []
  let woken = 0
  const server = createServer({
    tools,
    helpers: {
      coder: fakeCoder,
      fetchPage: async (url) =>
        url.includes('127.0.0.1')
          ? { ok: false, refusal: PRIVATE }
          : { ok: true, document: { name: url, content: REPORTS[0].content, format: 'text', url, title: null, publisher: null, published: null, known: {} } },
      findSides: async (words) => (NAMES[words] === undefined ? [] : [{ code: NAMES[words], name: words }]),
      webhooks: {
        refuse: (url) => (url.includes('127.0.0.1') ? PRIVATE : null),
        post: async () => ({ ok: true, status: 200 }),
      },
      newFeed: '{"new":true}',
      wake: () => {
        woken += 1
      },
    },
    access: { kind: 'open' }, hosts: LOOPBACK_NAMES, limits: OWN_LIMITS, desk: null, log: (line) => void log.push(line), ...changes,
  })
  const ask = (path: string, init?: RequestInit) => server.fetch(new Request(`http://localhost:4000${path}`, init))
  return {
    tools, server, log, woken: () => woken, ask,
    json: async (path, init) => (await ask(path, init)).json(),
    send: (path, body, init = {}) => ask(path, { method: 'POST', body: JSON.stringify(body), ...init, headers: { 'content-type': 'application/json', ...Object.fromEntries(new Headers(init.headers)) } }),
    token: async (role) => ({ authorization: `Bearer ${await makeToken(tools, { name: role, role })}` }),
    close: async () => {
      await server.close()
      await tools.engine.close()
    },
  }
}
