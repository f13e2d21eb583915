#!/usr/bin/env node
// Readout runs as TypeScript, which Node strips by itself from 22.18 on; an older Node hands over to the one npm installed beside it.
import { spawn } from 'node:child_process'
import module, { createRequire } from 'node:module'
import { dirname } from 'node:path'

if (process.features.typescript) {
  module.enableCompileCache?.()
  const cache = module.getCompileCacheDir?.()
  if (cache) process.env.NODE_COMPILE_CACHE ??= dirname(cache) // so that the workers' threads find it too
  await import('../src/main.ts')
} else {
  const node = createRequire(import.meta.url).resolve('node/package.json').replace(/package\.json$/, 'bin/node')
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  process.on('SIGINT', () => {}) // the terminal sends it to both; the child decides when to end
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 3)))
}
