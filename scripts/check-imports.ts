/** Holds the import rules of scripts/imports/rules.ts over the whole repository: `npm run imports`. */
import { globSync, readFileSync } from 'node:fs'
import { findImports } from './imports/find-imports.ts'
import { judgeImports } from './imports/judge-imports.ts'

const ROOMS = ['packages', 'apps', 'eval', 'bench', 'scripts', 'test']

const files = ROOMS.flatMap((room) =>
  globSync(`${room}/**/*.{ts,tsx,mts,mjs}`, { exclude: (path) => path.includes('node_modules') }),
).toSorted()
const imports = files.flatMap((file) => findImports(file, readFileSync(file, 'utf8')))
const refusals = judgeImports(imports)

for (const { rule, from, to, reason } of refusals) process.stderr.write(`${from} imports ${to}\n  ${rule}: ${reason}\n`)
process.stdout.write(`${files.length} files, ${imports.length} imports, ${refusals.length} forbidden\n`)
process.exitCode = refusals.length === 0 ? 0 : 1
