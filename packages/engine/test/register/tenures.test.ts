import { expect, test } from 'vitest'
import { allTenures, holders, officeHolder } from '../../src/register/tenures.ts'
import { readTenures } from '../../src/register/tenures/read-table.ts'

const best = (name: string, on: string | null): string => {
  const [first] = holders(name, on)
  return first === undefined ? 'nobody' : `${first.person}, ${first.office}, ${first.country}, ${first.inOffice ? 'in office' : 'out'}`
}

test.each([
  ['Vladimir Putin', '2025-05-05', 'Vladimir Putin, President, RUS, in office'],
  ['Vladimir Putin', '2010-01-01', 'Vladimir Putin, Prime Minister, RUS, in office'],
  ['Modi', '2020-01-01', 'Narendra Modi, Prime Minister, IND, in office'],
  ['Bush', '2003-03-20', 'George W. Bush, President, USA, in office'],
  ['Bush', '2015-01-01', 'George W. Bush, President, USA, out'],
  ['Kim', '2018-06-12', 'Kim Jong Un, Leader, PRK, in office'],
  ['Kim Jong-un', '2018-06-12', 'Kim Jong Un, Leader, PRK, in office'],
  ['Singh', '2010-01-01', 'Manmohan Singh, Prime Minister, IND, in office'],
  ['Singh', '2020-01-01', 'Rajnath Singh, Defence Minister, IND, in office'],
  ['Aoun', '2020-01-01', 'Michel Aoun, President, LBN, in office'],
  ['Aoun', '2025-06-01', 'Joseph Aoun, President, LBN, in office'],
  ['Zelensky', '2018-01-01', 'Volodymyr Zelenskyy, President, UKR, out'],
  ['Abdel-Fattah El-Sisi', '2024-01-01', 'Abdel Fattah al-Sisi, President, EGY, in office'],
  ['Sisi', '2024-01-01', 'Abdel Fattah al-Sisi, President, EGY, in office'],
  ['Erdogan', '2024-01-01', 'Recep Tayyip Erdoğan, President, TUR, in office'],
  ['Fiame Naomi Mata’afa', '2022-01-01', "Fiame Naomi Mata'afa, Prime Minister, WSM, in office"],
  ['S Jaishankar', '2021-01-01', 'S. Jaishankar, External Affairs Minister, IND, in office'],
  ['Joseph R. Biden Jr.', '2022-01-01', 'Joe Biden, President, USA, in office'],
  ['Ferdinand Marcos Jr.', '2023-01-01', 'Ferdinand Marcos Jr., President, PHL, in office'],
  ['May', '2017-01-01', 'Theresa May, Prime Minister, GBR, in office'],
  ['may', '2017-01-01', 'nobody'],
  ['Sheikh Tamim Bin Hamad Al-Thani', '2022-01-01', 'Tamim bin Hamad Al Thani, Emir, QAT, in office'],
  ['Quentin Nobody', '2022-01-01', 'nobody'],
  ['Putin', null, 'Vladimir Putin, President, RUS, in office'],
])('%s on %s is %s', (name, on, expected) => {
  expect(best(name, on)).toBe(expected)
})

test('an ambiguous surname keeps all its bearers, those in office first', () => {
  const kims = holders('Kim', '2025-08-01')
  expect(kims.map(({ country }) => country)).toEqual(expect.arrayContaining(['PRK', 'KOR']))
  expect(kims.map(({ inOffice }) => inOffice)).toEqual(kims.map(({ inOffice }) => inOffice).toSorted((a, b) => Number(b) - Number(a)))
})

test.each([
  ['RUS', 'President', '2025-05-05', 'Vladimir Putin'],
  ['RUS', 'the president', '2009-05-05', 'Dmitry Medvedev'],
  ['GBR', 'Foreign Secretary', '2023-12-01', 'David Cameron'],
  ['GBR', 'foreign minister', '2023-12-01', 'David Cameron'],
  ['GBR', 'leader', '2023-12-01', 'Rishi Sunak'],
  ['GBR', 'headOfState', '2023-12-01', 'King Charles III'],
  ['DEU', 'leader', '2020-01-01', 'Angela Merkel'],
  ['DEU', 'President', '2020-01-01', 'Frank-Walter Steinmeier'],
  ['USA', 'Secretary of State', '2016-01-01', 'John Kerry'],
  ['USA', 'then-Secretary of State', '2016-01-01', 'John Kerry'],
  ['USA', 'then Secretary of State', '2016-01-01', 'John Kerry'],
  ['IRN', 'supreme leader', '2020-01-01', 'Ali Khamenei'],
  ['IRN', 'president', '2020-01-01', 'Hassan Rouhani'],
  ['FRA', 'foreignMinister', '2012-05-16', 'Laurent Fabius'],
  ['IGO', 'NATO Secretary General', '2020-01-01', 'Jens Stoltenberg'],
  ['IGO', 'secretary general', '2020-01-01', null],
  ['IND', 'External Affairs Minister', '2025-05-01', 'S. Jaishankar'],
  ['IND', 'foreign minister', '2006-01-01', null],
  ['ISL', 'archbishop', '2020-01-01', null],
  ['XXX', 'President', '2020-01-01', null],
])('%s, %s, %s: %s', (country, office, on, expected) => {
  expect(officeHolder(country, office, on)?.person ?? null).toBe(expected)
})

test('the table form: chained, closed, open, vacant and coarse lines', () => {
  const rows = readTenures(`
@ FRA GOV headOfState! President
2001 Ann Alpha
2005-03-04 Bo Beta|
2006-02-01 -
2007-02..2008-02 Cy Gamma|C. G.
2009-01-01.. Di Delta
2010-01-01 Ed Epsilon
`)
  expect(rows.map(({ person, also, from, to, precision }) => [person, also.join(), from, to, precision])).toEqual([
    ['Ann Alpha', 'Alpha', '2001-01-01', '2005-03-04', 'year'],
    ['Bo Beta', '', '2005-03-04', '2006-02-01', 'day'],
    ['Cy Gamma', 'C. G.', '2007-02-01', '2008-02-29', 'month'],
    ['Di Delta', 'Delta', '2009-01-01', null, 'day'],
    ['Ed Epsilon', 'Epsilon', '2010-01-01', null, 'day'],
  ])
  expect(() => readTenures('\n@ FRA GOV czar President\n2001 Ann')).toThrow('czar')
})

test('every tenure ends after it began and names a code', () => {
  const wrong = allTenures().filter(({ from, to, country, person }) => (to !== null && to < from) || !/^[A-Z]{3}$/.test(country) || person === '')
  expect(wrong).toEqual([])
  expect(allTenures().length).toBeGreaterThan(2500)
})
