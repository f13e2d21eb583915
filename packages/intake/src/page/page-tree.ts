import { parseHTML } from 'linkedom'

/** The little of an element that intake looks at. */
export interface PageElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** The little of a page's tree that intake looks at. */
export interface PageTree {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

const WHOLE = /<(?:html|body)[\s>]/iu

/** A page as a tree. The parser builds what is written, so a piece of a page is first given the root it lacks. */
export const parsePage = (html: string): PageTree => {
  const whole = WHOLE.test(html.slice(0, 100_000)) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  return document
}
