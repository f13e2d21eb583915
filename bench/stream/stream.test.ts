import { expect, it } from 'vitest'
import { FIRST_DAY, isoDay, SPAN_DAYS } from './calendar.ts'
import { KINDS } from './kinds.ts'
import { generateStream, type StreamedReport, type Told } from './stream.ts'
import { PAIRS, WORLD } from './world.ts'

const REPORTS = 4000
const stream = [...generateStream({ reports: REPORTS, seed: 31 })]
const byName = new Map(stream.map((report) => [report.document.name, report]))
const share = (test: (report: StreamedReport) => boolean): number => stream.filter(test).length / stream.length

const told = new Map<string, Told[]>()
for (const tell of stream.flatMap((report) => report.tells)) told.set(tell.happening, [...(told.get(tell.happening) ?? []), tell])

/** The tellings of a day that most give, so that a contradiction does not move a happening. */
const dayOf = (tells: readonly Told[]): string | null => {
  const days = tells.flatMap(({ day }) => (day === null ? [] : [day]))
  const count = (day: string): number => days.filter((other) => other === day).length
  return days.toSorted((one, other) => count(other) - count(one))[0] ?? null
}

it('gives the same bytes for the same seed, and others for another', () => {
  const write = (seed: number): string => JSON.stringify([...generateStream({ reports: 300, seed })])
  expect(write(7)).toBe(write(7))
  expect(write(8)).not.toBe(write(7))
})

it.each([0, 1, 5, 300])('gives %i reports when asked for as many', (reports) => {
  expect([...generateStream({ reports, seed: 2 })]).toHaveLength(reports)
})

it('names each report once and gives each page of its own one address', () => {
  expect(byName.size).toBe(REPORTS)
  const pages = stream.filter((report) => report.corrects === null).map((report) => report.document.url)
  expect(new Set(pages).size).toBe(pages.length)
})

it('keeps every day inside the span, in the order of publication, and none before it is known', () => {
  const last = isoDay(SPAN_DAYS - 1)
  for (const { document, tells } of stream) {
    for (const day of [document.published, ...tells.flatMap((tell) => tell.day ?? [])])
      expect(day >= FIRST_DAY && day <= last && day <= document.published).toBe(true)
  }
  const published = stream.map((report) => report.document.published)
  expect(published).toEqual(published.toSorted())
})

it('has the shares of copies, corrections and stories with a background that it promises', () => {
  expect(share((report) => report.copyOf !== null)).toBeGreaterThan(0.2)
  expect(share((report) => report.copyOf !== null)).toBeLessThan(0.3)
  expect(share((report) => report.corrects !== null)).toBeGreaterThan(0.02)
  expect(share((report) => report.corrects !== null)).toBeLessThan(0.045)
  expect(share((report) => report.tells.length > 1)).toBeGreaterThan(0.3)
})

it('copies the paragraphs of an earlier report under another headline and name', () => {
  for (const copy of stream.filter((report) => report.copyOf !== null)) {
    const original = byName.get(copy.copyOf ?? '')
    expect(original !== undefined && original.document.name < copy.document.name).toBe(true)
    expect(copy.tells).toEqual(original?.tells)
    expect(copy.document.publisher).not.toBe(original?.document.publisher)
    expect(copy.document.content.split('\n')[0]).not.toBe(original?.document.content.split('\n')[0])
    const paragraphs = original?.document.content.trim().split('\n\n').slice(1) ?? []
    for (const paragraph of paragraphs) expect(copy.document.content).toContain(paragraph)
  }
})

it('corrects an earlier text of the same page with other words', () => {
  for (const corrected of stream.filter((report) => report.corrects !== null)) {
    const earlier = byName.get(corrected.corrects ?? '')
    expect(earlier?.document.url).toBe(corrected.document.url)
    expect(earlier?.document.content).not.toBe(corrected.document.content)
    expect(corrected.tells.map((tell) => tell.happening)).toEqual(earlier?.tells.map((tell) => tell.happening))
  }
})

it('tells a happening once to sixty times, most of them seldom and a few often', () => {
  const sizes = [...told.values()].map((tells) => tells.length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60)
  expect(Math.max(...sizes)).toBeGreaterThan(40)
  expect(sizes.filter((size) => size <= 5).length / sizes.length).toBeGreaterThan(0.5)
})

it('gives one happening the same category and parties in every telling', () => {
  for (const tells of told.values()) {
    expect(new Set(tells.map(({ category, actors, recipients }) => JSON.stringify([category, actors, recipients]))).size).toBe(1)
  }
})

it('contradicts itself on the day in a few reports, never in most', () => {
  const dated = [...told.values()].flatMap((tells) => tells.flatMap(({ day }) => (day === null ? [] : [day !== dayOf(tells)])))
  const contradicting = dated.filter((other) => other).length / dated.length
  expect(contradicting).toBeGreaterThan(0.002)
  expect(contradicting).toBeLessThan(0.06)
})

it('has a near miss for at least three happenings in ten: same pair, same category, within a week', () => {
  const groups = Map.groupBy([...told.values()], ([tell]) =>
    JSON.stringify([tell?.category, tell?.actors.concat(tell.recipients).toSorted()]),
  )
  const near = [...groups.values()].flatMap((group) =>
    group.map((tells) => {
      const day = Date.parse(dayOf(tells) ?? '')
      return group.some((other) => other !== tells && Math.abs(Date.parse(dayOf(other) ?? '') - day) < 7 * 86_400_000)
    }),
  )
  expect(near.filter((has) => has).length / near.length).toBeGreaterThan(0.3)
})

it('leaves no slot open and begins no text with an empty line', () => {
  for (const { document } of stream) {
    expect(document.content).not.toMatch(/[{}]|undefined|  |\n{3}/u)
    expect(document.content).toMatch(/^\S/u)
  }
})

it.each(Object.entries(KINDS))('tells a %s in at least eight ways, each with a headline to choose', (_, { tellings }) => {
  expect(new Set(tellings.sentences).size).toBeGreaterThanOrEqual(8)
  expect(new Set(tellings.headlines).size).toBeGreaterThanOrEqual(4)
})

it('has a world without doubles: codes, people and pairs', () => {
  const people = WORLD.flatMap((state) => state.people)
  const pairs = PAIRS.map(({ first, second }) => `${first.code} ${second.code}`)
  for (const names of [WORLD.map((state) => state.code), people, pairs]) expect(new Set(names).size).toBe(names.length)
})
