import { CLAUSE_MENDINGS } from './mend-clauses.ts'
import { guestOfInvitation } from './mend-invitations.ts'
import { crossedPreposition, titleBeforeOf } from './mend-prepositions.ts'
import type { SentenceReading } from './reading-model.ts'
import { isUnder, type Link, type Mending, Tree } from './reading-tree.ts'

/**
 * Mends links that cannot be. The model scores each word by itself, so that near ties leave trees which contradict themselves:
 * a conjunction on a word that is joined to nothing, two subjects side by side, a clause hung on the day it begins with.
 */
export function mendLinks(words: readonly string[], reading: SentenceReading): SentenceReading {
  let tree = new Tree(words, reading)
  for (const mending of MENDINGS) {
    const links = mending(tree)
    if (links.length > 0) tree = new Tree(words, withLinks(tree.reading, links))
  }
  return tree.reading
}

function withLinks(reading: SentenceReading, links: readonly Link[]): SentenceReading {
  const [heads, relations] = [[...reading.heads], [...reading.relations]]
  for (const { at, head, relation } of links) {
    if (isUnder(heads, head, at)) continue
    heads[at] = head
    relations[at] = relation
  }
  return { ...reading, heads, relations }
}

/** What a name or noun may be taken for where "and" shows that it is the second of two. */
const NEVER_WITH_AND: ReadonlySet<string> = new Set(['flat', 'appos', 'compound', 'nmod:desc'])

/** "President A and King B": a word that brings its own "and" is joined to what stands before it, not a part of its name. */
const joined: Mending = (tree) =>
  tree.each((at) => {
    const head = tree.head(at)
    const and = tree.children(at, 'cc').find((child) => child < at)
    if (and === undefined || head < 0 || head > and || !NEVER_WITH_AND.has(tree.relation(at))) return null
    return [{ at, head, relation: 'conj' }]
  })

/** "A and King B": the "and" belongs to the one who is joined, not to a title of his. */
const andOfJoined: Mending = (tree) =>
  tree.each((and) => {
    const held = tree.head(and)
    if (tree.relation(and) !== 'cc' || !PARTS.has(tree.relation(held))) return null
    let whole = held
    while (PARTS.has(tree.relation(whole))) whole = tree.head(whole)
    return tree.relation(whole) === 'conj' && tree.head(whole) < and ? [{ at: and, head: whole, relation: 'cc' }] : null
  })

const PARTS: ReadonlySet<string> = new Set(['compound', 'nmod:desc', 'amod', 'flat', 'nmod:poss'])

/** "the Kyrgyz foreign minister Berg spoke": of two subjects side by side the first describes the second; "the bloc ECOWAS": the second names the first. */
const describing: Mending = (tree) =>
  tree.each((at) => {
    const second = tree.relation(at).startsWith('nsubj') ? tree.children(tree.head(at), 'nsubj').find((other) => other > at) : undefined
    if (second === undefined) return null
    if (tree.upos(at) === 'NOUN') return second === at + 1 && tree.upos(second) === 'PROPN' ? [{ at: second, head: at, relation: 'appos' }] : null
    if (tree.upos(at) !== 'PROPN' || tree.children(at).length > 0) return null
    const between = Array.from({ length: second - at - 1 }, (_, k) => at + 1 + k)
    return between.every((k) => isUnder(tree.reading.heads, k, second)) ? [{ at, head: second, relation: 'compound' }] : null
  })

/** "the President’s meeting": whoever stands with the mark of the genitive is the owner. */
const owning: Mending = (tree) =>
  tree.each((at) => {
    const owns = tree.children(at, 'case').some((mark) => mark > at && GENITIVE.has(tree.words[mark] ?? ''))
    return owns && tree.relation(at).startsWith('nmod') && tree.relation(at) !== 'nmod:poss' && tree.head(at) > at ? [{ at, head: tree.head(at), relation: 'nmod:poss' }] : null
  })

const GENITIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

