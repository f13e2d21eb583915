/**
 * Runs a task for each item, several at once, and gives the results in the items' order.
 * At most `ahead` results are waited for or held, so that one slow report does not pile up all the others in memory.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const started: { item: Item; result: Promise<Result> }[] = []
  for (const item of items) {
    started.push({ item, result: run(item) })
    const first = started.length >= ahead ? started.shift() : undefined
    if (first !== undefined) yield { item: first.item, result: await first.result }
  }
  for (const { item, result } of started) yield { item, result: await result }
}
