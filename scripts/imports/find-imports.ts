import { posix } from 'node:path'

/** One import statement: the file that has it, what it names, and where that leads. */
export interface ImportOf {
  readonly from: string
  readonly specifier: string
  /** A path from the repository's root; `node:…` for a built-in; `npm:…` for a package. */
  readonly to: string
}

// Statements begin a line, so a comment that talks of imports is none; types count too: a stage must not even know another's words.
const STATEMENTS = [
  /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"](?<specifier>[^'"\n]+)['"]/gmu,
  /^[ \t]*import\s*['"](?<specifier>[^'"\n]+)['"]/gmu,
  /\bimport\(\s*['"](?<specifier>[^'"\n]+)['"]/gu,
]

/** Every import, re-export and dynamic import of one source file; `path` counts from the repository's root. */
export function findImports(path: string, source: string): readonly ImportOf[] {
  const found = STATEMENTS.flatMap((statement) => [...source.matchAll(statement)].map((match) => match.groups?.['specifier'] ?? ''))
  return [...new Set(found)].map((specifier) => ({ from: path, specifier, to: targetOf(path, specifier) }))
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  return specifier.startsWith('node:') ? specifier : `npm:${specifier}`
}
