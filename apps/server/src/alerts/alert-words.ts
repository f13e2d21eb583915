import type { Alert } from '@readout/protocol/api'
import type { AlertedEvent, AlertedParty, KeptAlert, RetoldPart } from '@readout/record'

const REALITY: Readonly<Record<string, string>> = { historical: 'remembered', future: 'planned', hypothetical: 'possible', negation: 'denied' }

const PARTS: Readonly<Record<RetoldPart, string>> = {
  words: 'the words for it', act: 'what was done', reality: 'whether it happened', day: 'when', actor: 'who', recipient: 'to whom', differing: 'what accounts differ on',
}

const partyWords = ({ code, name }: AlertedParty): string => (name === null || name === code ? (code ?? 'somebody') : code === null ? name : `${name} (${code})`)

const sideWords = (parties: readonly AlertedParty[]): string => parties.map(partyWords).join(' and ')

const eventWords = ({ category, mode, aux, date, actor, recipient, words }: AlertedEvent): string => {
  const sides = [sideWords(actor), sideWords(recipient)].filter((side) => side !== '').join(' → ')
  const act = [...aux.map((one) => REALITY[one] ?? one), category.toLowerCase(), ...(mode === null ? [] : [`(${mode})`])].join(' ')
  return `${sides === '' ? 'Nobody named' : sides}: ${act}${words.map((word) => ` “${word}”`).join('')}, ${date ?? 'day unknown'}`
}

const toldIn = ({ reports }: AlertedEvent): string => `Told in ${reports} ${reports === 1 ? 'report' : 'reports'}.`

const wordsOf = (about: KeptAlert['about']): Pick<Alert, 'title' | 'detail'> => {
  switch (about.kind) {
    case 'event':
      return { title: eventWords(about.event), detail: [toldIn(about.event)] }
    case 'overdue': {
      const { promisers, promisees, act, due } = about.promise
      return { title: `Overdue since ${due}: ${promisers.join(' and ')} to ${promisees.join(' and ') || 'nobody named'}: ${act}`, detail: ['Nothing in the record says that it was done.'] }
    }
    case 'wording':
      return {
        title: `Told otherwise: ${eventWords(about.event)}`,
        detail: [...about.changes.map(({ part, was, becomes }) => `${PARTS[part]}: ${was ?? 'nothing'} → ${becomes ?? 'nothing'}`), toldIn(about.event)],
      }
  }
}

/** An alert as it goes out: with words for people beside what programs read. Its words come from reports and are never markup. */
export const alertView = ({ id, watch, about, made }: KeptAlert): Alert =>
  ({ id, watch, ...wordsOf(about), path: `/events/${about.kind === 'overdue' ? about.promise.event : about.event.id}`, about, made })
