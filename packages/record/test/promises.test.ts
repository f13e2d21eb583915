import { expect } from 'vitest'
import { ANY_EVENT, askCommitments, askEvents, correctEvent, joinEvents, type KeptCommitment, showEvent, splitEvent, storeReport, type Tools } from '../src/index.ts'
import { onEachStore } from './each-store.ts'
import { add, coded } from './fixtures.ts'

const PROMISE = { category: 'AGREE', cameo: '036', by: 'DEU Anna Berg', to: 'JPN', word: 'promised to visit', about: ['visit', 'tokyo', 'shipyard', 'apprentice'] }
const VISIT = { mode: 'visit', by: 'DEU Anna Berg', to: 'JPN', word: 'visited', about: ['visit', 'tokyo'] }
const promise = (options: Parameters<typeof coded>[2] = {}) => coded('Berg promised to visit Tokyo in April.', [PROMISE], options)
const promiseAgain = () => coded('In Bonn, Berg promised to visit the capital of Japan.', [PROMISE], { published: '2031-03-05', publisher: 'Example Gazette' })
const visitOn = (day: string) => coded(`Berg visited Tokyo on ${day}.`, [{ ...VISIT, day }], { published: day })
const refusal = () => coded('Japan said on March 20 that it would not receive Berg on her visit.', [{ category: 'REJECT', by: 'JPN', to: 'DEU Anna Berg', word: 'would not receive', day: '2031-03-20', about: ['visit', 'tokyo'] }], { published: '2031-03-20' })

const by = { person: 'Vera', reason: 'two papers, one matter' }
const all = { pair: null, open: false, today: '2031-12-31', since: null, until: null, limit: 10 }
const standing = async (tools: Tools): Promise<readonly KeptCommitment[]> => askCommitments(tools, all)
const ways = async (tools: Tools) => (await standing(tools)).map(({ status, steps }) => [status, ...steps.map(({ status: step, day }) => `${step} ${day}`)])
const idOn = async (tools: Tools, day: string): Promise<string> => (await askEvents(tools, ANY_EVENT)).events.find((event) => event.day === day)?.line.id ?? ''

onEachStore('promises', (inRecord) => {
  inRecord('the event that keeps a promise may be stored before the report of it', async (tools) => {
    await add(tools, visitOn('2031-04-09'))
    await add(tools, promise())
    expect(await ways(tools)).toEqual([['took_place', 'promised 2031-03-04', 'took_place 2031-04-09']])
  })

  inRecord('the first event that ends a promise ends it, whichever was stored first', async (tools) => {
    for (const report of [promise(), visitOn('2031-04-09'), refusal()]) await add(tools, report)
    expect(await ways(tools)).toEqual([['refused', 'promised 2031-03-04', 'refused 2031-03-20']])
  })

  inRecord('a promise is open again when the event that closed it is told no more', async (tools) => {
    await add(tools, promise())
    await add(tools, visitOn('2031-04-09'))
    await add(tools, { ...visitOn('2031-04-09'), coder: 'readout 0.2.0', accounts: [] })
    expect(await ways(tools)).toEqual([['promised', 'promised 2031-03-04']])
    const [{ id, withdrawn } = { id: '', withdrawn: [] }] = await standing(tools)
    expect(withdrawn.map(({ status }) => status)).toEqual(['took_place'])
    const history = await tools.engine.reads.selectFrom('history').select('detail').where('subject', '=', id).orderBy('seq').execute()
    expect(history.map(({ detail }) => JSON.parse(detail).status)).toEqual(['took_place', 'promised'])
    await add(tools, visitOn('2031-04-10'))
    expect(await ways(tools)).toEqual([['took_place', 'promised 2031-03-04', 'took_place 2031-04-10']])
  })

  inRecord('a correction of what closed it moves a promise back, or on', async (tools) => {
    await add(tools, promise())
    await add(tools, visitOn('2031-04-09'))
    const id = await idOn(tools, '2031-04-09')
    await correctEvent(tools, id, { field: 'aux', becomes: ['future'] }, by)
    expect(await ways(tools)).toEqual([['promised', 'promised 2031-03-04']])
    await correctEvent(tools, id, { field: 'aux', becomes: [] }, by)
    await correctEvent(tools, id, { field: 'date', becomes: '2031-04-11' }, by)
    expect(await ways(tools)).toEqual([['took_place', 'promised 2031-03-04', 'took_place 2031-04-11']])
  })

  inRecord('events that are joined leave one promise, and one each when they are split', async (tools) => {
    await add(tools, promise())
    await storeReport({ ...tools, judge: () => ({ verdict: 'different', score: 0, reasons: [] }) }, { id: (await tools.engine.reads.selectFrom('document').select('id').executeTakeFirstOrThrow()).id, url: null, publisher: null, received: tools.now() }, promiseAgain())
    expect((await standing(tools)).length).toBe(2)
    const [one = '', other = ''] = (await standing(tools)).map(({ event }) => event ?? '')
    await joinEvents(tools, [one, other], by)
    expect((await standing(tools)).map(({ event }) => event)).toEqual([one])
    const told = (await showEvent(tools, one)).tellings.find(({ report }) => report.publisher === 'Example Gazette')
    const apart = await splitEvent(tools, one, told?.id ?? '', by)
    expect((await standing(tools)).map(({ event }) => event).toSorted()).toEqual([one, apart].toSorted())
  })

  inRecord('the visit of an event that was joined to another still keeps the promise', async (tools) => {
    for (const report of [promise(), visitOn('2031-04-09'), visitOn('2031-04-20')]) await add(tools, report)
    const [later, earlier] = [await idOn(tools, '2031-04-20'), await idOn(tools, '2031-04-09')]
    const kept = await joinEvents(tools, [later, earlier], by)
    const [closed] = await standing(tools)
    expect([closed?.status, closed?.steps.at(-1)?.event]).toEqual(['took_place', kept])
  })

  inRecord('a promise that no report tells any more is withdrawn, and comes back when one does', async (tools) => {
    await add(tools, promise())
    await add(tools, { ...promise(), coder: 'readout 0.2.0', accounts: [], commitments: [] })
    expect(await standing(tools)).toEqual([])
    await add(tools, promiseAgain())
    expect((await standing(tools)).map(({ status }) => status)).toEqual(['promised'])
  })

  inRecord('what one report leaves open another says: the day it is due', async (tools) => {
    await add(tools, promise({ due: '2031-04-05' }))
    await add(tools, promiseAgain())
    expect((await standing(tools)).map(({ due, steps }) => [due?.to, steps.length])).toEqual([['2031-04-05', 1]])
    await add(tools, { ...promise(), coder: 'readout 0.2.0' })
    expect((await standing(tools)).map(({ due }) => due)).toEqual([null])
  })
})
