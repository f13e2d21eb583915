/**
 * How fast the desk is on a record: `npx node bench/desk/views.ts --keep FILE [--runs 5]`. For each view, each time in a browser that has
 * kept nothing: first and largest contentful paint, shift of the layout, and how long a person waits for the next paint after a key or a
 * click (Event Timing; what takes less than 16 ms is not told by the browser and counts as 16). Also the JavaScript that a first visit loads.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../apps/desk/e2e/browser.ts'
import { buildDesk } from '../../apps/desk/e2e/build-desk.ts'
import { startServer } from '../../apps/desk/e2e/start-server.ts'
import { eventPageSchema, pairsSchema, reportPageSchema } from '../../packages/protocol/src/api/index.ts'

const { values } = parseArgs({ options: { keep: { type: 'string', default: '' }, runs: { type: 'string', default: '5' }, only: { type: 'string' } } })

/** What a page says of itself, milliseconds; the shift has no unit. */
interface Seen {
  readonly first: number
  readonly largest: number
  /** The last change of what the page shows before anybody touches it: all that was asked for is there. */
  readonly whole: number
  readonly shift: number
  /** What it was that moved. */
  readonly moved: readonly string[]
  readonly waits: readonly number[]
}

/** Watches a page from its first moment on. Runs in the page. */
const WATCH = `globalThis.seen = { first: 0, largest: 0, whole: 0, shift: 0, moved: [], waits: [] }
const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, durationThreshold: 16 })
watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.first = entry.startTime })
watch('largest-contentful-paint', (entry) => { seen.largest = entry.startTime })
watch('layout-shift', (entry) => { if (!entry.hadRecentInput) { seen.shift += entry.value; seen.moved.push(...entry.sources.map(({ node }) => node?.className || node?.nodeName || '')) } })
watch('event', (entry) => { if (entry.interactionId > 0) seen.waits.push(entry.duration) })
new MutationObserver(() => { seen.whole = performance.now() }).observe(document, { subtree: true, childList: true, characterData: true })`

const SETTLED = 1500
const QUICKEST = 16

const look = (page: Page): Promise<Seen> => page.evaluate<Seen>('seen')

/** Uses a view as its reader would: the search by key, then whatever can be pressed first. */
async function use(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type('ab')
  await page.keyboard.press('Escape')
  const button = page.locator('main button:visible:not([disabled])').first()
  if ((await button.count()) > 0) await button.click({ timeout: 3000 }).catch(() => undefined)
  await page.keyboard.press('Tab')
  await page.waitForTimeout(400)
}

async function visit(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' })
  const page = await context.newPage()
  await page.addInitScript(WATCH)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLED)
  // The first key ends what counts as the largest paint.
  const shown = await look(page)
  await use(page)
  const { waits } = await look(page)
  await context.close()
  return { ...shown, waits: waits.length === 0 ? [QUICKEST] : waits }
}

const ask = async (url: string, path: string): Promise<unknown> => (await fetch(`${url}/api/v1${path}`)).json()

const idOf = (one: { readonly id: string } | undefined): string => one?.id ?? ''

/** Every view on what the record has most of. */
async function viewsIn(url: string): Promise<Readonly<Record<string, string>>> {
  const [pair] = pairsSchema.parse(await ask(url, '/pairs?limit=1')).pairs
  const [one, other] = [pair?.one ?? '', pair?.other ?? '']
  const { events } = eventPageSchema.parse(await ask(url, `/events?pair=${one},${other}&category=CONSULT&limit=50`))
  const [most] = events.toSorted((a, b) => b.reports - a.reports)
  const [report] = reportPageSchema.parse(await ask(url, '/reports?limit=1')).reports
  const event = idOf(most?.line)
  const [word = ''] = (report?.title ?? '').toLowerCase().split(' ').filter((part) => part.length > 4)
  return {
    today: '/', read: '/read', report: `/reports/${idOf(report)}`, events: '/events', 'events, filtered': `/events?pair=${one},${other}&aux=happened`, event: `/events/${event}`,
    'between-choose': '/between', between: `/between/${one}/${other}`, commitments: '/commitments?all=yes', compare: `/compare/${event}`, map: '/map', sources: '/sources', search: `/search?q=${word}`,
  }
}

const middle = (numbers: readonly number[]): number => Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0)
const best = (numbers: readonly number[]): number => Math.round(Math.min(...numbers))

/** What the page names to be loaded at once, packed as it is sent. */
function initialScript(): number {
  const dist = join(import.meta.dirname, '../../apps/desk/dist')
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="(?<path>[^"]+\.js)"/gu)].map(({ groups }) => groups?.['path'] ?? '')
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0)
}

await buildDesk()
process.stdout.write(`initial JavaScript: ${Math.round(initialScript() / 1000)} kB by gzip\n`)
const running = await startServer(values.keep === '' ? {} : { database: values.keep })
const browser = await openBrowser()
process.stdout.write('| | first paint, ms | largest paint, ms | whole, ms | waits after input, ms | shift |\n| --- | ---: | ---: | ---: | ---: | ---: |\n')
for (const [name, path] of Object.entries(await viewsIn(running.url))) {
  if (values.only !== undefined && name !== values.only) continue
  const seen: Seen[] = []
  for (let run = 0; run < Number(values.runs); run += 1) seen.push(await visit(browser, running.url + path))
  const waits = seen.flatMap((one) => one.waits)
  const cell = (of: (one: Seen) => number): string => `${best(seen.map(of))} (${middle(seen.map(of))})`
  const moved = [...new Set(seen.flatMap((one) => one.moved))].join(', ')
  process.stdout.write(`| ${name} | ${cell((one) => one.first)} | ${cell((one) => one.largest)} | ${cell((one) => one.whole)} | ${middle(waits)}, worst ${Math.round(Math.max(...waits))} | ${Math.max(...seen.map((one) => one.shift)).toFixed(3)}${moved === '' ? '' : `: ${moved}`} |\n`)
}
await browser.close()
await running.close()
