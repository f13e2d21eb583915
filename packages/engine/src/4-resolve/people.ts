import { GENDER_WORDS, HONORIFICS } from '../lexicon/group-words.ts'
import { type Basis, type Grammar, grammarOf, type Identity, inferred, type Mention, type Sector, type Span, type Token } from '../model/index.ts'
import { type ResolveContext, sentenceAt, today } from './context.ts'
import { identifyPhrase, officeSector, titleWords } from './identify.ts'
import type { LocalSides } from './local-side.ts'
import { describePhrase, describeStretch, type Phrase } from './phrase.ts'
import { ofSide } from './sides.ts'
import { titleSide } from './title-side.ts'
import type { Holding } from '../register/tenures.ts'

/** Somebody the report names, as far as all its sentences together tell. */
export interface Person {
  readonly name: string
  readonly identity: Identity | null
  readonly basis: Basis | null
  readonly how: 'stated' | 'register' | 'side' | 'unknown'
  readonly gender: 'm' | 'f' | null
  /** Where the name first stands. */
  readonly span: Span
}

/** Everyone the report names, found by full name or by the last part of it. */
export interface People {
  find(name: string): Person | null
  all(): readonly Person[]
}

/** Reads every name of a person once: a later "Berg" is the "Norwegian minister Anna Berg" of another sentence. */
export function gatherPeople(context: ResolveContext, local: LocalSides): People {
  const people = new Map<string, Person>()
  for (const mention of context.layers.names.filter((m) => m.type === 'PER')) {
    const person = readPerson(context, local, mention)
    const key = person.name.toLowerCase()
    const known = people.get(key)
    people.set(key, known ? joined(known, person) : person)
  }
  const list = [...people.values()]
  return Object.freeze({ find: (name: string) => findPerson(list, name), all: () => list })
}

const rank = { stated: 3, register: 2, side: 1, unknown: 0 } as const

/** Two readings of one name: the surer tells who it is, the fuller title stays, the first place counts. */
function joined(known: Person, person: Person): Person {
  const [best, other] = rank[person.how] > rank[known.how] ? [person, known] : [known, person]
  const identity = best.identity && best.identity.office === null && other.identity?.code === best.identity.code ? { ...best.identity, office: other.identity.office } : best.identity
  return Object.freeze({ ...best, identity, gender: known.gender ?? person.gender, span: known.span })
}

function readPerson(context: ResolveContext, local: LocalSides, mention: Mention): Person {
  const grammar = grammarOf(sentenceAt(context.layers, mention.sentence))
  const phrase = personPhrase(context, grammar, mention)
  const base = { name: mention.span.quote, span: mention.span, gender: genderOf(grammar, mention) }
  const told = identifyPhrase(context, phrase)
  if (told && told.value.name !== null) return Object.freeze({ ...base, identity: told.value, basis: told.basis, how: 'stated' })
  const holder = knownHolder(context, mention.span.quote, phrase)
  if (holder) return Object.freeze({ ...base, identity: holder, basis: inferred(holder, 'the register knows the holder of the office', mention.span).basis, how: 'register' })
  const [office] = phrase.offices
  const side = office && OFFICERS.has(officeSector(office.value)) ? (titleSide(context, titleWords(phrase) ?? '') ?? local.at({ sentence: mention.sentence, token: mention.from })) : null
  if (!office || !side) return Object.freeze({ ...base, identity: null, basis: null, how: 'unknown' })
  return Object.freeze({ ...base, ...ofSide(side, { sector: officeSector(office.value), name: base.name, office: titleWords(phrase) }), how: 'side' })
}

/** Whose title with no state goes with the state told of; a journalist or a banker may be anybody's. */
const OFFICERS: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'OPP', 'PTY', 'ELI'])

/** The words that say who a name is: its own phrase, the one it is set beside, or what stands before its comma. */
function personPhrase(context: ResolveContext, grammar: Grammar, mention: Mention): Phrase {
  const { register, layers } = context
  const head = headOf(grammar, mention)
  const parent = grammar.parent(head)
  const beside = parent !== null && ['appos', 'flat', 'nmod', 'nmod:desc'].includes(grammar.token(head).relation) && grammar.preposition(head) === null
  const own = wholePhrase(context, grammar, mention) ?? describePhrase(register, layers, grammar, head)
  const before = stretchBefore(context, grammar, mention)
  const [titled] = isNextTitled(context, grammar, mention) ? before : []
  const phrases: readonly [Phrase, ...Phrase[]] = [own, ...(beside ? [describePhrase(register, layers, grammar, parent)] : []), ...before]
  const told = titled ?? titleOfState(context, grammar, mention) ?? bestOf(context, grammar, mention, phrases)
  return { ...told, person: mention }
}

