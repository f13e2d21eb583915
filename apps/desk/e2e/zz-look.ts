import { openBrowser } from './browser.ts'
const [url, call, day, out, ...only] = process.argv.slice(2)
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' })
const page = await context.newPage()
if (day !== 'now') await page.clock.setFixedTime(new Date(`${day}T08:00:00Z`))
await page.goto(url ?? '', { waitUntil: 'networkidle' }).catch(() => undefined)
for (const [name, path] of [['today', ''], ['between', 'between/CHL/PER'], ['commitments', 'commitments?all=yes'], ['compare', `compare/${call}`], ['map', 'map'], ['events', 'events'], ['event', `events/${call}`], ['sources', 'sources']]) {
  if (only.length > 0 && !only.includes(name ?? '')) continue
  await page.goto(`${url}${path}`)
  await page.waitForTimeout(1200)
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true })
}
await browser.close()
