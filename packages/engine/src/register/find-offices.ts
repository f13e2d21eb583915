import type { Match, NameIndex } from './name-index.ts'
import { indexNames, longestMatch, named } from './name-index.ts'
import type { Office } from './office.ts'
import type { OfficeModifier } from './office-modifiers.ts'
import { LEADING_MODIFIERS, TRAILING_MODIFIERS } from './office-modifiers.ts'
import { pluralsOf } from './plural.ts'

/** A title found: the office, the title as the register spells the one that matched, and what stands beside it. */
export interface OfficeHit {
  readonly office: Office
  /** The title that matched, in the singular: "external affairs minister" of the office "foreign minister". */
  readonly title: string
  readonly plural: boolean
  /** Words beside the title that change whose it is: "former", "deputy", "acting", "-elect". */
  readonly modifiers: readonly OfficeModifier[]
}

type Titled = Omit<OfficeHit, 'modifiers'>

/** The titles by name, in singular and plural. */
export const indexOffices = (offices: readonly Office[]): NameIndex<Titled> =>
  indexNames(
    offices.flatMap((office) =>
      [office.title, ...office.also].flatMap((title) => [
        { name: title, value: { office, title, plural: false } },
        ...pluralsOf(title).map((name) => ({ name, value: { office, title, plural: true } })),
      ]),
    ),
  )

const leading = (tokens: readonly string[], at: number): { readonly next: number; readonly modifiers: readonly OfficeModifier[] } => {
  const modifiers: OfficeModifier[] = []
  let next = at
  for (;;) {
    const modifier = LEADING_MODIFIERS[tokens[next]?.toLowerCase() ?? '']
    if (modifier === undefined) return { next, modifiers }
    modifiers.push(modifier)
    next += tokens[next + 1] === '-' ? 2 : 1
  }
}

const trailing = (tokens: readonly string[], at: number): { readonly length: number; readonly modifiers: readonly OfficeModifier[] } => {
  const hyphen = tokens[at] === '-' ? 1 : 0
  const modifier = TRAILING_MODIFIERS[tokens[at + hyphen]?.toLowerCase() ?? '']
  return modifier === undefined ? { length: 0, modifiers: [] } : { length: hyphen + 1, modifiers: [modifier] }
}

const plainTitle = (index: NameIndex<Titled>, tokens: readonly string[], at: number): Match<Titled> | null =>
  longestMatch(index, tokens, at, (words) => named(index, words)[0] ?? null)

/** The longest title at a position, with its modifiers: "former deputy foreign minister", "president - elect". */
export const longestOffice = (index: NameIndex<Titled>, tokens: readonly string[], at: number): Match<OfficeHit> | null => {
  const before = leading(tokens, at)
  const bare = plainTitle(index, tokens, at)
  const modified = before.next > at ? plainTitle(index, tokens, before.next) : null
  // "vice president" and "chief justice" are titles of their own; "deputy" is one too, but not in "deputy foreign minister".
  const whole = modified !== null && before.next - at + modified.length > (bare?.length ?? 0)
  const match = whole ? modified : bare
  if (match === null) return null
  const start = whole ? before.next : at
  const after = trailing(tokens, start + match.length)
  return {
    hit: { ...match.hit, modifiers: [...(whole ? before.modifiers : []), ...after.modifiers] },
    length: start - at + match.length + after.length,
  }
}

const HYPHEN = /([-‐‑–])/u

/** The words as tokens, hyphens apart, a leading article dropped. */
const tokensOf = (words: string): readonly string[] =>
  words
    .replace(/^the /i, '')
    .split(HYPHEN)
    .flatMap((piece) => piece.split(' '))
    .filter((token) => token !== '')

/** The title that the words are, all of them. */
export const findOffice = (index: NameIndex<Titled>, words: string): OfficeHit | null => {
  const tokens = tokensOf(words)
  const match = longestOffice(index, tokens, 0)
  return match !== null && match.length === tokens.length ? match.hit : null
}
