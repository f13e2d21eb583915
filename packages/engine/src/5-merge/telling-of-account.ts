import type { ResolvedAccount, Telling } from '../model/index.ts'

/** What one account of a report tells, as the comparisons of tellings take it. */
export const tellingOf = ({ account, actors, recipients, place, date, setting }: ResolvedAccount): Telling => ({
  category: account.category,
  mode: account.mode,
  auxiliaries: account.auxiliaries,
  days: date.value,
  daysKnown: date.basis.kind,
  actors: actors.map(({ identity }) => identity),
  recipients: recipients.map(({ identity }) => identity),
  place: place === null ? null : { ...place.value, name: place.value.resolved ?? place.value.extracted },
  words: account.topic,
  published: null,
  around: setting.words,
  numbers: setting.numbers,
  daysNear: setting.days,
  occasions: [],
  officials: [],
})
