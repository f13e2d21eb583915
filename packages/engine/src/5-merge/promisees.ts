import type { Identity, PoliticalEvent, ResolvedAccount } from '../model/index.ts'

/** What choosing a promise's other side looks at. */
export interface Promised {
  readonly event: PoliticalEvent
  readonly account: ResolvedAccount
  readonly promisers: readonly Identity[]
  readonly events: readonly PoliticalEvent[]
}

type Chooser = (promised: Promised) => readonly Identity[]

/** Where the other side is looked for, surest first. */
const CHOOSERS: readonly Chooser[] = [
  ({ account }) => (account.account.commitment?.promiserIsRecipient ? account.actors : account.recipients).map((p) => p.identity),
  ({ account }) => account.namedInPromise,
  ({ event }) => (event.chief.account.commitment?.promiserIsRecipient ? event.actors : event.recipients).map((p) => p.identity),
  tableOf,
  ({ account }) => account.saidBy.flatMap((voice) => voice.source?.identity ?? []),
  hostOf,
  partnersOf,
]

/**
 * To whom a promise is made: whom it is told to be made to or its words name, the others at the table, whoever tells of it, the
 * state where it is to be done, the others of the story. Nobody promises himself: what several agree they promise each other.
 */
export function promiseesOf(promised: Promised): readonly Identity[] {
  const { account, promisers } = promised
  const own = new Set(promisers.map((identity) => identity.code))
  if (account.account.mutual && (own.size > 1 || [...own].some((code) => BODIES.has(code)))) return promisers
  const told = account.recipients.map((p) => p.identity)
  if (isJourney(account) && told.length > 0 && told.every((identity) => own.has(identity.code))) return promisers
  for (const choose of CHOOSERS) {
    const others = choose(promised).filter((identity) => identity.code !== 'UNK' && !own.has(identity.code))
    if (others.length > 0) return others
    // Somebody told of whom nobody knows is no reason to guess another.
    if (told.some((identity) => identity.code === 'UNK')) return told
  }
  return []
}

/** "will travel to Lima to meet the premier": whom one promises to visit has promised to meet. */
const isJourney = ({ account }: ResolvedAccount): boolean => account.commitment?.status === 'announced'

/** Codes that stand for many: what such a body will do together its members promise each other. */
const BODIES: ReadonlySet<string> = new Set(['UNO', 'EUR', 'IGO'])

/** Who sat at the table where it was said. */
function tableOf({ event, events }: Promised): readonly Identity[] {
  return events.filter((other) => other.id === event.occasion).flatMap(partiesOf)
}

const partiesOf = (event: PoliticalEvent): readonly Identity[] => [...event.actors, ...event.recipients].map((p) => p.identity)

function hostOf({ event }: Promised): readonly Identity[] {
  const code = event.place?.value.countryCode ?? null
  return code === null ? [] : [{ code, sector: null, name: null, office: null }]
}

const MEDIATING = /\b(?:mediat|broker|arbitrat|intermediar|good offices|go-between|their)/iu

/** The state that the report tells most of together with the promiser; who mediates helps two. */
function partnersOf({ account, promisers, events }: Promised): readonly Identity[] {
  const own = new Set(promisers.map((identity) => identity.code))
  const weights = new Map<string, number>()
  for (const event of events) {
    const codes = new Set(partiesOf(event).map((identity) => identity.code))
    const together = [...own].some((code) => codes.has(code))
    for (const code of codes) if (code !== 'UNK' && !own.has(code)) weights.set(code, (weights.get(code) ?? 0) + (together ? 2 : 1))
  }
  const betweenTwo = MEDIATING.test(account.account.commitment?.act.quote ?? '')
  const ranked = [...weights].toSorted((a, b) => b[1] - a[1]).slice(0, betweenTwo ? 2 : 1)
  return ranked.map(([code]) => ({ code, sector: null, name: null, office: null }))
}
