import type { Mending, Tree } from './reading-tree.ts'

/** "with | President of Mali Oumar Keita": a preposition in front of a title belongs to it, not to a word behind the title's own "of". */
export const crossedPreposition: Mending = (tree) =>
  tree.each((at) => {
    const head = tree.head(at)
    if (tree.relation(at) !== 'case' || head < at) return null
    const first = firstOf(tree, at, head)
    return first === null || tree.children(first, 'case').some((other) => other < first) ? null : [{ at, head: first, relation: 'case' }]
  })

/** The topmost noun between a preposition and the word it hangs on, where that noun hangs on something before the preposition. */
function firstOf(tree: Tree, preposition: number, head: number): number | null {
  for (let above = tree.head(head), steps = 0; above > preposition && above < head && steps < 5; above = tree.head(above), steps++) {
    if (tree.head(above) < preposition) return NOMINAL.has(tree.upos(above)) ? above : null
  }
  return null
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** "with Prime Minister of Chad Ali Sow", all hung on "Chad": of two prepositions with a title between, the second is the title's own. */
export const titleBeforeOf: Mending = (tree) =>
  tree.each((state) => {
    const [first, second] = tree.children(state, 'case').filter((at) => at < state)
    const title = tree.children(state, 'nmod', 'compound').find((at) => first !== undefined && second !== undefined && at > first && at < second && NOMINAL.has(tree.upos(at)))
    if (first === undefined || second === undefined || title === undefined || title !== second - 1) return null
    return [{ at: title, head: tree.head(state), relation: tree.relation(state) }, { at: state, head: title, relation: 'nmod' }, { at: first, head: title, relation: 'case' }]
  })
