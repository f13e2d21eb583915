/** Pictures of every view of the sample story, light and dark, desktop and phone, into docs/screenshots: `node e2e/screenshots.ts [address] [view …]`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { buildDesk } from './build-desk.ts'
import { openBrowser } from './browser.ts'
import { startStory } from './story-server.ts'
import { SAMPLE_STORY, type TestView, viewsOf } from './views.ts'

const FOLDER = process.env['SCREENSHOTS'] ?? join(import.meta.dirname, '../../../docs/screenshots')
const SIZES = [
  { name: 'desktop', viewport: { width: 1440, height: 1000 }, isMobile: false, deviceScaleFactor: 1 },
  { name: 'phone', viewport: { width: 390, height: 844 }, isMobile: true, deviceScaleFactor: 1 },
] as const
/** The day of the pictures: the story has just ended, some of its promises are due, some overdue. */
const TODAY = new Date('2031-06-02T08:00:00Z')
const SCHEMES = ['light', 'dark'] as const

const shoot = async (browser: Browser, url: string, views: readonly TestView[]): Promise<void> => {
  for (const size of SIZES)
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport: size.viewport,
        isMobile: size.isMobile,
        deviceScaleFactor: size.deviceScaleFactor,
        colorScheme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
      })
      const page = await context.newPage()
      await page.clock.setFixedTime(TODAY)
      // Faces that come late are not shown, so that nothing jumps: the first visit fetches them.
      await page.goto(url, { waitUntil: 'networkidle' }).catch(() => undefined)
      for (const { name, path } of views) {
        await page.goto(url + path)
        await page.waitForTimeout(900)
        await page.screenshot({ path: join(FOLDER, `${name}-${size.name}-${colorScheme}.png`) })
      }
      await context.close()
    }
}

const [address, ...wanted] = process.argv.slice(2)
if (address === undefined) await buildDesk()
const running = address === undefined ? await startStory() : { url: address, close: async () => undefined }
const browser = await openBrowser()
mkdirSync(FOLDER, { recursive: true })
const views = await viewsOf(running.url, SAMPLE_STORY)
await shoot(browser, running.url, wanted.length === 0 ? views : views.filter(({ name }) => wanted.includes(name)))
await browser.close()
await running.close()
