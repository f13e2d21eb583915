import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ANY_EVENT, anyWaiting, askBetween, askCommitments, askEvents, askNew, askSaid, askStats, correctEvent, fail, findCopy, heartbeat, joinEvents, keepApart, lease, openRecord, queueState, receive, RecordRefusal, retry,
  searchReports, showEvent, splitEvent, storeAppearance, storeReport, type Tools, verify,
} from '../src/index.ts'
import { add, coded, incoming, knowing } from './fixtures.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const CALL = 'BERLIN, March 4 — Anna Berg spoke by phone with Taro Mori on Tuesday about the strait.'
const CALL_AGAIN = 'TOKYO — In a call on Tuesday, Taro Mori and Anna Berg discussed shipping in the strait.'
const call = () => coded(CALL, [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'spoke by phone', mode: 'phone', about: ['strait', 'ship'] }])
const callAgain = () => coded(CALL_AGAIN, [{ by: 'JPN Taro Mori & DEU Anna Berg', word: 'call', mode: 'phone', day: '2031-03-04', about: ['strait', 'shipping'] }], { publisher: 'Example Shimbun', published: '2031-03-05' })
const otherCall = () => coded('On Friday Ms Berg phoned Mr Mori about the fishing fleet.', [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'phoned', mode: 'phone', day: '2031-03-07', about: ['fishing', 'fleet'] }], { published: '2031-03-08' })
const promise = (options: Parameters<typeof coded>[2] = {}) => coded('Berg promised to visit Tokyo in April.', [{ category: 'AGREE', cameo: '036', by: 'DEU Anna Berg', to: 'JPN', word: 'promised to visit', about: ['visit', 'tokyo'] }], options)
const visit = () => coded('Berg visited Tokyo on April 9.', [{ mode: 'visit', by: 'DEU Anna Berg', to: 'JPN', word: 'visited', day: '2031-04-09', about: ['visit', 'tokyo'] }], { published: '2031-04-09' })

/** A trust that is over at once: its worker fell silent long ago. */
const OVER = -60_000

const STORES = {
  sqlite: async (): Promise<string> => join(mkdtempSync(join(tmpdir(), 'readout-record-')), 'record.db'),
  postgres: (): Promise<string> => server.createDatabase(),
}

