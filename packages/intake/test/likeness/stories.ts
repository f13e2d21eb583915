import { BEATS } from './beats.ts'

/** The facts that fill a story. */
export type Facts = Readonly<Record<string, string>>

const STATES = ['Ruritania', 'Graustark', 'Orsinia', 'Lutha', 'Syldavia', 'Borduria', 'Zubrowka', 'Freedonia', 'Latveria', 'Marshovia']
const PEOPLE = [
  'Ilse Marrow',
  'Tomas Brandt',
  'Oren Vask',
  'Petra Lindqvist',
  'Jakov Ferro',
  'Salme Hirv',
  'Dario Conti',
  'Mina Okoro',
  'Pavel Zorin',
  'Anke Thorn',
]
const TOWNS = ['Bistrica', 'Karlsmund', 'Vellin', 'Tarnow Ford', 'Osmark', 'Grenzau', 'Pellworm', 'Litava', 'Dorn', 'Sankt Veit']
const CITIES = ['Strelsau', 'Edelweiss', 'Krasnoy', 'Lutha City', 'Klow', 'Szohod', 'Lutz', 'Fredonburg', 'Doomstadt', 'Marsho']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const TITLES = ['president', 'prime minister', 'chancellor', 'regent']
const TOPICS = ['ferry lines', 'the water treaty', 'stranded students', 'a cable under the strait', 'locusts']

const pick = (list: readonly string[], at: number): string => list[((at % list.length) + list.length) % list.length] ?? ''

/** The facts of the story with this number; another telling of the same happening has the same. */
export const factsOf = (story: number): Facts => ({
  A: pick(STATES, story),
  B: pick(STATES, story + 3),
  p: pick(PEOPLE, story),
  q: pick(PEOPLE, story * 3 + 4),
  title: pick(TITLES, story),
  town: pick(TOWNS, story * 7 + 2),
  city: pick(CITIES, story),
  day: pick(DAYS, story),
  topic: pick(TOPICS, story),
  n: String(20 + story * 3),
  m: String(2 + story),
  k: String(11 + story * 2),
})

/** A story of a kind: `wordings` says for each sentence which of its three wordings is taken. */
export const tell = (kind: number, facts: Facts, wordings: (at: number) => number): readonly string[] =>
  (BEATS[kind] ?? []).map((beat, at) =>
    (beat[wordings(at) % 3] ?? '').replaceAll(/\{(?<slot>\w+)\}/gu, (_, slot: string) => facts[slot] ?? ''),
  )

type Edit = (paragraphs: readonly string[], story: number) => readonly string[]

const BYLINES = ['By our correspondent', 'By Nele Huber and wire services', 'Harbour Post staff', 'Updated at 18:40']
const HEADLINES = [
  'Border talks in view',
  'What we know about the neighbours’ quarrel',
  'Tension eases, a little',
  'Morning briefing: the river',
]
const TAIL = [
  'Reporting by the Northern Wire; editing by Ada Quill. © Northern Wire. All rights reserved; this material may not be published or rewritten.',
  'Subscribe to our evening letter and never miss a story. Read more: Five recipes for wet autumn days.',
]

/** What sites do to wire copy; each gives the same report. */
export const EDITS: readonly (readonly [string, Edit])[] = [
  ['another headline', (paragraphs, story) => [pick(HEADLINES, story), ...paragraphs]],
  ['headline, byline and tail', (paragraphs, story) => [pick(HEADLINES, story), pick(BYLINES, story), ...paragraphs, ...TAIL]],
  ['the last fifth cut', (paragraphs) => paragraphs.slice(0, 8)],
  ['the last third cut, with headline and tail', (paragraphs, story) => [pick(HEADLINES, story), ...paragraphs.slice(0, 7), ...TAIL]],
  ['two paragraphs cut from the middle', (paragraphs) => paragraphs.filter((_, at) => at !== 4 && at !== 6)],
  [
    'a dateline and other quotation marks',
    (paragraphs, story) => [`${pick(CITIES, story).toUpperCase()} (NW) — ${paragraphs.join('\n').replaceAll(/[“”]/gu, '"')}`],
  ],
  [
    'house spelling and small corrections',
    (paragraphs) =>
      paragraphs.map((text) =>
        text
          .replaceAll('per cent', 'percent')
          .replaceAll('lorr', 'truck')
          .replaceAll(' officials ', ' government officials ')
          .replaceAll('defence', 'defense'),
      ),
  ],
  [
    'paragraphs run together, boilerplate between',
    (paragraphs) => [paragraphs.slice(0, 5).join(' '), 'Advertisement', paragraphs.slice(5).join(' '), TAIL[1] ?? ''],
  ],
]
