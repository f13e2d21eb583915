import { expect, test } from 'vitest'
import type { EventLine } from '@readout/protocol/lines'
import { figuresOf } from '../apps/cli/src/evaluate/gold/figures.ts'
import { floorsUnder, shortfalls } from './floors.ts'
import type { GoldEvent, GoldForbidden, GoldReport } from '../apps/cli/src/evaluate/gold/gold.ts'
import { scoreEvents } from '../apps/cli/src/evaluate/gold/score-gold.ts'

const INPUT = '🙂 Norway condemned Belarus in Oslo. Later Norway condemned Belarus again.'

const entity = (code: string) => ({ code, sector: 'GOV', entity_text: null, identifier_text: null, office: null })

/** A coded event whose own words are these, the nth time; the rest can be overruled. */
function coded(words: string, changes: Partial<EventLine> = {}, nth = 0): EventLine {
  let at = INPUT.indexOf(words)
  for (let left = nth; left > 0; left--) at = INPUT.indexOf(words, at + 1)
  const start = Array.from(INPUT.slice(0, at)).length
  return {
    id: `${words}-${nth}`,
    date: '2024-05-06',
    date_granularity: 'day',
    date_basis: 'stated',
    date_reason: '',
    event: ['ACCUSE'],
    mode: ['disapprove'],
    context: [],
    cameo: '111',
    quad_code: 3,
    event_scale: -2,
    actor: [entity('NOR')],
    recipient: [entity('BLR')],
    aux: [],
    said_by: [],
    event_loc: null,
    evidence: [{ field: 'event', start, end: start + words.length, text: words }],
    occasion: null,
    accounts: 1,
    confidence: 0.8,
    why: '',
    cite_info: {
      title: null,
      publication: null,
      publication_date: null,
      citation: '',
      language: 'eng',
      codebook: 'plover-2.0',
      name: 'r',
      text_id: 't',
    },
    coder: 'test',
    ...changes,
  }
}

const WANTED: GoldEvent = {
  key: 'condemns',
  event: ['ACCUSE'],
  actor: ['NOR'],
  recipient: ['BLR'],
  date: '2024-05-06',
  evidence: ['condemned Belarus'],
}

const gold = (events: readonly GoldEvent[], forbidden: readonly GoldForbidden[] = []): GoldReport => ({
  report: 'report.txt',
  publication: null,
  note: '',
  events,
  forbidden,
})

const figures = (record: GoldReport, events: readonly EventLine[]) =>
  figuresOf([{ slug: 'r', events: scoreEvents(record, INPUT, events), commitments: [], statements: [] }])

test('a wanted event is found by its category and its words, and strictly right by its fields', () => {
  expect(figures(gold([WANTED]), [coded('condemned')])).toMatchObject({ recall: 1, strictRecall: 1, precision: 1, misquoted: 0 })
})

test.each([
  ['another category', { event: ['SUPPORT'] }],
  ['no words of its own there', { evidence: [{ field: 'event', start: 0, end: 1, text: '🙂' }] }],
] as const)('%s: not found, and spurious', (_, changes) => {
  expect(figures(gold([WANTED]), [coded('condemned', changes)])).toMatchObject({ found: 0, spurious: 1, precision: 0 })
})

test.each([
  ['actor', { actor: [entity('SWE')] }, {}],
  ['actor', { actor: [entity('NOR'), entity('SWE')] }, {}],
  ['recipient', { recipient: [] }, {}],
  ['recipient', {}, { recipient_not: ['BLR'] }],
  ['date', { date: '2024-05-07' }, {}],
  ['date', { enddate: '2024-05-09' }, {}],
  ['date', { date: '2024-05-01' }, { date: { from: '2024-05-02' } }],
  ['date', { date: null }, { date: { from: '2024-05-02' }, date_may_be_unknown: false }],
  ['mode', {}, { mode: ['allege'] }],
  ['status', { aux: ['negation'] }, {}],
  ['status', {}, { aux: ['future'] }],
  ['place', {}, { place_country: 'NOR' }],
  ['saidBy', {}, { said_by_any: ['LVA'] }],
] as const satisfies readonly (readonly [string, Partial<EventLine>, Partial<GoldEvent>])[])(
  'a wrong %s is found but not strictly right',
  (field, changes, want) => {
    const score = scoreEvents(gold([{ ...WANTED, ...want }]), INPUT, [coded('condemned', changes)])
    const [pairing] = score.pairings
    expect([...(pairing?.verdicts ?? [])].filter(([, right]) => !right).map(([name]) => name)).toEqual([field])
  },
)

test('all who met may stand as actors, or the visitor as actor and the host as recipient', () => {
  const meeting: GoldEvent = { key: 'met', event: ['CONSULT'], actor: ['NOR', 'BLR'], recipient: [], evidence: ['condemned'] }
  const both = coded('condemned', { event: ['CONSULT'], actor: [entity('NOR'), entity('BLR')], recipient: [] })
  const visit = coded('condemned', { event: ['CONSULT'] })
  for (const event of [both, visit]) expect(figures(gold([meeting]), [event])).toMatchObject({ strict: 1 })
})

test('a second coding of a found event is a duplicate, unless another wanted event takes it', () => {
  const [first, second] = [coded('condemned'), coded('condemned', {}, 1)]
  expect(figures(gold([WANTED]), [first, second])).toMatchObject({ duplicates: 1, spurious: 0, precision: 0.5 })
  const again = { ...WANTED, key: 'again', evidence: ['condemned Belarus again'] }
  expect(figures(gold([WANTED, again]), [first, second])).toMatchObject({ duplicates: 0, recall: 1, precision: 1 })
})

test('an event that may be coded counts for precision, never for recall', () => {
  const optional = { ...WANTED, required: false }
  expect(figures(gold([optional]), [coded('condemned')])).toMatchObject({ required: 0, recall: 1, precision: 1 })
  expect(figures(gold([optional]), [])).toMatchObject({ recall: 1, coded: 0 })
})

test.each([
  [{ why: 'pair', pair: ['NOR', 'BLR'] }, 1],
  [{ why: 'another pair', pair: ['NOR', 'LVA'] }, 0],
  [{ why: 'actor', actor: ['NOR'], event: ['ACCUSE'] }, 1],
  [{ why: 'another category', actor: ['NOR'], event: ['AID'] }, 0],
  [{ why: 'words', evidence: 'condemned Belarus' }, 1],
  [{ why: 'excused', pair: ['NOR', 'BLR'], unless_aux: ['historical'] }, 0],
  [{ why: 'forbids nothing', event: ['ACCUSE'] }, 0],
] as const satisfies readonly (readonly [GoldForbidden, number])[])('forbidden: %j', (rule, breaches) => {
  expect(figures(gold([], [rule]), [coded('condemned', { aux: ['historical'] })]).forbidden).toBe(breaches)
})

test('evidence that the text does not hold is a misquote, counted in code points', () => {
  const wrong = coded('condemned', { evidence: [{ field: 'event', start: 10, end: 19, text: 'condemned' }] })
  expect(figures(gold([WANTED]), [wrong])).toMatchObject({ misquoted: 1 })
  expect(figures(gold([WANTED]), [coded('condemned')])).toMatchObject({ misquoted: 0 })
})

test('floors lie just under the figures, and a figure below one is named', () => {
  const good = figures(gold([WANTED]), [coded('condemned')])
  const bad = figures(gold([WANTED]), [])
  expect(shortfalls(good, floorsUnder(good))).toEqual([])
  expect(shortfalls(bad, floorsUnder(good))).toEqual(['recall is 0, its floor 0.99', 'strictRecall is 0, its floor 0.99'])
})
