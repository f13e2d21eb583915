import { expect, test } from 'vitest'
import type { Category, Mode, Telling } from '../../src/model/index.ts'
import { movesPromise, type OpenPromise, promiseMovers } from '../../src/5-merge/move-promise.ts'

const promise = (changes: Partial<OpenPromise>): OpenPromise => ({
  category: 'AGREE', mode: null, cameo: '036', promisers: ['NOR'], promisees: ['LVA'], words: ['visit', 'riga'], opened: '2031-04-01', ...changes,
})

const done = (category: Category, mode: Mode | null, { by = 'NOR', to = 'LVA', words = ['visit', 'riga'], day = '2031-05-02' } = {}): Telling => {
  const party = (code: string) => ({ code, sector: 'GOV' as const, name: null, office: null })
  return {
    category, mode, auxiliaries: [], days: { first: day, last: day, granularity: 'day' }, daysKnown: 'stated', actors: [party(by)], recipients: [party(to)], place: null, words, published: day, around: words, numbers: [], daysNear: [],
    occasions: [], officials: [],
  }
}

test.each([
  { what: 'a visit that was promised is made', made: promise({}), act: done('CONSULT', 'visit'), status: 'tookPlace' },
  { what: 'a call is no visit', made: promise({}), act: done('CONSULT', 'phone'), status: undefined },
  { what: 'setting a day for it does not break it', made: promise({}), act: done('AGREE', null), status: undefined },
  { what: 'who promised it takes it back', made: promise({}), act: done('REJECT', null), status: 'cancelled' },
  { what: 'who was promised it turns it down', made: promise({}), act: done('REJECT', null, { by: 'LVA', to: 'NOR' }), status: 'refused' },
  { what: 'a release keeps a bare promise to release', made: promise({ cameo: '030', words: ['crew', 'release'] }), act: done('RETREAT', 'release', { words: ['crew', 'release'] }), status: 'tookPlace' },
  { what: 'a signature keeps a promise to sign', made: promise({ cameo: '030', words: ['treaty', 'sign'] }), act: done('SUPPORT', null, { words: ['treaty', 'sign'] }), status: 'tookPlace' },
  { what: 'praise keeps no bare promise', made: promise({ cameo: '030', words: ['vessel', 'return'] }), act: done('SUPPORT', null, { words: ['vessel', 'return'] }), status: undefined },
  { what: 'another matter keeps none', made: promise({ cameo: '030', words: ['vessel', 'return'] }), act: done('AID', null, { words: ['vaccine'] }), status: undefined },
  { what: 'what came before keeps none', made: promise({}), act: done('CONSULT', 'visit', { day: '2031-03-30' }), status: undefined },
])('$what', ({ made, act, status }) => {
  expect(movesPromise(made, act)?.status).toBe(status)
  if (status !== undefined) expect(promiseMovers(made)).toContain(act.category)
})

test('a threat is carried out by what was threatened, and called off by yielding', () => {
  const threat = promise({ category: 'THREATEN', cameo: '138', words: ['border', 'strike'] })
  expect(movesPromise(threat, done('ASSAULT', null, { words: ['border', 'strike'] }))?.status).toBe('tookPlace')
  expect(movesPromise(threat, done('AGREE', null, { words: ['border', 'strike'] }))?.status).toBe('cancelled')
})
