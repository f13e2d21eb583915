import { type Identity, type NewsReport } from '../model/index.ts'
import type { ResolveContext } from './context.ts'
import type { Trace } from './discourse.ts'

/** The government that speaks in its own readout or statement: told by its publisher, else by who is named first in the headline. */
export function publisherSide(context: ResolveContext, traces: readonly Trace[]): Identity | null {
  const { report } = context
  if (report.publisher) {
    const words = report.publisher.value
    const body = context.register.findOrganisation(words)?.organisation
    const state = body ? null : firstState(context, words)
    if (body && body.kind === 'agency') return side(body.code)
    if (state && isOfficial(report)) return side(state)
  }
  if (!isOfficial(report)) return null
  const [first] = traces.filter((t) => t.kind === 'person' || t.kind === 'body')
  return first ? side(first.identity.code) : null
}

const side = (code: string): Identity => Object.freeze({ code, sector: 'GOV', name: null, office: null })

const isOfficial = (report: NewsReport): boolean => ['readout', 'statement', 'communique'].includes(report.genre)

function firstState(context: ResolveContext, words: string): string | null {
  const tokens = words.split(/\s+/u)
  return tokens.map((_, at) => context.register.longestState(tokens, at)?.hit.code).find((code) => code !== undefined) ?? null
}

/** The state most named in a report, where it is named more than all others together; for "police" and "the court". */
export function homeState(context: ResolveContext, traces: readonly Trace[]): Identity | null {
  const counts = new Map<string, number>()
  for (const trace of traces) if (/^[A-Z]{3}$/u.test(trace.identity.code)) counts.set(trace.identity.code, (counts.get(trace.identity.code) ?? 0) + 1)
  const ranked = [...counts].filter(([code]) => context.register.stateOf(code) !== null).toSorted((a, b) => b[1] - a[1])
  const [first] = ranked
  const all = ranked.reduce((sum, [, count]) => sum + count, 0)
  return first && first[1] * 2 >= all ? side(first[0]) : null
}
