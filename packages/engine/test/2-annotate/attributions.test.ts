import { beforeAll, expect, test } from 'vitest'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { loadModelForTest } from '../3-code/load-for-test.ts'
import { annotateText } from './annotate-text.ts'

let model: ReadingModel
beforeAll(async () => {
  model = await loadModelForTest()
})

/** "kind | source | cue | content", content in pieces where the cue cuts it; a cue that denies has a "!". */
const attributionsOf = async (text: string): Promise<readonly string[]> => {
  const { layers } = await annotateText(text, model)
  return layers.attributions.map(({ kind, sourceSpan, cueSpan, content, negative }) =>
    [kind, sourceSpan?.quote ?? '–', `${cueSpan?.quote ?? '–'}${negative ? '!' : ''}`, content.map(({ quote }) => quote).join(' … ')].join(
      ' | ',
    ),
  )
}

const ROWS: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // Direct speech, the cue before, behind and inside.
  ['“We will not sign,” Foreign Minister Ana Duarte said.', 'direct | Foreign Minister Ana Duarte | said | We will not sign,'],
  ['“We will not sign,” said Foreign Minister Ana Duarte.', 'direct | Foreign Minister Ana Duarte | said | We will not sign,'],
  ['Foreign Minister Ana Duarte said: “We will not sign.”', 'direct | Foreign Minister Ana Duarte | said | We will not sign.'],
  [
    '“We will not sign,” Duarte said, “until the prisoners are free.”',
    'direct | Duarte | said | We will not sign, … until the prisoners are free.',
  ],
  // Indirect speech.
  ['Duarte said that Lisbon would not sign.', 'indirect | Duarte | said | that Lisbon would not sign'],
  ['Duarte said Lisbon would not sign.', 'indirect | Duarte | said | Lisbon would not sign'],
  ['Duarte told reporters that Lisbon would not sign.', 'indirect | Duarte | told | that Lisbon would not sign'],
  ['In a statement, the ministry said it regretted the attack.', 'indirect | the ministry | said | it regretted the attack'],
  ['Two soldiers crossed the river, the ministry said.', 'indirect | the ministry | said | Two soldiers crossed the river'],
  ['Two soldiers, the ministry said, crossed the river.', 'indirect | the ministry | said | Two soldiers … crossed the river'],
  ['Lisbon was quoted as saying that the talks were over.', 'indirect | Lisbon | saying | that the talks were over'],
  ['The ministry’s claim that Riga shelled the port drew laughter.', 'indirect | The ministry | claim | that Riga shelled the port'],
  // "According to", on either side.
  ['According to the ministry, two soldiers crossed the river.', 'accordingTo | the ministry | According | two soldiers crossed the river'],
  ['Two soldiers crossed the river, according to the ministry.', 'accordingTo | the ministry | according | Two soldiers crossed the river'],
  // Denials, doubts, accusations.
  ['Duarte denied that Lisbon had sold the ships.', 'indirect | Duarte | denied! | that Lisbon had sold the ships'],
  ['Duarte doubted that Riga had paid.', 'indirect | Duarte | doubted! | that Riga had paid'],
  ['Duarte accused Riga of shelling the port.', 'indirect | Duarte | accused | of shelling the port'],
  // One inside another: both stand, the outer around the inner.
  [
    'Duarte said Riga had told her that the port was closed.',
    'indirect | Duarte | said | Riga had told her that the port was closed',
    'indirect | Riga | told | that the port was closed',
  ],
  // Where it ends: at a semicolon, at a colon, before the cue's own words, at its relative clause.
  ['Riga says nine died; Oslo says it was ten.', 'indirect | Riga | says | nine died', 'indirect | Oslo | says | it was ten'],
  ['“There will be no talks,” Lund said on Friday.', 'direct | Lund | said | There will be no talks,'],
  [
    'Asked whether the talks were over, Lund said they were not.',
    'indirect | – | Asked | whether the talks were over',
    'indirect | Lund | said | they were not',
  ],
  // Who says it.
  ['A raid is feared in Riga.'],
  ['“There will be no talks,” Lund said, as quoted by Berg.', 'direct | Lund | said | There will be no talks,', 'accordingTo | Berg | quoted | There will be no talks,” Lund said'],
  ['Oslo welcomed what it called a wise step.', 'mixed | it | called | a wise step'],
  // Denied: the report's maker is somebody else.
  [
    'Riga dismissed a report that its troops had crossed the river.',
    'indirect | Riga | dismissed! | that its troops had crossed the river',
    'indirect | – | report | that its troops had crossed the river',
  ],
  // Speech that goes on.
  [
    '“We will not sign,” Duarte said. “Riga broke the pact.”',
    'direct | Duarte | said | We will not sign,',
    'continued | Duarte | said | “Riga broke the pact.”',
  ],
  [
    'Duarte said:\n\nWe stand by our friends in Riga.\n\nWe will send them ships.',
    'continued | Duarte | said | We stand by our friends in Riga.',
    'continued | Duarte | said | We will send them ships.',
  ],
  ['Duarte issued the following statement:\n\nWe stand by our friends in Riga.', 'continued | Duarte | issued | We stand by our friends in Riga.'],
  ['Duarte explained the incident in which a ship sank.', 'indirect | Duarte | explained | the incident in which a ship sank'],
  ['Lisbon rejected the claims as “pure invention”.', 'mixed | Lisbon | rejected | pure invention'],
  // The speaker is the one at the cue, not the one that the quotation begins with.
  [
    'The envoy left on Monday. “He called Oslo and conveyed his regret,” Lund said.',
    'direct | Lund | said | He called Oslo and conveyed his regret,',
  ],
  // No speech.
  ['Duarte voiced “full support” for Riga.'],
  ['Duarte continued to visit the region.'],
  ['The talks between Lisbon and Riga were held on Monday.'],
]

test.each(ROWS)('%s', async (text, ...attributions) => {
  expect(await attributionsOf(text)).toEqual(attributions)
})

test('a quotation of the next speaker is not the last one’s', async () => {
  const found = await attributionsOf('“We will not sign,” Duarte said.\n\n“Then there is no pact,” Lund said.')
  expect(found).toEqual(['direct | Duarte | said | We will not sign,', 'direct | Lund | said | Then there is no pact,'])
})
