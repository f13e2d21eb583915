import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packaged, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const PACKS = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')))

/** Where Chromium is, and what it needs around it. */
type Found = Pick<LaunchOptions, 'executablePath' | 'env'> & { readonly remove: () => Promise<void> }

/** One that is installed. Throws where there is none: the tests are never skipped. */
const findInstalled = (): Found => {
  const executablePath = PLACES.find((place) => existsSync(place))
  if (executablePath === undefined) throw new Error('no Chromium here: install one, or name it in CHROMIUM')
  return { executablePath, remove: async () => undefined }
}

/** The one that comes from npm, unpacked for this run, with the libraries that a bare machine lacks. */
const unpack = async (): Promise<Found> => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-chromium-'))
  const before = process.env['TMPDIR']
  // The package unpacks to where temporary files go, and takes what lies there for whole.
  process.env['TMPDIR'] = folder
  try {
    const [executablePath] = await Promise.all([packaged.executablePath(), inflate(join(PACKS, 'al2023.tar.br'))])
    return {
      executablePath,
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** What CHROMIUM names, else the packaged one, else, where there is none for the system, one that is installed. */
const findChromium = async (): Promise<Found> => {
  const named = process.env['CHROMIUM'] ?? ''
  if (named !== '') return { executablePath: named, remove: async () => undefined }
  return process.platform === 'linux' && process.arch === 'x64' ? unpack() : findInstalled()
}

/** Opens a browser without a window. */
export const openBrowser = async (): Promise<Browser> => {
  const { remove, ...found } = await findChromium()
  const browser = await chromium.launch({
    ...found,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  })
  browser.on('disconnected', () => void remove())
  return browser
}
