import { expect, test } from 'vitest'
import { knownLemma } from '../../src/lexicon/base-forms.ts'

test.each([
  ['promised', 'promise'], ['committed', 'commit'], ['flew', 'fly'], ['withdrew', 'withdraw'], ['meeting', 'meet'], ['met', 'meet'], ['denied', 'deny'], ['agreed', 'agree'],
  ['agreeing', 'agree'], ['welcoming', 'welcome'], ['conferred', 'confer'], ['settled', 'settle'], ['urges', 'urge'], ['presses', 'press'], ['brokered', 'broker'], ['freed', 'free'],
])('verb %s is %s', (form, lemma) => {
  expect(knownLemma(form, 'verb')).toBe(lemma)
})

test.each([['authorities', 'authority'], ['talks', 'talk'], ['hostages', 'hostage'], ['envoys', 'envoy'], ['gunmen', 'gunman'], ['taxes', 'tax'], ['truces', 'truce'], ['crises', 'crisis']])('noun %s is %s', (form, lemma) => {
  expect(knownLemma(form, 'noun')).toBe(lemma)
})

test.each(['xyzzy', 'bed', 'sing'])('the lexicon does not know %s', (form) => {
  expect(knownLemma(form, 'noun')).toBe(null)
})
