import type { Account, Decision, ResolvedAccount, Voice } from '@readout/engine/model/account'
import { UNKNOWN_DAYS, oneDay } from '@readout/engine/model/calendar'
import type { Participant } from '@readout/engine/model/entity'
import type { NewsReport, RawReport } from '@readout/engine/model/news-report'
import { note } from '@readout/engine/model/note'
import type { PoliticalEvent, ReportRecord } from '@readout/engine/model/political-event'
import type { Span } from '@readout/engine/model/source-text'
import { SourceText } from '@readout/engine/model/source-text'
import { inferred, stated } from '@readout/engine/model/traced'

/** The words every fixture report has in it, whatever stands before or after them. */
export const STORY = `Nordland denounces the blockade

Nordland denounced the blockade by Sudmark on Monday, spokesman Ole Lund told reporters.
"We will visit Vik in June if the road opens," he added.
`

/** Finds words in a text as a span; throws when they are not there. */
export const spanOf = (text: SourceText, words: string, after = 0): Span => {
  const start = text.content.indexOf(words, after)
  if (start < 0) throw new Error(`no "${words}" in the fixture`)
  return text.span(start, start + words.length)
}

const NOWHERE = { sentence: 0, token: 0 }

const party = (span: Span, code: string, name: string | null, office: string | null = null): Participant => ({
  span,
  head: NOWHERE,
  identity: { code, sector: 'GOV', name, office },
  basis: { kind: 'stated', evidence: [span] },
})

const account = (span: Span, trigger: Span, decision: Decision): Account => ({
  trigger: NOWHERE,
  focus: NOWHERE,
  triggerSpan: trigger,
  span,
  category: 'ACCUSE',
  mode: 'disapprove',
  cameo: '111',
  contexts: ['diplomatic', 'economic'],
  actors: [],
  recipients: [],
  mutual: false,
  places: [],
  voice: [],
  auxiliaries: [],
  factualityReason: null,
  anaphoric: false,
  inHeadline: false,
  occasion: null,
  topic: [],
  commitment: null,
  decision,
})

const reportOf = (raw: RawReport, text: SourceText): NewsReport => ({
  name: raw.name,
  text,
  format: raw.format ?? 'text',
  offsets: { toOriginal: (stored) => stored },
  blocks: [],
  headline: spanOf(text, 'Nordland denounces the blockade'),
  byline: null,
  dateline: null,
  genre: 'wire',
  publisher: raw.publisher === undefined ? null : stated(raw.publisher, spanOf(text, 'reporters')),
  publicationDate: null,
})

const tellings = (text: SourceText): readonly [ResolvedAccount, ResolvedAccount] => {
  const body = text.content.indexOf('Nordland denounced')
  const voice: Voice = {
    source: party(spanOf(text, 'spokesman Ole Lund'), 'NOR', 'Ole Lund', 'spokesman'),
    sourceSpan: spanOf(text, 'spokesman Ole Lund'),
    cue: spanOf(text, 'told'),
  }
  const monday = spanOf(text, 'Monday')
  const common = {
    place: null,
    date: inferred(oneDay('2025-05-05'), 'weekday', monday),
    due: null,
    namedInPromise: [],
    setting: { words: [], numbers: [], days: [] },
    dateReason: 'the Monday before publication',
  }
  const decide = (words: Span): Decision => ({
    rule: 'verb denounce',
    guess: null,
    words,
    runnerUp: { category: 'REJECT', reason: 'a refusal would name what is refused' },
    confidence: 0.876,
  })
  const denounced = spanOf(text, 'denounced')
  const denounces = spanOf(text, 'denounces')
  const sudmark = party(spanOf(text, 'Sudmark'), 'SWE', null)
  return [
    {
      ...common,
      account: account(spanOf(text, 'Nordland denounces the blockade'), denounces, decide(denounces)),
      actors: [party(spanOf(text, 'Nordland'), 'NOR', null)],
      recipients: [],
      saidBy: [],
    },
    {
      ...common,
      account: account(spanOf(text, 'Nordland denounced the blockade by Sudmark'), denounced, decide(spanOf(text, 'denounced the blockade'))),
      actors: [party(spanOf(text, 'Nordland', body), 'NOR', 'Nordland')],
      recipients: [sudmark],
      saidBy: [voice],
    },
  ]
}

