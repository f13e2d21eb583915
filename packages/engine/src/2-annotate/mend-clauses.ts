import { isUnder, type Mending, type Tree } from './reading-tree.ts'

/** "“We are ready,” she said in Lima, and urged Chad to leave": what stands behind the saying is no part of what was said before it. */
const besideSaying: Mending = (tree) =>
  tree.each((at) => {
    const head = tree.head(at)
    if (tree.relation(at) !== 'conj' || tree.upos(at) !== 'VERB' || head < 0 || tree.children(at, 'nsubj').length > 0) return null
    const and = tree.children(at, 'cc').find((child) => child < at)
    const saying = sayingOver(tree, head)
    return and !== undefined && saying !== null && saying < and ? [{ at, head: saying, relation: 'conj' }] : null
  })

/** The verb of saying behind the clause that it tells. */
function sayingOver(tree: Tree, from: number): number | null {
  for (let at = from, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
    const above = tree.head(at)
    if (above > from && tree.upos(above) === 'VERB' && ['ccomp', 'parataxis'].includes(tree.relation(at))) return above
  }
  return null
}

/** "Kenyan Vice President and Finance Minister Berg" is one person with two offices, not one beside another. */
const secondOffice: Mending = (tree) =>
  tree.each((office) => {
    if (!isBareOffice(tree, office)) return null
    const name = tree.children(office, 'conj').find((child) => tree.upos(child) === 'PROPN' && tree.children(child, 'nmod').some((at) => at > office && at < child && isOffice(tree, at)))
    if (name === undefined) return null
    const moved = tree.children(office, 'case', 'punct').map((at) => ({ at, head: name, relation: tree.relation(at) }))
    const and = tree.children(name, 'cc').map((at) => ({ at, head: office, relation: 'cc' }))
    return [{ at: name, head: tree.head(office), relation: tree.relation(office) }, { at: office, head: name, relation: 'nmod:desc' }, ...moved, ...and]
  })

/** "called on Lima to extradite or try the men": a bare infinitive is joined to the one before it, not to a past form. */
const bareJoined: Mending = (tree) =>
  tree.each((at) => {
    const and = tree.children(at, 'cc').find((child) => child < at)
    const head = tree.head(at)
    const bare = tree.relation(at) === 'conj' && tree.feats(at).includes('VerbForm=Inf') && tree.children(at, 'aux', 'mark', 'nsubj').length === 0
    if (!bare || and === undefined || head >= and - 1 || !tree.feats(head).includes('Tense=Past') || tree.words[and - 2]?.toLowerCase() !== 'to') return null
    return isUnder(tree.reading.heads, and - 1, head) ? [{ at, head: and - 1, relation: 'conj' }] : null
  })

/** "assured President Berg of Chad's support": whom one assures and of what. */
const ofObject: Mending = (tree) =>
  tree.each((at) => {
    const whom = tree.head(at)
    const verb = tree.head(whom)
    const informed = verb >= 0 && OF_VERBS.test((tree.words[verb] ?? '').toLowerCase()) && whom > verb && ['obj', 'iobj'].includes(tree.relation(whom)) && tree.upos(whom) === 'PROPN'
    const of = tree.children(at, 'case').some((child) => tree.words[child]?.toLowerCase() === 'of')
    return informed && of && tree.relation(at) === 'nmod' && tree.upos(at) === 'NOUN' ? [{ at, head: verb, relation: 'obl' }] : null
  })

const OF_VERBS = /^(?:(?:re)?assur|inform|notif|remind|warn|convinc|persuad|accus|suspect|advis|appris|acquit|convict)/u

/** "condemned in the strongest terms the attack carried out …": a thing with a participle behind it is the object, not the participle's subject. */
const objectBehindManner: Mending = (tree) =>
  tree.each((at) => {
    const participle = tree.head(at)
    const isTorn = tree.relation(at) === 'nsubj' && participle === at + 1 && isBehind(tree, participle) && tree.children(at, 'det').length > 0
    const verb = isTorn ? verbOfManner(tree, tree.head(participle)) : null
    return verb === null ? null : [{ at, head: verb, relation: 'obj' }, { at: participle, head: at, relation: 'acl' }]
  })

/** A participle, or what looks like a clause of "the strongest terms". */
const isBehind = (tree: Tree, participle: number): boolean =>
  tree.relation(participle) === 'acl' || (tree.relation(participle) === 'acl:relcl' && tree.words[tree.head(participle)]?.toLowerCase() === 'terms' && tree.children(tree.head(participle), 'amod').length > 0)

/** The verb that "in the strongest terms" belongs to, where it has no object yet. */
function verbOfManner(tree: Tree, manner: number): number | null {
  const verb = tree.relation(manner) === 'obl' ? tree.head(manner) : -1
  return verb >= 0 && verb < manner && tree.upos(verb) === 'VERB' && tree.children(verb, 'obj').length === 0 ? verb : null
}

const OFFICES: ReadonlySet<string> = new Set(['minister', 'president', 'secretary', 'premier', 'chancellor', 'chairman', 'chairwoman', 'chief', 'commander', 'vice-president', 'ambassador', 'representative'])

const isOffice = (tree: Tree, at: number): boolean => OFFICES.has((tree.words[at] ?? '').toLowerCase())

/** "the president and Foreign Minister Berg" are two. */
const isBareOffice = (tree: Tree, at: number): boolean => isOffice(tree, at) && tree.children(at, 'det', 'flat', 'appos').length === 0

/** Who is joined to whom where one clause tells what was said, asked or assured, and one name has two offices. */
export const CLAUSE_MENDINGS: readonly Mending[] = [besideSaying, secondOffice, ofObject, bareJoined, objectBehindManner]
