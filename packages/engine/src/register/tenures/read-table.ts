import { SECTORS, type Sector } from '../../model/codebook.ts'
import type { Day } from '../../model/calendar.ts'

/** What kind of office it is, whatever a state calls it. `ceremonialHead` is a head of state who does not govern. */
export const RANKS = [
  'headOfState', 'ceremonialHead', 'headOfGovernment', 'vicePresident', 'foreignMinister', 'defenceMinister', 'interiorMinister', 'treasury',
  'justiceMinister', 'securityAdviser', 'deputyForeignMinister', 'chiefOfStaff', 'adviser', 'spokesperson', 'envoy', 'ambassador', 'speaker',
  'armedForcesChief', 'intelligenceChief', 'governor', 'judge', 'chief', 'groupLeader', 'oppositionLeader', 'minister', 'crownPrince',
] as const
export type Rank = (typeof RANKS)[number]

/** One person in one office for one stretch of time. */
export interface Tenure {
  readonly person: string
  /** Other ways the press writes the name: the surname alone, another spelling. */
  readonly also: readonly string[]
  /** ISO alpha-3 of the state, or PLOVER's code of a non-state body. */
  readonly country: string
  readonly sector: Sector
  readonly rank: Rank
  readonly office: string
  /** This office holder is the one called the state's leader. */
  readonly leads: boolean
  readonly from: Day
  /** null: in office as far as this table knows. */
  readonly to: Day | null
  /** The coarser of the two ends. */
  readonly precision: 'day' | 'month' | 'year'
}

interface Office {
  readonly country: string
  readonly sector: Sector
  readonly rank: Rank
  readonly office: string
  readonly leads: boolean
}

interface Row {
  readonly from: string
  /** null: until the next line's holder; '' was written for "still in office, whatever follows". */
  readonly to: string | null
  /** null: nobody, the office stood empty. */
  readonly name: string | null
}

const one = <T extends string>(known: readonly T[], word: string, line: string): T => {
  const found = known.find((entry) => entry === word)
  if (found === undefined) throw new TypeError(`unknown word "${word}" in tenure table: ${line}`)
  return found
}

/** "@ FRA GOV headOfState! President" */
const readOffice = (line: string): Office => {
  const [, country = '', sector = '', rank = '', ...office] = line.split(' ')
  return {
    country, sector: one(SECTORS.filter((known) => known !== 'UNK'), sector, line), rank: one(RANKS, rank.replace('!', ''), line),
    office: office.join(' '), leads: rank.endsWith('!'),
  }
}

/** "2007-05-16..2012-05-15 Nicolas Sarkozy|Sarkozy" */
const readRow = (line: string): Row => {
  const space = line.indexOf(' ')
  const [from = '', to = null] = line.slice(0, space).split('..')
  const name = line.slice(space + 1)
  return { from, to, name: name === '-' ? null : name }
}

const firstDay = (date: string): Day => `${date}-01-01`.slice(0, Math.max(10, date.length)).replace(/^(\d{4}-\d{2})-01-01$/, '$1-01')

const lastDay = (date: string): Day => {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

const precisionOf = (dates: readonly string[]): Tenure['precision'] => {
  const shortest = Math.min(...dates.map((date) => date.length))
  return shortest === 4 ? 'year' : shortest === 7 ? 'month' : 'day'
}

/** Names after the first; where a row gives none, the last word of the name is one. */
const namesOf = (text: string): { readonly person: string; readonly also: readonly string[] } => {
  const [person = '', ...also] = text.split('|')
  const surname = person.split(' ').at(-1) ?? person
  const given = text.includes('|') ? also.filter((name) => name !== '') : [surname]
  return { person, also: given.filter((name) => name !== person) }
}

const tenure = (office: Office, row: Row, next: Row | undefined): Tenure | null => {
  if (row.name === null) return null
  const end = row.to ?? next?.from ?? ''
  const to = end === '' ? null : end
  return Object.freeze({
    ...namesOf(row.name), ...office, from: firstDay(row.from), to: to === null ? null : lastDay(to),
    precision: precisionOf(to === null ? [row.from] : [row.from, to]),
  })
}

/**
 * Reads a tenure table. A block starts with "@ country sector rank office" (rank with "!": this is the state's leader) and goes on
 * with a line for each holder, in order: "from name" or "from..to name", names after "|". Without a "to" the next line's "from" is
 * the end, so a handover day has both; the last line without one, and any with "from..", is still in office. Dates may be a year, a
 * month or a day.
 */
export const readTenures = (table: string): readonly Tenure[] =>
  table.split('\n@ ').slice(1).flatMap((block) => {
    const [head = '', ...lines] = block.split('\n').filter((line) => line !== '')
    const office = readOffice(`@ ${head}`)
    const rows = lines.map(readRow)
    return rows.map((row, index) => tenure(office, row, rows[index + 1])).filter((entry) => entry !== null)
  })