describe.each(Object.keys(STORES))('a record on %s', (kind) => {
  const open = async (): Promise<Tools> => openRecord(await (kind === 'sqlite' ? STORES.sqlite() : STORES.postgres()), knowing())
  const inRecord = (name: string, check: (tools: Tools) => Promise<void>): void => {
    test(name, async () => {
      const tools = await open()
      try {
        await check(tools)
        expect((await verify(tools)).faults).toEqual([])
      } finally {
        await tools.engine.close()
      }
    })
  }
  const events = async (tools: Tools) => (await askEvents(tools, ANY_EVENT)).events

  inRecord('two publishers’ accounts of one call are one event with its quotes', async (tools) => {
    await add(tools, call())
    await add(tools, callAgain())
    const [event, ...more] = await events(tools)
    expect(more).toEqual([])
    expect(event).toMatchObject({ accounts: 2, reports: 2, publishers: 2, day: '2031-03-04' })
    const shown = await showEvent(tools, event?.line.id.slice(0, 8) ?? '')
    expect(shown.tellings.map(({ report, evidence }) => [report.publisher, evidence.map(({ quote }) => quote)])).toEqual([['Example Wire', ['spoke by phone']], ['Example Shimbun', ['call']]])
    expect(shown.judgements.map(({ verdict, judge }) => [verdict, judge])).toEqual([['same', 'coder']])
    expect(shown.judgements[0]?.reasons.map(({ compared }) => compared)).toEqual(['kind', 'parties', 'people', 'people', 'day', 'topic', 'topic'])
  })

  inRecord('two accounts of one report are one event where that is sure, and two where it is not', async (tools) => {
    const about = ['rocket', 'market', 'narva', 'stall']
    const told = { category: 'ASSAULT', by: 'BLR', to: 'EST', day: '2031-03-04' }
    await add(tools, coded('Rockets of Belarus fell on stalls of the market in Narva.', [{ ...told, word: 'fell', about }]))
    await add(tools, coded('Belarus struck Narva. Rockets hit the market of Narva, and shells a school.', [
      { ...told, word: 'struck', about }, { ...told, word: 'hit', about }, { ...told, word: 'shells', about: ['school', 'pupil'] },
    ]))
    expect((await events(tools)).map(({ accounts, reports }) => [accounts, reports])).toEqual(expect.arrayContaining([[1, 1], [3, 2]]))
  })

  inRecord('another call of the same pair and week stays apart', async (tools) => {
    await add(tools, call())
    await add(tools, otherCall())
    expect((await events(tools)).map(({ day, accounts }) => [day, accounts])).toEqual([['2031-03-07', 1], ['2031-03-04', 1]])
  })

  inRecord('an event of which nobody says who is found by its place, before and after somebody says who', async (tools) => {
    const blast = (words: string, told: object) => coded(words, [{ category: 'ASSAULT', mode: 'explosives', word: 'blast', about: ['bus', 'pilgrim'], in: 'EGY Minya', ...told }])
    await add(tools, blast('A blast tore through a bus of pilgrims in Minya.', {}))
    await add(tools, blast('In Minya a blast killed pilgrims in a bus.', {}))
    await add(tools, blast('A blast in Asyut on the same day hit pilgrims.', { in: 'EGY Asyut' }))
    await add(tools, blast('Nobody knows where the blast was.', { in: undefined }))
    expect((await events(tools)).map(({ accounts }) => accounts).toSorted((a, b) => b - a)).toEqual([2, 1, 1])
    await add(tools, blast('Rebels set off the blast that killed pilgrims in a bus in Minya.', { by: 'EGY' }))
    await add(tools, blast('The blast in Minya, in which pilgrims in a bus died, was the third this year.', {}))
    expect((await events(tools)).map(({ accounts }) => accounts).toSorted((a, b) => b - a)).toEqual([4, 1, 1])
  })

  inRecord('the same report twice changes nothing', async (tools) => {
    const first = await add(tools, call())
    const before = await events(tools)
    expect(await add(tools, call())).toEqual({ ...first, isNew: false, newEvents: 0 })
    expect(await events(tools)).toEqual(before)
    expect((await askStats(tools)).accounts).toBe(1)
  })

  inRecord('a later coder’s work takes the place of the earlier’s, in the same event', async (tools) => {
    await add(tools, call())
    const [before] = await events(tools)
    await add(tools, { ...call(), coder: 'readout 0.2.0' })
    const [after, ...more] = await events(tools)
    expect([after?.line.id, after?.accounts, more.length]).toEqual([before?.line.id, 1, 0])
    const shown = await showEvent(tools, after?.line.id ?? '')
    expect([shown.tellings.length, shown.tellings.filter(({ superseded }) => superseded === null).length]).toEqual([2, 1])
  })

  inRecord('a corrected page follows the earlier text, whose accounts stay to be read', async (tools) => {
    const url = 'https://example.org/call'
    await add(tools, call(), { url })
    const [before] = await events(tools)
    await add(tools, coded(CALL.replace('about the strait', 'about the straits'), [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'spoke by phone', mode: 'phone', about: ['strait', 'ship'] }]), { url })
    const shown = await showEvent(tools, before?.line.id ?? '')
    expect(shown.accounts).toBe(1)
    expect(shown.tellings.length).toBe(2)
    const successor = await tools.engine.reads.selectFrom('report').select('successor_of').where('successor_of', 'is not', null).execute()
    expect(successor).toEqual([{ successor_of: call().id }])
  })

  inRecord('the talk in which something was said is an event of the record, in every report and after every join', async (tools) => {
    const warning = { category: 'ACCUSE', by: 'DEU Anna Berg', to: 'JPN', day: '2031-03-04', about: ['strait', 'toll'], during: 0 }
    await add(tools, coded(`${CALL} She accused Tokyo.`, [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'spoke by phone', mode: 'phone', about: ['strait'] }, { ...warning, word: 'accused' }]))
    await add(tools, coded(`${CALL_AGAIN} Berg accused Japan.`, [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'call', mode: 'phone', day: '2031-03-04', about: ['strait'] }, { ...warning, word: 'accused' }], { published: '2031-03-05' }))
    const found = async (category: string) => (await askEvents(tools, { ...ANY_EVENT, category })).events[0]
    const [host, said] = [await found('CONSULT'), await found('ACCUSE')]
    expect([host?.accounts, said?.accounts, said?.line.occasion]).toEqual([2, 2, host?.line.id])
    expect((await showEvent(tools, said?.line.id ?? '')).tellings.map(({ line }) => line.occasion)).toEqual([host?.line.id, host?.line.id])
    await add(tools, otherCall())
    const friday = (await askEvents(tools, { ...ANY_EVENT, since: '2031-03-07' })).events[0]?.line.id ?? ''
    await joinEvents(tools, [friday, host?.line.id ?? ''], { person: 'Vera', reason: 'one call' })
    expect((await found('ACCUSE'))?.line.occasion).toBe(friday)
  })

  inRecord('people join, keep apart and split events, and what they say holds', async (tools) => {
    await add(tools, call())
    await add(tools, otherCall())
    const [friday, tuesday] = (await events(tools)).map(({ line }) => line.id)
    const by = { person: 'Vera', reason: 'the ministry gives one call' }
    const kept = await joinEvents(tools, [tuesday ?? '', friday ?? ''], by)
    expect((await events(tools)).map(({ accounts }) => accounts)).toEqual([2])
    expect((await showEvent(tools, friday ?? '')).line.id).toBe(kept)
    expect((await events(tools))[0]?.disagreements['date']).toMatchObject({ '2031-03-04': [expect.any(String)], '2031-03-07': [expect.any(String)] })
    const account = (await showEvent(tools, kept)).tellings.find(({ line }) => line.date === '2031-03-07')
    const apart = await splitEvent(tools, kept, account?.id ?? '', { person: 'Vera', reason: 'two calls after all' })
    expect((await events(tools)).map(({ line, accounts }) => [line.id, accounts])).toEqual([[apart, 1], [kept, 1]])
    expect((await showEvent(tools, kept)).history.map(({ what }) => what)).toEqual(['same', 'split'])
    await keepApart(tools, [kept, apart], by)
    await expect(splitEvent(tools, kept, 'x', by)).rejects.toThrow(RecordRefusal)
  })

  inRecord('a person’s correction goes before the coder’s word and outlives a new coding', async (tools) => {
    await add(tools, call())
    const id = (await events(tools))[0]?.line.id ?? ''
    await correctEvent(tools, id, { field: 'date', becomes: '2031-03-03' }, { person: 'Vera', reason: 'the readout says Monday' })
    await add(tools, { ...call(), coder: 'readout 0.2.0' })
    const shown = await showEvent(tools, id)
    expect([shown.line.date, shown.corrections.map(({ was, becomes }) => [was, becomes])]).toEqual(['2031-03-03', [['"2031-03-04"', '"2031-03-03"']]])
    await expect(correctEvent(tools, id, { field: 'colour', becomes: 'red' }, { person: 'Vera', reason: '' })).rejects.toMatchObject({ code: 'bad_field', status: 400 })
  })

  inRecord('codes follow a category and a mode that a person corrects', async (tools) => {
    await add(tools, call())
    const id = (await events(tools))[0]?.line.id ?? ''
    const by = { person: 'Vera', reason: 'they quarrelled' }
    const codes = async () => {
      const { line: { event, mode, cameo, quad_code, event_scale } } = await showEvent(tools, id)
      return [...event, ...mode, cameo, quad_code, event_scale]
    }
    await correctEvent(tools, id, { field: 'category', becomes: ['ACCUSE'] }, by)
    expect(await codes()).toEqual(['ACCUSE', '110', 3, -3])
    expect((await askEvents(tools, { ...ANY_EVENT, category: 'ACCUSE' })).events[0]?.line.cameo).toBe('110')
    expect(await tools.engine.reads.selectFrom('event').select(['category', 'mode', 'cameo', 'quad', 'scale']).execute()).toEqual([{ category: 'ACCUSE', mode: null, cameo: '110', quad: 3, scale: -3 }])
    await correctEvent(tools, id, { field: 'mode', becomes: ['allege'] }, by)
    expect(await codes()).toEqual(['ACCUSE', 'allege', '112', 3, -3.5])
    await expect(correctEvent(tools, id, { field: 'mode', becomes: ['visit'] }, by)).rejects.toMatchObject({ code: 'bad_field' })
    await correctEvent(tools, id, { field: 'category', becomes: ['CONSULT'] }, by)
    await correctEvent(tools, id, { field: 'mode', becomes: ['visit'] }, by)
    expect(await codes()).toEqual(['CONSULT', 'visit', '042', 1, 4])
  })

  inRecord('a promise is overdue until the visit closes it', async (tools) => {
    await add(tools, promise({ due: '2031-04-05' }))
    const asked = { pair: ['JPN', 'DEU'] as const, open: true, today: '2031-04-08', since: null, until: null, limit: 10 }
    expect((await askCommitments(tools, asked)).map(({ status, overdue }) => [status, overdue])).toEqual([['promised', true]])
    expect((await askCommitments(tools, { ...asked, today: '2031-04-01' })).map(({ overdue }) => overdue)).toEqual([false])
    await add(tools, visit())
    expect(await askCommitments(tools, asked)).toEqual([])
    const [closed] = await askCommitments(tools, { ...asked, open: false })
    expect([closed?.status, closed?.overdue, closed?.steps.map(({ status, day }) => [status, day])]).toEqual(['took_place', false, [['promised', '2031-03-04'], ['took_place', '2031-04-09']]])
  })

  inRecord('between two: timeline, balance, open promises', async (tools) => {
    for (const report of [call(), otherCall(), promise({ published: '2031-03-08' })]) await add(tools, report)
    await add(tools, coded('Tokyo accused Berlin of spying.', [{ category: 'ACCUSE', by: 'JPN', to: 'DEU', word: 'accused', about: ['spying'] }]))
    const found = await askBetween(tools, ['DEU', 'JPN'], { since: null, until: null, limit: 10, today: '2031-04-01' })
    expect(found.events.length).toBe(4)
    expect(found.balance).toEqual([{ week: '2031-W10', cooperation: 7.5, conflict: 2, events: 4 }])
    expect(found.commitments.map(({ act }) => act)).toEqual(['“promised to visit”'])
    expect(found.meetings.length).toBe(2)
  })

  inRecord('events are found by actor, pair, category, aux, words and days, page by page', async (tools) => {
    for (const report of [call(), otherCall(), visit()]) await add(tools, report)
    const days = async (filter: object): Promise<readonly string[]> => (await askEvents(tools, { ...ANY_EVENT, ...filter })).events.map(({ day }) => day)
    expect(await days({ actor: 'DEU' })).toEqual(['2031-04-09', '2031-03-07', '2031-03-04'])
    expect(await days({ actor: 'Mori' })).toEqual(['2031-03-07', '2031-03-04'])
    expect(await days({ pair: ['JPN', 'DEU'], since: '2031-03-05', until: '2031-03-31' })).toEqual(['2031-03-07'])
    expect(await days({ category: 'ASSAULT' })).toEqual([])
    expect(await days({ aux: 'happened', text: 'phoned' })).toEqual(['2031-03-07', '2031-03-04'])
    expect(await days({ text: 'visit' })).toEqual(['2031-04-09'])
    expect([await days({ text: '"*' }), await days({ text: 'spoke visited' }), await days({ text: 'visited', until: '2031-04-08' })]).toEqual([[], [], []])
    expect([await days({ actor: 'taro', source: 'wire', text: 'PHONE' }), await days({ actor: 'Taro', source: 'Gazette' })]).toEqual([['2031-03-07', '2031-03-04'], []])
    expect(await days({ source: 'Wire' })).toHaveLength(3)
    const first = await askEvents(tools, { ...ANY_EVENT, limit: 2 })
    expect((await askEvents(tools, { ...ANY_EVENT, limit: 2, after: first.next })).events.map(({ day }) => day)).toEqual(['2031-03-04'])
  })

  inRecord('events by words, by publisher and by name come page by page, many of one day too, and are found no more when they are told no more', async (tools) => {
    const quarrel = (at: number) => coded(`Note ${at}: Berg blamed Tokyo.`, [{ category: 'ACCUSE', by: 'DEU Anna Berg', to: 'JPN', word: 'blamed', day: `2031-03-0${(at % 3) + 1}`, about: [`matter${at}`, `field${at}`, `cause${at}`] }])
    const judge: Tools['judge'] = () => ({ verdict: 'different', score: 0, reasons: [] })
    for (let at = 0; at < 7; at += 1) await add({ ...tools, judge }, quarrel(at))
    for (const filter of [{ text: 'blame' }, { source: 'example' }, { actor: 'berg' }, { text: 'blamed', category: 'ACCUSE' }, { text: 'blamed', since: '2031-03-01', until: '2031-03-03' }]) {
      const found: string[] = []
      for (let after: string | null = '9999|'; after !== null; ) {
        const page: Awaited<ReturnType<typeof askEvents>> = await askEvents(tools, { ...ANY_EVENT, ...filter, limit: 2, after: after === '9999|' ? null : after })
        found.push(...page.events.map(({ day, line }) => `${day} ${line.id}`))
        after = page.next
      }
      expect([filter, found.length, found]).toEqual([filter, 7, found.toSorted((a, b) => (a < b ? 1 : -1))])
    }
    await add(tools, { ...quarrel(0), coder: 'readout 0.2.0', accounts: [] })
    for (const filter of [{ text: 'blame' }, { source: 'example' }, { actor: 'berg' }]) expect((await askEvents(tools, { ...ANY_EVENT, ...filter })).events.length).toBe(6)
  })

  inRecord('search, said, new and stats', async (tools) => {
    await add(tools, call())
    await add(tools, otherCall())
    expect((await searchReports(tools, 'fishing "fleet', { since: null, until: null, limit: 5 })).map(({ events: told, around }) => [told, around.includes('fishing')])).toEqual([[1, true]])
    expect(await searchReports(tools, '* OR NEAR(', { since: null, until: null, limit: 5 })).toEqual([])
    expect((await askSaid(tools, 'berg', { since: null, until: null, limit: 5 })).map(({ by }) => by)).toEqual(['Anna Berg', 'Anna Berg'])
    expect((await askNew(tools, 'vera', { keep: false, limit: 10 })).events).toHaveLength(2)
    await add(tools, visit())
    expect((await askNew(tools, 'vera', { keep: true, limit: 10 })).events.map(({ day }) => day)).toEqual(['2031-04-09'])
    expect(await askStats(tools)).toMatchObject({ reports: 3, events: 3, accounts: 3, first: '2031-03-04', last: '2031-04-09' })
  })

  inRecord('a text with more different words than an index holds is stored, and found by those that fit', async (tools) => {
    const words = Array.from({ length: 330_000 }, (_, at) => `w${(at + 1_679_616).toString(36)}`)
    await add(tools, coded(`Berg called Mori. ${words.join(' ')}`, [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'called' }]))
    expect((await searchReports(tools, words[9] ?? '', { since: null, until: null, limit: 5 })).map(({ events: told }) => told)).toEqual([1])
    expect((await events(tools)).length).toBe(1)
  })

  inRecord('documents wait, are leased once, come back from silent workers and are set aside with a reason', async (tools) => {
    await receive(tools, [incoming('one'), incoming('two'), incoming('three')])
    expect((await receive(tools, [incoming('one')])).map(({ isNew }) => isNew)).toEqual([false])
    expect((await lease(tools, 'a', 2)).map(({ content }) => content)).toEqual(['one', 'two'])
    expect((await lease(tools, 'b', 2)).map(({ content }) => content)).toEqual(['three'])
    expect(await lease(tools, 'c', 2)).toEqual([])
    for (const worker of ['a', 'b']) await heartbeat(tools, worker, OVER)
    const again = await lease(tools, 'c', 9)
    expect(again.map(({ content }) => content)).toEqual(['one', 'two', 'three'])
    await fail(tools, again[0]?.id ?? '', 'text_binary', 'a')
    expect((await queueState(tools)).failed).toEqual([])
    await fail(tools, again[0]?.id ?? '', 'text_binary', 'c')
    expect(await queueState(tools)).toMatchObject({ waiting: 0, leased: 2, done: 0, failed: [{ reason: 'text_binary' }] })
    expect(await retry(tools)).toBe(1)
    expect(await queueState(tools)).toMatchObject({ waiting: 1, failed: [] })
  })

  inRecord('a machine whose clock is wrong neither takes others’ documents nor keeps its own', async (tools) => {
    const [fast, slow]: readonly Tools[] = ['2099-01-01', '1999-01-01'].map((day) => ({ ...tools, now: () => `${day}T00:00:00.000Z` }))
    if (!fast || !slow) throw new Error('two clocks')
    await receive(tools, [incoming('one'), incoming('two')])
    expect((await lease(slow, 'slow', 1)).length).toBe(1)
    expect((await lease(tools, 'right', 1)).map(({ content }) => content)).toEqual(['two'])
    expect([await lease(fast, 'fast', 9), await anyWaiting(fast)]).toEqual([[], false])
    await heartbeat(fast, 'slow', OVER)
    expect((await lease(tools, 'right', 9)).map(({ content }) => content)).toEqual(['one'])
  })

  inRecord('a document that breaks every worker is set aside', async (tools) => {
    await receive(tools, [incoming('poison')])
    const taken = []
    for (let times = 0; times < 4; times += 1) taken.push((await lease(tools, 'w', 1, OVER)).length)
    expect(taken).toEqual([1, 1, 1, 0])
    expect((await queueState(tools)).failed).toEqual([{ name: 'fixture', reason: 'worker_lost' }])
  })

  inRecord('a wire copy is one more appearance of the report', async (tools) => {
    await add(tools, call())
    const copy = `${CALL} (Reporting by the desk)`
    const report = await findCopy(tools, { content: copy, published: '2031-03-05', url: null })
    expect(await findCopy(tools, { content: copy, published: '2031-06-05', url: null })).toBeNull()
    expect(report).toBe(call().id)
    const [receipt] = await receive(tools, [incoming(copy, { publisher: 'Example Gazette' })])
    await storeAppearance(tools, { id: receipt?.document ?? '', url: null, publisher: 'Example Gazette', received: tools.now() }, report ?? '')
    expect(await askStats(tools)).toMatchObject({ reports: 1, appearances: 2, accounts: 1 })
    expect((await showEvent(tools, (await events(tools))[0]?.line.id ?? '')).tellings[0]?.report.appearances).toBe(2)
    expect(await findCopy(tools, { content: 'Another story altogether about a bridge.', published: null, url: null })).toBeNull()
  })

  test('a quote that is not in the text is never written', async () => {
    const tools = await open()
    const good = call()
    const [account] = good.accounts
    if (!account) throw new Error('no account')
    const bad = { ...good, accounts: [{ ...account, evidence: [{ field: 'event', starts: 0, ends: 5, quote: 'spoke' }] }] }
    await expect(async () => add(tools, bad)).rejects.toThrow('the text does not say')
    expect((await askStats(tools)).reports).toBe(0)
    await tools.engine.close()
  })

  test('verify finds a changed text and a changed quote', async () => {
    const tools = await open()
    await add(tools, call())
    await tools.engine.transact((db) => db.updateTable('report').set({ content: CALL.replace('spoke', 'SPOKE') }).execute())
    const { faults } = await verify(tools)
    expect(faults.map(({ what }) => what)).toEqual(['the text is not that of its hash', expect.stringContaining('does not say “spoke by phone”')])
    await tools.engine.close()
  })

  test('a failed write leaves nothing behind', async () => {
    const tools = await open()
    await receive(tools, [incoming(CALL)])
    const broken: Tools = { ...tools, judge: () => { throw new Error('our bug') } }
    await add(tools, call())
    await expect(storeReport(broken, { id: 'no such document', url: null, publisher: null, received: tools.now() }, callAgain())).rejects.toThrow()
    expect(await askStats(tools)).toMatchObject({ reports: 1, accounts: 1 })
    await tools.engine.close()
  })

  test('many writers at once: every document once, one event', async () => {
    const tools = await open()
    const reports = Array.from({ length: 12 }, (_, n) => coded(`Note ${n} of the day. ${CALL}`, [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'spoke by phone', mode: 'phone', about: ['strait', 'ship'] }], { publisher: `Paper ${n}` }))
    await Promise.all(reports.map((report) => add(tools, report)))
    expect((await events(tools)).map(({ accounts, publishers }) => [accounts, publishers])).toEqual([[12, 12]])
    expect((await verify(tools)).faults).toEqual([])
    await tools.engine.close()
  })
})

test('a database of something else is refused, and so is a record of a later version', async () => {
  const address = await STORES.sqlite()
  const tools = await openRecord(address, knowing())
  await tools.engine.transact((db) => db.updateTable('setting').set({ value: '99' }).where('name', '=', 'version').execute())
  await tools.engine.close()
  await expect(openRecord(address, knowing())).rejects.toMatchObject({ code: 'record_newer' })
  await expect(openRecord('/no/such/record.db', knowing(), { create: false })).rejects.toMatchObject({ code: 'record_not_found' })
})
