import { PLOVER } from '../codebook/index.ts'
import type { Identity, Telling } from '../model/index.ts'
import { finds, type Found } from './telling-findings.ts'
import type { Finding } from './telling-weights.ts'
import { isNamedIn, isSameName } from './telling-names.ts'

/** What the sides of two tellings say of each other: the same codes, one left open, none in common. */
export function compareParties(a: Telling, b: Telling): readonly Found[] {
  // Of a meeting or an agreement each side tells itself first.
  if (PLOVER[a.category].mutual) return compareSides(a, b, { one: [...a.actors, ...a.recipients], other: [...b.actors, ...b.recipients] }, BOTH)
  if (isTurned(a, b)) return finds('parties', 'turned', `${[...codes(a.actors)].join('+')} is actor in one, recipient in the other`)
  return [...compareSides(a, b, { one: a.actors, other: b.actors }, SIDE), ...compareSides(a, b, { one: a.recipients, other: b.recipients }, SIDE)]
}

type Sides = Readonly<Record<'same' | 'open' | 'openNamed' | 'part' | 'partNamed' | 'crossed' | 'crossedNamed' | 'other' | 'otherNamed', Finding>>

const BOTH: Sides = { same: 'bothSame', open: 'bothOpen', openNamed: 'bothOpen', part: 'bothPart', partNamed: 'bothPartNamed', crossed: 'bothCrossed', crossedNamed: 'bothCrossedNamed', other: 'never', otherNamed: 'never' }
const SIDE: Sides = { same: 'sideSame', open: 'sideOpen', openNamed: 'sideOpenNamed', part: 'sidePart', partNamed: 'sidePart', crossed: 'sideCrossed', crossedNamed: 'sideCrossed', other: 'sideOther', otherNamed: 'sideOtherNamed' }

const codes = (people: readonly Identity[]): ReadonlySet<string> => new Set(people.map(({ code }) => code).filter((code) => code !== 'UNK'))

/** "Ten envoys ordered out of Oslo" may be read as the envoys' own order. */
function isTurned(a: Telling, b: Telling): boolean {
  const [doer, done, otherDoer, otherDone] = [codes(a.actors), codes(a.recipients), codes(b.actors), codes(b.recipients)]
  return doer.size > 0 && done.size > 0 && doer.isDisjointFrom(otherDoer) && doer.isSubsetOf(otherDone) && otherDoer.isSubsetOf(done) && otherDoer.size > 0
}

function compareSides(a: Telling, b: Telling, { one, other }: { readonly one: readonly Identity[]; readonly other: readonly Identity[] }, sides: Sides): readonly Found[] {
  const [x, y] = [codes(one), codes(other)]
  const found = `${[...x].join('+') || 'nobody'} and ${[...y].join('+') || 'nobody'}`
  // A party that one telling leaves out or has otherwise may stand in its sentence all the same.
  const named = missing(one, y).every((party) => isNamedIn(party, b)) && missing(other, x).every((party) => isNamedIn(party, a))
  if (x.size === 0 || y.size === 0) return x.size === y.size ? [] : finds('parties', named ? sides.openNamed : sides.open, `one leaves a side open: ${found}`)
  const shared = x.intersection(y)
  if (shared.size === 0) return finds('parties', named ? sides.otherNamed : sides.other, found)
  if (shared.size === x.size && shared.size === y.size) return finds('parties', sides.same, `both ${[...x].join('+')}`)
  const isPart = shared.size === Math.min(x.size, y.size)
  return finds('parties', isPart ? (named ? sides.partNamed : sides.part) : named ? sides.crossedNamed : sides.crossed, `only ${[...shared].join('+')} in both`)
}

const missing = (people: readonly Identity[], among: ReadonlySet<string>): readonly Identity[] => people.filter(({ code }) => code !== 'UNK' && !among.has(code))

/** The people who are named for one code in both. */
export function comparePeople(a: Telling, b: Telling): readonly Found[] {
  const [one, other] = [peopleOf(a), peopleOf(b)]
  return [...one.keys()].filter((code) => other.has(code)).flatMap((code) => {
    const [x, y] = [one.get(code) ?? [], other.get(code) ?? []]
    const shared = x.find(({ name }) => y.some((known) => isSameName(name ?? '', known.name ?? '')))
    if (shared) return finds('people', 'samePerson', `both ${shared.name}`)
    // A minister who tells what the president did is named beside him.
    const beside = x.some((person) => isNamedIn({ ...person, code: 'UNK' }, b)) || y.some((person) => isNamedIn({ ...person, code: 'UNK' }, a))
    return beside ? [] : finds('people', 'otherPerson', `${x.map(({ name }) => name).join(', ')} and ${y.map(({ name }) => name).join(', ')}`)
  })
}

/** The people named for each code; bodies and bare states say too little. */
function peopleOf(telling: Telling): ReadonlyMap<string, readonly Identity[]> {
  const named = [...telling.actors, ...telling.recipients].filter(({ name, office }) => name !== null && (office !== null || name.includes(' ')))
  return Map.groupBy(named, ({ code }) => code)
}