/** "President of Chad Ali Sow": an office and its state, right before the name, however the parser ties them. */
function titleOfState({ register }: ResolveContext, grammar: Grammar, { from, to, ...mention }: Mention): Phrase | null {
  const { words } = grammar.sentence
  const state = [1, 2, 3, 4].map((length) => from - length).find((at) => at > 1 && register.longestState(words, at)?.length === from - at)
  const of = state === undefined ? undefined : words[state - 1] === 'the' ? state - 2 : state - 1
  if (of === undefined || words[of] !== 'of') return null
  const title = [4, 3, 2, 1].map((length) => of - length).find((at) => at >= 0 && register.longestOffice(words, at)?.length === of - at)
  return title === undefined ? null : describeStretch(register, grammar, { head: from, from: title, to, person: { ...mention, from, to } })
}

/** The phrase that tells a side, else an office, else the name's own, which stands first. */
function bestOf(context: ResolveContext, grammar: Grammar, mention: Mention, phrases: readonly [Phrase, ...Phrase[]]): Phrase {
  const [own] = phrases
  return fullest(phrases) ?? doubleTitle(context, grammar, mention, own) ?? phrases.find((p) => p.offices.length > 0) ?? own
}

/** "President of Chad Ali Sow": the name's own words hold the state, those it is set beside the office too. */
function fullest(phrases: readonly Phrase[]): Phrase | undefined {
  const sided = phrases.filter((p) => p.states.length > 0 || p.organisations.length > 0)
  const [first] = sided
  return first?.offices.length === 0 ? (sided.find((p) => p.offices.some((office) => p.head >= office.from && p.head < office.to)) ?? first) : first
}

/** "the Prime Minister of Chad, Ali Sow, the President of Mali, Oumar Keita, …": the title behind the name is the next one's. */
function isNextTitled({ register, layers }: ResolveContext, { sentence: { index, tokens, words } }: Grammar, { to }: Mention): boolean {
  if (tokens[to]?.text !== ',') return false
  const title = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const next = layers.names.find((m) => m.type === 'PER' && m.sentence === index && m.from > title)
  return next !== undefined && register.longestOffice(words, title) !== null && tokens.slice(title, next.from).filter((token) => token.text === ',').length === 1 && isHonoured(tokens, next.from)
}

/** Right behind a comma, an honorific aside. */
const isHonoured = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === ',' || (isHonorific(tokens[at - 1]) && tokens[at - 2]?.text === ',')

const isHonorific = (token: Token | undefined): boolean => token !== undefined && (HONORIFICS.has(token.lower) || GENDER_WORDS[token.lower] !== undefined)

/** "Peruvian Deputy Prime Minister and Foreign Minister Ana Rojas": two offices of one person, with one state before both. */
function doubleTitle({ register }: ResolveContext, grammar: Grammar, { from, to }: Mention, own: Phrase): Phrase | null {
  const { tokens, words } = grammar.sentence
  const joint = tokens.slice(0, from).findLast((token) => token.upos === 'CCONJ')?.index ?? 0
  const second = register.longestOffice(words, joint + 1)
  if (joint < 2 || second?.length !== from - joint - 1) return null
  const isStated = (at: number): boolean => at > 0 && register.longestOffice(words, at)?.length === joint - at && register.longestState(words, at - 1) !== null
  const first = [1, 2, 3, 4].map((length) => joint - length).find(isStated)
  return first === undefined ? null : describeStretch(register, grammar, { head: own.head, from: first - 1, to, person: own.person })
}

/** A name that the parser tears in two, "President Surya | Wiranegara of Indonesia", has what stands around both halves. */
function wholePhrase({ register, layers }: ResolveContext, grammar: Grammar, mention: Mention): Phrase | null {
  const heads = Array.from({ length: mention.to - mention.from }, (_, i) => mention.from + i).filter((at) => grammar.token(at).head < mention.from || grammar.token(at).head >= mention.to)
  if (heads.length < 2) return null
  const halves = heads.map((head) => describePhrase(register, layers, grammar, head))
  const [from, to] = [Math.min(...halves.map((half) => half.from)), Math.max(...halves.map((half) => half.to))]
  return describeStretch(register, grammar, { head: mention.from, from, to, person: mention })
}

