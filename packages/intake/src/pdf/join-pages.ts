/** Fewer pages than this repeat nothing that could be told from text. */
const FEWEST_PAGES = 3

/** The paragraphs of a document from those of its pages: running heads go, and a paragraph cut by a page's end is made whole. */
export const joinPages = (pages: readonly (readonly string[])[]): readonly string[] => {
  const repeated = runningLines(pages)
  const paragraphs: string[] = []
  for (const page of pages) {
    const kept = page.filter((text, at) => !((at === 0 || at === page.length - 1) && repeated.has(text)))
    const [first, ...rest] = kept
    if (first === undefined) continue
    const before = paragraphs.at(-1)
    if (before !== undefined && isCutBefore(before, first)) paragraphs[paragraphs.length - 1] = `${before} ${first}`
    else paragraphs.push(first)
    paragraphs.push(...rest)
  }
  return paragraphs
}

/** What stands at the head or foot of at least half of all pages. */
const runningLines = (pages: readonly (readonly string[])[]): ReadonlySet<string> => {
  if (pages.length < FEWEST_PAGES) return new Set()
  const edges = pages.flatMap((page) => [...new Set([page[0], page.at(-1)])].filter((text) => text !== undefined))
  const counts = Map.groupBy(edges, (text) => text)
  return new Set([...counts].flatMap(([text, found]) => (found.length * 2 >= pages.length ? [text] : [])))
}

const isCutBefore = (above: string, below: string): boolean => /[\p{Ll}\p{N},;]$/u.test(above) && /^\p{Ll}/u.test(below)
