import { beforeAll, expect, test } from 'vitest'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { codeAccounts } from '../../src/3-code/code-accounts.ts'
import { openSentences } from '../../src/3-code/open-sentences.ts'
import type { Account, Category, Layers, Trigger } from '../../src/model/index.ts'
import { annotateText } from '../2-annotate/annotate-text.ts'
import { loadModelForTest } from './load-for-test.ts'

let model: ReadingModel

beforeAll(async () => {
  model = await loadModelForTest()
})

const trigger = (at: number, category: Category, probability: number, roles: Trigger['roles'] = []): Trigger => ({
  at, categories: [{ category, probability }, { category: 'ACCUSE', probability: 1 - probability }], none: 0, mode: null, auxiliary: null, roles,
})

/** The accounts of a sentence when the event model says this of it. */
async function told(sentence: string, triggers: readonly Trigger[] | null): Promise<readonly Account[]> {
  const { text, layers } = await annotateText(sentence, model)
  const said: Layers = { ...layers, sentences: layers.sentences.map((one) => ({ ...one, triggers })) }
  return codeAccounts(text, said)
}

test.each([
  [0.93, 0.66, null],
  [0.65, 0.56, 'no frame fits; the event model reads SUPPORT, probability 0.65'],
])('a verb that no frame knows is what the model reads it as: %s', async (probability, confidence, guess) => {
  const [account] = await told('The president of Chad serenaded Togo on Friday.', [trigger(4, 'SUPPORT', probability)])
  expect(account).toMatchObject({ category: 'SUPPORT', cameo: '050', decision: { rule: expect.stringMatching(/^model:serenad/u), confidence: expect.closeTo(confidence, 2), guess } })
  expect([account?.actors[0]?.span.quote, account?.recipients[0]?.span.quote]).toEqual(['The president of Chad', 'Togo'])
})

test('the parties that the model sees go before those of the tree', async () => {
  const [account] = await told('In Accra, the president serenaded the envoys of Togo.', [trigger(5, 'SUPPORT', 0.9, [{ at: 4, role: 'actor', probability: 0.9 }, { at: 9, role: 'recipient', probability: 0.9 }])])
  expect(account?.recipients.map(({ span }) => span.quote)).toEqual(['Togo'])
})

test.each([
  ['it is not sure', trigger(4, 'SUPPORT', 0.55)],
  ['it is a meeting, which the lexicon knows', trigger(4, 'CONSULT', 0.95)],
])('the model decides nothing where %s', async (_, unsure) => {
  const accounts = await told('The president of Chad serenaded Togo on Friday.', [unsure])
  expect(accounts.filter(({ decision }) => decision.rule.startsWith('model:'))).toEqual([])
})

test('a frame that is often wrong stands where the model reads the same, and where nobody asked it', async () => {
  const sentence = 'Chad supports the view of Togo.'
  const support = async (triggers: readonly Trigger[] | null): Promise<number> => (await told(sentence, triggers)).filter(({ category }) => category === 'SUPPORT').length
  expect([await support(null), await support([]), await support([trigger(1, 'SUPPORT', 0.9)]), await support([trigger(1, 'AGREE', 0.9)])]).toEqual([1, 0, 1, 0])
})

test('the model’s word, a voice and an open recipient move the confidence of a frame', async () => {
  const of = async (sentence: string, triggers: readonly Trigger[]): Promise<number> => (await told(sentence, triggers))[0]?.decision.confidence ?? 0
  const plain = await of('Chad condemned Togo.', [])
  expect(plain).toBeGreaterThan(0.5)
  expect(await of('Chad condemned Togo.', [trigger(1, 'ACCUSE', 0.95)])).toBeGreaterThan(plain)
  expect(await of('Chad has not condemned Togo.', [])).toBeLessThan(plain)
})

test('a frame that fits is not overruled', async () => {
  const [account] = await told('Chad condemned Togo.', [trigger(1, 'SUPPORT', 0.99)])
  expect(account).toMatchObject({ category: 'ACCUSE', decision: { guess: null } })
})

test('a topic that the model reads as a frame does is told', async () => {
  const accounts = await told('Talks and protests in Chad.', [trigger(2, 'PROTEST', 0.9)])
  expect(accounts.map(({ category }) => category)).toContain('PROTEST')
  expect((await told('Talks and protests in Chad.', [])).map(({ category }) => category)).not.toContain('PROTEST')
})

test('a side that the grammar leaves empty is filled where the model is sure', async () => {
  const sentence = 'The men were arrested on Monday, after a hunt by Chad.'
  const actorsOf = async (probability: number): Promise<readonly string[]> => {
    const [account] = await told(sentence, [trigger(3, 'COERCE', 0.9, [{ at: 11, role: 'actor', probability }])])
    return account?.actors.map(({ span }) => span.quote) ?? []
  }
  expect(await actorsOf(0.9)).toEqual(['Chad'])
  expect(await actorsOf(0.6)).toEqual([])
})

const MAY_TELL: ReadonlySet<string> = new Set(['serenaded', 'condemned', 'protests'])

test.each([
  ['The president of Chad serenaded Togo.', true],
  ['Chad condemned Togo.', false],
  ['Chad has two ports.', false],
  ['Chad condemned protests.', true],
])('whether the model is asked: %s %s', async (sentence, open) => {
  const { layers } = await annotateText(sentence, model)
  expect(openSentences(layers, (word) => MAY_TELL.has(word)).has(0)).toBe(open)
})

test('a doubted noun does not take the telling from the verb that carries it', async () => {
  const accounts = await told('The Latvian government announced a ceasefire with the rebels.', [])
  expect(accounts.map(({ category, decision, recipients }) => [category, decision.rule, recipients[0]?.span.quote])).toEqual([['CONCEDE', 'frame:announce-withdrawal', 'the rebels']])
})

test('a blow inside of what is promised is told where the model takes it for struck', async () => {
  const sentence = 'Norway pledged to rebuild the houses after deadly air strikes in Chad.'
  const strikes = async (triggers: readonly Trigger[]): Promise<number> => (await told(sentence, triggers)).filter(({ category }) => category === 'ASSAULT').length
  expect(await strikes([trigger(9, 'ASSAULT', 0.95)])).toBe(1)
  expect(await strikes([])).toBe(0)
})

test('a concession told with nothing but “the” points back to one told before', async () => {
  const anaphoric = async (sentence: string): Promise<readonly boolean[]> => (await told(sentence, [])).filter(({ category }) => category === 'CONCEDE').map((account) => account.anaphoric)
  expect(await anaphoric('The Latvian government announced the ceasefire.')).toEqual([true])
  expect(await anaphoric('The Latvian government announced a ceasefire.')).toEqual([false])
})
