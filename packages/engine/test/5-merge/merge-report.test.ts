import { expect, test } from 'vitest'
import { mergeReport } from '../../src/5-merge/merge-report.ts'
import { type Attribution, type Filler, oneDay, type ResolvedReport } from '../../src/model/index.ts'
import { party, type Telling, TEXT, told, words } from './told.ts'

const REPORT = { text: TEXT, genre: 'wire' as const }

const merge = (tellings: readonly Telling[], attributions: readonly Attribution[] = []) => {
  const resolved: ResolvedReport = {
    accounts: tellings.map(told),
    speakers: attributions.map(() => party('NOR')),
    publication: null,
    notes: [],
  }
  return mergeReport(REPORT, attributions, resolved)
}

const CALL: Telling = { quote: 'spoke', category: 'CONSULT', mode: 'phone', actors: ['NOR', 'LVA'], day: '2024-05-06' }
const THE_CALL: Telling = { quote: 'call', nth: 1, category: 'CONSULT', actors: ['NOR', 'LVA'], anaphoric: true }
const CONDEMNS: Telling = { quote: 'condemned', category: 'ACCUSE', mode: 'disapprove', actors: ['NOR'], recipients: ['BLR'] }
const PRAISES: Telling = { quote: 'praised', category: 'SUPPORT', actors: ['NOR'], recipients: ['LVA'] }
const INVITES: Telling = {
  quote: 'invited',
  category: 'AGREE',
  actors: ['NOR'],
  recipients: ['LVA'],
  commitment: { status: 'invited', promiserIsRecipient: true },
}
const ACCEPTS: Telling = {
  quote: 'accepted',
  category: 'AGREE',
  actors: ['LVA'],
  recipients: ['NOR'],
  commitment: { status: 'accepted', promiserIsRecipient: false },
}
const PROMISES: Telling = {
  quote: 'promised',
  category: 'AGREE',
  actors: ['LVA'],
  recipients: ['NOR'],
  topic: ['ship'],
  commitment: { status: 'promised', promiserIsRecipient: false },
}

test('a happening told twice is one event with both accounts, and the fuller telling gives its fields', () => {
  const { events } = merge([CALL, THE_CALL])
  expect(
    events.map((event) => [
      event.category,
      event.mode,
      event.accounts.map((a) => a.account.triggerSpan.quote),
      event.chief.account.triggerSpan.quote,
    ]),
  ).toEqual([['CONSULT', 'phone', ['spoke', 'call'], 'spoke']])
})

test('a telling that points back finds the nearest happening before it', () => {
  const later: Telling = { quote: 'killed', category: 'CONSULT', mode: 'phone', actors: ['NOR', 'LVA'], day: '2024-05-07' }
  const { events } = merge([CALL, later, THE_CALL])
  expect(events.map((event) => event.accounts.map((a) => a.account.triggerSpan.quote))).toEqual([['spoke'], ['killed', 'call']])
})

test('the event of a telling that says too little is not kept', () => {
  expect(merge([{ quote: 'praised', category: 'SUPPORT', actors: ['UNK'], recipients: ['BLR'] }]).events).toEqual([])
  expect(merge([{ quote: 'condemned', category: 'ACCUSE', actors: ['UNK'], recipients: ['UNK'] }]).events).toEqual([])
  expect(merge([{ quote: 'spoke', category: 'CONSULT', actors: ['NOR'] }]).events).toEqual([])
  expect(merge([{ ...CONDEMNS, auxiliaries: ['hypothetical'] }]).events).toEqual([])
})

test('of blame it is enough to know on whom it falls', () => {
  expect(merge([{ ...CONDEMNS, actors: [] }]).events).toHaveLength(1)
})

const stranger = (quote: string): Filler => ({ head: { sentence: 0, token: words(quote).start }, span: words(quote) })

