/**
 * Speed beside a named peer, in one run on one machine: `npx node bench/speed.ts [--python PYTHON_WITH_SPACY]`.
 * Reading (tokens a second, two processes against spaCy's two), whole reports of 600 words a second through the command
 * line with two jobs, start-up to the first event, and peak memory. Ratios travel between machines; the figures do not.
 */
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const readout = join(root, 'apps/cli/bin/readout.mjs')
const COPIES = 8
const WORDS = 600

/** The corpus, glued and cut into reports of 600 words that differ. */
function makeTexts(): readonly string[] {
  const reports = readdirSync(join(root, 'corpus')).flatMap((slug) => {
    try {
      return [readFileSync(join(root, 'corpus', slug, 'report.txt'), 'utf8')]
    } catch {
      return []
    }
  })
  return reports.map((_, at) => {
    let text = ''
    for (let more = at; text.split(/\s+/u).length < WORDS; more++) text += `${reports[more % reports.length] ?? ''}\n\n`
    return text
  })
}

interface Reading {
  readonly tokens: number
  readonly seconds: number
  readonly peak?: number
}

async function readOurs(file: string): Promise<number> {
  const shares = [0, 1].map((share) => run(process.execPath, [join(root, 'bench/reading-worker.ts'), file, String(share), '2']))
  const parts: readonly Reading[] = (await Promise.all(shares)).map(({ stdout }) => JSON.parse(stdout))
  return parts.reduce((sum, part) => sum + part.tokens, 0) / Math.max(...parts.map((part) => part.seconds))
}

async function readPeer(python: string, file: string): Promise<number> {
  const { stdout } = await run(python, [join(root, 'bench/spacy_reading.py'), file])
  const reading: Reading = JSON.parse(stdout)
  return reading.tokens / reading.seconds
}

async function wholeReports(texts: readonly string[]): Promise<number> {
  const files = Array.from({ length: COPIES }, (_, copy) => texts.map((text, at) => ({ name: join(folder, `r${copy}-${at}.txt`), text }))).flat()
  for (const { name, text } of files) writeFileSync(name, text)
  const began = performance.now()
  await run(process.execPath, [readout, 'code', ...files.map((f) => f.name), '--format', 'jsonl', '--jobs', '2', '--date', '2024-03-14'], { maxBuffer: 1 << 28 })
  return files.length / ((performance.now() - began) / 1000)
}

/** Seconds from starting the command to the first byte of the first event, and its peak memory in MB. */
function startUp(file: string): Promise<{ readonly seconds: number; readonly peak: number }> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    let first = 0
    const child = spawn('/usr/bin/env', ['bash', '-c', `"${process.execPath}" "${readout}" code "${file}" --format jsonl --date 2024-03-14 & pid=$!; peak=0; while kill -0 $pid 2>/dev/null; do now=$(awk '/VmHWM/{print $2}' /proc/$pid/status 2>/dev/null); [ -n "$now" ] && peak=$now; sleep 0.1; done; echo "$peak" >&2`])
    let peak = ''
    child.stdout.once('data', () => (first = performance.now()))
    child.stderr.on('data', (chunk: Buffer) => (peak += chunk.toString()))
    child.on('error', reject)
    child.on('close', () => resolve({ seconds: (first - began) / 1000, peak: Number(peak.trim().split('\n').at(-1)) / 1024 }))
  })
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const values: T[] = []
  for (let at = 0; at < times; at++) values.push(await measure())
  return values
}

const python = process.argv[process.argv.indexOf('--python') + 1]
const texts = makeTexts()
const file = join(folder, 'texts.json')
writeFileSync(file, JSON.stringify(texts))
const one = join(folder, 'one.txt')
writeFileSync(one, texts[0] ?? '')

await startUp(one)
const starts = await repeat(5, () => startUp(one))
const ours = median(await repeat(3, () => readOurs(file)))
const peer = process.argv.includes('--python') && python ? median(await repeat(3, () => readPeer(python, file))) : null
const reports = median(await repeat(3, () => wholeReports(texts)))
process.stdout.write(`${JSON.stringify({
  'reading, tokens/s, 2 processes': Math.round(ours),
  'spaCy en_core_web_sm, tokens/s, 2 processes': peer === null ? 'not run' : Math.round(peer),
  'ratio': peer === null ? null : Number((ours / peer).toFixed(2)),
  'whole reports of 600 words a second, 2 jobs': Number(reports.toFixed(1)),
  'start-up to first event, s': Number(median(starts.map((s) => s.seconds)).toFixed(2)),
  'peak memory of one report, MB': Math.round(median(starts.map((s) => s.peak))),
}, null, 2)}\n`)
