import { expect } from 'vitest'
import {
  askAlerts, askDoubts, askEvents, askWatches, ANY_EVENT, correctEvent, dropWatch, findAlerts, joinEvents, keepApart, keepWatch, type NewWatch, rekeyFeed, settleDelivery, showEvent, takeDeliveries, type Tools, watchOfFeed,
} from '../src/index.ts'
import { onEachStore } from './each-store.ts'
import { add, coded } from './fixtures.ts'

const WATCH: NewWatch = { name: 'Germany and Japan', kind: 'event', filter: { pair: ['DEU', 'JPN'] }, feedHash: 'ab12', webhook: null, person: 'mira' }
const HOOK = { url: 'https://hooks.example.org/1', secret: 'whsec_c2VjcmV0' }

const call = (content: string, word: string, about: Parameters<typeof coded>[2] = {}) => coded(content, [{ by: 'DEU Anna Berg', to: 'JPN Taro Mori', word, about: ['embassy', 'tokyo'] }], about)

/** What all watches found, the latest first, each in a line. */
const told = async (tools: Tools): Promise<readonly string[]> => {
  await findAlerts(tools)
  const { alerts } = await askAlerts(tools, { watch: null, limit: 50, after: null })
  return alerts.map(({ watch: { name }, about }) => {
    switch (about.kind) {
      case 'event':
        return `${name}: ${about.event.words.join()}`
      case 'overdue':
        return `${name}: ${about.promise.promisers.join()} ${about.promise.due}`
      case 'wording':
        return `${name}: ${about.changes.map(({ part, was, becomes }) => `${part} ${was} > ${becomes}`).join('; ')}`
    }
  })
}

onEachStore('watches', (inRecord) => {
  inRecord('a new event that fits is told once; what was there before, and what does not fit, never', async (tools) => {
    await add(tools, call('Anna Berg phoned Taro Mori.', 'phoned'))
    await keepWatch(tools, WATCH)
    await keepWatch(tools, { ...WATCH, name: 'words', filter: { text: 'accused' }, feedHash: 'cd34' })
    expect(await told(tools)).toEqual([])
    await add(tools, coded('Taro Mori accused Anna Berg. Bo Lind thanked Kenya.', [
      { category: 'ACCUSE', cameo: '112', by: 'JPN Taro Mori', to: 'DEU Anna Berg', word: 'accused' }, { by: 'SWE Bo Lind', to: 'KEN', word: 'thanked' },
    ]))
    expect((await told(tools)).toSorted()).toEqual(['Germany and Japan: accused', 'words: accused'])
    // Told by a second report, both change and are no news.
    await add(tools, coded('Mori accused Berg today.', [{ category: 'ACCUSE', cameo: '112', by: 'JPN Taro Mori', to: 'DEU Anna Berg', word: 'accused' }], { publisher: 'Example Shimbun' }))
    expect(await told(tools)).toHaveLength(2)
  })

  inRecord('an event that comes to fit by a later word is told then', async (tools) => {
    await keepWatch(tools, { ...WATCH, filter: { category: 'AID' } })
    await add(tools, call('Anna Berg phoned Taro Mori.', 'phoned'))
    expect(await told(tools)).toEqual([])
    const [event] = (await askEvents(tools, ANY_EVENT)).events
    await correctEvent(tools, event?.line.id ?? '', { field: 'category', becomes: ['AID'] }, { person: 'mira', reason: 'it was' })
    expect(await told(tools)).toEqual(['Germany and Japan: phoned'])
  })

  inRecord('nothing is missed where more changed than one look takes in', async (tools) => {
    await keepWatch(tools, { ...WATCH, filter: {} })
    const words = Array.from({ length: 620 }, (_, at) => `word${at}x`)
    await add(tools, coded(words.join(' '), words.map((word, at) => ({ by: 'DEU', to: 'JPN', word, day: `20${String(31 + at % 60).padStart(2, '0')}-01-01`, about: [word], category: at % 2 ? 'ACCUSE' : 'CONSULT' }))))
    const { events } = await askEvents(tools, { ...ANY_EVENT, limit: 1000 })
    expect(events.length).toBeGreaterThan(500)
    expect(await findAlerts(tools)).toBe(events.length)
    expect(await findAlerts(tools)).toBe(0)
  })

  inRecord('looked for by many at once, each is told once', async (tools) => {
    await keepWatch(tools, { ...WATCH, webhook: HOOK })
    await add(tools, call('Anna Berg phoned Taro Mori.', 'phoned'))
    const found = await Promise.all(Array.from({ length: 5 }, () => findAlerts(tools)))
    expect(found.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await told(tools)).toHaveLength(1)
  })
})

