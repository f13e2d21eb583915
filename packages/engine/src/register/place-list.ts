import { placeKey } from './fold-name.ts'
import { type PlaceColumns, readNumber, readPosition, type Settlement, SETTLEMENTS } from './place-columns.ts'

/** A first-level division: a province, state or oblast. */
export interface Division {
  readonly country: string
  readonly name: string | null
  readonly geonameid: number | null
}

/** A settlement as the list has it. */
export interface Town {
  readonly name: string
  readonly division: Division
  readonly lat: number
  readonly lon: number
  readonly geonameid: number | null
  /** 0 unknown, then doubling from 1,000 people. */
  readonly populationClass: number
  readonly settlement: Settlement
}

/** The columns, opened: places by name without an index, read one at a time. */
export interface PlaceList {
  readonly divisions: readonly Division[]
  /** Every town whose key this is, largest first. */
  towns(key: string): readonly Town[]
  /** The largest town of a division, by the division's number. */
  chiefTown(division: number): Town | null
}

const NOWHERE: Division = Object.freeze({ country: 'UNK', name: null, geonameid: null })

const readDivisions = (lines: string): readonly Division[] =>
  lines.split('\n').map((line) => {
    const [country = 'UNK', name = '', id = ''] = line.split('\t')
    return Object.freeze({ country, name: name === '' ? null : name, geonameid: id === '' ? null : Number(id) })
  })

/** Where each line starts, and where one after the last would. */
const lineStarts = (text: string): Int32Array => {
  const starts: number[] = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return Int32Array.from([...starts, text.length + 1])
}

/** For each division the number of its largest town, or -1. */
const chiefTowns = (columns: PlaceColumns, divisions: number, count: number): Int32Array => {
  const chief = new Int32Array(divisions).fill(-1)
  const size = new Int8Array(divisions).fill(-1)
  for (let town = 0; town < count; town += 1) {
    const home = readNumber(columns.homes, town * 2, 2)
    const value = readNumber(columns.classes, town, 1) >> 2
    if (value <= (size[home] ?? 0)) continue
    chief[home] = town
    size[home] = value
  }
  return chief
}

/** A name's key, worked out once: every search begins with the same few names. */
const rememberedKeys = (name: (index: number) => string): ((index: number) => string) => {
  const keys = new Map<number, string>()
  return (index) => {
    const key = keys.get(index) ?? placeKey(name(index))
    keys.set(index, key)
    return key
  }
}

/** Opens the columns: milliseconds, a few megabytes; nothing is unpacked until it is asked for. */
export const openPlaceList = (columns: PlaceColumns): PlaceList => {
  const divisions = readDivisions(columns.divisions)
  const starts = lineStarts(columns.names)
  const count = starts.length - 1
  const name = (index: number): string => columns.names.slice(starts[index] ?? 0, (starts[index + 1] ?? 1) - 1)

  const town = (index: number): Town => {
    const size = readNumber(columns.classes, index, 1)
    const id = readNumber(columns.ids, index * 4, 4)
    return Object.freeze({
      name: name(index), division: divisions[readNumber(columns.homes, index * 2, 2)] ?? NOWHERE, ...readPosition(columns.positions, index),
      geonameid: id === 0 ? null : id, populationClass: size >> 2, settlement: SETTLEMENTS[size & 3] ?? 'town',
    })
  }

  const keyOf = rememberedKeys(name)

  const firstFrom = (key: string): number => {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (keyOf(middle) < key) low = middle + 1
      else high = middle
    }
    return low
  }

  const towns = (key: string): readonly Town[] => {
    const found: Town[] = []
    for (let at = firstFrom(key); at < count && keyOf(at) === key; at += 1) found.push(town(at))
    return found
  }

  let chief: Int32Array | null = null
  const chiefTown = (division: number): Town | null => {
    chief ??= chiefTowns(columns, divisions.length, count)
    const index = chief[division] ?? -1
    return index < 0 ? null : town(index)
  }
  return Object.freeze({ divisions, towns, chiefTown })
}
