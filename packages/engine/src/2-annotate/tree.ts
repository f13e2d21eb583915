/**
 * A good tree over a sentence: every word one head, one root, no cycles. Each word's best head where that makes a tree, which it
 * mostly does; cycles are broken one at a time where that costs least, without the contraction of Chu and Liu (1965) that
 * would make it the best tree of all.
 * `scores[d * (n + 1) + h]` is the score of head h for word d, where h = 0 is the root and h = k + 1 is word k.
 * Gives each word's head as a word index, -1 for the root.
 */
export function bestTree(scores: Float32Array | readonly number[], n: number): readonly number[] {
  if (n === 0) return []
  const score = (dependent: number, head: number): number =>
    dependent + 1 === head ? -Infinity : (scores[dependent * (n + 1) + head] ?? -Infinity)
  const greedy = withOneRoot(score, n)
  if (!findCycle(greedy)) return greedy.map((head) => head - 1)
  return breakCycles(score, n, greedy).map((head) => head - 1)
}

type Score = (dependent: number, head: number) => number

/** Each word's best head, with a single root: the word whose move to another head costs most keeps it. */
function withOneRoot(score: Score, n: number): number[] {
  const heads = Array.from({ length: n }, (_, d) => bestHead(score, d, n, 0))
  const roots = heads.flatMap((head, d) => (head === 0 ? [d] : []))
  if (roots.length === 1) return heads
  const gain = (d: number): number => score(d, 0) - score(d, bestHead(score, d, n, 1))
  const candidates = roots.length > 0 ? roots : heads.map((_, d) => d)
  const root = candidates.reduce((best, d) => (gain(d) > gain(best) ? d : best))
  return heads.map((head, d) => (d === root ? 0 : head === 0 ? bestHead(score, d, n, 1) : head))
}

function bestHead(score: Score, dependent: number, n: number, from: number): number {
  let best = from
  for (let head = from; head <= n; head++) if (score(dependent, head) > score(dependent, best)) best = head
  return best
}

/** Words on a cycle of the head row (1-based heads), or null. */
function findCycle(heads: readonly number[]): readonly number[] | null {
  const state = heads.map(() => 0)
  for (let start = 0; start < heads.length; start++) {
    let at = start
    const path: number[] = []
    while (at >= 0 && state[at] === 0) {
      state[at] = start + 1
      path.push(at)
      at = (heads[at] ?? 0) - 1
    }
    if (at >= 0 && state[at] === start + 1 && path.includes(at)) return path.slice(path.indexOf(at))
  }
  return null
}

/** Sends one word of each cycle to the outside head that costs least; repeats until none is left. */
function breakCycles(score: Score, n: number, greedy: readonly number[]): readonly number[] {
  const heads = [...greedy]
  for (let cycle = findCycle(heads); cycle; cycle = findCycle(heads)) {
    let best = { dependent: cycle[0] ?? 0, head: 0, cost: Infinity }
    for (const dependent of cycle) {
      for (let head = 1; head <= n; head++) {
        if (inSubtree(heads, head - 1, dependent)) continue
        const cost = score(dependent, heads[dependent] ?? 0) - score(dependent, head)
        if (cost < best.cost) best = { dependent, head, cost }
      }
    }
    // A cycle with no way out hangs below the root word.
    if (best.cost === Infinity) heads[cycle[0] ?? 0] = heads.indexOf(0) + 1
    else heads[best.dependent] = best.head
  }
  return heads
}

/** Whether `word` hangs below `top` (or is it). */
function inSubtree(heads: readonly number[], word: number, top: number): boolean {
  let at = word
  for (let steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === top) return true
    at = (heads[at] ?? 0) - 1
  }
  return at >= 0
}
