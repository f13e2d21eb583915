import { DATE_LIKE, HAPPENINGS } from '../../lexicon/happenings.ts'
import { HOLIDAYS } from '../../lexicon/holidays.ts'
import { JUBILEES } from '../../lexicon/times.ts'
import type { TimeAnchor } from '../../model/index.ts'
import { absolute, monthDay } from './anchors.ts'
import { COUNT, countOf, oneOf, ORDINAL, ordinalOf, YEAR } from './fragments.ts'
import { type Found, type Groups, type Line, longestOf, patternReader, type Reader, spellOut, tokenAt } from './line.ts'

/** The line form of a name: possessive 's is a word of its own, as it is in the text. */
const lineForm = (name: string): string => spellOut(name).replaceAll(/(?<=\S)'s(?= |$)/g, " 's").replace(/^the /, '')

const BY_NAME = new Map(HAPPENINGS.flatMap((happening) => [happening.name, ...happening.also].map((name) => [lineForm(name), happening] as const)))
const BY_HOLIDAY = new Map(HOLIDAYS.flatMap((holiday) => holiday.names.map((name) => [lineForm(name), holiday] as const)))

const KNOWN = String.raw`(?:the )?(?<occasion>${oneOf(BY_NAME.keys())})`
const NTH = String.raw`(?:the |its |their |his |her )?(?<nth>${ORDINAL})(?: -)?(?: year)?`
const ANNIVERSARY = '(?:birthday|anniversary|anniversary celebrations|anniversaries)'

const anniversaryOf = (groups: Groups): { readonly anchor: TimeAnchor; readonly value?: string } | null => {
  const happening = BY_NAME.get(groups['occasion'] ?? '')
  const ordinal = JUBILEES[groups['jubilee'] ?? ''] ?? ordinalOf(groups['nth']) ?? countOf(groups['years'])
  if (!happening || ordinal === null) return null
  const year = Number(happening.day.slice(0, 4)) + ordinal
  return { anchor: { kind: 'anniversary', ordinal, occasion: happening.name }, value: `${year}${happening.day.slice(4)}` }
}

/** What may follow the occasion's name and belong to the feast: "Victory Day celebrations". */
const FEAST: ReadonlySet<string> = new Set(['celebrations', 'celebration', 'summit', 'parade', 'ceremony', 'commemorations', 'commemoration', 'events'])

/** "the 45th anniversary of ASEAN-U.S. ties" is not ASEAN's. */
function isWholeName({ line, end }: Found): boolean {
  const next = tokenAt(line, end + 1)
  return !next || (next.text !== '-' && (FEAST.has(next.lower) || (next.upos !== 'NOUN' && next.upos !== 'PROPN')))
}

const wholeAnniversary = (groups: Groups, found: Found): ReturnType<typeof anniversaryOf> => (isWholeName(found) ? anniversaryOf(groups) : null)

const NTH_OF = patternReader(`${NTH} ${ANNIVERSARY} (?:of|since) ${KNOWN}`, wholeAnniversary)
const YEARS_OF = patternReader(`(?:the |its )?(?<years>${COUNT}) - year ${ANNIVERSARY} (?:of|since) ${KNOWN}`, wholeAnniversary)
const JUBILEE_OF = patternReader(`(?:the |its )?(?<jubilee>${oneOf(Object.keys(JUBILEES))}) of ${KNOWN}`, wholeAnniversary)
const NTH_NAME = patternReader(`${NTH} ${KNOWN} ${ANNIVERSARY}`, anniversaryOf)
const NAME_NTH = patternReader(`${KNOWN} 's? (?<nth>${ORDINAL}) ${ANNIVERSARY}`, anniversaryOf)

/** Days of victory are counted as their anniversaries are; independence days start at one, so their count fixes no year. */
const NTH_DAY = patternReader(`${NTH} ${KNOWN}`, (groups) => (/\bday$/.test(groups['occasion'] ?? '') && !/independence/.test(groups['occasion'] ?? '') ? anniversaryOf(groups) : null))

/** Where the name of an unknown occasion ends. */
const STOPS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'CCONJ', 'PRON'])

function occasionAfter(line: Line, end: number): { readonly words: string; readonly end: number } | null {
  const first = line.tokenStartingAt.get(end + 1)
  if (first === undefined) return null
  let last = first
  while (last < line.tokens.length && last - first < 9 && !STOPS.has(line.tokens[last]?.upos ?? 'PUNCT')) last++
  const stop = (line.starts[last] ?? line.words.length + 1) - 1
  return last === first ? null : { words: line.words.slice(end + 1, stop), end: stop }
}

const NTH_OF_SOMETHING = patternReader(`${NTH} ${ANNIVERSARY} (?:of|since)`, ({ nth }) => {
  const ordinal = ordinalOf(nth)
  return ordinal === null ? null : { anchor: { kind: 'anniversary', ordinal, occasion: '' } }
})

/** "the 10th anniversary of the accord": the count is kept, the day stays open. */
const readUnknown: Reader = (line, at) => {
  const reading = NTH_OF_SOMETHING(line, at)
  const occasion = reading && occasionAfter(line, reading.end)
  return reading?.anchor.kind === 'anniversary' && occasion
    ? { ...reading, end: occasion.end, anchor: { ...reading.anchor, occasion: occasion.words } }
    : null
}

/** "the anniversary of D-Day": some year's. */
const YEARLY = patternReader(`(?:the )?anniversary of ${KNOWN}`, ({ occasion }) => {
  const day = BY_NAME.get(occasion ?? '')?.day
  return day === undefined ? null : { anchor: monthDay(Number(day.slice(5, 7)), Number(day.slice(8))) }
})

const HOLIDAY = patternReader(`(?<name>${oneOf(BY_HOLIDAY.keys())})(?: ,? ?(?<year>${YEAR}))?`, ({ name, year }) => {
  const holiday = BY_HOLIDAY.get(name ?? '')
  if (!holiday) return null
  return { anchor: year === undefined ? monthDay(holiday.month, holiday.day) : absolute(Number(year), holiday.month, holiday.day) }
})

const NAMED_DAY = patternReader(`(?<name>${oneOf(DATE_LIKE.map(lineForm))})`, ({ name }) => {
  const day = BY_NAME.get(name ?? '')?.day
  return day === undefined ? null : { anchor: absolute(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) }
})

const ANNIVERSARIES = longestOf([NTH_OF, YEARS_OF, JUBILEE_OF, NTH_NAME, NAME_NTH, readUnknown, YEARLY])
const TELLS_ANNIVERSARY = /anniversar|centen|birthday/

/** The names are many, so they are looked for only where the sentence speaks of an anniversary. */
const readAnniversary: Reader = (line, at) => (TELLS_ANNIVERSARY.test(line.words) ? ANNIVERSARIES(line, at) : null)
const readNthDay: Reader = (line, at) => (line.words.includes(' day') ? NTH_DAY(line, at) : null)

/** Anniversaries, holidays, and days that go by a name ("9/11"). */
export const readOccasion: Reader = longestOf([readAnniversary, readNthDay, HOLIDAY, NAMED_DAY])
