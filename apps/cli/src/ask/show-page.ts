import type { KeptJudgement, ShownEvent } from '@readout/record'
import type { Page } from '../print/printer.ts'
import { counted, shortId } from '../print/words.ts'
import { safeText } from '../terminal/safe-text.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountEntry } from './account-entry.ts'
import { labelledLine } from './event-list.ts'
import { actChunks, dotted, placeWords, realityWords, toldWords, voiceWords, whenWords } from './event-words.ts'
import { changeWords, historyWords, instantWords } from './history-words.ts'

/** Another event that may be the same one. */
export interface Perhaps {
  readonly id: string
  readonly words: string
}

const text = (words: string, indent: number, { width, paint }: Page): string =>
  wrap([chunk(words)], { width, first: ' '.repeat(indent), rest: ' '.repeat(indent + 4) }, paint)

const head = (shown: ShownEvent, page: Page): string => {
  const { line } = shown
  const reality = realityWords(line)
  const circumstances = [placeWords(line), voiceWords(line)].filter((words) => words !== null)
  const chunks = [
    ...(reality === null ? [] : [chunk(reality, 'warning')]),
    ...circumstances.map((words) => chunk(words)),
    chunk(`${counted(shown.accounts, 'account')}, ${toldWords(shown)}`),
    chunk(`confidence ${line.confidence.toFixed(2)}`, 'dim'),
  ]
  return [
    wrap(
      [chunk(whenWords(line), 'bold'), chunk(' · ', 'dim'), ...actChunks(line)],
      { width: page.width, first: '', rest: '    ' },
      page.paint,
    ),
    wrap(dotted(chunks), { width: page.width, first: '  ', rest: '  ' }, page.paint),
    labelledLine('id', line.id, 2, page),
    labelledLine('date', safeText(`${line.date_basis}${line.date_reason === '' ? '' : `: ${line.date_reason}`}`), 2, page),
    labelledLine('why', safeText(line.why), 2, page),
  ].join('\n')
}

/** Who judges unless a person does. */
const CODER = 'coder'

const judgement = ({ one, other, verdict, score, reasons, judge, made, superseded }: KeptJudgement, page: Page): string => {
  const over = superseded === null ? [] : [chunk('no longer holds', 'dim')]
  return [
    wrap(
      dotted([
        chunk(`${verdict} ${score.toFixed(2)}`, 'bold'),
        chunk(`${shortId(one)} and ${shortId(other)}`),
        chunk(`${safeText(judge)}, ${instantWords(made)}`, 'dim'),
        ...over,
      ]),
      { width: page.width, first: '  ', rest: '    ' },
      page.paint,
    ),
    ...reasons.map(({ compared, found, weight }) =>
      labelledLine(
        judge === CODER ? compared : 'reason',
        `${safeText(found)}${weight === 0 ? '' : ` (${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)})`}`,
        4,
        page,
      ),
    ),
  ].join('\n')
}

const differences = ({ disagreements }: ShownEvent, page: Page): readonly string[] =>
  Object.entries(disagreements).map(([facet, values]) =>
    labelledLine(
      facet,
      Object.entries(values)
        .map(([value, accounts]) => `${safeText(value)} (${accounts.map(shortId).join(', ')})`)
        .join(' · '),
      2,
      page,
    ),
  )

/** An event whole, for people. */
export const showPage = (shown: ShownEvent, perhaps: readonly Perhaps[], page: Page): string => {
  const section = (title: string, parts: readonly string[]): readonly string[] =>
    parts.length === 0 ? [] : [[page.paint('bold', title), ...parts].join('\n')]
  const { tellings, judgements, corrections, history } = shown
  return [
    head(shown, page),
    ...section(
      'Accounts',
      tellings.map((telling) => accountEntry(telling, page)),
    ),
    ...section('Where they differ', differences(shown, page)),
    ...section('Perhaps the same', [
      ...perhaps.map(({ id, words }) => text(`${shortId(id)} ${words}`, 2, page)),
      ...(perhaps.length === 0 ? [] : [text(`Decide: readout same ${shortId(shown.line.id)} <event>, or readout different`, 2, page)]),
    ]),
    ...section(
      'Judgements',
      judgements.map((one) => judgement(one, page)),
    ),
    ...section(
      'Corrections',
      corrections.map((one) => text(changeWords(one), 2, page)),
    ),
    ...section(
      'History',
      history.map((one) => text(historyWords(one), 2, page)),
    ),
  ].join('\n\n')
}