const accusation = (text: SourceText): PoliticalEvent => {
  const accounts = tellings(text)
  const [, chief] = accounts
  return {
    id: `a11ce000${text.id.slice(0, 8)}`,
    category: 'ACCUSE',
    mode: 'disapprove',
    contexts: chief.account.contexts,
    cameo: '111',
    quadCode: 3,
    scale: -2,
    actors: chief.actors,
    recipients: chief.recipients,
    auxiliaries: [],
    saidBy: chief.saidBy,
    date: chief.date,
    dateReason: chief.dateReason,
    place: null,
    occasion: null,
    accounts,
    chief,
    confidence: 0.876,
    why: 'the verb denounce; REJECT came second',
  }
}

const promise = (text: SourceText, after: PoliticalEvent): PoliticalEvent => {
  const visit = spanOf(text, 'will visit')
  const vik = spanOf(text, 'Vik')
  const chief: ResolvedAccount = {
    ...after.chief,
    account: { ...account(spanOf(text, 'We will visit Vik in June'), visit, { rule: 'future visit', words: visit, guess: null, runnerUp: null, confidence: 0.5 }), factualityReason: 'it hangs on the road' },
    actors: [party(spanOf(text, 'We'), 'NOR', 'Ole Lund', 'spokesman')],
    recipients: [],
  }
  return {
    ...after,
    id: `b0b00000${text.id.slice(0, 8)}`,
    category: 'AGREE',
    mode: null,
    quadCode: 1,
    scale: 2.5,
    actors: chief.actors,
    recipients: [],
    auxiliaries: ['hypothetical'],
    date: inferred({ first: '2025-06-01', last: '2025-06-30', granularity: 'month' }, 'month', spanOf(text, 'June')),
    dateReason: 'the June after publication',
    place: stated({ extracted: 'Vik', resolved: 'Vik', countryCode: 'NOR', lat: 61.09, lon: 6.58, geonameid: 1, resolution: 4, province: 'Vestland' }, vik),
    occasion: after.id,
    accounts: [chief],
    chief,
    confidence: 0.5,
  }
}

/** A record such as the pipeline gives, made by hand from any text that holds {@link STORY}. */
export const fixtureRecord = (raw: RawReport): ReportRecord => {
  const text = new SourceText(raw.content)
  const first = accusation(text)
  const second = promise(text, first)
  const lund = spanOf(text, 'spokesman Ole Lund')
  return {
    report: reportOf(raw, text),
    publication: { days: oneDay(raw.publicationDate ?? '2025-05-06'), reason: 'the Tuesday after' },
    events: [first, second],
    commitments: [
      {
        id: 'c0ffee00',
        promisers: second.actors.map(({ identity }) => identity),
        promisees: [],
        act: spanOf(text, 'visit Vik'),
        due: second.date.value,
        dueReason: 'June',
        dateSet: false,
        condition: spanOf(text, 'if the road opens'),
        status: 'dateSet',
        steps: [{ status: 'promised', event: second.id }],
        evidence: [spanOf(text, 'We will visit Vik in June')],
      },
    ],
    statements: [
      {
        id: 'deed0000',
        source: { code: 'NOR', sector: 'GOV', name: 'Ole Lund', office: 'spokesman' },
        sourceSpan: lund,
        cue: spanOf(text, 'added'),
        content: [spanOf(text, 'We will visit Vik in June if the road opens')],
        direct: true,
        events: [second.id],
      },
      { id: 'deed0001', source: null, sourceSpan: null, cue: null, content: [spanOf(text, 'the blockade')], direct: false, events: [] },
    ],
    notes: [note('actor_unknown', 'Sudmark is in no register', spanOf(text, 'Sudmark'))],
  }
}

/** The same record with nothing found in it. */
export const emptyRecord = (raw: RawReport): ReportRecord => ({
  ...fixtureRecord(raw),
  publication: { days: UNKNOWN_DAYS, reason: '' },
  events: [],
  commitments: [],
  statements: [],
  notes: [],
})