test('a measure may fall on somebody, and a meeting be with somebody, whom nobody knows', () => {
  const strangers = { actors: [stranger('Lund'), stranger('Ozols')], recipients: [stranger('Tartu')] }
  expect(merge([{ quote: 'condemned', category: 'SANCTION', actors: ['NOR'] }]).events).toEqual([])
  expect(merge([{ quote: 'condemned', category: 'SANCTION', actors: ['NOR'], strangers }]).events).toHaveLength(1)
  expect(merge([{ quote: 'invited', category: 'AID', actors: ['NOR'], strangers }]).events).toEqual([])
  expect(merge([{ quote: 'spoke', category: 'CONSULT', mode: 'phone', actors: ['NOR'], strangers }]).events).toHaveLength(1)
  expect(merge([{ quote: 'spoke', category: 'CONSULT', mode: 'visit', actors: ['NOR'], strangers }]).events).toEqual([])
})

test('words between two people of one state are told if both can be told apart', () => {
  expect(merge([{ ...PRAISES, recipients: ['NOR'] }]).events).toEqual([])
  expect(merge([{ ...PRAISES, actors: ['NOR/GOV/Lund'], recipients: ['NOR/GOV/Lund'] }]).events).toEqual([])
  expect(merge([{ ...PRAISES, actors: ['NOR/GOV/Lund'], recipients: ['NOR/GOV/Dahl'] }]).events).toHaveLength(1)
})

test('ids tell events apart, and are the same on a second run', () => {
  const tellings = [CALL, THE_CALL, CONDEMNS, PRAISES, INVITES, ACCEPTS, PROMISES]
  const once = merge(tellings)
  const ids = [...once.events, ...once.commitments].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => /^[0-9a-f]{20}$/u.test(id))).toBe(true)
  expect(merge(tellings)).toEqual(once)
})

test('what is said at a table whose parties it names was said there, on that day', () => {
  const { events } = merge([CALL, PRAISES])
  const [call, praise] = events
  expect(praise?.occasion).toBe(call?.id)
  expect(praise?.date).toMatchObject({ value: oneDay('2024-05-06'), basis: { kind: 'assumed', reason: 'occasion-date' } })
})

test('an occasion that the text names goes before the parties', () => {
  const occasion = { head: { sentence: 1, token: words('call').start }, span: words('call') }
  const { events } = merge([CALL, { ...THE_CALL, nth: 0 }, { ...CONDEMNS, occasion }])
  expect(events.map((event) => [event.category, event.occasion === events[0]?.id])).toEqual([
    ['CONSULT', false],
    ['ACCUSE', true],
  ])
})

test.each([
  ['a third party', { ...PRAISES, recipients: ['EST'] }],
  ['a day of its own', { ...PRAISES, day: '2024-05-01' }],
  ['an act, not words', { quote: 'killed', category: 'ASSAULT', actors: ['NOR'], recipients: ['LVA'] }],
] as const satisfies readonly (readonly [string, Telling])[])('%s: it was not said at that table', (_, telling) => {
  expect(merge([CALL, telling]).events.map((event) => event.occasion)).toEqual([null, null])
})

test('a call of one side alone holds nothing', () => {
  expect(merge([{ ...CALL, actors: ['NOR/GOV', 'NOR/MIL'] }, { ...PRAISES, recipients: [] }]).events.map((event) => event.occasion ?? null)).not.toContainEqual(expect.any(String))
})

test('a call that was only planned holds nothing', () => {
  expect(merge([{ ...CALL, auxiliaries: ['future'] }, PRAISES]).events.map((event) => event.occasion)).toEqual([null, null])
})

test('an invitation and its acceptance are two steps of one promise, which binds the invited', () => {
  const { commitments, events } = merge([INVITES, ACCEPTS])
  expect(commitments).toHaveLength(1)
  expect(commitments[0]).toMatchObject({ status: 'accepted', dateSet: false, promisers: [{ code: 'LVA' }], promisees: [{ code: 'NOR' }] })
  expect(commitments[0]?.steps).toEqual([
    { status: 'invited', event: events[0]?.id },
    { status: 'accepted', event: events[1]?.id },
  ])
  expect(commitments[0]?.evidence.map(({ quote }) => quote)).toEqual(['invited', 'accepted'])
})

