import { expect, test } from 'vitest'
import { tokenize } from '../../src/2-annotate/tokens.ts'
import { SourceText } from '../../src/model/index.ts'

const spansOf = (sentence: string) => {
  const text = new SourceText(sentence)
  return { text, spans: tokenize(text, text.span(0, sentence.length)) }
}

/** The words as Universal Dependencies cuts English, by white space. */
const ROWS: readonly (readonly [sentence: string, words: string])[] = [
  ['The U.S. and the U.K. met.', 'The U.S. and the U.K. met .'],
  ['He left the U.S.', 'He left the U.S.'],
  ['the U.S.-led force', 'the U.S. - led force'],
  ["the U.S.’s envoy and the U.N.'s", "the U.S. ’s envoy and the U.N. 's"],
  ['Mr. Okoro met Mrs. Lund.', 'Mr. Okoro met Mrs. Lund .'],
  ['St. Lucia recalled Gen. Adeyemi.', 'St. Lucia recalled Gen. Adeyemi .'],
  ['Lt. Gen. Bo Lee', 'Lt. Gen. Bo Lee'],
  ['J. R. Okoro met K.T. Raman.', 'J. R. Okoro met K.T. Raman .'],
  ['Foreign Secretary K Raman spoke.', 'Foreign Secretary K Raman spoke .'],
  ['at 9 p.m. on Monday', 'at 9 p.m. on Monday'],
  ['at 9:30 a.m., at 7pm', 'at 9:30 a.m. , at 7pm'],
  ["They don't and can’t.", "They do n't and ca n’t ."],
  ['It cannot last.', 'It can not last .'],
  ["He'd left; they’re late.", "He 'd left ; they ’re late ."],
  ['Norway’s envoy', 'Norway ’s envoy'],
  ["it's Oslo's", "it 's Oslo 's"],
  ["the ministers' call", "the ministers ' call"],
  ["Côte d'Ivoire, O’Brien and Sana’a", "Côte d'Ivoire , O’Brien and Sana’a"],
  ['the 80th anniversary', 'the 80th anniversary'],
  ['a $1.5bn loan of €9 million', 'a $ 1.5bn loan of € 9 million'],
  ['1,200 troops, 3.5 per cent, 50%', '1,200 troops , 3.5 per cent , 50 %'],
  ['on 5-6 April', 'on 5 - 6 April'],
  ['Feb. 3, 2024', 'Feb. 3 , 2024'],
  ['a long-term plan', 'a long - term plan'],
  ['the vice-president of a Riga-based group', 'the vice - president of a Riga - based group'],
  ['was re-elected by al-Qaeda', 'was re-elected by al-Qaeda'],
  ['a non-binding, anti-government text', 'a non-binding , anti-government text'],
  ['see https://example.org/a?b=1, please', 'see https://example.org/a?b=1 , please'],
  ['(www.example.org).', '( www.example.org ) .'],
  ['write to press.office@example.org.', 'write to press.office@example.org .'],
  ['He paused... then… left.', 'He paused ... then … left .'],
  ['Talks — long ones—failed -- again.', 'Talks — long ones — failed -- again .'],
  ['"We agree," he said.', '" We agree , " he said .'],
  ['“We agree.” ‘So do we.’', '“ We agree . ” ‘ So do we . ’'],
  ['the pact (signed in May) holds [sic]', 'the pact ( signed in May ) holds [ sic ]'],
  ['No. 5 and no. 6', 'No. 5 and no. 6'],
  ['He said no. Then he left.', 'He said no . Then he left .'],
  ['Acme Inc. and Boreal Ltd. signed', 'Acme Inc. and Boreal Ltd. signed'],
  ['AT&T paid the G7/G20', 'AT&T paid the G7/G20'],
  ['Talks failed.Then they met.', 'Talks failed . Then they met .'],
  ['e.g. Oslo, i.e. here', 'e.g. Oslo , i.e. here'],
  ['zero\u200Bwidth and\u00A0hard\u2009spaces', 'zero width and hard spaces'],
  ['a 🙂 sign', 'a 🙂 sign'],
  ['cafe\u0301 owners', 'cafe\u0301 owners'],
]

test.each(ROWS)('%s', (sentence, words) => {
  expect(spansOf(sentence).spans.map((span) => span.quote)).toEqual(words.split(' '))
})

test('words stand in order, apart, and hold all that is not space', () => {
  for (const [sentence] of ROWS) {
    const { text, spans } = spansOf(sentence)
    expect(spans.filter((span) => !text.holds(span))).toEqual([])
    expect(
      spans.filter((span, at) => span.start < (spans[at - 1]?.end ?? 0)),
      sentence,
    ).toEqual([])
    expect(spans.map((span) => span.quote).join(''), sentence).toBe(sentence.replaceAll(/[\s\u200B]/gu, ''))
  }
})

test('only the words of the block are cut', () => {
  const text = new SourceText('Oslo paid. Riga built. Oslo left.')
  expect(tokenize(text, text.span(11, 22)).map(({ start, quote }) => `${start} ${quote}`)).toEqual(['11 Riga', '16 built', '21 .'])
})
