import { expect, test } from 'vitest'
import { accountOf, resolveText } from './resolve-for-test.ts'

// Published on Thursday 14 March 2024.
test.each([
  { text: 'Norway condemned the 2019 raid by Latvia on a lighthouse.', trigger: 'raid', auxiliaries: ['historical'] },
  { text: 'Norway condemned the raid by Latvia on a lighthouse in February.', trigger: 'raid', auxiliaries: [] },
  { text: 'Norway praised the summit between Kenya and Peru in Lima in 2019.', trigger: 'summit', auxiliaries: ['historical'] },
  { text: 'Since signing a treaty with Peru in 1998, Norway has bought its fish.', trigger: 'signing', auxiliaries: ['historical'] },
  { text: 'Since 1998, Norway has condemned Latvia.', trigger: 'condemned', auxiliaries: [] },
  { text: 'A court in Norway jailed a Latvian man over a 2019 murder.', trigger: 'jailed', auxiliaries: [] },
])('$text', async ({ text, trigger, auxiliaries }) => {
  expect(accountOf(await resolveText(text), trigger).account.auxiliaries).toEqual(auxiliaries)
})