test('the later step counts, wherever it stands in the text', () => {
  const { commitments } = merge([{ ...ACCEPTS, quote: 'spoke' }, INVITES])
  expect(commitments.map(({ status, steps }) => [status, steps.map((step) => step.status)])).toEqual([
    ['accepted', ['invited', 'accepted']],
  ])
})

test.each([
  ['a day', oneDay('2024-06-01'), true],
  ['a month', { first: '2024-06-01', last: '2024-06-30', granularity: 'month' as const }, false],
])('a promise due on %s', (_, due, dateSet) => {
  expect(merge([{ ...PROMISES, due }]).commitments).toMatchObject([{ due, dateSet, status: 'promised' }])
})

test('promises of other things, to others, or denied are none of the first', () => {
  const ships = PROMISES
  const aid: Telling = { ...PROMISES, quote: 'praised', topic: ['tent'], day: '2024-05-03' }
  const toEstonia: Telling = { ...PROMISES, quote: 'killed', recipients: ['EST'] }
  expect(merge([ships, aid, toEstonia]).commitments).toHaveLength(3)
  expect(merge([{ ...ships, auxiliaries: ['negation'] }]).commitments).toEqual([])
})

test('nobody promises himself', () => {
  const alone: Telling = { ...PROMISES, recipients: ['LVA', 'EST'] }
  const { commitments } = merge([CALL, alone])
  expect(commitments.map(({ promisers, promisees }) => [promisers[0]?.code, promisees.map(({ code }) => code)])).toEqual([['LVA', ['EST']]])
})

test('what several agree they promise each other', () => {
  const { commitments } = merge([{ ...PROMISES, actors: ['NOR', 'LVA'], recipients: [], mutual: true }])
  expect(commitments[0]?.promisees.map(({ code }) => code)).toEqual(['NOR', 'LVA'])
})

const SAYS: Attribution = {
  id: 0,
  kind: 'direct',
  source: { sentence: 1, token: 0 },
  sourceSpan: words('Lund', 1),
  cue: { sentence: 1, token: 3 },
  cueSpan: words('condemned'),
  content: [words('the raid on Tartu')],
  negative: false,
}

test('a statement names its source and the events told in it', () => {
  const raid: Telling = { quote: 'raid', category: 'ASSAULT', recipients: ['EST'], place: 'Tartu, EST' }
  const { statements, events } = merge([raid], [SAYS])
  expect(statements).toMatchObject([{ source: { code: 'NOR' }, direct: true, events: [events[0]?.id] }])
  expect(statements[0]?.content.map(({ quote }) => quote)).toEqual(['the raid on Tartu'])
})

test('the same words said twice are two statements; words that nobody says are none', () => {
  const again: Attribution = { ...SAYS, id: 1, cueSpan: words('praised') }
  const nobody: Attribution = { ...SAYS, id: 2, source: null, sourceSpan: null }
  const { statements } = merge([], [SAYS, again, nobody])
  expect(statements).toHaveLength(2)
  expect(new Set(statements.map(({ id }) => id)).size).toBe(2)
})

test('one verb that tells two visits to one state gives two ids', () => {
  const visit = told({
    quote: 'spoke',
    category: 'CONSULT',
    mode: 'visit',
    actors: ['NOR'],
    recipients: ['LVA'],
    place: 'Riga, LVA',
    day: '2024-05-06',
  })
  const other = told({
    quote: 'spoke',
    category: 'CONSULT',
    mode: 'visit',
    actors: ['NOR'],
    recipients: ['LVA'],
    place: 'Liepaja, LVA',
    day: '2024-05-06',
  })
  const second = { ...other, account: { ...other.account, focus: { sentence: 0, token: 99 } } }
  const { events } = mergeReport(REPORT, [], { accounts: [visit, second], speakers: [], publication: null, notes: [] })
  expect(new Set(events.map(({ id }) => id)).size).toBe(2)
})
