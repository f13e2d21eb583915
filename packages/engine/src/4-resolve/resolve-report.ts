import { PLOVER } from '../codebook/index.ts'
import {
  type Account, grammarOf, type Identity, type Layers, type NewsReport, type Note, note, type Participant, type ResolvedAccount, type ResolvedReport, type Sector, type Voice,
} from '../model/index.ts'
import type { Gazetteer } from '../register/places.ts'
import type { Register } from '../register/lookup.ts'
import { withPartiesTold } from './agreed-together.ts'
import { actorNotes } from './actor-notes.ts'
import { addressed } from './addressed-pronoun.ts'
import type { Cast } from './cast.ts'
import { type ResolveContext, sentenceAt, type Tenures } from './context.ts'
import { dateAccount, type Dating } from './dates.ts'
import { traceNames } from './discourse.ts'
import { withHeadlinePlans } from './headline-plans.ts'
import { heldAtHome } from './held-at-home.ts'
import { jointSides } from './joint-sides.ts'
import { lawfulHand } from './lawful-hand.ts'
import { localSides } from './local-side.ts'
import { tidyNames } from './names.ts'
import { nearPlaces } from './near-places.ts'
import { gatherPeople } from './people.ts'
import { namedInPromise } from './named-in-promise.ts'
import { placeOfHost, resolvePlace } from './places.ts'
import { inferPublication } from './publication.ts'
import { withRemembered } from './remembered.ts'
import { resolveTimes } from './resolve-times.ts'
import { resolveFiller } from './resolve-filler.ts'
import { resolveHead } from './resolve-head.ts'
import { ownSide } from './own-side.ts'
import { settingOf } from './setting.ts'
import { speakerOf } from './speakers.ts'
import { tenseAt } from './tense.ts'
import { withAddressees } from './addressee.ts'
import { withVisitDays } from './visit-days.ts'
import { crowdOf, isGuessed, tellersOwn, whereStruck } from './where-struck.ts'
import { withTitles } from './trace-titles.ts'

/** The tables of facts that resolving looks things up in. */
export interface Knowledge {
  readonly register: Register
  readonly tenures: Tenures
  readonly gazetteer: Gazetteer
}

/** Takes every account's words to people, states, places and days. */
export function resolveReport(report: NewsReport, read: Layers, accounts: readonly Account[], knowledge: Knowledge): ResolvedReport {
  const layers = tidyNames(report.text, read, knowledge.register)
  const publication = publicationOf(report, layers)
  const cast = gatherCast({ report, layers, ...knowledge, publication })
  const dating: Dating = { context: cast.context, times: resolveTimes(layers, publication), accounts }
  const told = withHeadlinePlans(withAddressees(cast, withPartiesTold(withVisitDays(cast.context, accounts.map((account) => resolveAccount(cast, dating, account))))))
  const resolved = withRemembered(cast.context, dating.times, told)
  return {
    accounts: resolved,
    speakers: cast.speakers,
    publication,
    notes: [...notesOf(report, publication), ...actorNotes(cast, resolved)],
  }
}

/** Who is who in the report, each step on the one before: sides, names, titles, speakers. */
function gatherCast(context: ResolveContext): Cast {
  const own = ownSide(context)
  const local = localSides(context, own)
  const people = gatherPeople(context, local)
  const named: Cast = { context, people, traces: traceNames(context, people), speakers: [], own, local, joint: jointSides(context), asking: new Set(), resolve: resolveHead }
  const titled: Cast = { ...named, traces: withTitles(named) }
  // Asked twice: a "he" inside a quotation is not the one quoted, so the speakers around must be known first.
  const speakersOf = (cast: Cast): Cast['speakers'] => context.layers.attributions.map((attribution) => speakerOf(cast, attribution))
  return { ...titled, speakers: speakersOf({ ...titled, speakers: speakersOf(titled) }) }
}

function publicationOf(report: NewsReport, layers: Layers): ResolvedReport['publication'] {
  if (report.publicationDate) {
    const day = report.publicationDate.value
    return { days: { first: day, last: day, granularity: 'day' }, reason: basisWords(report) }
  }
  return inferPublication(report.text, layers.sentences, layers.times, (time) => tenseAt(grammarOf(sentenceAt(layers, time.sentence)), time.from))
}

function basisWords(report: NewsReport): string {
  const basis = report.publicationDate?.basis
  return basis?.kind === 'stated' ? `stated: “${basis.evidence[0].quote}”` : basis?.kind === 'assumed' ? basis.detail : 'from the page'
}

