/**
 * Asks every endpoint of /openapi.json for all that schemathesis (PyPI) can think of: `npx node bench/server/fuzz.ts [--venv FOLDER]
 * [--examples 100]`. It makes a virtual environment, if there is none yet, and a server on a small record of its own. Ends with 1 where an
 * answer was a fault, did not keep to the schema, or told of the inside.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startOn } from './process.ts'

const SCHEMATHESIS = 'schemathesis==4.32.5'
/** Not asked: an endless stream, and what ends a session. A body of the wrong kind is refused before its content is looked at. */
const CHECKS = ['not_a_server_error', 'status_code_conformance', 'content_type_conformance', 'response_schema_conformance', 'negative_data_rejection', 'unsupported_method', 'no_leak']

const { values } = parseArgs({ options: { venv: { type: 'string', default: join(tmpdir(), 'readout-schemathesis') }, examples: { type: 'string', default: '100' }, seed: { type: 'string', default: '7' } } })

const run = (command: string, words: readonly string[], env: NodeJS.ProcessEnv = process.env): number => spawnSync(command, words, { stdio: 'inherit', env }).status ?? 1

const bin = (name: string): string => join(values.venv, 'bin', name)
if (!existsSync(bin('schemathesis'))) {
  run('python3', ['-m', 'venv', values.venv])
  run(bin('pip'), ['install', '--quiet', SCHEMATHESIS])
}
const server = startOn(0, './fuzzed.ts')
const { port } = await server.first
process.exitCode = run(bin('schemathesis'), [
  'run', `http://127.0.0.1:${port}/openapi.json`, '--checks', CHECKS.join(), '--phases', 'examples,coverage,fuzzing', '--exclude-path', '/api/v1/live', '--max-examples', values.examples, '--seed', values.seed,
  '--continue-on-failure', '--request-timeout', '20', '--workers', '1', '--suppress-health-check', 'all',
], { ...process.env, SCHEMATHESIS_HOOKS: fileURLToPath(new URL('./fuzz_checks.py', import.meta.url)) })
server.end()
