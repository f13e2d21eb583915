import { expect, test } from 'vitest'
import { judgeTellings } from '../../src/5-merge/judge-tellings.ts'
import { type Identity, oneDay, type Telling, UNKNOWN_DAYS } from '../../src/model/index.ts'

const person = (code: string, name: string | null): Identity => ({ code, sector: 'GOV', name, office: name === null ? null : 'Foreign Minister' })

/** A call of two ministers on a Tuesday, with what a row changes of it. */
const call = (change: Partial<Telling> = {}): Telling => ({
  category: 'CONSULT', mode: 'phone', auxiliaries: [], days: oneDay('2031-03-04'), daysKnown: 'stated', actors: [person('DEU', 'Anna Berg'), person('JPN', 'Taro Mori')], recipients: [], place: null,
  words: ['strait', 'ship', 'tuesday'], published: '2031-03-04', around: [], numbers: [], daysNear: [], occasions: [], officials: [], ...change,
})

/** A strike on a town, likewise. */
const strike = (change: Partial<Telling> = {}): Telling => call({
  category: 'ASSAULT', mode: null, actors: [person('ISR', null)], recipients: [person('LBN', null)], words: ['market', 'drone', 'tyre'],
  place: { name: 'Tyre', countryCode: 'LBN', lat: 33.27, lon: 35.2, resolution: 4 }, ...change,
})

/** Envoys sent home, likewise. */
const expulsion = (change: Partial<Telling> = {}): Telling => call({ category: 'SANCTION', mode: 'expel', actors: [person('DEU', null)], recipients: [person('JPN', null)], words: [], around: ['diplomat'], ...change })

/** An invitation, likewise. */
const invitation = (change: Partial<Telling> = {}): Telling => call({ category: 'AGREE', mode: null, actors: [person('DEU', 'Anna Berg')], recipients: [person('JPN', 'Taro Mori')], ...change })

/** Condolences said in a call, likewise. */
const words = (change: Partial<Telling> = {}): Telling => call({
  category: 'SUPPORT', mode: null, actors: [person('USA', null)], recipients: [person('UKR', null)], words: ['support', 'sovereignty'], occasions: [{ codes: ['UKR', 'USA'], day: '2031-03-04' }], ...change,
})

test.each<readonly [string, Telling, Telling, string]>([
  ['the other side tells it first', call(), call({ actors: [person('JPN', 'Mori'), person('DEU', 'Berg')], words: ['shipping', 'strait'] }), 'same'],
  ['a hyphen more in a name', call(), call({ actors: [person('DEU', 'Anna Berg-Lund'), person('JPN', 'Taro Mori')] }), 'same'],
  ['three days later', call(), call({ days: oneDay('2031-03-07'), words: ['fishing', 'fleet'] }), 'different'],
  ['other people of the same states', call(), call({ actors: [person('DEU', 'Karl Voss'), person('JPN', 'Ken Abe')], words: ['fishing', 'fleet'] }), 'different'],
  ['a visit is no call', call(), call({ mode: 'visit' }), 'different'],
  ['another pair', call(), call({ actors: [person('DEU', 'Anna Berg'), person('KOR', 'Min Park')] }), 'different'],
  ['one is only planned', call(), call({ auxiliaries: ['future'] }), 'different'],
  ['the day unknown, told the same day', call(), call({ days: UNKNOWN_DAYS, daysKnown: 'assumed' }), 'same'],
  ['a strike told twice', strike(), strike({ words: ['drone', 'market', 'stall'] }), 'same'],
  ['another town the same day', strike(), strike({ place: { name: 'Qana', countryCode: 'LBN', lat: 33.2, lon: 35.29, resolution: 4 }, words: ['bridge', 'qana'] }), 'different'],
  ['the next day’s strike, the day not told', strike({ daysKnown: 'assumed' }), strike({ days: oneDay('2031-03-06'), daysKnown: 'assumed', numbers: ['24'], words: ['drone', 'harbour'] }), 'different'],
  ['no day in common with a year of war', strike(), strike({ days: { first: '2030-01-01', last: '2030-12-31', granularity: 'year' } }), 'different'],
  ['a party that one leaves out stands in its sentence', call(), call({ actors: [person('DEU', 'Anna Berg')], around: ['berg', 'mori', 'strait', 'ship'] }), 'same'],
  ['the day is not its own, but its sentence names it', strike(), strike({ days: oneDay('2031-03-09'), daysKnown: 'assumed', daysNear: ['2031-03-04'] }), 'same'],
  ['nor does its sentence name that day', strike(), strike({ days: oneDay('2031-03-09'), daysKnown: 'assumed', daysNear: ['2031-03-08'], numbers: ['9'], words: ['drone'] }), 'different'],
  ['as many dead', strike({ numbers: ['31'], words: [] }), strike({ numbers: ['31'], words: [] }), 'same'],
  ['other dead in another house, of tolls that may rise', strike({ numbers: ['31'], words: ['school'] }), strike({ numbers: ['4'], words: ['clinic'] }), 'perhaps'],
  ['the envoys’ own order', expulsion(), expulsion({ actors: [person('JPN', null)], recipients: [person('DEU', null)] }), 'perhaps'],
  ['other grievances, as the sentences tell', expulsion({ around: ['diplomat', 'fence', 'moyale', 'shepherd'], numbers: ['9'] }), expulsion({ around: ['diplomat', 'coffee', 'price', 'harvest'], numbers: ['13'] }), 'perhaps'],
  ['who accepts is not who invited', invitation(), invitation({ actors: [person('JPN', 'Taro Mori')], recipients: [person('DEU', 'Anna Berg')], days: oneDay('2031-03-06') }), 'different'],
  ['words of one talk', words(), words(), 'same'],
  ['the same words in another talk, as the press tells', words(), words({ occasions: [{ codes: ['POL', 'USA'], day: '2031-03-04' }] }), 'perhaps'],
  ['the same words in another talk, as two readouts tell', words({ officials: ['Kyiv'] }), words({ occasions: [{ codes: ['POL', 'USA'], day: '2031-03-04' }], officials: ['The White House'] }), 'different'],
])('%s', (_, one, other, verdict) => {
  const judged = judgeTellings(one, other)
  expect(judged.verdict, judged.reasons.map(({ compared, found, weight }) => `${compared} ${weight}: ${found}`).join('; ')).toBe(verdict)
  expect(judgeTellings(other, one).score).toBe(judged.score)
})

test('names, titles and days say nothing of what a telling is about', () => {
  const reasons = judgeTellings(call({ words: ['german', 'minister', 'berg', 'tuesday'] }), call({ words: ['berlin', 'tokyo', 'mori'] })).reasons
  expect(reasons.filter(({ compared }) => compared === 'topic')).toEqual([])
})

test('one office that tells two talks of a day is taken at its word less easily', () => {
  const [plain, official] = [words({ occasions: [] }), words({ occasions: [], officials: ['The White House'] })]
  expect(judgeTellings(official, official).score).toBeLessThan(judgeTellings(plain, plain).score)
})