/** "It was agreed that …": beside a clause that is the subject, "it" only announces it. */
const announcing: Mending = (tree) =>
  tree.each((at) => {
    const verb = tree.head(at)
    const announces = tree.words[at]?.toLowerCase() === 'it' && tree.relation(at).startsWith('nsubj') && tree.children(verb, 'csubj').length > 0
    return announces ? [{ at, head: verb, relation: 'expl' }] : null
  })

/** "and the following day he met B": the day is when he met, not something that he met. */
const dayOfClause: Mending = (tree) =>
  tree.each((verb) => {
    const day = tree.head(verb)
    if (tree.relation(verb) !== 'acl:relcl' || !tree.relation(day).startsWith('obl') || !tree.isTime(day)) return null
    const opened = tree.children(verb, 'cc').some((child) => child < day) && tree.children(verb, 'nsubj').some((child) => child > day)
    return opened ? [{ at: verb, head: tree.head(day), relation: 'conj' }, { at: day, head: verb, relation: 'obl:unmarked' }] : null
  })

/** "Zambia on Monday left the talks": a name has no day; the verb has. */
const dayBehindName: Mending = (tree) =>
  tree.each((day) => {
    const name = tree.head(day)
    const verb = tree.head(name)
    if (tree.relation(day) !== 'nmod' || day < name || day > verb || !tree.isTime(day) || tree.upos(name) !== 'PROPN') return null
    return tree.relation(name).startsWith('nsubj') && tree.upos(verb) === 'VERB' ? [{ at: day, head: verb, relation: 'obl' }] : null
  })

/** "praised Costa Rica for its work": no part of a noun stands before that noun's preposition; it is the verb's object. */
const cutByPreposition: Mending = (tree) =>
  tree.each((at) => {
    const [head, verb] = [tree.head(at), tree.head(tree.head(at))]
    if (!['compound', 'nmod:desc'].includes(tree.relation(at)) || head < at || verb < 0 || verb > at || tree.upos(verb) !== 'VERB') return null
    const cut = tree.children(head, 'case').some((preposition) => preposition > at && preposition < head)
    return cut && tree.children(verb, 'obj').length === 0 ? [{ at, head: verb, relation: 'obj' }] : null
  })

/** "Chad, Niger resume talks": the headline's row of names before a verb that has no subject. */
const rowOfSubjects: Mending = (tree) =>
  tree.each((at) => {
    const verb = tree.head(at)
    if (tree.relation(at) !== 'dislocated' || at > verb || tree.children(verb, 'nsubj').length > 0) return null
    const rest = tree.children(at, 'appos').filter((other) => tree.upos(other) === 'PROPN' && tree.upos(at) === 'PROPN')
    return [{ at, head: verb, relation: 'nsubj' }, ...rest.map((other) => ({ at: other, head: at, relation: 'conj' }))]
  })

/** "called President Berg to thank him": a name right behind the verb is whom he called, not what he called somebody. */
const called: Mending = (tree) =>
  tree.each((at) => {
    const verb = tree.head(at)
    const isNamed = tree.relation(at) === 'xcomp' && tree.upos(at) === 'PROPN' && tree.reading.names[at]?.type === 'PER'
    return isNamed && tree.reading.lemmas[verb] === 'call' && tree.children(verb, 'obj').length === 0 ? [{ at, head: verb, relation: 'obj' }] : null
  })

/** "the firms it accuses of fraud": a clause that begins right behind a noun and has no object of its own is that noun's. */
const clauseOfNoun: Mending = (tree) =>
  tree.each((verb) => {
    if (tree.relation(verb) !== 'advcl:relcl' || tree.children(verb, 'obj', 'mark').length > 0) return null
    const [subject] = tree.children(verb, 'nsubj')
    const noun = subject === undefined || tree.upos(subject) !== 'PRON' ? -1 : subject - 1
    return ['NOUN', 'PROPN'].includes(tree.upos(noun)) ? [{ at: verb, head: noun, relation: 'acl:relcl' }] : null
  })

const MENDINGS: readonly Mending[] = [
  joined, andOfJoined, describing, announcing, owning, dayOfClause, dayBehindName, titleBeforeOf, cutByPreposition, rowOfSubjects, called, clauseOfNoun, crossedPreposition, guestOfInvitation, ...CLAUSE_MENDINGS,
]
