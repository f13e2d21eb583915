import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-evaluate-'))

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const PLV = file('plv.tsv', [
  'uid\tmarked_sentence\tgold_root\tgold_penta',
  'a1\t<s>Peru</s> denounced <t>Chile</t> on Monday over the patrols .\tACCUSE\t3',
  'a2\t<t>Chad</t> was bombed by <s>Libyan</s> jets .\tASSAULT\t4',
  '',
].join('\n'))

test('evaluate plv prints one line of JSON and writes its predictions', async () => {
  const predictions = join(folder, 'predictions.tsv')
  const { stdout, exitCode } = await runCli(['evaluate', 'plv', PLV, '--json', '--predictions', predictions])
  expect(exitCode).toBe(0)
  const figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  expect(figures).toMatchObject({ n: 2, binary: { accuracy: 1, macroF1: 1 }, quad: { accuracy: 1 }, root: { accuracy: 1, perClass: { ACCUSE: { n: 1, f1: 1 } } } })
  expect(readFileSync(predictions, 'utf8')).toMatch(/^uid\troot\tquad\tconfidence\na1\tACCUSE\t3\t0\.\d{4}\na2\tASSAULT\t4\t0\.\d{4}\n$/u)
})

test('a subset has figures of its own, and a table for people', async () => {
  const { stdout } = await runCli(['evaluate', 'plv', PLV, '--subset', file('subset.txt', 'a2\n')])
  expect(stdout).toContain('subset 1: accuracy')
  expect(stdout).toMatch(/^ASSAULT\s+1/mu)
})

test('a file of another form is a wrong command line, and says what it needs', async () => {
  const { stderr, exitCode } = await runCli(['evaluate', 'plv', file('wrong.tsv', 'text\nnothing marked\n')])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('it needs marked_sentence')
})

const SAID = ['The', 'minister', 'said', 'that', 'talks', 'had', 'begun', '.']
const said = file('said.conllu', `${SAID.map((word, at) => `${at + 1}\t${word}${'\t_'.repeat(8)}`).join('\n')}\n`)
file('attribution.jsonl', `${JSON.stringify({ doc: 'said', source: [0, 1], cue: [2], content: [3, 4, 5, 6] })}\n`)

test.each([
  ['attribution', said, { attributions: 1, 'source exact': 1, 'cue exact': 1, 'content overlap': 1, 'baseline cue exact': 1, 'baseline source exact': 0 }],
  ['conllu', file('a.conllu', '1\tChad\tChad\tPROPN\t_\t_\t2\tnsubj\t_\t_\n2\tagreed\tagree\tVERB\t_\t_\t0\troot\t_\t_\n3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n'), { words: 3 }],
  ['iob', file('a.iob2', '1\tThe\tO\n2\tenvoy\tO\n3\tflew\tO\n4\tto\tO\n5\tNorway\tB-LOC\n6\t.\tO\n'), { names: 1, f1: 1 }],
  ['plain', file('a.txt', 'The rain stopped at noon.\nShe has two sisters.\n'), { sentences: 2, events: 0 }],
  ['geo', file('geo.tsv', 'place\tlat\tlon\nOslo\t59.91\t10.75\n'), { places: 1, found: 1, within161km: 1 }],
  ['timex', file('a.tml', '<TimeML><TEXT>Talks began on <TIMEX3 type="DATE" value="2013-03-22">March 22, 2013</TIMEX3>.</TEXT></TimeML>'), { expressions: 1, strict: 1, value: 1 }],
] as const)('evaluate %s', async (measure, path, expected) => {
  const { stdout, exitCode } = await runCli(['evaluate', measure, path, '--json'])
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject(expected)
})
