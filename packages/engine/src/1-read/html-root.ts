import { attribute, elementsUnder, textUnder, type HtmlElement, type HtmlNode } from './html-tree.ts'

// A page of teasers has many articles; none of them is the report.
const SHARE_OF_ONE = 0.6
const MOST_ARTICLES = 40

/** The element that holds the report: the one big `<article>`, else `<main>`, else `<body>`. */
export const findRoot = (page: HtmlNode): HtmlNode => {
  const elements = [...elementsUnder(page)]
  return (
    findReport(elements.filter(({ tagName }) => tagName === 'article').slice(0, MOST_ARTICLES)) ??
    elements.find((element) => element.tagName === 'main' || attribute(element, 'role') === 'main') ??
    elements.find(({ tagName }) => tagName === 'body') ??
    page
  )
}

const findReport = (articles: readonly HtmlElement[]): HtmlElement | null => {
  const sized = articles.map((element) => ({ element, length: textUnder(element).trim().length }))
  const total = sized.reduce((sum, { length }) => sum + length, 0)
  const [largest] = sized.toSorted((a, b) => b.length - a.length)
  return largest !== undefined && largest.length > 0 && largest.length >= total * SHARE_OF_ONE ? largest.element : null
}