onEachStore('watches for promises', (inRecord) => {
  const PROMISE = { category: 'AGREE', cameo: '036', by: 'DEU Anna Berg', to: 'JPN', word: 'promised to visit', about: ['visit'] } as const

  inRecord('a promise is told when its day has passed, once; one that was overdue before is not', async (tools) => {
    await add(tools, coded('Anna Berg promised to visit Tokyo, long ago.', [PROMISE], { due: '2031-02-01' }))
    await add(tools, coded('Mr Berg promised to visit Kyoto in March.', [{ ...PROMISE, about: ['kyoto'], day: '2031-02-20' }], { due: '2031-03-05' }))
    await keepWatch(tools, { ...WATCH, kind: 'overdue' })
    await keepWatch(tools, { ...WATCH, name: 'others', kind: 'overdue', filter: { pair: ['KEN', 'SWE'] }, feedHash: 'ef' })
    const on = (day: string): Tools => ({ ...tools, now: () => `${day}T08:00:00.000Z` })
    expect(await told(on('2031-03-05'))).toEqual([])
    expect(await told(on('2031-03-06'))).toEqual(['Germany and Japan: DEU 2031-03-05'])
    expect(await told(on('2031-03-07'))).toHaveLength(1)
  })

  inRecord('a promise that was kept when its day passed, and is open again, is told then', async (tools) => {
    const promise = await add(tools, coded('Anna Berg promised to visit Tokyo in March.', [{ ...PROMISE, day: '2031-02-20' }], { due: '2031-03-05' }))
    expect(promise.newEvents).toBe(1)
    await keepWatch(tools, { ...WATCH, kind: 'overdue' })
    const visit = { category: 'CONSULT', mode: 'visit', cameo: '042', by: 'DEU Anna Berg', to: 'JPN', word: 'visited', about: ['visit'], day: '2031-03-04' }
    await add(tools, coded('Anna Berg visited Tokyo.', [visit]))
    const on: Tools = { ...tools, now: () => '2031-03-08T08:00:00.000Z' }
    expect(await told(on)).toEqual([])
    const { events } = await askEvents(tools, { ...ANY_EVENT, category: 'CONSULT' })
    await correctEvent(on, events[0]?.line.id ?? '', { field: 'aux', becomes: ['negation'] }, { person: 'mira', reason: 'it was put off' })
    expect(await told(on)).toEqual(['Germany and Japan: DEU 2031-03-05'])
  })

  inRecord('a promise that comes in overdue is told, for nobody could have been told before', async (tools) => {
    await keepWatch(tools, { ...WATCH, kind: 'overdue', filter: {} })
    await add(tools, coded('Anna Berg promised to visit Tokyo, long ago.', [PROMISE], { due: '2031-02-01' }))
    expect(await told(tools)).toEqual(['Germany and Japan: DEU 2031-02-01'])
  })
})

onEachStore('watches for wording', (inRecord) => {
  inRecord('a corrected page that tells an event otherwise; what went there and back is nothing', async (tools) => {
    const url = 'https://example.org/1'
    await add(tools, call('Anna Berg phoned Taro Mori.', 'phoned'), { url, known: { retrieved: '2031-03-04T09:00:00.000Z' } })
    await keepWatch(tools, { ...WATCH, kind: 'wording' })
    await add(tools, call('Corrected: Anna Berg berated Taro Mori.', 'berated'), { url, known: { retrieved: '2031-03-05T09:00:00.000Z' } })
    expect(await told(tools)).toEqual(['Germany and Japan: words phoned > berated'])
    const [event] = (await askEvents(tools, ANY_EVENT)).events
    for (const becomes of [['negation'], []]) await correctEvent(tools, event?.line.id ?? '', { field: 'aux', becomes }, { person: 'mira', reason: 'looked again' })
    expect(await told(tools)).toHaveLength(1)
  })

  inRecord('accounts that begin to differ', async (given) => {
    const tools: Tools = { ...given, judge: () => ({ verdict: 'same', score: 0.99, reasons: [] }) }
    await add(tools, coded('Berg phoned Mori on embassies.', [{ mode: 'phone', by: 'DEU Anna Berg', to: 'JPN Taro Mori', word: 'phoned' }]))
    await keepWatch(tools, { ...WATCH, kind: 'wording' })
    await add(tools, coded('Mori visited Berg on embassies.', [{ mode: 'visit', by: 'DEU Anna Berg', to: 'JPN Taro Mori', word: 'visited' }], { publisher: 'Example Shimbun' }))
    expect((await askEvents(tools, ANY_EVENT)).events).toHaveLength(1)
    expect(await told(tools)).toEqual(['Germany and Japan: differing null > act'])
  })
})

