import { expect, test } from 'vitest'
import { evidenceOf } from '../../src/model/index.ts'
import { accountOf, resolveText } from './resolve-for-test.ts'

test.each([
  { what: 'a world city stays itself in a report about another state', text: 'The United States and Peru held talks in Vienna on Monday.', trigger: 'talks', place: 'Vienna AUT 4 «Vienna»' },
  { what: 'a town of the report’s states goes before its namesakes', text: 'Libya and Ghana held talks in Tripoli on Monday.', trigger: 'talks', place: 'Tripoli LBY 4 «Tripoli»' },
  { what: 'a visit is at its host’s', text: 'Norwegian Foreign Minister Anna Bergseth visited Kenya on Monday.', trigger: 'visited', place: 'Kenya KEN 1 «Kenya»' },
  { what: 'a direction before a name is not of it', text: 'Rockets hit a base in northeast Jordan on Monday.', trigger: 'hit', place: 'Jordan JOR 1 «Jordan»' },
  { what: 'a visit is never in the visitor’s state', text: 'In Oslo, Kenya thanked Norway. The Norwegian minister Anna Berg visited Kenya on Monday.', trigger: 'visited', place: 'Kenya KEN 1 «Kenya»' },
  { what: 'a place that no table has keeps its name; at home it is of the state whose police act', text: 'Lima, March 14 - Peruvian police fired tear gas at miners near Chalaquipo on Sunday.', trigger: 'fired', place: 'null PER null «Chalaquipo»' },
  { what: 'an airport is where its town is', text: 'Venezuelan police arrested two Chileans at Maiquetía airport on Monday.', trigger: 'arrested', place: 'Maiquetía VEN 4 «Maiquetía airport»' },
  { what: 'the state right before a noun is whose it is, not where', text: 'Ethiopian airstrikes killed two herders in Somalia.', trigger: 'killed', place: 'Somalia SOM 1 «Somalia»' },
  { what: 'a host who is named by person is at home', text: 'Kenyan President William Ruto hosted Ugandan minister Anna Okello.', trigger: 'hosted', place: 'Kenya KEN 1 «Kenyan President William Ruto»' },
  { what: 'a dateline is no place of what it reports', text: 'Talks fail\n\nOSLO, March 14 (Fjord News) — Kenya accused Sudan of theft.', trigger: 'accused', place: null },
])('$what', async ({ text, trigger, place }) => {
  const found = accountOf(await resolveText(text), trigger).place
  const words = found && evidenceOf(found.basis).map((span) => span.quote).join(' … ')
  expect(found && `${found.value.resolved} ${found.value.countryCode} ${found.value.resolution} «${words}»`).toBe(place)
})
