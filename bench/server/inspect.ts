/**
 * The official inspector lists and calls every tool, over standard input and output and over HTTP: `npx node bench/server/inspect.ts
 * --database FILE [--inspector PATH]`. Every answer is held to the tool's own output schema. The inspector comes by npx unless one is named.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { z } from 'zod'

const INSPECTOR = '@modelcontextprotocol/inspector@2.12.0'
const READOUT = fileURLToPath(new URL('../../apps/cli/bin/readout.mjs', import.meta.url))
const TEXT = 'The President of France, Emmanuel Macron, spoke by telephone with the German Chancellor on Monday.'

const { values } = parseArgs({ options: { database: { type: 'string', default: 'readout.db' }, inspector: { type: 'string' } } })
const [command, ...before] = values.inspector === undefined ? ['npx', '--yes', INSPECTOR] : [values.inspector]

const listSchema = z.object({ tools: z.array(z.object({ name: z.string(), outputSchema: z.record(z.string(), z.unknown()) })) })
const calledSchema = z.object({ structuredContent: z.unknown(), isError: z.boolean().optional() })
const foundSchema = z.object({ events: z.array(z.object({ line: z.object({ id: z.string() }) })) })

/** Asks by the inspector's command line, at a server that is told by its words. */
const inspect = async (target: readonly string[], method: string, words: readonly string[] = []): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(command ?? '', [...before, '--cli', ...target, '--method', method, ...words], { maxBuffer: 100_000_000 })
  return JSON.parse(stdout)
}

const givenTo = (tool: string, event: string): readonly string[] => {
  if (tool === 'code_report') return [`text=${TEXT}`, 'published=2026-03-03']
  if (tool === 'between_countries') return ['one=France', 'other=Germany']
  return tool === 'show_event' || tool === 'compare_accounts' ? [`event=${event}`] : []
}

async function inspectAt(where: string, target: readonly string[]): Promise<void> {
  const { tools } = listSchema.parse(await inspect(target, 'tools/list'))
  const call = async (name: string, given: readonly string[]) =>
    calledSchema.parse(await inspect(target, 'tools/call', ['--tool-name', name, ...given.flatMap((pair) => ['--tool-arg', pair])]))
  const { structuredContent } = await call('search_events', ['category=CONSULT', 'limit=1'])
  const event = foundSchema.parse(structuredContent).events[0]?.line.id ?? ''
  for (const { name, outputSchema } of tools) {
    const began = performance.now()
    const answer = await call(name, givenTo(name, event))
    const checked = z.fromJSONSchema(outputSchema).safeParse(answer.structuredContent)
    const isSound = answer.isError !== true && checked.success
    process.stdout.write(`${where}, ${name}: ${isSound ? 'as its schema has it' : `not as its schema has it: ${checked.error?.message ?? 'an error'}`}, ${Math.round(performance.now() - began)} ms\n`)
    if (!isSound) process.exitCode = 1
  }
}

await inspectAt('stdio', [process.execPath, READOUT, 'mcp', '--database', values.database])
const server = spawn(process.execPath, [READOUT, 'serve', '--database', values.database, '--port', '4179', '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
await once(server.stdout, 'data')
await inspectAt('HTTP', ['http://127.0.0.1:4179/mcp'])
server.kill('SIGINT')
