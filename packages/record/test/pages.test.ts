import { expect } from 'vitest'
import { ANY_EVENT, askEvents, lease, receive, showEvent, storeReport, type Tools } from '../src/index.ts'
import { onEachStore } from './each-store.ts'
import { add, coded, incoming } from './fixtures.ts'

const url = 'https://example.org/call'

/** One page's texts: each tells the call and names another matter. */
const version = (matter: string) => coded(`Anna Berg spoke by phone with Taro Mori on Tuesday about ${matter}.`, [{ by: 'DEU Anna Berg & JPN Taro Mori', word: 'spoke by phone', mode: 'phone', about: ['strait', 'ship', matter] }])
const [first, second, third] = ['ferries', 'tankers', 'trawlers'].map(version)
if (!first || !second || !third) throw new Error('three versions')

const at = (retrieved: string) => ({ url, known: { retrieved } })

/** The texts that count, of all that the record holds. */
async function counting({ engine: { reads } }: Tools): Promise<readonly string[]> {
  const rows = await reads.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id').select('report.id').where('account.superseded', 'is', null).execute()
  return rows.map(({ id }) => id)
}

const follows = async ({ engine: { reads } }: Tools, report: string): Promise<string | null | undefined> =>
  (await reads.selectFrom('report').select('successor_of').where('id', '=', report).executeTakeFirst())?.successor_of

onEachStore('the texts of one page', (inRecord) => {
  inRecord('an older text that comes in late does not take the newer one’s place', async (tools) => {
    await add(tools, second, at('2031-02-02T10:00:00Z'))
    await add(tools, first, at('2031-02-01T10:00:00Z'))
    expect(await counting(tools)).toEqual([second.id])
    await add(tools, third, at('2031-02-03T10:00:00.500Z'))
    expect(await counting(tools)).toEqual([third.id])
    expect([await follows(tools, first.id), await follows(tools, second.id), await follows(tools, third.id)]).toEqual([null, first.id, second.id])
  })

  inRecord('where nobody says when it was fetched, the day of publication tells which is older', async (tools) => {
    await add(tools, second, { url, published: '2031-02-02' })
    await add(tools, first, { url, published: '2031-02-01' })
    expect(await counting(tools)).toEqual([second.id])
  })

  inRecord('a page that goes back to its first text counts with that one again', async (tools) => {
    await add(tools, first, at('2031-02-01T10:00:00Z'))
    const event = (await askEvents(tools, ANY_EVENT)).events[0]?.line.id ?? ''
    await add(tools, second, at('2031-02-02T10:00:00Z'))
    const [receipt] = await receive(tools, [incoming(first.content, at('2031-02-03T10:00:00Z'))])
    expect([receipt?.isNew, await counting(tools)]).toEqual([false, [first.id]])
    const shown = await showEvent(tools, event)
    expect([shown.accounts, shown.tellings.length]).toEqual([1, 2])
    const restored = await tools.engine.reads.selectFrom('history').select('what').where('what', 'in', ['superseded', 'restored']).orderBy('seq').execute()
    expect(restored.map(({ what }) => what)).toEqual(['superseded', 'superseded', 'restored'])
    await receive(tools, [incoming(second.content, at('2031-02-02T12:00:00Z'))])
    expect(await counting(tools)).toEqual([first.id])
    await receive(tools, [incoming(second.content, at('2031-02-04T10:00:00Z'))])
    expect(await counting(tools)).toEqual([second.id])
  })

  inRecord('a page seen again before any of its texts was coded', async (tools) => {
    await receive(tools, [incoming(first.content, at('2031-02-01T10:00:00Z')), incoming(second.content, at('2031-02-02T10:00:00Z')), incoming(first.content, at('2031-02-03T10:00:00Z'))])
    for (const document of await lease(tools, 'worker', 9)) await storeReport(tools, document, document.content === first.content ? first : second)
    expect(await counting(tools)).toEqual([first.id])
  })

  inRecord('of texts with no times at all, the last to come in counts', async (tools) => {
    for (const text of [first, second, first]) await add(tools, text, { url, published: null })
    expect(await counting(tools)).toEqual([first.id])
  })

  inRecord('a text first seen elsewhere counts on, whatever this page shows now', async (tools) => {
    await add(tools, first, { url: 'https://example.com/wire' })
    await add(tools, first, { ...at('2031-02-01T10:00:00Z'), publisher: 'Example Gazette' })
    await add(tools, second, at('2031-02-02T10:00:00Z'))
    expect((await counting(tools)).toSorted()).toEqual([first.id, second.id].toSorted())
  })
})
