import { expect, test } from 'vitest'
import { resolveText } from './resolve-for-test.ts'

/** A text, and the state of each who speaks in it; "–" where nobody can tell. */
const ROWS: readonly (readonly [text: string, ...codes: string[]])[] = [
  ['A spokeswoman for the Danish foreign ministry said that the two had met.', 'DNK'],
  ['A statement on behalf of the Kenyan president said that the talks were over.', 'KEN'],
  ['In Mexico, prosecutors said agents had raided two farms.', 'MEX'],
  ['President Ana Lund of Norway left for Riga. Her office said that she would return on Friday.', 'NOR'],
  ['Norway closed its embassy in Riga. Analysts said that others would follow.', '–'],
]

test.each(ROWS)('%s', async (text, ...codes) => {
  const { speakers } = await resolveText(text)
  expect(speakers.map((speaker) => speaker?.identity.code ?? '–')).toEqual(codes)
})
