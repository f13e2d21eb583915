import type { KeptAccount, ShownEvent } from '@readout/record'
import type { Answer, Table } from './answer.ts'
import { actWords, partiesText, whenWords } from './event-words.ts'
import { fieldWords, historyWords } from './history-words.ts'
import type { Perhaps } from './show-page.ts'

const quotesOf =
  (field: string) =>
  ({ evidence }: KeptAccount): string =>
    [...new Set(evidence.filter((one) => one.field === field).map(({ quote }) => quote))].join(' | ')

const accountsTable = ({ tellings }: ShownEvent): Table => ({
  title: 'Accounts',
  columns: [
    'account',
    'report',
    'publisher',
    'published',
    'title',
    'url',
    'date',
    'event',
    'actor',
    'recipient',
    'event_words',
    'actor_words',
    'recipient_words',
    'date_words',
    'place_words',
    'said_by_words',
    'superseded',
  ],
  rows: tellings.map((telling) => {
    const { id, report, line, superseded } = telling
    return [
      id,
      report.id,
      report.publisher,
      report.published,
      report.title,
      report.url,
      whenWords(line),
      actWords(line),
      partiesText(line.actor),
      partiesText(line.recipient),
      ...['event', 'actor', 'recipient', 'date', 'place', 'said_by'].map((field) => quotesOf(field)(telling)),
      superseded,
    ]
  }),
})

/** An event whole, as tables: the accounts first. */
export const tablesOf = (shown: ShownEvent, perhaps: readonly Perhaps[]): Answer['tables'] => [
  accountsTable(shown),
  {
    title: 'Where they differ',
    columns: ['facet', 'value', 'accounts'],
    rows: Object.entries(shown.disagreements).flatMap(([facet, values]) =>
      Object.entries(values).map(([value, accounts]) => [facet, value, accounts.join('; ')]),
    ),
  },
  { title: 'Perhaps the same', columns: ['event', 'what'], rows: perhaps.map(({ id, words }) => [id, words]) },
  {
    title: 'Judgements',
    columns: ['one', 'other', 'verdict', 'score', 'judge', 'made', 'reasons'],
    rows: shown.judgements.map(({ one, other, verdict, score, judge, made, reasons }) => [
      one,
      other,
      verdict,
      score,
      judge,
      made,
      reasons.map(({ compared, found }) => `${compared}: ${found}`).join('; '),
    ]),
  },
  {
    title: 'Corrections',
    columns: ['field', 'was', 'becomes', 'person', 'reason', 'made'],
    rows: shown.corrections.map(({ field, was, becomes, person, reason, made }) => [
      field,
      fieldWords(was),
      fieldWords(becomes),
      person,
      reason,
      made,
    ]),
  },
  { title: 'History', columns: ['what happened'], rows: shown.history.map((entry) => [historyWords(entry)]) },
]
