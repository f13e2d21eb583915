import { beforeAll, expect, test } from 'vitest'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { findTimes } from '../../src/questions/times.ts'
import { loadModelForTest } from '../3-code/load-for-test.ts'

let model: ReadingModel
beforeAll(async () => {
  model = await loadModelForTest()
})

/** "words|TYPE|value" of every time, in a text of Thursday 14 March 2013. */
const timesOf = async (content: string): Promise<readonly string[]> => {
  const found = await findTimes({ name: 'a', content, format: 'text', publicationDate: '2013-03-14' }, model)
  return (found?.times ?? []).map(({ start, end, kind, value }) => `${found?.text.content.slice(start, end) ?? ''}|${kind}|${value}`)
}

test.each([
  ['the preposition stays outside', 'The bridge has been shut since May 2010 and will open by 2015.', ['May 2010|date|2010-05', '2015|date|2015']],
  ['a stretch is two dates', 'The mines worked from 1987 to 1994.', ['1987|date|1987', '1994|date|1994']],
  ['a length from today is a length', 'Prices rose in the past three months and may fall within two years.', ['the past three months|duration|P3M', 'two years|duration|P2Y']],
  ['a single unit is a length too', 'The walk took half an hour, the flight a day.', ['half an hour|duration|PT0.5H', 'a day|duration|P1D']],
  ['a rate repeats', 'The yard builds 15 a year.', ['a year|set|P1Y']],
  ['an age is no length', 'The 45-year-old driver was unhurt.', []],
  ['no number', 'They argued for decades and met several weeks ago.', ['decades|duration|PXDE', 'several weeks ago|date|PAST_REF']],
  ['references', 'The current mayor was recently told that it would end soon.', ['current|date|PRESENT_REF', 'recently|date|PAST_REF', 'soon|date|FUTURE_REF']],
  ['a part of the day makes it a time', 'The vote was on Monday evening and at 9:30 a.m. on Tuesday.', ['Monday evening|time|2013-03-11TEV', '9:30 a.m. on Tuesday|time|2013-03-12T09:30']],
  ['midnight is no night', 'The truce began on Monday midnight.', ['Monday midnight|time|2013-03-11T24:00']],
  ['universal time says so', 'The dish was switched off at 16:15 UTC.', ['16:15 UTC|time|2013-03-14T16:15Z']],
  ['quarters', 'Profits fell in the third quarter of last year.', ['the third quarter of last year|date|2012-Q3']],
  ['the last quarter is a date', 'Sales doubled during the last quarter.', ['the last quarter|date|2012-Q4']],
  ['early June is June', 'The plant closed in early June 2011.', ['early June 2011|date|2011-06']],
  ['a season', 'The lake dried up last summer.', ['last summer|date|2012-SU']],
  ['a year in a name', 'The crowd cheered at Expo 2010 in the city.', ['2010|date|2010']],
  ['what a year may count', 'The convoy carried 2000 tonnes of rice.', []],
  ['weeks ago are a week', 'The pact was signed two weeks ago.', ['two weeks ago|date|2013-W09']],
])('%s', async (_, text, expected) => expect(await timesOf(text)).toEqual(expected))

test('a date line is no sentence, but tells a time', async () => {
  expect(await timesOf('Ferry sinks off the cape\n\nMarch 14, 2013\n\nA ferry sank on Tuesday off the cape, and all were saved.')).toEqual(['March 14, 2013|date|2013-03-14', 'Tuesday|date|2013-03-12'])
})
