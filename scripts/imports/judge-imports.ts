import type { ImportOf } from './find-imports.ts'
import { IMPORT_RULES, type ImportRule } from './rules.ts'

/** An import that a rule forbids, with the reason. */
export interface ImportRefusal {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** Every import that breaks a rule, then every circle. */
export function judgeImports(imports: readonly ImportOf[]): readonly ImportRefusal[] {
  const broken = imports.flatMap((found) =>
    IMPORT_RULES.filter((rule) => breaks(rule, found)).map(({ name, reason }) => ({ rule: name, from: found.from, to: found.to, reason })),
  )
  return [...broken, ...findCircles(imports)]
}

function breaks({ from, only, never }: ImportRule, found: ImportOf): boolean {
  if (!from.test(found.from)) return false
  const fits = (pattern: RegExp): boolean => pattern.test(found.to)
  return (only !== undefined && !only.some(fits)) || (never?.some(fits) ?? false)
}

const CIRCLE_REASON = 'Files that import each other can only be understood together, and run in an order nobody wrote down.'

function findCircles(imports: readonly ImportOf[]): readonly ImportRefusal[] {
  const edges = Map.groupBy(imports, ({ from }) => from)
  const done = new Set<string>()
  const circles: ImportRefusal[] = []
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      const circle = [...trail.slice(trail.indexOf(file)), file]
      circles.push({ rule: 'no-circles', from: file, to: circle.slice(1).join(' → '), reason: CIRCLE_REASON })
      return
    }
    if (done.has(file)) return
    for (const { to } of edges.get(file) ?? []) walk(to, [...trail, file])
    done.add(file)
  }
  for (const file of edges.keys()) walk(file, [])
  return circles
}
