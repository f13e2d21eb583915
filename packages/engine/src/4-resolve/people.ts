import { type Grammar, grammarOf, type Identity, type Mention, type Span } from '../model/index.ts'
import { type ResolveContext, sentenceAt, today } from './context.ts'
import { identifyPhrase, titleWords } from './identify.ts'
import { describePhrase, type Phrase } from './phrase.ts'

/** Somebody the report names, as far as all its sentences together tell. */
export interface Person {
  readonly name: string
  readonly identity: Identity | null
  /** Words that say who it is; null when only the register knows. */
  readonly evidence: Span | null
  readonly how: 'stated' | 'register' | 'unknown'
}

/** Everyone the report names, found by full name or by the last part of it. */
export interface People {
  find(name: string): Person | null
  /** The last person before a place in the text who holds such an office, in such a state where given. */
  all(): readonly Person[]
}

/** Reads every name of a person once: a later "Berg" is the "Norwegian minister Anna Berg" of another sentence. */
export function gatherPeople(context: ResolveContext): People {
  const people = new Map<string, Person>()
  for (const mention of context.layers.names.filter((m) => m.type === 'PER')) {
    const person = readPerson(context, mention)
    const key = person.name.toLowerCase()
    const known = people.get(key)
    if (!known || better(person, known)) people.set(key, person)
  }
  const list = [...people.values()]
  return { find: (name) => findPerson(list, name), all: () => list }
}

const rank = { stated: 2, register: 1, unknown: 0 } as const

const better = (a: Person, b: Person): boolean => rank[a.how] > rank[b.how] || (rank[a.how] === rank[b.how] && (a.identity?.office?.length ?? 0) > (b.identity?.office?.length ?? 0))

function readPerson(context: ResolveContext, mention: Mention): Person {
  const grammar = grammarOf(sentenceAt(context.layers, mention.sentence))
  const phrase = describePhrase(context.register, context.layers, grammar, headOf(grammar, mention))
  const told = identifyPhrase(context, { ...phrase, person: mention })
  const name = mention.span.quote
  if (told && told.value.name !== null) return { name, identity: told.value, evidence: mention.span, how: 'stated' }
  const holder = knownHolder(context, name, phrase)
  return holder ? { name, identity: holder, evidence: mention.span, how: 'register' } : { name, identity: null, evidence: null, how: 'unknown' }
}

/** A name's head is the token whose own head lies outside the name. */
export function headOf(grammar: Grammar, mention: Pick<Mention, 'from' | 'to'>): number {
  for (let at = mention.from; at < mention.to; at++) {
    const parent = grammar.token(at).head
    if (parent < mention.from || parent >= mention.to) return at
  }
  return mention.from
}

/** Who by that name held an office then; a title in the text must be of the same rank, and full names need no title. */
function knownHolder(context: ResolveContext, name: string, phrase: Phrase): Identity | null {
  const day = today(context)
  const ranks = new Set(phrase.offices.map((office) => office.value.office.rank))
  const holders = context.tenures.holders(name, day).filter((holder) => day === null || holder.inOffice || name.includes(' '))
  const fitting = holders.find((holder) => ranks.has(holder.rank)) ?? (name.includes(' ') || ranks.size > 0 || holders.length === 1 ? holders[0] : undefined)
  if (!fitting) return null
  const current = fitting.inOffice || day === null
  return { code: fitting.country, sector: current ? fitting.sector : 'ELI', name: fitting.person, office: titleWords(phrase) ?? fitting.office }
}

function findPerson(people: readonly Person[], name: string): Person | null {
  const wanted = name.toLowerCase()
  const exact = people.find((p) => p.name.toLowerCase() === wanted)
  if (exact?.identity) return exact
  const longer = people.filter((p) => p.identity && sharesName(p.name.toLowerCase(), wanted))
  const codes = new Set(longer.map((p) => p.identity?.code))
  return (codes.size === 1 ? longer[0] : undefined) ?? exact ?? null
}

/** "Berg" and "Anna Berg", "Jaishankar" and "S Jaishankar": the one ends, or begins, with the other. */
const sharesName = (full: string, short: string): boolean =>
  full !== short && (full.endsWith(` ${short}`) || short.endsWith(` ${full}`) || full.startsWith(`${short} `) || short.startsWith(`${full} `))

