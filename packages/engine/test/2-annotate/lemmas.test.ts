import { expect, test } from 'vitest'
import { regularLemmas, settleLemma } from '../../src/2-annotate/lemmas.ts'
import type { Upos } from '../../src/model/index.ts'

/** What the model guessed, and what must come out. */
const ROWS: readonly (readonly [word: string, upos: Upos, guessed: string, lemma: string])[] = [
  ['met', 'VERB', 'met', 'meet'],
  ['Struck', 'VERB', 'struck', 'strike'],
  ['sought', 'VERB', 'sought', 'seek'],
  ['praised', 'VERB', 'prais', 'praise'],
  ['accusing', 'VERB', 'accus', 'accuse'],
  ['banned', 'VERB', 'bann', 'ban'],
  ['denied', 'VERB', 'deni', 'deny'],
  ['condemns', 'VERB', 'condemns', 'condemn'],
  ['urges', 'VERB', 'urg', 'urge'],
  ['visit', 'VERB', 'visit', 'visit'],
  ['frobbed', 'VERB', 'frob', 'frob'],
  ['talks', 'NOUN', 'talks', 'talk'],
  ['airstrikes', 'NOUN', 'airstrike', 'airstrike'],
  ['lives', 'NOUN', 'live', 'life'],
  ['women', 'NOUN', 'women', 'woman'],
  ['leaves', 'ADJ', 'leaves', 'leaves'],
  ['Netherlands', 'PROPN', 'netherlands', 'netherlands'],
]

test.each(ROWS)('%s as %s, guessed %s, is %s', (word, upos, guessed, lemma) => {
  expect(settleLemma(word, upos, guessed)).toBe(lemma)
})

test.each([
  ['denies', ['deny', 'denie', 'denies']],
  ['stopped', ['stopp', 'stoppe', 'stop', 'stopped']],
  ['using', ['us', 'use', 'using']],
  ['meet', ['meet']],
])('%s may come from %j', (form, lemmas) => {
  expect(regularLemmas(form)).toEqual(lemmas)
})