onEachStore('webhooks', (inRecord) => {
  inRecord('a delivery is kept until it arrived; taken and not settled, it comes again with the same id', async (tools) => {
    await keepWatch(tools, { ...WATCH, webhook: HOOK })
    await add(tools, call('Anna Berg phoned Taro Mori.', 'phoned'))
    await findAlerts(tools)
    const [first] = await takeDeliveries(tools, { count: 9, trust: 0 })
    expect([first?.url, first?.secret, first?.attempts]).toEqual([HOOK.url, HOOK.secret, 1])
    // Whoever had it died.
    const [again] = await takeDeliveries(tools, { count: 9, trust: 60_000 })
    expect([again?.alert.id, again?.attempts]).toEqual([first?.alert.id, 2])
    expect(await takeDeliveries(tools, { count: 9, trust: 0 })).toEqual([])
    await settleDelivery(tools, again?.alert.id ?? '', { kind: 'again', after: 0, reason: 'it answered 500' })
    expect((await askWatches(tools)).map(({ alerts, webhook }) => [alerts, webhook])).toEqual([[1, { url: HOOK.url, waiting: 1, failed: 0, reason: 'it answered 500' }]])
    const [third] = await takeDeliveries(tools, { count: 9, trust: 60_000 })
    await settleDelivery(tools, third?.alert.id ?? '', { kind: 'done' })
    expect([await takeDeliveries(tools, { count: 9, trust: 0 }), (await askWatches(tools))[0]?.webhook?.waiting]).toEqual([[], 0])
  })

  inRecord('a watch is found by its feed’s key alone, and goes with all it found', async (tools) => {
    const id = await keepWatch(tools, { ...WATCH, webhook: HOOK })
    await add(tools, call('Anna Berg phoned Taro Mori.', 'phoned'))
    expect((await told(tools)).length).toBe(1)
    expect([(await watchOfFeed(tools, 'ab12'))?.id, await watchOfFeed(tools, 'ab')]).toEqual([id, null])
    expect([await rekeyFeed(tools, id, 'ff'), await watchOfFeed(tools, 'ab12'), (await watchOfFeed(tools, 'ff'))?.id]).toEqual([true, null, id])
    expect([await dropWatch(tools, id), await dropWatch(tools, id), await askWatches(tools), await told(tools)]).toEqual([true, false, [], []])
  })
})

onEachStore('doubts', (inRecord) => {
  /** Two calls that the judge takes for perhaps the same: its verdict is handed in. */
  const doubtful = async (tools: Tools): Promise<readonly [string, string]> => {
    const unsure: Tools = { ...tools, judge: () => ({ verdict: 'perhaps', score: 0.6, reasons: [{ compared: 'day', found: 'a day apart', weight: 0.4 }] }) }
    await add(unsure, call('Anna Berg phoned Taro Mori.', 'phoned'))
    await add(unsure, call('Berg called Mori today.', 'called', { publisher: 'Example Shimbun', published: '2031-03-05' }))
    const [one, other] = (await askEvents(tools, ANY_EVENT)).events
    return [one?.line.id ?? '', other?.line.id ?? '']
  }
  const pairs = async (tools: Tools) => (await askDoubts(tools, { limit: 9 })).map(({ one, other }) => [one.line.id, other.line.id].toSorted())

  inRecord('two events that may be one stand in the list and on each other’s page until a person says that they are two', async (tools) => {
    const [one, other] = await doubtful(tools)
    expect(await pairs(tools)).toEqual([[one, other].toSorted()])
    expect([(await showEvent(tools, one)).perhaps, (await showEvent(tools, other)).perhaps]).toEqual([[other], [one]])
    await keepApart(tools, [one, other], { person: 'mira', reason: 'two calls' })
    expect([await pairs(tools), (await showEvent(tools, one)).perhaps]).toEqual([[], []])
  })

  inRecord('or that they are one', async (tools) => {
    const [one, other] = await doubtful(tools)
    await joinEvents(tools, [one, other], { person: 'mira', reason: 'one call' })
    expect([await pairs(tools), (await showEvent(tools, one)).perhaps]).toEqual([[], []])
  })
})
