import type { EventLine } from '@readout/protocol/lines'
import { type FieldVerdicts } from './event-fields.ts'
import { type Figures, figuresOf, type ReportScore } from './figures.ts'
import { codesIn } from './event-fields.ts'

const COLUMNS: readonly (readonly [title: string, of: (figures: Figures) => string])[] = [
  ['recall', ({ recall }) => recall.toFixed(2)],
  ['strict', ({ strictRecall }) => strictRecall.toFixed(2)],
  ['precision', ({ precision }) => precision.toFixed(2)],
  ['dupl', ({ duplicates }) => String(duplicates)],
  ['forbid', ({ forbidden }) => String(forbidden)],
  ['misq', ({ misquoted }) => String(misquoted)],
  ['promises', ({ commitments, commitmentRecall }) => (commitments === 0 ? '–' : commitmentRecall.toFixed(2))],
  ['said', ({ statements, statementRecall }) => (statements === 0 ? '–' : statementRecall.toFixed(2))],
]

/** A table of the reports' figures, with all of them together in the last row. */
export function scoreTable(scores: readonly ReportScore[]): string {
  const rows = [...scores.map((score) => ({ name: score.slug, figures: figuresOf([score]) })), { name: 'all', figures: figuresOf(scores) }]
  const wide = Math.max(...rows.map(({ name }) => name.length))
  const head = [' '.repeat(wide), ...COLUMNS.map(([title]) => title.padStart(9))].join(' ')
  const body = rows.map(({ name, figures }) => [name.padEnd(wide), ...COLUMNS.map(([, of]) => of(figures).padStart(9))].join(' '))
  return [head, ...body].join('\n')
}

const wrongOf = (verdicts: FieldVerdicts): readonly string[] => [...verdicts].filter(([, right]) => !right).map(([field]) => field)

const describe = (event: EventLine): string =>
  [
    event.event.join('/'),
    `[${[...codesIn(event.actor)].join()}] → [${[...codesIn(event.recipient)].join()}]`,
    event.date ?? '?',
    event.aux.join(),
    event.evidence
      .filter((entry) => entry.field === 'event')
      .map(({ text }) => `“${text}”`)
      .join(' … '),
  ]
    .filter((part) => part !== '')
    .join(' ')

/** What is missing, wrong, doubled, spurious or forbidden in each report. */
export function scoreDetails(scores: readonly ReportScore[]): string {
  const lines = scores.flatMap(({ slug, events, commitments, statements }) => [
    `\n${slug}`,
    ...events.pairings.filter(({ want, event }) => event === null && want.required !== false).map(({ want }) => `  missing    ${want.key}`),
    ...events.pairings.flatMap(({ want, event, verdicts }) =>
      event && wrongOf(verdicts).length > 0 ? [`  wrong      ${want.key}: ${wrongOf(verdicts).join(', ')}: ${describe(event)}`] : [],
    ),
    ...events.duplicates.map((event) => `  duplicate  ${describe(event)}`),
    ...events.spurious.map((event) => `  spurious   ${describe(event)}`),
    ...events.forbidden.map(({ why, event }) => `  FORBIDDEN  ${why}: ${describe(event)}`),
    ...events.misquoted.map(({ text }) => `  MISQUOTED  “${text}”`),
    ...commitments
      .filter(({ found, wrong }) => !found || wrong.length > 0)
      .map(({ want, found, wrong }) => `  promise    ${want.key}: ${found ? wrong.join(', ') : 'missing'}`),
    ...statements
      .filter(({ passages, found }) => found < passages)
      .map(({ want, passages, found }) => `  said       ${want.source}: ${found} of ${passages}`),
  ])
  return lines.join('\n')
}
