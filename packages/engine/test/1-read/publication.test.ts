import { expect, test } from 'vitest'
import type { Basis, RawReport } from '../../src/model/index.ts'
import { readOk } from './read-for-test.ts'

const BODY = 'The foreign ministers of Freedonia and Sylvania met to discuss the disputed river crossing.'

const shown = (basis: Basis): string => (basis.kind === 'assumed' ? `assumed: ${basis.reason}` : `${basis.kind}: ${basis.evidence.map((span) => span.quote).join(' / ')}`)

const DATES: readonly (readonly [string, Partial<RawReport>, string | null, string | null, readonly string[]])[] = [
  [`Talks resume\n\nAugust 30, 2007\n\n${BODY}`, {}, '2007-08-30', 'stated: August 30, 2007', []],
  [`Talks resume\n\nSunday, January 20, 2008\n\n${BODY}`, {}, '2008-01-20', 'stated: Sunday, January 20, 2008', []],
  [`For immediate release 12 May 2021\n\nTalks resume\n\n${BODY}`, {}, '2021-05-12', 'stated: 12 May 2021', []],
  [`Talks resume\n\nPublished: 2024-03-01 10:30 GMT\n\n${BODY}`, {}, '2024-03-01', 'stated: 2024-03-01', []],
  [`Talks resume\n\nPosted on 3.12.2019\n\n${BODY}`, {}, '2019-12-03', 'stated: 3.12.2019', []],
  [`Talks resume\n\n25/12/2019\n\n${BODY}`, {}, '2019-12-25', 'stated: 25/12/2019', []],
  [`Talks resume\n\n5/6/2019\n\n${BODY}`, {}, null, null, []],
  [`Talks resume\n\n31 February 2019\n\n${BODY}`, {}, null, null, []],
  [`GENEVA, 3 March 2024 – ${BODY}`, {}, '2024-03-03', 'stated: 3 March 2024', []],
  [`GENEVA, March 3 – ${BODY}`, {}, null, null, []],
  [`GENEVA, March 3 – ${BODY}`, { publicationDate: '2024-03-04' }, '2024-03-04', 'assumed: given', []],
  [`Talks resume\n\nAugust 30, 2007\n\n${BODY}`, { publicationDate: '2007-08-30' }, '2007-08-30', 'stated: August 30, 2007', []],
  [`Talks resume\n\nAugust 30, 2007\n\n${BODY}`, { publicationDate: '2007-09-01' }, '2007-09-01', 'assumed: given', ['publication_date_conflict|August 30, 2007']],
  [`Talks resume\n\nMay 6, 2024\n\nGENEVA, May 5, 2024 – ${BODY}`, {}, '2024-05-06', 'stated: May 6, 2024', ['publication_date_conflict|May 5, 2024']],
  [`${BODY}\n\nKlopstokia, 5 May 2024`, {}, '2024-05-05', 'stated: 5 May 2024', []],
  [`Vote set for 5 May 2024\n\n${BODY}`, {}, null, null, []],
  [BODY, {}, null, null, []],
]

test.each(DATES)('publication date of %j %j', (content, options, day, basis, notes) => {
  const read = readOk(content, options)
  const date = read.report.publicationDate
  expect([date?.value ?? null, date === null ? null : shown(date.basis)]).toEqual([day, basis])
  expect(read.notes.map((note) => `${note.code}|${note.span?.quote}`)).toEqual(notes)
})

const PUBLISHERS: readonly (readonly [string, Partial<RawReport>, string | null, string | null])[] = [
  [`GENEVA, May 5 (Example Wire) – ${BODY}`, {}, 'Example Wire', 'stated: Example Wire'],
  [`GENEVA, May 5 (Example Wire) – ${BODY}`, { publisher: 'Other Wire' }, 'Other Wire', 'assumed: given'],
  [`The Freedonian Foreign Ministry\n\nTalks resume\n\n${BODY}`, {}, 'The Freedonian Foreign Ministry', 'stated: The Freedonian Foreign Ministry'],
  [`Talks resume\nSource: Example Wire\n\n${BODY}`, {}, 'Example Wire', 'stated: Example Wire'],
  [`Statement by the Ministry of Trade of Freedonia on grain\n\n${BODY}`, {}, 'Ministry of Trade of Freedonia', 'inferred: Ministry of Trade of Freedonia'],
  ['The Ministry of Foreign Affairs of Freedonia announces the recall of its envoy.', {}, 'Ministry of Foreign Affairs of Freedonia', 'inferred: Ministry of Foreign Affairs of Freedonia'],
  ['The Ministry of Foreign Affairs of Freedonia announced the recall of its envoy.', {}, null, null],
  [`Foreign Ministry Recalls Envoy\n\n${BODY}`, {}, null, null],
]

test.each(PUBLISHERS)('publisher of %j %j', (content, options, name, basis) => {
  const { publisher } = readOk(content, options).report
  expect([publisher?.value ?? null, publisher === null ? null : shown(publisher.basis)]).toEqual([name, basis])
})

type GenreRow = readonly [headline: string, genre: string, options?: Partial<RawReport>]

const GENRES: readonly GenreRow[] = [
  ['Readout of Secretary Roe’s Call with Minister Lee', 'readout'],
  ['Prime Minister Roe’s call with President Lee', 'readout'],
  ['Prime Minister Roe’s call with President Lee raises hopes', 'wire'],
  ['Statement by the Minister on the ceasefire', 'statement'],
  ['Foreign Ministry statement on the ceasefire', 'statement'],
  ['Joint Statement of Freedonia and Sylvania', 'communique'],
  ['Freedonia–Sylvania joint declaration', 'communique'],
  ['Final communiqué of the summit', 'communique'],
  ['Leaders sign joint statement after talks', 'wire'],
  ['Envoys return to talks', 'wire'],
  ['Minister visits Sylvania', 'statement', { publisher: 'Ministry of Foreign Affairs of Freedonia' }],
  ['Mali - Togo Joint Statement on the Visit of the President of Togo', 'communique'],
  ['Chad: Statement by the High Representative on behalf of the Union', 'statement'],
  ['Foreign Ministry Spokesperson Anna Berg’s Regular Press Conference on 4 May 2021', 'statement'],
  ['Chad: statement by rebels is a lie', 'wire'],
]

test.each(GENRES.map(([headline, genre, options]) => ({ headline, genre, options })))('$headline is a $genre', ({ headline, genre, options }) => {
  const { report } = readOk(`${headline}\n\n${BODY}`, options)
  expect(report.headline?.quote).toBe(headline)
  expect(report.genre).toBe(genre)
})

test.each([
  ['Press Statement\n\nMay 5, 2025\n\nThe Secretary met Minister Lee today.', 'statement'],
  ['The following readout was released by the President’s office:\n\nPresident Roe met President Lee today.', 'readout'],
  ['The following week was calm.\n\nPresident Roe met President Lee.', 'wire'],
])('the opening of %j makes it a %s', (content, genre) => {
  expect(readOk(content).report.genre).toBe(genre)
})
