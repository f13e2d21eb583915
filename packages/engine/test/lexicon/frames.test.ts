import { expect, test } from 'vitest'
import { CAMEO, hasMode, isCameoOf, PLOVER } from '../../src/codebook/index.ts'
import type { Frame } from '../../src/lexicon/frame.ts'
import { FRAMES } from '../../src/lexicon/frames/index.ts'
import { NOUN_CLASSES } from '../../src/lexicon/noun-classes.ts'
import { CATEGORIES } from '../../src/model/index.ts'
import { IRREGULAR_FORMS } from './irregular-forms.ts'

/** How a word may begin in running text: the lemma less a last e or y, or an irregular form. */
const beginnings = (word: string): readonly string[] => {
  const [first = word] = word.split('_')
  return [first.replace(/[ey]$/, ''), ...(IRREGULAR_FORMS[first] ?? [])]
}

const words = (frame: Frame): readonly string[] => [...(frame.verbs ?? []), ...(frame.nouns ?? []), ...(frame.adjectives ?? [])]

const mentions = (frame: Frame, sentence: string): boolean => {
  const tokens = sentence.toLowerCase().split(/[^\p{L}-]+/u)
  return words(frame).some((word) => beginnings(word).some((start) => tokens.some((token) => token.startsWith(start))))
}

const twice = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.indexOf(one) !== at)

const failing = (holds: (frame: Frame) => boolean): readonly string[] => FRAMES.filter((frame) => !holds(frame)).map(({ id }) => id)

test('every category has frames, and ids are unique and readable', () => {
  expect(CATEGORIES.filter((category) => !FRAMES.some((frame) => frame.category === category))).toEqual([])
  expect(twice(FRAMES.map(({ id }) => id))).toEqual([])
  expect(failing(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('every frame has words, lower case and joined', () => {
  expect(failing((frame) => words(frame).length > 0)).toEqual([])
  expect(FRAMES.flatMap(words).filter((word) => !/^[\p{Ll}0-9'-]+(_[\p{Ll}0-9'-]+)*$/u.test(word))).toEqual([])
  expect(failing((frame) => twice(frame.verbs ?? []).length + twice(frame.nouns ?? []).length + twice(frame.adjectives ?? []).length === 0)).toEqual([])
})

test('modes and CAMEO codes are the codebook’s', () => {
  expect(failing(({ category, mode }) => mode === undefined || hasMode(category, mode))).toEqual([])
  expect(failing(({ category, cameo }) => isCameoOf(cameo, category))).toEqual([])
  expect(failing(({ cameo, mode }) => !mode || !CAMEO.get(cameo)?.mode || CAMEO.get(cameo)?.mode === mode)).toEqual([])
})

test('only categories whose mode follows from the content ask for it, and only those that pledge make commitments', () => {
  expect(failing(({ category, content }) => content !== 'act-mode' || PLOVER[category].modeFrom !== null)).toEqual([])
  expect(failing(({ category, commitment }) => !commitment || PLOVER[category].pledges || commitment.status === 'refused' || commitment.status === 'cancelled')).toEqual([])
})

test('every class that a frame asks for exists', () => {
  const asked = FRAMES.flatMap(({ when, unless }) => [...Object.values(when ?? {}), ...Object.values(unless ?? {})].flat())
  expect([...new Set(asked.filter((word) => word.startsWith('@') && !(word.slice(1) in NOUN_CLASSES)))]).toEqual([])
})

test('every frame has a sentence it fires on and one it must not, with its word, and no sentence serves twice', () => {
  expect(failing((frame) => mentions(frame, frame.fires))).toEqual([])
  expect(failing((frame) => mentions(frame, frame.not))).toEqual([])
  expect(failing(({ fires, not }) => [fires, not].every((sentence) => /^[\p{Lu}“"].*[.?!”"]$/u.test(sentence)))).toEqual([])
  expect(twice(FRAMES.flatMap(({ fires, not }) => [fires, not]))).toEqual([])
})

test('a frame that asks for company outranks one that does not', () => {
  expect(failing(({ confidence = 0.8, priority = 0 }) => confidence > 0 && confidence <= 1 && priority >= 0 && Number.isInteger(priority))).toEqual([])
})
