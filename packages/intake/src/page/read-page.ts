import { canonicalUrl, isSameSite } from '../canonical-url.ts'
import { PAGE_WEIGHT } from '../limits.ts'
import { refused, type Taken } from '../raw-document.ts'
import { refusal, type IntakeRefusal } from '../refusals.ts'
import { makeDocument } from '../text/make-document.ts'
import { weighMarkup, type MarkupWeight } from '../text/weigh-markup.ts'
import { findMainPart, type MainPart } from './main-part.ts'
import { cleanByline, readPageMetadata } from './page-metadata.ts'
import { parsePage, type PageTree } from './page-tree.ts'

/** A page and where it came from. */
export interface PageSource {
  readonly name: string
  readonly html: string
  /** Where it was fetched; null for a file. */
  readonly url: string | null
  readonly retrieved: string | null
}

/** The main part of a page with what the page says of it; the whole page where no main part is to be found. */
export const readPage = ({ name, html, url, retrieved }: PageSource): Taken => {
  const weight = weighMarkup(html)
  const heavy = tooHeavy(name, weight)
  if (heavy !== null) return refused(name, heavy)
  const page = parsePage(html)
  const metadata = readPageMetadata(page)
  const main = mainPartOf(page, weight, metadata.title)
  return makeDocument({
    name,
    content: main?.html ?? html,
    format: 'html',
    url: addressOf(url, metadata.canonical),
    title: metadata.title,
    author: metadata.author ?? cleanByline(main?.byline ?? null),
    publisher: metadata.publisher,
    published: metadata.published,
    retrieved,
  })
}

const tooHeavy = (name: string, { depth, pieces, attributes }: MarkupWeight): IntakeRefusal | null => {
  if (depth > PAGE_WEIGHT.depth) return refusal('markup_too_heavy', `${name} nests its elements ${depth} levels deep, as no report does`)
  if (pieces > PAGE_WEIGHT.pieces) return refusal('markup_too_heavy', `${name} has ${pieces} tags and entities, as no report does`)
  if (attributes <= PAGE_WEIGHT.attributes) return null
  return refusal('markup_too_heavy', `${name} has an element with ${attributes} attributes, as no report does`)
}

const mainPartOf = (page: PageTree, { depth, pieces }: MarkupWeight, title: string | null): MainPart | null =>
  depth > PAGE_WEIGHT.depthOfMainPart || pieces > PAGE_WEIGHT.piecesOfMainPart ? null : findMainPart(page, title)

// A page may call any address its own; a copy on another site is another appearance and keeps the address it was found at.
const addressOf = (url: string | null, canonical: string | null): string | null => {
  const own = canonical === null ? null : canonicalUrl(canonical, url ?? undefined)
  if (url === null) return own
  return own !== null && isSameSite(own, url) ? own : canonicalUrl(url)
}
