import { beforeAll, expect, test } from 'vitest'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { accountsOf, statusLine } from './accounts-of.ts'
import { loadModelForTest } from './load-for-test.ts'

let model: ReadingModel
beforeAll(async () => {
  model = await loadModelForTest()
})

/** A sentence and what it tells: nobody acts by a form of words, an accident, an epithet, a chance or an opinion. */
const ROWS: readonly (readonly [sentence: string, ...accounts: string[]])[] = [
  ['Thank you, and good night.'],
  ['Thank you for your help, Latvia.', 'SUPPORT Thank: happened'],
  ['A Norwegian helicopter crashed near Riga, killing three soldiers.'],
  ['A Norwegian helicopter raided a camp near Riga, killing three soldiers.', 'ASSAULT raided: happened', 'ASSAULT killing: happened'],
  ['Norway invited ousted minister Kalnins.', 'AGREE invited: happened'],
  ['Any country that condemns Norway is wrong.', 'ACCUSE condemns: hypothetical'],
  // Who says that something should be so asks nobody.
  ['The engineer said that the dam should last a century.'],
  ['The minister said that Latvia must open the dam.', 'REQUEST open: happened'],
  ['The minister said that he would pay should he return.'],
  // What is stressed is put to somebody.
  ['Norway stressed the need to protect forests.'],
  ['Norway stressed the need for Latvia to withdraw its troops.', 'REQUEST stressed: happened'],
  ['Prices in Norway declined slightly.'],
  ['Norway declined the invitation of Latvia.', 'REJECT declined: happened'],
  ['Norway welcomed home its sailors.'],
  ['Norway had planned to visit Latvia.', 'AGREE planned: hypothetical'],
]

test.each(ROWS)('%s', async (sentence, ...accounts) => {
  expect((await accountsOf(sentence, model)).map(statusLine)).toEqual(accounts)
})
