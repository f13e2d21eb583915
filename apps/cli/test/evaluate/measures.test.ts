import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FoundTime } from '@readout/engine'
import { expect, test } from 'vitest'
import { classFigures } from '../../src/evaluate/class-figures.ts'
import { distanceKm } from '../../src/evaluate/geo.ts'
import { readMarks, readPlvFile, readSubset } from '../../src/evaluate/plv-file.ts'
import { readTimeml, timexFigures } from '../../src/evaluate/timex.ts'

const scratch = (name: string, content: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'readout-evaluate-')), name)
  writeFileSync(file, content)
  return file
}

test('marks come out of a sentence, whoever stands first', () => {
  expect(readMarks('<t>Chad</t> was shelled by <s>the rebels</s> .')).toEqual({
    text: 'Chad was shelled by the rebels .', actor: { start: 20, end: 30 }, recipient: { start: 0, end: 4 },
  })
  expect(readMarks('<s>Chad</s> was shelled .')).toBeNull()
})

test('a PLV file is read with its quotes, and rows without uid are numbered from 0', async () => {
  const file = scratch('a.tsv', 'marked_sentence\tgold_root\tgold_penta\n"<s>Oslo</s> called it ""a trick"" of <t>Riga</t> ."\tACCUSE\t3\n<s>Oslo</s> fed <t>Riga</t>\tAID\t2\n')
  const rows = readPlvFile(file)
  expect(rows.map(({ uid, root, quad }) => [uid, root, quad])).toEqual([['0', 'ACCUSE', '3'], ['1', 'AID', '2']])
  expect(rows[0]?.question.text).toBe('Oslo called it "a trick" of Riga .')
})

test('a subset is a list of uids or a table that has them', async () => {
  expect([...(await readSubset(scratch('s.txt', 'a1\nb2\n')))]).toEqual(['a1', 'b2'])
  expect([...(await readSubset(scratch('s.tsv', 'n\tuid\n1\ta1\n2\tb2\n')))]).toEqual(['a1', 'b2'])
})

test('macro-F1 counts every wanted class the same', () => {
  const figures = classFigures([{ want: 'A', got: 'A' }, { want: 'A', got: 'A' }, { want: 'A', got: 'B' }, { want: 'B', got: 'B' }])
  expect(figures.accuracy).toBe(0.75)
  expect(figures.perClass).toMatchObject({ A: { n: 3, precision: 1, f1: 0.8 }, B: { n: 1, recall: 1 } })
  expect(figures.macroF1).toBeCloseTo((0.8 + 2 / 3) / 2)
})

const TIMEML = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">March 22</TIMEX3></DCT>
<TEXT>Talks &amp; tea <EVENT>began</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2013-03-18">Monday</TIMEX3> for <TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3>.</TEXT></TimeML>`

test('TimeML is read without its tags', () => {
  const document = readTimeml('a.tml', TIMEML)
  expect(document.day).toBe('2013-03-22')
  expect(document.text).toBe('Talks & tea began on Monday for three days.')
  expect(document.times.map(({ start, end, value }) => [document.text.slice(start, end), value])).toEqual([['Monday', '2013-03-18'], ['three days', 'P3D']])
})

test('a time that overlaps counts as relaxed, not as strict', async () => {
  const said: readonly FoundTime[] = [{ start: 18, end: 27, kind: 'date', value: '2013-03-18' }]
  const figures = await timexFigures(scratch('a.tml', TIMEML), () => Promise.resolve(said))
  expect(figures).toEqual({ expressions: 2, strict: 0, relaxed: 2 / 3, value: 2 / 3, type: 2 / 3 })
})

test('distances are along the great circle', () => {
  expect(Math.round(distanceKm({ lat: 59.91, lon: 10.75 }, { lat: 55.68, lon: 12.57 }))).toBe(483)
})
