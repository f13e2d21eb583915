import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeReport, createRegister } from '@readout/engine'
import { isDay } from '@readout/engine/model/calendar'
import { codedReport, keepWatch, openRecord, receive, storeReport, type Tools } from '@readout/record'
import { createServer, keepAlerts, listen, LOOPBACK_NAMES, OWN_LIMITS, readStaticFiles, type Coder, type Webhooks } from '@readout/server'
import { coderName } from '../../cli/src/keep/coder-name.ts'
import { loadKnowledge } from '../../cli/src/load-knowledge.ts'
import { loadModels } from '../../cli/src/load-model.ts'
import { knowing } from '../../cli/src/record-door.ts'
import { REPORTS } from './reports.ts'

/** A server with a desk, for tests. */
export interface Running {
  readonly url: string
  close(): Promise<void>
}

const openCoder = async (): Promise<Coder> => {
  const [name, models, knowledge] = await Promise.all([coderName(), loadModels(1), loadKnowledge(null)])
  return {
    name,
    code: async (raw) => {
      const result = await codeReport(raw, models, knowledge)
      return result.ok ? { ok: true, coded: codedReport(result.record) } : result
    },
  }
}

/** Watches of the test record; what its reports tell after they were made is told by them. */
const WATCHES = [
  { name: 'DR Congo and Uganda: new events', kind: 'event', filter: { pair: ['COD', 'UGA'] }, feedHash: 'a1' },
  { name: 'How the call is told', kind: 'wording', filter: { pair: ['AUS', 'IDN'], category: 'CONSULT' }, feedHash: 'a2' },
  { name: 'Ghana and Libya: promises overdue', kind: 'overdue', filter: { pair: ['GHA', 'LBY'] }, feedHash: 'a3' },
] as const

const fill = async (tools: Tools, coder: Coder): Promise<void> => {
  for (const watch of WATCHES) await keepWatch(tools, { ...watch, webhook: null, person: null })
  for (const report of REPORTS) {
    const document = {
      name: report.name,
      content: report.text,
      format: 'text',
      url: null,
      title: null,
      publisher: report.publisher,
      published: report.published,
      known: {},
    }
    const [receipt] = await receive(tools, [document])
    const published = report.published !== null && isDay(report.published) ? { publicationDate: report.published } : {}
    const outcome = await coder.code({ name: report.name, content: report.text, format: 'text', publisher: report.publisher, ...published })
    if (!outcome.ok || receipt === undefined) throw new Error(`${report.name} was not coded`)
    await storeReport(tools, { ...document, id: receipt.document, received: tools.now() }, outcome.coded)
  }
}

const sidesIn = () => {
  const register = createRegister()
  return async (words: string) => {
    const hit = register.findState(words)
    return hit === null ? [] : [{ code: hit.code, name: hit.state.name }]
  }
}

/** Sends nothing: a test of the desk has nobody to send to. */
const webhooks: Webhooks = { refuse: () => null, post: async () => ({ ok: true, status: 204 }) }

const serve = async (tools: Tools, coder: Coder, port: number): Promise<Running> => {
  const server = createServer({
    tools,
    helpers: {
      coder,
      fetchPage: async () => ({
        ok: false,
        refusal: { code: 'no_network', status: 403, message: 'no page is fetched in tests', hint: 'Paste the text.' },
      }),
      findSides: sidesIn(),
      webhooks,
      newFeed: '{}',
      wake: () => undefined,
    },
    access: { kind: 'open' },
    hosts: LOOPBACK_NAMES,
    limits: OWN_LIMITS,
    desk: readStaticFiles(join(import.meta.dirname, '../dist')),
    log: () => undefined,
  })
  const listening = await listen(server, { host: '127.0.0.1', port })
  const alerts = keepAlerts({
    tools,
    webhooks,
    onFailed: (what) => {
      throw new Error(what)
    },
  })
  return {
    url: `http://127.0.0.1:${listening.port}`,
    close: async () => {
      await listening.close()
      await alerts.close()
    },
  }
}

/** Starts a server: on a small record of its own, or on the record that is named. */
export const startServer = async ({
  database,
  port = 0,
}: {
  readonly database?: string
  readonly port?: number
} = {}): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-desk-'))
  const tools = await openRecord(database ?? join(folder, 'readout.db'), await knowing(), { create: database === undefined })
  const coder = await openCoder()
  if (database === undefined) await fill(tools, coder)
  const running = await serve(tools, coder, port)
  return {
    url: running.url,
    close: async () => {
      await running.close()
      await tools.engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
