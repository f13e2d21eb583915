/**
 * Kills workers on a record at random moments and looks whether anything acknowledged was lost or coded twice:
 * `npx node bench/record/kill.ts [--kills 100] [--documents 2004] [--postgres]`. The short form is packages/record/test/kill.test.ts.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { faultsOf, killAndGoOn, killTwoOfFour, looking, nothing, runAndKill, warmUp } from '../../packages/record/test/kill-run.ts'
import { startPostgres } from '../../packages/record/test/postgres-server.ts'

/** Every so manieth kill falls upon a record in the making. */
const MAKING = 4
/** How long after it begins to open the record a worker is killed at most: while it makes one, while it works. Milliseconds. */
const WHILE_MAKING = 50
const WHILE_WORKING = 400
const TRUST = 1000

const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' }, documents: { type: 'string', default: '2004' }, postgres: { type: 'boolean', default: false } } })
const kills = Number(values.kills)

/** Kills workers that make a record, a new one each time. */
async function killMakers(newDatabase: () => Promise<string>, count: number): Promise<{ readonly whileOpening: number; readonly faults: readonly string[] }> {
  const faults: string[] = []
  let whileOpening = 0
  for (let kill = 0; kill < count; kill += 1) {
    const [database, said] = [await newDatabase(), nothing()]
    const { opened } = await runAndKill({ database, worker: 'w', from: 0, to: null, trust: TRUST }, said, Math.random() * WHILE_MAKING)
    if (!opened) whileOpening += 1
    faults.push(...(await looking(database, (tools) => faultsOf(tools, said))))
  }
  return { whileOpening, faults }
}

async function killOn(newDatabase: () => Promise<string>): Promise<Readonly<Record<string, unknown>>> {
  const making = Math.floor(kills / MAKING)
  const made = await killMakers(newDatabase, making)
  const worked = await killAndGoOn(await newDatabase(), { kills: kills - making, within: WHILE_WORKING, trust: TRUST })
  return {
    kills, 'of them while opening': made.whileOpening + worked.whileOpening, documents: worked.documents, 'set aside and tried again': worked.setAside,
    faults: [...made.faults, ...worked.faults],
  }
}

const show = (what: string, found: unknown): boolean => process.stdout.write(`${what}: ${JSON.stringify(found)}\n`)

await warmUp()
if (values.postgres) {
  const server = await startPostgres()
  show('PostgreSQL', await killOn(() => server.createDatabase()))
  const documents = Number(values.documents)
  show(`2 of 4 workers on ${documents} documents in PostgreSQL`, { faults: await killTwoOfFour(await server.createDatabase(), { documents, trust: TRUST }) })
  await server.stop()
} else show('SQLite', await killOn(async () => join(mkdtempSync(join(tmpdir(), 'readout-kill-')), 'record.db')))
