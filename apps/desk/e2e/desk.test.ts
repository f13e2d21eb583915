import { readAnswerSchema } from '@readout/protocol/api'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildDesk } from './build-desk.ts'
import { openBrowser } from './browser.ts'
import { type Running, startServer } from './start-server.ts'
import { findCall, viewsOf } from './views.ts'

const PATIENCE = 120_000

let running: Running
let browser: Browser
let context: BrowserContext
let page: Page
let trouble: string[]

beforeAll(async () => {
  await buildDesk()
  ;[running, browser] = await Promise.all([startServer(), openBrowser()])
}, PATIENCE)

afterAll(async () => {
  await browser.close()
  await running.close()
}, PATIENCE)

const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce', ...options })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  trouble = []
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
}

beforeEach(() => open())

afterEach(async () => {
  await context.close()
  expect(trouble).toEqual([])
})

const go = async (path: string): Promise<void> => {
  await page.goto(running.url + path)
  await page.locator('main h1').waitFor({ state: 'attached' })
}

const decide = async (reason: string): Promise<void> => {
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('why').fill(reason)
  await sheet.getByLabel('your name').fill('Vera')
  await sheet.getByRole('button', { name: 'Write it down' }).click()
  await sheet.waitFor({ state: 'detached' })
}

/** What axe finds wrong with the page as it stands. */
const violations = async (): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const found = await page.evaluate<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  }>('axe.run(document)')
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

const keepReport = (text: string): Promise<Response> =>
  fetch(`${running.url}/api/v1/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, store: true }),
  })

describe('reading a report', () => {
  test('pasted text shows its events beside the lines they come from', async () => {
    await go('/read')
    await page.getByRole('button', { name: 'Put in an example' }).click()
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.report-text').waitFor()
    expect(await page.locator('.event-card').count()).toBeGreaterThan(2)
    await page.locator('a.act-words', { hasText: 'promised' }).first().click()
    const card = page.locator('.event-card.is-active')
    expect(await card.textContent()).toContain('agree')
    expect(await card.locator('dt').allTextContents()).toContain('according to')
    await card.locator('.quote-link').first().click()
    expect(await page.locator('a.act-words:focus').count()).toBe(1)
  })

  test('nothing to read is said with what to do', async () => {
    await go('/read')
    await page.getByRole('button', { name: 'Read it' }).click()
    expect((await page.getByRole('alert').textContent())?.length).toBeGreaterThan(20)
    trouble = trouble.filter((words) => !words.includes('status of 4'))
  })

  test('markup in a report is text and nothing else', async () => {
    await go('/read')
    const text =
      'Minister <img src=x onerror="document.title=1">\n\nOSLO, 4 March 2026 – Norway thanked Ghana on Tuesday. <script>document.title=2</script> Ghana praised Norway.'
    await page.locator('#report-text').fill(text)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.report-text').waitFor()
    expect(await page.locator('.report-text img, .report-text script').count()).toBe(0)
    expect(await page.title()).toContain('Readout')
  })
})

describe('names that strangers give', () => {
  const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

  /** Nothing of it became an element, and none of it ran. */
  const isText = async (within: string): Promise<void> => {
    expect(await page.locator('img[src="x"], main script').count()).toBe(0)
    expect(await page.locator(within).first().textContent()).toContain('<img src=x')
    expect(await page.title()).toContain('Readout')
  }

  test('markup in a publisher’s name, a title and a feed’s address is text', async () => {
    const send = async (path: string, body: object): Promise<unknown> => {
      const response = await fetch(`${running.url}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      expect([path, response.status]).toEqual([path, 200])
      return response.json()
    }
    const text = `${MARKUP} Fiji thanks Peru\n\nSUVA, 5 March 2026 – Fiji thanked Peru on Wednesday. Peru praised Fiji.`
    const { report } = readAnswerSchema.parse(await send('/read', { text, publisher: `Wire ${MARKUP}`, name: `${MARKUP}.txt`, published: '2026-03-05', store: true }))
    await send('/sources', { url: `https://example.org/feed?title=${MARKUP}` })
    await go('/sources')
    await page.getByText('Wire <img').first().waitFor()
    await isText('main')
    for (const path of [`/reports/${report.id}`, `/events/${report.events[0]?.event ?? ''}`, '/search?q=thanked+fiji']) {
      await go(path)
      await page.getByText('<img src=x').first().waitFor()
      await isText('main')
    }
  })

  test('markup in the name of a file is text', async () => {
    await go('/read')
    await page.locator('input[type=file]').setInputFiles({ name: `${MARKUP.replaceAll('/', ' ')}.txt`, mimeType: 'text/plain', buffer: Buffer.from('Fiji thanked Peru on Wednesday.') })
    await page.getByText('from <img').waitFor()
    await isText('.file-pick')
  })
})