/** "the Prime Minister of Greece, Ms. Danae Voulgari": parsers lose the tie, the comma keeps it. */
function stretchBefore(context: ResolveContext, grammar: Grammar, mention: Mention): readonly Phrase[] {
  const { tokens, words } = grammar.sentence
  const honoured = isHonorific(tokens[mention.from - 1]) ? mention.from - 1 : mention.from
  const to = honoured - 1
  if (tokens[to]?.text !== ',') return []
  const from = stretchStart(tokens, to)
  const last = tokens.slice(from, to).map((t) => t.index).findLast((t) => context.register.longestOffice(words, t) !== null)
  // "Prime Minister" is no "Minister".
  const at = last === undefined ? undefined : [3, 2, 1, 0].map((back) => last - back).find((t) => t >= from && t + (context.register.longestOffice(words, t)?.length ?? 0) > last)
  return at === undefined ? [] : [describeStretch(context.register, grammar, { head: at, from: stateBefore(context, words, at), to, person: mention })]
}

function stretchStart(tokens: readonly Token[], to: number): number {
  let from = to
  while (from > 0 && to - from < 10 && STRETCH.has(tokens[from - 1]?.upos ?? 'X')) from -= 1
  return from
}

const STRETCH: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'PART'])

const stateBefore = (context: ResolveContext, words: readonly string[], at: number): number => (at > 0 && context.register.longestState(words, at - 1) !== null ? at - 1 : at)

function genderOf(grammar: Grammar, { from, to }: Mention): Person['gender'] {
  const near = grammar.sentence.tokens.slice(Math.max(0, from - 3), to)
  return near.map((token) => GENDER_WORDS[token.lower]).find((gender) => gender !== undefined) ?? ownedGender(grammar, headOf(grammar, { from, to }))
}

/** "The President conveyed his appreciation": what a subject calls its own tells a man or a woman. */
export function ownedGender(grammar: Grammar, subject: number): Person['gender'] {
  const verb = grammar.link(subject) === 'nsubj' ? grammar.parent(subject) : null
  if (verb === null) return null
  const owners = grammar.links(verb, 'obj').flatMap((object) => grammar.links(object, 'nmod:poss')).map((at) => grammar.token(at).lower)
  return owners.includes('his') ? 'm' : owners.includes('her') ? 'f' : null
}

/** A name's head is the token whose own head lies outside the name. */
export function headOf(grammar: Grammar, mention: Pick<Mention, 'from' | 'to'>): number {
  for (let at = mention.from; at < mention.to; at++) {
    const parent = grammar.token(at).head
    if (parent < mention.from || parent >= mention.to) return at
  }
  return mention.from
}

/** Who by that name held an office then; a surname alone needs the title beside it. */
function knownHolder(context: ResolveContext, name: string, phrase: Phrase): Identity | null {
  const day = today(context)
  const holders = context.tenures.holders(name, day)
  const titles = phrase.offices.map((office) => office.value.title)
  const titled = holders.find((holder) => titles.some((title) => context.tenures.officeHolder(holder.country, title, day)?.person === holder.person))
  const fitting = titled ?? (name.includes(' ') ? holders[0] : leaderBySurname(context, name))
  if (!fitting) return null
  const current = fitting.inOffice || day === null
  return { code: fitting.country, sector: current ? fitting.sector : 'ELI', name: fitting.person, office: titleWords(phrase) ?? fitting.office }
}

/** "Putin": whoever leads a state that day under a name that no other leader has and that the report gives to nobody else. */
export function leaderBySurname({ tenures, layers, ...context }: ResolveContext, surname: string): Holding | undefined {
  const isOthers = layers.names.some(({ type, span }) => type === 'PER' && span.quote.endsWith(` ${surname}`) && !tenures.holders(span.quote, null).some(({ leads }) => leads))
  const leading = tenures.holders(surname, today({ tenures, layers, ...context })).filter(({ leads, daysAway }) => leads && daysAway <= DAYS_AFTER)
  return isOthers || new Set(leading.map(({ country }) => country)).size !== 1 ? undefined : leading[0]
}

/** The register ends somewhere, and a leader is written of for a while after. */
const DAYS_AFTER = 400

function findPerson(people: readonly Person[], name: string): Person | null {
  const wanted = name.toLowerCase()
  const exact = people.find((p) => p.name.toLowerCase() === wanted)
  const longer = people.filter((p) => p.identity && sharesName(p.name.toLowerCase(), wanted))
  const codes = new Set(longer.map((p) => p.identity?.code))
  const fuller = codes.size === 1 ? longer[0] : undefined
  // A surname's own sentence tells less than the full name's: "Mr Berg" beside a state he only talks of.
  if (exact?.identity && !(fuller && fuller.name.length > name.length && rank[fuller.how] >= rank[exact.how])) return exact
  return fuller ?? exact ?? null
}

/** "Berg" and "Anna Berg", "Jaishankar" and "S Jaishankar": the one ends, or begins, with the other. */
const sharesName = (full: string, short: string): boolean =>
  full !== short && (full.endsWith(` ${short}`) || full.endsWith(`-${short}`) || short.endsWith(` ${full}`) || full.startsWith(`${short} `) || short.startsWith(`${full} `))
