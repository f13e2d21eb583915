import { expect, test } from 'vitest'
import { CUE_NOUNS, CUE_VERBS, cueVerb } from '../../src/lexicon/attribution-cues.ts'
import { BACK_OFFS, backOff } from '../../src/lexicon/backoff.ts'
import { FRAMES } from '../../src/lexicon/frames/index.ts'
import { LIGHT_VERBS, OCCURRENCE_VERBS } from '../../src/lexicon/light-verbs.ts'
import {
  ADJECTIVE_OPERATORS, ADVERB_OPERATORS, MODAL_OPERATORS, NOUN_OPERATORS, PREPOSITION_OPERATORS, SUBORDINATOR_OPERATORS, VERB_OPERATORS,
} from '../../src/lexicon/operators.ts'
import { CATEGORIES } from '../../src/model/index.ts'

const twice = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.indexOf(one) !== at)

test('no light verb, occurrence verb or cue is listed twice', () => {
  expect(twice(LIGHT_VERBS.map((verb) => `${verb.lemma} ${verb.nouns ?? ''}`))).toEqual([])
  expect(twice(OCCURRENCE_VERBS.map((verb) => `${verb.lemma} ${verb.object ?? ''} ${verb.passive ?? ''}`))).toEqual([])
  expect(twice(CUE_VERBS.map((cue) => cue.lemma))).toEqual([])
})

test('a reversed light verb lends the recipient and says where the actor stands', () => {
  expect(LIGHT_VERBS.filter((verb) => (verb.reversed ?? false) !== (verb.lends === 'recipient')).map((verb) => verb.lemma)).toEqual([])
  expect(LIGHT_VERBS.filter((verb) => verb.reversed && !verb.actorSlots?.length).map((verb) => verb.lemma)).toEqual([])
})

test.each([
  ['say', false, false], ['deny', true, true], ['warn', false, true], ['condemn', false, true], ['believe', false, false],
])('%s reports: negative %s, with a frame %s', (lemma, negative, frame) => {
  expect(cueVerb(lemma)).toMatchObject({ lemma, negative, frame })
})

test.each(['march', 'sign', 'kill'])('%s reports nothing', (lemma) => {
  expect(cueVerb(lemma)).toBe(null)
  expect(CUE_NOUNS.has(lemma)).toBe(false)
})

test.each([
  [VERB_OPERATORS, 'plan', 'future'], [VERB_OPERATORS, 'hope', 'hypothetical'], [VERB_OPERATORS, 'deny', 'negation'], [VERB_OPERATORS, 'foil', 'negation'],
  [VERB_OPERATORS, 'urge', 'hypothetical'], [VERB_OPERATORS, 'fear', 'hypothetical'], [VERB_OPERATORS, 'allege', null], [VERB_OPERATORS, 'commemorate', 'historical'],
  [NOUN_OPERATORS, 'possibility', 'hypothetical'], [NOUN_OPERATORS, 'absence', 'negation'], [NOUN_OPERATORS, 'plan', 'future'],
  [ADJECTIVE_OPERATORS, 'upcoming', 'future'], [ADJECTIVE_OPERATORS, 'alleged', null], [ADJECTIVE_OPERATORS, 'past', 'historical'], [ADJECTIVE_OPERATORS, 'foiled', 'negation'],
  [ADVERB_OPERATORS, 'never', 'negation'], [ADVERB_OPERATORS, 'perhaps', 'hypothetical'], [MODAL_OPERATORS, 'will', 'future'], [MODAL_OPERATORS, 'might', 'hypothetical'],
  [SUBORDINATOR_OPERATORS, 'unless', 'hypothetical'], [PREPOSITION_OPERATORS, 'without', 'negation'],
])('operator %#: %s brings %s', (operators, lemma, auxiliary) => {
  expect(operators.get(lemma)?.auxiliary).toBe(auxiliary)
})

test('what happened needs no operator', () => {
  expect(['previous', 'latest', 'recent', 'deadly'].filter((word) => ADJECTIVE_OPERATORS.has(word))).toEqual([])
  expect(['kill', 'sign', 'visit', 'arrest'].filter((word) => VERB_OPERATORS.has(word))).toEqual([])
})

test('the back-off never claims more than half, and guesses in every category', () => {
  expect([...BACK_OFFS].filter(([, guess]) => guess.confidence <= 0 || guess.confidence > 0.5)).toEqual([])
  expect(CATEGORIES.filter((category) => ![...BACK_OFFS.values()].some((guess) => guess.category === category))).toEqual([])
  expect(BACK_OFFS.size).toBeGreaterThanOrEqual(600)
  expect([...BACK_OFFS.keys()].filter((verb) => !/^[a-z-]+(_[a-z]+)*$/.test(verb))).toEqual([])
})

test.each([['laud', 'SUPPORT'], ['lampoon', 'ACCUSE'], ['strangle', null], ['say', null]])('the back-off takes %s for %s', (verb, category) => {
  expect(backOff(verb)?.category ?? null).toBe(category)
})

test('every conflict category has at least 25 frames', () => {
  const conflict = ['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
  expect(conflict.filter((category) => FRAMES.filter((frame) => frame.category === category).length < 25)).toEqual([])
})