describe('keeping a report', () => {
  test('a report that is kept has an address of its own', async () => {
    await go('/read')
    await page
      .locator('#report-text')
      .fill('Kenya praises Malawi\n\nNAIROBI, 3 March 2026 – Kenya praised Malawi on Monday for its mediation. Malawi thanked Kenya.')
    await page.getByLabel('Keep it in the record').check()
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('link', { name: 'Its own page' }).click()
    await page.waitForURL(/\/reports\/[0-9a-f]+/u)
    await page.reload()
    await page.locator('.report-text').waitFor()
    expect(await page.locator('.report-text').textContent()).toContain('for its mediation')
  })
})

describe('an event', () => {
  test('a quotation leads to its words in the report', async () => {
    const { line } = await findCall(running.url)
    await go(`/events/${line.id}`)
    const quote = page.locator('.account .quote-link').first()
    const words = (await quote.textContent())?.replaceAll(/[“”]/gu, '') ?? ''
    await quote.click()
    await page.locator('.sought').first().waitFor()
    expect((await page.locator('.sought').allTextContents()).join('')).toBe(words)
  })

  test('a field is corrected with a reason, which is kept', async () => {
    await go('/events?category=AID')
    await page.locator('.event-table tbody a').first().click()
    await page.getByRole('button', { name: 'Correct what was done' }).click()
    await page.getByRole('combobox', { name: 'what was done' }).selectOption('COOPERATE')
    await decide('It was an exchange.')
    await page.getByRole('heading', { name: 'Corrections' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('It was an exchange.')
    expect(await page.locator('.kicker .category').first().textContent()).toBe('cooperate')
  })
})

describe('accounts', () => {
  test('a merge is undone: the account becomes an event of its own', async () => {
    const { line, accounts } = await findCall(running.url)
    await go(`/events/${line.id}`)
    expect(await page.locator('.account').count()).toBe(accounts)
    await page.getByRole('button', { name: 'This is another event' }).last().click()
    await decide('Another call.')
    await page.waitForURL((address) => !address.pathname.includes(line.id))
    await page.getByRole('heading', { name: 'One account' }).waitFor()
    await go(`/events/${line.id}`)
    expect(await page.locator('.account').count()).toBe(accounts - 1)
  })

  test('two readouts are compared point by point', async () => {
    const { line } = await findCall(running.url)
    await go(`/compare/${line.id}`)
    await page.locator('.compare-table').waitFor()
    const sides = await page.locator('.compare-table thead th').count()
    expect(sides).toBeGreaterThan(2)
    expect(await page.locator('.compare-table .part').count()).toBeGreaterThan(1)
  })
})

describe('addresses', () => {
  test('a filtered table is the same after a reload', async () => {
    await go('/events')
    await page.getByRole('combobox', { name: 'What' }).selectOption('CONSULT')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/category=CONSULT/u)
    const rows = await page.locator('.event-table .who').allTextContents()
    await page.reload()
    await page.locator('.event-table .who').first().waitFor()
    expect(await page.locator('.event-table .who').allTextContents()).toEqual(rows)
    expect(new Set(await page.locator('.event-table .category').allTextContents())).toEqual(new Set(['consult']))
  })

  test('a stretch of days chosen by keys is the same after a reload', async () => {
    await go('/between/AUS/IDN')
    await page.getByRole('slider', { name: 'First day shown' }).focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.waitForURL(/since=/u)
    const shown = await page.locator('.spot').count()
    await page.reload()
    await page.locator('.spot').first().waitFor()
    expect(await page.locator('.spot').count()).toBe(shown)
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await page.waitForURL((address) => address.search === '')
    expect(await page.locator('.spot').count()).toBeGreaterThan(shown)
  })

  test('the events that fit come as files', async () => {
    await go('/events?category=CONSULT')
    const address = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
    const lines = (await (await fetch(running.url + address)).text()).trim().split('\n')
    expect(lines.length).toBeGreaterThan(2)
  })

  test('an address that leads nowhere says where to go', async () => {
    await go('/nowhere')
    expect(await page.locator('main').textContent()).toContain('Today')
  })
})

test('a new report appears on an open page by itself', async () => {
  await go('/')
  const extent = page.locator('.foot p').first()
  await extent.waitFor()
  const before = await extent.textContent()
  await keepReport('Peru thanks Chile\n\nLIMA, 5 March 2026 – Peru thanked Chile on Wednesday for its help. Chile praised Peru.')
  await expect.poll(() => extent.textContent(), { timeout: 20_000 }).not.toBe(before)
})

test('a watch is made; what it finds stands on the page and in its feed', async () => {
  await go('/sources')
  await page.getByText('Watch something').click()
  const form = page.locator('.watch-form')
  await form.getByLabel('Between').fill('Togo, Benin')
  expect(await violations()).toEqual([])
  await form.getByRole('button', { name: 'Watch' }).click()
  const feed = await page.getByLabel('Address of its feed').inputValue()
  expect(feed).toMatch(/\/api\/v1\/feeds\/feed_[\w-]{43}$/u)
  expect(await violations()).toEqual([])
  await keepReport('Togo thanks Benin\n\nLOME, 6 March 2026 – Togo thanked Benin on Thursday for its help.')
  await page.locator('.alert', { hasText: 'TGO' }).first().waitFor()
  const text = await (await fetch(feed)).text()
  expect(text.match(/<entry>/gu)?.length).toBe(await page.locator('.alert', { hasText: 'Togo and Benin' }).count())
  await page.getByRole('button', { name: 'Remove the watch Togo and Benin' }).click()
  await page.locator('.watch', { hasText: 'Togo and Benin' }).waitFor({ state: 'detached' })
  expect((await fetch(feed)).status).toBe(404)
})

test('a doubtful merge is looked at side by side and decided', async () => {
  await go('/')
  const doubts = page.getByRole('button', { name: /^One event or two: / })
  await doubts.first().waitFor()
  const pair = async (): Promise<string> =>
    (await page.locator('.doubt a').evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')))).join()
  const before = await pair()
  await doubts.first().click()
  const sheet = page.getByRole('dialog', { name: 'One event or two?' })
  expect(await sheet.locator('.event-entry').count()).toBe(2)
  expect(await violations()).toEqual([])
  await sheet.getByRole('button', { name: 'Two events' }).click()
  await decide('Two requests.')
  await expect.poll(pair).not.toBe(before)
})

test('filters are kept under a name, used again, and forgotten', async () => {
  await go('/events?category=CONSULT')
  await page.getByLabel('Keep these filters as').fill('All the calls')
  await page.getByRole('button', { name: 'Keep these filters' }).click()
  await go('/events')
  await page.getByRole('link', { name: 'All the calls' }).click()
  await page.waitForURL(/category=CONSULT/u)
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Forget the filters All the calls' }).click()
  await page.reload()
  await page.getByLabel('Keep these filters as').waitFor()
  expect(await page.getByRole('link', { name: 'All the calls' }).count()).toBe(0)
})

test('corrections come as a file with the text that was read', async () => {
  const { line } = await findCall(running.url)
  await go(`/events/${line.id}`)
  await page.getByRole('button', { name: 'Correct whether it happened' }).click()
  await decide('It was only planned.')
  await go('/sources')
  const address = await page.getByRole('link', { name: /as JSON Lines/u }).getAttribute('href')
  const lines = (await (await fetch(running.url + address)).text()).trim().split('\n')
  expect(lines[0]).toContain('It was only planned.')
  expect(lines[0]).toContain('"passage"')
})

describe('keys', () => {
  test('the first stop skips to the page', async () => {
    await go('/')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the page')
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('page')
  })

  test('from search to an event without a pointer', async () => {
    await go('/')
    await page.keyboard.press('/')
    await page.keyboard.type('crew')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=crew/u)
    await page.locator('.found-report').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('e')
    await page.waitForURL(/\/events$/u)
    await page.locator('.event-table .who a').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/events\/[0-9a-f]+/u)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  test.each([1440, 390])(
    'no view has a violation at %i px',
    async (width) => {
      await context.close()
      await open({ colorScheme, viewport: { width, height: 900 } })
      for (const { name, path } of await viewsOf(running.url)) {
        await go(path)
        await page.waitForLoadState('load')
        await page.locator('.waiting').first().waitFor({ state: 'detached' })
        expect((await page.locator('main').textContent())?.length).toBeGreaterThan(80)
        expect(await violations(), name).toEqual([])
      }
    },
    PATIENCE,
  )
})

test('no view is wider than a phone', async () => {
  await context.close()
  await open({ viewport: { width: 390, height: 844 } })
  for (const { name, path } of await viewsOf(running.url)) {
    await go(path)
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(wide, name).toBeLessThanOrEqual(390)
  }
})
