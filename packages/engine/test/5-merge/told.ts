import {
  type Account,
  assumed,
  type Category,
  type CommitmentDraft,
  type DayRange,
  type Filler,
  oneDay,
  type Participant,
  type Place,
  type ResolvedAccount,
  type Sector,
  type Setting,
  SourceText,
  type Span,
  stated,
  type Traced,
  UNKNOWN_DAYS,
  type Voice,
} from '../../src/model/index.ts'

/** A report whose accounts are told by hand: sentence 0 is its first line. */
export const TEXT = new SourceText(`Lund and Ozols spoke by phone on Monday.
During the call Lund condemned the raid on Tartu.
The raid killed nine. Lund invited Ozols to Oslo.
Ozols accepted the invitation and promised ships.
The call lasted an hour, and Lund praised Ozols.`)

/** The words where they stand, the nth time. */
export function words(quote: string, nth = 0): Span {
  let at = TEXT.content.indexOf(quote)
  for (let left = nth; left > 0; left--) at = TEXT.content.indexOf(quote, at + 1)
  return TEXT.span(at, at + quote.length)
}

const lineOf = (span: Span): number => TEXT.content.slice(0, span.start).split('\n').length - 1

/** A party by its code; with a sector after a slash, and a name after another. */
export function party(code: string): Participant {
  const [state = 'UNK', sector = 'GOV', name = null] = code.split('/')
  const span = words('Lund')
  const known: Sector = sector === 'MIL' ? 'MIL' : 'GOV'
  return {
    span,
    head: { sentence: 0, token: 0 },
    identity: { code: state, sector: known, name, office: null },
    basis: { kind: 'stated', evidence: [span] },
  }
}

/** What a test says of a telling; the rest is plain. */
export interface Telling {
  readonly quote: string
  readonly nth?: number
  readonly category: Category
  readonly mode?: string
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  /** Words told as parties that nobody knows. */
  readonly strangers?: { readonly actors?: readonly Filler[]; readonly recipients?: readonly Filler[] }
  /** null: not told. */
  readonly day?: string | null
  readonly days?: DayRange
  readonly due?: DayRange
  readonly place?: string
  readonly auxiliaries?: Account['auxiliaries']
  readonly anaphoric?: boolean
  readonly mutual?: boolean
  readonly topic?: readonly string[]
  readonly occasion?: Filler
  readonly commitment?: Omit<CommitmentDraft, 'act' | 'condition'>
  readonly saidBy?: readonly Voice[]
  readonly setting?: Setting
}

/** A telling as stage 4 hands it on. */
export function told(telling: Telling): ResolvedAccount {
  const { quote, category, actors = [], recipients = [] } = telling
  return {
    account: accountOf(telling, words(quote, telling.nth)),
    actors: actors.map(party),
    recipients: recipients.map(party),
    saidBy: telling.saidBy ?? [],
    place: telling.place === undefined ? null : stated(placeOf(telling.place), words(quote, telling.nth)),
    date: dateOf(telling),
    dateReason: category,
    due: telling.due ? stated(telling.due, words(quote, telling.nth)) : null,
    namedInPromise: [],
    setting: telling.setting ?? { words: [], numbers: [], days: [] },
  }
}

function accountOf(telling: Telling, span: Span): Account {
  const { category, topic = [], anaphoric = false, commitment } = telling
  const trigger = { sentence: lineOf(span), token: span.start }
  return {
    trigger,
    triggerSpan: span,
    focus: trigger,
    span,
    category,
    mode: telling.mode ?? null,
    cameo: '010',
    contexts: [],
    actors: telling.strangers?.actors ?? [],
    recipients: telling.strangers?.recipients ?? [],
    mutual: telling.mutual ?? category === 'CONSULT',
    places: [],
    voice: [],
    auxiliaries: telling.auxiliaries ?? [],
    factualityReason: null,
    anaphoric,
    inHeadline: false,
    occasion: telling.occasion ?? null,
    topic,
    commitment: commitment ? { ...commitment, act: span, condition: null } : null,
    decision: { rule: 'by-hand', guess: null, words: span, runnerUp: null, confidence: 0.8 },
  }
}

function dateOf({ day, days, quote, nth }: Telling): Traced<DayRange> {
  const known = days ?? (typeof day === 'string' ? oneDay(day) : null)
  return known ? stated(known, words(quote, nth)) : assumed(UNKNOWN_DAYS, 'report-date', 'no day told')
}

/** "Tartu, EST", or a bare country. */
function placeOf(name: string): Place {
  const [town = '', country] = name.split(', ')
  return {
    extracted: town,
    resolved: town,
    countryCode: country ?? town,
    lat: null,
    lon: null,
    geonameid: null,
    resolution: country === undefined ? 1 : 4,
    province: null,
  }
}
