import { expect, test } from 'vitest'
import { accountOf, resolveText } from './resolve-for-test.ts'

// Published on Thursday 14 March 2024.
test.each([
  { text: 'Norway expelled 13 Georgian diplomats on Tuesday over the treatment of migrants.', trigger: 'expelled', setting: { words: ['norway', 'expel', 'georgian', 'diplomat', 'treatment', 'migrant'], numbers: ['13'], days: ['2024-03-12'] } },
  { text: 'Kenya has accused Uganda of moving border stones, a spokesman said on 5 March.', trigger: 'accused', setting: { days: ['2024-03-05'], numbers: [] } },
  { text: 'Kenya threatens Uganda\n\nNAIROBI, March 14 (Example Wire) - Kenya threatened on Wednesday to close nine border posts.\n', trigger: 'threatens', setting: { numbers: ['9'], days: ['2024-03-13'] } },
])('$text', async ({ text, trigger, setting }) => {
  expect(accountOf(await resolveText(text), trigger).setting).toMatchObject(setting)
})

test('a dateline and a second sentence are no part of it', async () => {
  const { setting } = accountOf(await resolveText('Kenya condemned Uganda\n\nNAIROBI, March 14 (Example Wire) - Kenya denounced Uganda over a dam. Traders shrugged at 300 lorries.\n'), 'denounced')
  expect(setting).toEqual({ words: ['kenya', 'denounce', 'uganda', 'dam'], numbers: [], days: [] })
})

test('what is only pointed at has none: another story stands around it', async () => {
  const report = await resolveText('Chile invaded Peru. Poland and Kenya discussed grain and the invasion of Peru.')
  expect(report.accounts.filter(({ account }) => account.anaphoric).map(({ setting }) => setting.words)).toEqual([[]])
})
