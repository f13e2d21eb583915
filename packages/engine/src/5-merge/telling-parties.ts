import { PLOVER } from '../codebook/index.ts'
import type { Identity, Telling } from '../model/index.ts'
import { finds, type Found } from './telling-findings.ts'
import type { Finding } from './telling-weights.ts'
import { isNamedIn, isSameName } from './telling-names.ts'

/** What the sides of two tellings say of each other: the same codes, one left open, none in common. */
export function compareParties(a: Telling, b: Telling): readonly Found[] {
  // Of a meeting or an agreement each side tells itself first.
  const turned = isTurned(a, b)
  // Who accepts is not who invited.
  if (PLOVER[a.category].mutual && !(turned && PLOVER[a.category].pledges)) return compareSides(a, b, { one: [...a.actors, ...a.recipients], other: [...b.actors, ...b.recipients] }, BOTH)
  if (turned) return finds('parties', 'turned', `${[...codes(a.actors)].join('+')} is actor in one, recipient in the other`)
  return [...compareSides(a, b, { one: a.actors, other: b.actors }, SIDE), ...compareSides(a, b, { one: a.recipients, other: b.recipients }, SIDE)]
}

/** How two sides fit: one of a row lies wholly in the other, each has parties of its own, and so on. */
type Fit = 'same' | 'open' | 'part' | 'crossed' | 'other'

/** What each fit is worth, plain and where whoever one telling leaves out stands in its sentence all the same. */
type Sides = Readonly<Record<Fit, Readonly<Record<'plain' | 'named', Finding>>>>

const BOTH: Sides = {
  same: { plain: 'bothSame', named: 'bothSame' }, open: { plain: 'bothOpen', named: 'bothOpen' }, part: { plain: 'bothPart', named: 'bothPartNamed' },
  crossed: { plain: 'bothCrossed', named: 'bothCrossedNamed' }, other: { plain: 'never', named: 'never' },
}
const SIDE: Sides = {
  same: { plain: 'sideSame', named: 'sideSame' }, open: { plain: 'sideOpen', named: 'sideOpenNamed' }, part: { plain: 'sidePart', named: 'sidePart' },
  crossed: { plain: 'sideCrossed', named: 'sideCrossed' }, other: { plain: 'sideOther', named: 'sideOtherNamed' },
}

const codes = (people: readonly Identity[]): ReadonlySet<string> => new Set(people.map(({ code }) => code).filter((code) => code !== 'UNK'))

/** "Ten envoys ordered out of Oslo" may be read as the envoys' own order. */
function isTurned(a: Telling, b: Telling): boolean {
  const [doer, done, otherDoer, otherDone] = [codes(a.actors), codes(a.recipients), codes(b.actors), codes(b.recipients)]
  return doer.size > 0 && done.size > 0 && doer.isDisjointFrom(otherDoer) && doer.isSubsetOf(otherDone) && otherDoer.isSubsetOf(done) && otherDoer.size > 0
}

function compareSides(a: Telling, b: Telling, { one, other }: { readonly one: readonly Identity[]; readonly other: readonly Identity[] }, sides: Sides): readonly Found[] {
  const [x, y] = [codes(one), codes(other)]
  if (x.size === 0 && y.size === 0) return []
  const fit = fitOf(x, y)
  if (fit === 'same') return finds('parties', sides.same.plain, `both ${[...x].join('+')}`)
  const named = missing(one, y).every((party) => isNamedIn(party, b)) && missing(other, x).every((party) => isNamedIn(party, a))
  return finds('parties', sides[fit][named ? 'named' : 'plain'], `${[...x].join('+') || 'nobody'} and ${[...y].join('+') || 'nobody'}${named ? ', all named in both' : ''}`)
}

function fitOf(x: ReadonlySet<string>, y: ReadonlySet<string>): Fit {
  if (x.size === 0 || y.size === 0) return 'open'
  const shared = x.intersection(y).size
  if (shared === 0) return 'other'
  if (shared === x.size && shared === y.size) return 'same'
  return shared === Math.min(x.size, y.size) ? 'part' : 'crossed'
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
