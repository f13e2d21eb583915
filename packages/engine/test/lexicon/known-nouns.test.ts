import { expect, test } from 'vitest'
import { knownNoun } from '../../src/lexicon/known-nouns.ts'

test.each([
  ['authorities', 'authority'], ['talks', 'talk'], ['hostages', 'hostage'], ['envoys', 'envoy'], ['gunmen', 'gunman'], ['peacekeepers', 'peacekeeper'], ['truces', 'truce'],
  ['crises', 'crisis'], ['relations', 'relation'], ['sanctions', 'sanction'], ['truce', 'truce'],
])('%s is %s', (form, lemma) => {
  expect(knownNoun(form)).toBe(lemma)
})

test.each(['xyzzy', 'gas bags', 'uss'])('the lexicon does not know %s', (form) => {
  expect(knownNoun(form)).toBe(null)
})
