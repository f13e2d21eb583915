import { sayDay, type DayStyle } from './calendar.ts'
import type { Happening } from './happening.ts'
import type { StreamState } from './world.ts'

/** What a telling says otherwise than it was: another day, number or official. */
export interface Variation {
  readonly day?: number
  readonly number?: number
  readonly role?: number
}

/** The day on which a text is written and its way of saying days. */
export interface Vantage {
  readonly today: number
  readonly style: DayStyle
}

type Slots = Readonly<Record<string, string>>

const SLOT = /\{(\w+)\}/gu

const put = (pattern: string, slots: Slots): string =>
  pattern.replace(SLOT, (_, slot: string) => {
    const value = slots[slot]
    if (value === undefined) throw new Error(`no value for {${slot}} in: ${pattern}`)
    return value
  })

const withArticle = (word: string): string => `${/^[AEIO]/iu.test(word) ? 'an' : 'a'} ${word}`

const titleOf = (state: StreamState, role: number): string =>
  [state.leader, 'Foreign Minister', 'Defence Minister', 'Trade Minister'][role] ?? 'envoy'

const nameOf = (state: StreamState, role: number): string => {
  const name = state.people[role]
  if (name === undefined) throw new Error(`${state.name} has nobody in role ${role}`)
  return name
}

const fullOf = (state: StreamState, role: number): string => `${state.demonym} ${titleOf(state, role)} ${nameOf(state, role)}`
const shortOf = (state: StreamState, role: number): string => `${titleOf(state, role)} ${nameOf(state, role).replace(/^\S+ /u, '')}`

const slotsOf = (happening: Happening, variation: Variation, { today, style }: Vantage): Slots => {
  const { first, second } = happening.pair
  const role = variation.role ?? happening.role
  const matter = { ...happening.fillers, Atown: happening.towns.first, Btown: happening.towns.second, a: first.demonym, b: second.demonym }
  return {
    ...matter,
    A: first.name,
    B: second.name,
    aA: withArticle(first.demonym),
    aWeapon: happening.fillers.weapon === 'drone' || happening.fillers.weapon === 'rocket' ? 'a' : 'an',
    Acap: first.capital,
    Bcap: second.capital,
    who: fullOf(first, role),
    whom: fullOf(second, happening.role),
    whoName: shortOf(first, role),
    whomName: shortOf(second, happening.role),
    role: titleOf(first, role).toLowerCase(),
    when: sayDay(variation.day ?? happening.day, today, style),
    thing: put(happening.thing, matter),
    n: String(variation.number ?? happening.number),
    town: happening.town,
  }
}

/** A pattern with the facts of a happening in its slots, as written on a day; its first letter is a capital. */
export const fillPattern = (pattern: string, happening: Happening, variation: Variation, vantage: Vantage): string => {
  const text = put(pattern, slotsOf(happening, variation, vantage))
  return text.charAt(0).toUpperCase() + text.slice(1)
}
