import { expect } from 'vitest'
import { askNew, markLooked, type Tools } from '../src/index.ts'
import { onEachStore } from './each-store.ts'
import { add, coded } from './fixtures.ts'

const report = (day: string) => coded(`Berg called Mori on ${day}.`, [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'called', mode: 'phone', day, about: [`matter${day}`] }], { published: day })

/** Tools whose next storing is written and not yet committed when `written` is kept, until `commit` is called. */
function holding(tools: Tools): { readonly held: Tools; readonly written: Promise<void>; readonly commit: () => void } {
  const [written, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let transactions = 0
  const transact: Tools['engine']['transact'] = (work) => tools.engine.transact(async (db) => {
    const result = await work(db)
    transactions += 1
    // The first is that of receiving.
    if (transactions === 2) {
      written.resolve()
      await gate.promise
    }
    return result
  })
  return { held: { ...tools, engine: { ...tools.engine, transact } }, written: written.promise, commit: gate.resolve }
}

onEachStore('what is new', (inRecord) => {
  inRecord('an event that was written before a look and committed after it is new the next time', async (tools) => {
    await add(tools, report('2031-03-04'))
    const { held, written, commit } = holding(tools)
    const adding = add(held, report('2031-03-09'))
    await written
    const look = await askNew(tools, 'vera', { keep: true, limit: 10 })
    expect(look.events.map(({ day }) => day)).toEqual(['2031-03-04'])
    commit()
    await adding
    await markLooked(tools, 'vera', look.mark)
    expect((await askNew(tools, 'vera', { keep: true, limit: 10 })).events.map(({ day }) => day)).toEqual(['2031-03-09'])
  })

  inRecord('each reader has a mark, which says when it was set', async (tools) => {
    await add(tools, report('2031-03-04'))
    expect(await askNew(tools, 'vera', { keep: false, limit: 10 })).toMatchObject({ since: null, events: [{ day: '2031-03-04' }] })
    expect(await askNew(tools, 'vera', { keep: false, limit: 10 })).toMatchObject({ since: expect.stringMatching(/^2031-03-01T/u), events: [] })
    expect((await askNew(tools, 'omar', { keep: true, limit: 10 })).events.length).toBe(1)
  })
})
