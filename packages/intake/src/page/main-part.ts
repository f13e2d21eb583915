import { Readability } from '@mozilla/readability'
import { escapeHtml, oneLine } from '../text/make-document.ts'
import type { PageTree } from './page-tree.ts'

/** The report on a page, without what stands around it. */
export interface MainPart {
  readonly html: string
  readonly byline: string | null
}

/** Fewer characters than this are a teaser or a cookie notice. */
const SHORTEST = 140

/** Finds the report on a page; null where there is none to be told from the rest. The tree is used up. */
export const findMainPart = (page: PageTree, title: string | null): MainPart | null => {
  const article = runReadability(page)
  if (article === null || (article.length ?? 0) < SHORTEST) return null
  const content = article.content ?? ''
  // A headline is part of a report, but the library takes it out of the text.
  const hasHeadline = title === null || /<h1[\s>]/iu.test(content)
  return { html: hasHeadline ? content : `<h1>${escapeHtml(title)}</h1>\n${content}`, byline: oneLine(article.byline) }
}

const runReadability = (page: PageTree): ReturnType<Readability['parse']> => {
  try {
    return new Readability(page).parse()
  } catch (error) {
    // The library stumbles over trees it did not foresee, such as one without a body or one too wide for the stack:
    // the page is then given whole.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
