import { expect, test } from 'vitest'
import { bandKeys } from '../../src/likeness/bands.ts'
import { fingerprint, type Fingerprint } from '../../src/likeness/fingerprint.ts'
import { nearness } from '../../src/likeness/nearness.ts'
import { BEATS } from './beats.ts'
import { EDITS, factsOf, tell } from './stories.ts'

interface Pair {
  readonly what: string
  readonly a: string
  readonly b: string
}

const STORIES = Array.from({ length: 10 }, (_, story) => story)
const KINDS = BEATS.map((_, kind) => kind)
const each = <T>(make: (kind: number, story: number) => readonly T[]): readonly T[] =>
  KINDS.flatMap((kind) => STORIES.flatMap((story) => make(kind, story)))
const written = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')
const wire = (kind: number, story: number): readonly string[] => tell(kind, factsOf(story), () => 0)

const COPIES: readonly Pair[] = each((kind, story) => {
  const original = wire(kind, story)
  const appearances = EDITS.map(([what, edit]) => ({ what, text: written(edit(original, story)) }))
  return [
    ...appearances.map(({ what, text }) => ({ what, a: written(original), b: text })),
    // Two sites that each did something else to it.
    { what: 'two appearances', a: appearances[1]?.text ?? '', b: appearances[4]?.text ?? '' },
  ]
})

/** The call after the call: same agency, day and pair, with the stock sentences that an agency has. */
const another = (kind: number, story: number): readonly string[] => {
  const facts = { ...factsOf(story), n: '9', m: '31', k: '48', town: 'Upper Marle', title: 'foreign minister', p: 'Hedda Rask' }
  return tell(kind, facts, (at) => (at % 3 === 2 ? 0 : 2))
}

const readout = (name: string, office: string, state: string, story: number): string =>
  `${factsOf(story)['p']} spoke by telephone today with ${office} ${name} of ${state}. The two leaders reviewed relations between their countries and exchanged views on regional developments. ${factsOf(story)['p']} thanked ${name} for the contribution of ${state} to the relief fund and underlined the importance of safe passage for shipping. They agreed to remain in close contact and to meet at the earliest opportunity.`

const OTHERS: readonly Pair[] = [
  ...each((kind, story) => [
    { what: 'same happening, another agency', a: written(wire(kind, story)), b: written(tell(kind, factsOf(story), () => 1)) },
    { what: 'same agency, day and pair, another call', a: written(wire(kind, story)), b: written(another(kind, story)) },
    { what: 'same agency and kind, other states', a: written(wire(kind, story)), b: written(wire(kind, story + 1)) },
  ]),
  ...STORIES.map((story) => ({
    what: 'same official form, another counterpart',
    a: readout('Berit Solheim', 'Prime Minister', 'Norland', story),
    b: readout('Amadou Keita', 'President', 'Wadiya', story),
  })),
]

const judge = ({
  what,
  a,
  b,
}: Pair): { readonly what: string; readonly isCopy: boolean; readonly isCandidate: boolean; readonly why: string } => {
  const [first, second] = [fingerprint(a), fingerprint(b)]
  const keys = new Set(bandKeys(first))
  return { what, ...nearness(first, second), isCandidate: bandKeys(second).some((key) => keys.has(key)) }
}

const share = (all: number, some: number): number => some / all

test('copies of a wire story come out as one', () => {
  const judged = COPIES.map(judge)
  expect(judged.length).toBeGreaterThanOrEqual(60)
  expect(share(judged.length, judged.filter(({ isCopy }) => isCopy).length)).toBeGreaterThanOrEqual(0.99)
  expect(share(judged.length, judged.filter(({ isCandidate }) => isCandidate).length)).toBeGreaterThanOrEqual(0.99)
})

test('different stories stay apart', () => {
  const judged = OTHERS.map(judge)
  expect(judged.length).toBeGreaterThanOrEqual(60)
  expect(judged.filter(({ isCopy }) => isCopy).map(({ what, why }) => `${what}: ${why}`)).toEqual([])
})

test('forty sites with one wire story give one group, and few texts are compared with another story', () => {
  const texts = STORIES.slice(0, 5).flatMap((story) =>
    EDITS.map(([, edit]) => ({ story, print: fingerprint(written(edit(wire(0, story), story))) })),
  )
  const groups: (readonly [{ readonly story: number; readonly print: Fingerprint }])[] = []
  for (const text of texts) if (!groups.some(([first]) => nearness(first.print, text.print).isCopy)) groups.push([text])
  expect(texts).toHaveLength(40)
  expect(groups.map(([{ story }]) => story)).toEqual([0, 1, 2, 3, 4])
})

const SMALL: readonly (readonly [string, string, string, boolean])[] = [
  ['case, spaces and marks', 'The envoy met “Zoë” — in Klow.', 'the ENVOY met\n"Zoë" - in Klow', true],
  ['a headline and a longer one', 'Envoys meet in Klow', 'Envoys meet in Klow again', false],
  ['nothing and nothing', '', '', true],
  ['nothing and something', '', 'Envoys meet in Klow', false],
]

test.each(SMALL)('%s', (_, a, b, isCopy) => {
  expect(nearness(fingerprint(a), fingerprint(b)).isCopy).toBe(isCopy)
})

test('a fingerprint is plain JSON of one size, the same every time', () => {
  const [short, long] = [written(wire(0, 1)), written(wire(0, 1)).repeat(40)]
  expect(JSON.parse(JSON.stringify(fingerprint(long)))).toEqual(fingerprint(long))
  expect(JSON.stringify(fingerprint(long)).length).toBeLessThan(JSON.stringify(fingerprint(short)).length * 1.2)
  expect(bandKeys(fingerprint(''))).toEqual([])
  expect(new Set(bandKeys(fingerprint(long))).size).toBe(42)
})
