import { assumed, inferred, stated, type SourceText, type Traced } from '../model/index.ts'
import { OFFICIAL_BODY_OPENERS, PERFORMATIVE_VERBS } from '../lexicon/report-shapes.ts'
import { isOfficialBody } from './head-line.ts'
import type { PageMetadata, Range } from './page.ts'
import type { Shape } from './shape-report.ts'

const NAME = `(?:[Tt]he )?(?<name>(?:\\p{Lu}[\\p{L}\\p{M}’'-]*|of|for|and|the)(?: (?:\\p{Lu}[\\p{L}\\p{M}’'-]*|of|for|and|the)){0,11})`
/** "Statement by the Ministry of Trade of Ruritania on grain": who makes it. */
const STATEMENT_BY = new RegExp(`\\b[Ss]tatement (?:by|from|of) ${NAME}(?= on| regarding| concerning| about|$)`, 'du')
/** "The Ministry of Trade of Ruritania announces …": an office speaks of itself in the present tense. */
const SELF = new RegExp(`^${NAME} (?:${PERFORMATIVE_VERBS.join('|')})\\b`, 'du')

/** What is said of the publisher, and by whom. */
export interface PublisherSources {
  readonly given: string | undefined
  readonly metadata: PageMetadata
  readonly shape: Shape
}

/** Who put the report out: the caller's word, the page's, a line of its own, the agency in the dateline, or an office that speaks of itself. */
export const findPublisher = (text: SourceText, { given, metadata, shape }: PublisherSources): Traced<string> | null => {
  if (given !== undefined && given.trim() !== '') return assumed(given.trim(), 'given', 'The caller gave the publisher.')
  if (metadata.publisher !== null) return assumed(metadata.publisher.name, 'page-metadata', `The page's metadata has it: ${metadata.publisher.from}.`)
  const line = shape.publisher ?? shape.dateline?.agency ?? null
  if (line !== null) {
    const span = text.span(line.start, line.end)
    return stated(span.quote, span)
  }
  return findSpeaker(text, shape)
}

const findSpeaker = (text: SourceText, shape: Shape): Traced<string> | null => {
  const titled = shape.headline === null ? null : matchName(text, shape.headline, STATEMENT_BY)
  if (titled !== null) return inferred(titled.quote, 'statement-by', titled)
  const self = findSelfSpeaker(text, shape)
  return self === null ? null : inferred(self.quote, 'office-speaks-of-itself', self)
}

/** The office that the first paragraph lets speak: "The Ministry … condemns". */
export const findSelfSpeaker = (text: SourceText, shape: Shape): ReturnType<typeof matchName> => {
  const first = shape.blocks.find((block) => block.kind === 'paragraph')
  const name = first === undefined ? null : matchName(text, first, SELF)
  if (name === null) return null
  const lower = name.quote.toLowerCase()
  return isOfficialBody(name.quote) || OFFICIAL_BODY_OPENERS.some((opener) => lower.startsWith(opener)) ? name : null
}

const matchName = (text: SourceText, block: Range, pattern: RegExp): ReturnType<SourceText['span']> | null => {
  const match = pattern.exec(text.content.slice(block.start, Math.min(block.end, block.start + 300)))
  const at = match?.indices?.groups?.['name']
  return at === undefined ? null : text.span(block.start + at[0], block.start + at[1])
}
