import { expect, test } from 'vitest'
import { inferPublication } from '../../src/4-resolve/publication.ts'
import { resolveTime, type Tense } from '../../src/4-resolve/times/index.ts'
import { type ReadText, readSentences } from './read-sentences.ts'

/** Times said with these words are ahead; those marked here as present have no tense; the rest are past. */
interface Case {
  readonly name: string
  readonly text: string
  readonly future?: readonly string[]
  readonly present?: readonly string[]
  readonly days: string | null
  readonly evidence?: readonly string[]
  readonly reason?: string
}

const CASES: readonly Case[] = [
  {
    name: 'an anniversary, a month-day before and a weekday of the news',
    text: 'The two presidents spoke on Tuesday. The call follows a June 1 meeting of their ministers. He congratulated her on the 80th anniversary of D-Day.',
    present: ['June 1'],
    days: '2024-06-04..2024-06-10',
    evidence: ['Tuesday', 'June 1', 'the 80th anniversary of D-Day'],
    reason: 'the 80th anniversary of D-Day is 6 June 2024; 1 June is past; Tuesday on or after 1 June → published 4–10 June 2024',
  },
  {
    name: 'an anniversary alone',
    text: 'The two leaders exchanged greetings on the 75th anniversary of NATO.',
    days: '2024-03-21..2024-04-14',
    evidence: ['the 75th anniversary of NATO'],
    reason: 'the 75th anniversary of founding of NATO is 4 April 2024 → published 21 March – 14 April 2024',
  },
  {
    name: 'an anniversary still ahead',
    text: 'Leaders will gather for the 25th anniversary of the fall of the Berlin Wall.',
    future: ['the 25th anniversary of the fall of the Berlin Wall'],
    days: '2014-10-19..2014-11-09',
  },
  {
    name: 'two anniversaries cut each other',
    text: "He sent greetings on the 80th anniversary of Victory Day. She marked the 75th anniversary of the Schuman Declaration and Georgia's day.",
    days: '2025-04-25..2025-05-19',
  },
  {
    name: 'a date written out as the news of an official note',
    text: 'The Minister visited Riga on 4 March and Tallinn from 5-6 March 2019.',
    days: '2019-03-06..2019-03-13',
    evidence: ['5-6 March 2019'],
    reason: '"5-6 March 2019" is its news → published 6–13 March 2019',
  },
  {
    name: 'the later of two dates written out',
    text: 'The minister met his peer on 2 June 2021. On 9 June 2021 he flew home.',
    days: '2021-06-09..2021-06-16',
  },
  {
    name: 'news and a month-day still ahead',
    text: 'The minister met his peer on 2 June 2021. They will meet again on 5 June.',
    future: ['5 June'],
    days: '2021-06-02..2021-06-05',
    reason: '"2 June 2021" is its news; 5 June is still ahead → published 2–5 June 2021',
  },
  {
    name: 'a weekday and date fix the year',
    text: 'The accord of 2022 holds, officials said. The envoys met on Thursday, May 4.',
    days: '2023-05-04..2023-05-11',
    evidence: ['Thursday, May 4'],
  },
  {
    name: 'a weekday and date too far from any year',
    text: 'The accord of 2019 holds, officials said. The envoys met on Thursday, May 4.',
    days: null,
  },
  {
    name: 'a full date that only names a meeting',
    text: 'The presidents praised the results of the 4 May 2021 summit.',
    days: null,
  },
  {
    name: 'a full date beside news told by weekday',
    text: 'The envoys met on Monday. They last met on 4 May 2021, officials said.',
    days: null,
  },
  {
    name: 'a feast that is part of a name',
    text: "They met ahead of NATO's 75th Anniversary Summit in the capital.",
    days: null,
  },
  {
    name: 'a weekday and date that disagree with the anniversary',
    text: 'They spoke on Sunday, April 28. He looked ahead to the 80th anniversary of Victory Day.',
    days: null,
  },
  {
    name: 'between a date behind and a date ahead',
    text: 'One. Two. Three. Four. Talks broke off on 3 March 2020. They will resume on 12 March 2020.',
    future: ['12 March 2020'],
    days: '2020-03-03..2020-03-12',
  },
  {
    name: '"later this year" is not said at its end',
    text: 'The ministers met on 16 December 2018. A summit will follow later this year.',
    future: ['later this year'],
    days: '2018-12-16..2018-12-17',
  },
  {
    name: '"earlier this month" is not said at its beginning',
    text: 'He arrived on 30 April 2018. Shells fell earlier this month.',
    days: '2018-04-30..2018-05-07',
  },
  {
    name: '"next week" style words alone leave it open',
    text: 'The two spoke on Monday and will meet next week.',
    future: ['next week'],
    days: null,
  },
  { name: 'a weekday alone', text: 'The two presidents spoke on Monday.', days: null },
  { name: 'a month-day alone', text: 'The two presidents spoke on May 3.', days: null },
  { name: 'an unknown anniversary', text: 'They marked the 10th anniversary of the accord on Monday.', days: null },
  { name: 'a year alone', text: 'The two fought a war in 2008.', days: null },
  { name: 'no time at all', text: 'The two presidents spoke about trade.', days: null },
  { name: 'a date of history', text: 'Ukraine declared independence on 24 August 1991.', days: null },
  { name: 'a date far down', text: 'One. Two. Three. Four. The pact was signed on 3 March 1992.', days: null },
  { name: 'two anniversaries years apart', text: 'They marked the 80th anniversary of Victory Day and the 25th anniversary of the fall of the Berlin Wall.', days: null },
  { name: 'an anniversary of another year', text: 'In 2015 they marked the 70th anniversary of Victory Day.', days: null },
  { name: 'an anniversary against a later date', text: 'He marked the 70th anniversary of Victory Day. Talks opened in 2021.', days: null },
]

const tenseIn =
  ({ future = [], present = [] }: Case) =>
  (quote: string): Tense =>
    future.includes(quote) ? 'future' : present.includes(quote) ? 'present' : 'past'

function infer(row: Case): { readonly read: ReadText; readonly found: ReturnType<typeof inferPublication> } {
  const read = readSentences(row.text)
  return { read, found: inferPublication(read.text, read.sentences, read.times, (time) => tenseIn(row)(time.span.quote)) }
}

test.each(CASES)('$name', (row) => {
  const { read, found } = infer(row)
  expect(found && `${found.days.first}..${found.days.last}`).toBe(row.days)
  if (row.evidence) expect(found?.evidence.map(({ quote }) => quote)).toEqual(row.evidence)
  if (row.reason !== undefined) expect(found?.reason).toBe(row.reason)
  for (const span of found?.evidence ?? []) expect(read.text.holds(span)).toBe(true)
})

test('the weekday of the news is one day for every possible day of publication', () => {
  const [row] = CASES
  if (!row) throw new Error('no case')
  const { read, found } = infer(row)
  const tuesday = read.times.find(({ span }) => span.quote === 'Tuesday')
  if (!tuesday || !found) throw new Error('nothing found')
  const resolution = resolveTime(tuesday, { reference: null, publication: found, tense: 'past', previous: null })
  expect(resolution.kind === 'resolved' && resolution.days).toEqual({ first: '2024-06-04', last: '2024-06-04', granularity: 'day' })
  expect(resolution.reason).toContain('published 4–10 June 2024')
})
