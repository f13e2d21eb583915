import type { Alert } from '@readout/protocol/api'
import type { AlertedEvent, AlertedParty, AlertedPromise, KeptAlert, Retold, RetoldPart } from '@readout/record'

const REALITY: Readonly<Record<string, string>> = { historical: 'remembered', future: 'planned', hypothetical: 'possible', negation: 'denied' }

const PARTS: Readonly<Record<RetoldPart, string>> = {
  words: 'the words for it', act: 'what was done', reality: 'whether it happened', day: 'when', actor: 'who', recipient: 'to whom', differing: 'accounts differ on',
}

/** What a part is called that nobody says anything of. */
const changeWords = ({ part, was, becomes }: Retold): string => {
  const unsaid = part === 'reality' ? 'happened' : part === 'differing' ? 'nothing' : 'unknown'
  return `${PARTS[part]}: ${was ?? unsaid} → ${becomes ?? unsaid}`
}

const partyWords = ({ code, name }: AlertedParty): string => (name === null || name === code ? (code ?? 'somebody') : code === null ? name : `${name} (${code})`)

const sideWords = (parties: readonly AlertedParty[]): string => parties.map(partyWords).join(' and ')

const eventWords = ({ category, mode, aux, date, actor, recipient, words }: AlertedEvent): string => {
  const sides = [sideWords(actor), sideWords(recipient)].filter((side) => side !== '').join(' → ')
  const act = [...aux.map((one) => REALITY[one] ?? one), category.toLowerCase(), ...(mode === null ? [] : [`(${mode})`])].join(' ')
  return `${sides === '' ? 'Nobody named' : sides}: ${act}${words.map((word) => ` “${word}”`).join('')}, ${date ?? 'day unknown'}`
}

const toldIn = ({ reports }: AlertedEvent): string => `Told in ${reports} ${reports === 1 ? 'report' : 'reports'}.`

/** Who owes whom; several who promised each other something are named once. */
const promiseSides = ({ promisers, promisees }: AlertedPromise): string => {
  const [from, to] = [promisers.join(' and '), promisees.join(' and ')]
  return to === '' || to === from ? from : `${from} to ${to}`
}

const wordsOf = (about: KeptAlert['about']): Pick<Alert, 'title' | 'detail'> => {
  switch (about.kind) {
    case 'event':
      return { title: eventWords(about.event), detail: [toldIn(about.event)] }
    case 'overdue':
      return { title: `Overdue since ${about.promise.due}: ${promiseSides(about.promise)}: “${about.promise.act}”`, detail: ['Nothing in the record says that it was done.'] }
    case 'wording':
      return {
        title: `Told otherwise: ${eventWords(about.event)}`,
        detail: [...about.changes.map(changeWords), toldIn(about.event)],
      }
  }
}

/** An alert as it goes out: with words for people beside what programs read. Its words come from reports and are never markup. */
export const alertView = ({ id, watch, about, made }: KeptAlert): Alert =>
  ({ id, watch, ...wordsOf(about), path: `/events/${about.kind === 'overdue' ? about.promise.event : about.event.id}`, about, made })