function notesOf(report: NewsReport, publication: ResolvedReport['publication']): readonly Note[] {
  if (report.publicationDate) return []
  return publication
    ? [note('publication_date_inferred', publication.reason)]
    : [note('publication_date_unknown', 'give --date to date what the text tells by weekday or not at all')]
}

function resolveAccount(cast: Cast, dating: Dating, account: Account): ResolvedAccount {
  const actors = account.actors.flatMap((filler) => resolveFiller(cast, filler, account, 'actor'))
  const recipients = account.recipients.flatMap((filler) => resolveFiller(cast, filler, account, 'recipient')).map((party) => addressed(cast, account, party, actors))
  const { date, reason, due } = dateAccount(dating, account)
  const named = resolvePlace(cast.context, [...account.places, ...nearPlaces(cast.context, account)], actors, homeOf(cast, account, actors))
  const place = placeOfHost(account, recipients, cast.context, named)
  const doers = lawfulHand(cast, account, crowdOf(cast, account, withoutUnknown(account, distinct(actors)), place), recipients, place)
  return Object.freeze({
    account, actors: doers, recipients: heldAtHome(cast, account, tellersOwn(cast, account, whereStruck(cast, account, othersThan(account, distinct(recipients), actors), place), actors), doers),
    saidBy: account.voice.map((id) => voice(cast, id)),
    place, date, dateReason: reason, due, namedInPromise: namedInPromise(cast, account, actors), setting: settingOf(cast.context, dating.times, account),
  })
}

/** Nobody acts upon himself, nor does a state in words upon people who were only guessed to be its own. */
function othersThan(account: Account, recipients: readonly Participant[], actors: readonly Participant[]): readonly Participant[] {
  const spoken = PLOVER[account.category].verbal || account.category === 'SANCTION'
  // A minister dismissed is his own government's; firms and officials on a list of sanctions are not.
  const aimed = account.category !== 'SANCTION' || account.mode === 'discontinue'
  const own = (r: Participant): boolean => spoken && aimed && isGuessed(r) && actors.some((a) => a.identity.code === r.identity.code && ORGANS.has(a.identity.sector))
  const others = recipients.filter((r) => !sameParty(r, actors) && !own(r))
  const known = others.filter((r) => r.identity.code !== 'UNK')
  // "sanctions on six Malian officers and two firms": words and measures gain nothing by one that nobody knows.
  return known.length > 0 && spoken ? known : others
}

/** Those who speak for a state; its opposition, unions and citizens do address it. */
const ORGANS: ReadonlySet<Sector | null> = new Set<Sector | null>([null, 'GOV', 'MIL', 'COP', 'JUD', 'SPY'])

/** The state at home in which its own people act, or whose officers arrest and ban; null when others do. */
function homeOf({ own }: Cast, { category }: Account, actors: readonly Participant[]): string | null {
  const code = category === 'COERCE' ? actors[0]?.identity.code : own?.code
  return code !== undefined && code !== 'UNK' && actors.length > 0 && actors.every((party) => party.identity.code === code) ? code : null
}

/** A meeting of known parties gains nothing by one that nobody knows. */
function withoutUnknown(account: Account, actors: readonly Participant[]): readonly Participant[] {
  const known = actors.filter((party) => party.identity.code !== 'UNK')
  return account.mutual && new Set(known.map((party) => party.identity.code)).size > 1 ? known : actors
}

/** One party, told twice in a row, counts once: "We, the ministers of …". */
const distinct = (parties: readonly Participant[]): readonly Participant[] =>
  parties.filter((party, at) => parties.findIndex((other) => sameIdentity(party.identity, other.identity)) === at && !parties.some((other) => isNamedNext(party, other)))

/** "the Minister of Foreign Affairs of Chile, Ana Rojas, and …", read as two of a row: the office and its holder are one. */
const isNamedNext = ({ identity: one, span }: Participant, { identity: other, span: next }: Participant): boolean =>
  one.name === null && one.office !== null && other.name !== null && one.code === other.code && one.sector === other.sector && next.start - span.end > 0 && next.start - span.end <= 2

const sameIdentity = (a: Identity, b: Identity): boolean => a.code === b.code && a.sector === b.sector && a.name === b.name && a.office === b.office

/** Nobody acts upon himself: "the President … him". */
const sameParty = (recipient: Participant, actors: readonly Participant[]): boolean =>
  actors.some((a) => a.identity.code === recipient.identity.code && a.identity.name !== null && a.identity.name === recipient.identity.name)

function voice(cast: Cast, id: number): Voice {
  const attribution = cast.context.layers.attributions[id]
  return Object.freeze({ source: cast.speakers[id] ?? null, sourceSpan: attribution?.sourceSpan ?? null, cue: attribution?.cueSpan ?? null })
}
