import type { CorrectRequest } from '@readout/protocol/api'
import { fieldWords } from '../../parts/field-words.ts'
import { isCategory } from '../../words/categories.ts'
import { codeNamed } from '../../words/states.ts'
import type { Field } from './decision.ts'

type PartyInput = Extract<CorrectRequest, { readonly field: 'actor' }>['becomes'][number]

/** Who decides and why. */
export interface Decider {
  readonly reason: string
  readonly person?: string
}

/** Who and why, as the form has them; null where no reason is given. */
export const deciderIn = (form: FormData): Decider | null => {
  const reason = fieldWords(form, 'reason')
  const person = fieldWords(form, 'person')
  if (reason === null) return null
  return { reason, ...(person === null ? {} : { person }) }
}

const SECTORS = [
  'GOV',
  'MIL',
  'COP',
  'JUD',
  'LEG',
  'SPY',
  'PTY',
  'OPP',
  'REB',
  'PRM',
  'UAF',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'REL',
  'SOC',
  'PRE',
  'UNK',
] as const

const partyIn = (words: string): PartyInput => {
  const [first = '', second, ...rest] = words.split(/\s+/u)
  const named = codeNamed(words)
  if (named !== null) return { code: named, sector: null, entity_text: null, identifier_text: null, office: null }
  const sector = SECTORS.find((known) => known === second) ?? null
  const name = (sector === null ? [second ?? '', ...rest] : rest).join(' ').trim()
  const code = codeNamed(first)
  return code === null
    ? { code: null, sector: null, entity_text: words, identifier_text: null, office: null }
    : { code, sector, entity_text: null, identifier_text: name === '' ? null : name, office: null }
}

/** "RUS GOV Sergei Orlov, India" as parties: a code with sector and name where known, or a state's name, with commas between. */
export const partiesIn = (words: string): PartyInput[] =>
  words
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(partyIn)

const AUXES = ['historical', 'future', 'hypothetical', 'negation'] as const

/** What the server takes for a corrected field; null where the words are no value of it. */
export const correctionIn = (field: Field, words: string | null, decider: Decider): CorrectRequest | null => {
  switch (field) {
    case 'category':
      return words !== null && isCategory(words) ? { field, becomes: words, ...decider } : null
    case 'mode':
      return { field, becomes: words, ...decider }
    case 'date':
      return { field, becomes: words, ...decider }
    case 'actor':
    case 'recipient':
      return { field, becomes: partiesIn(words ?? ''), ...decider }
    case 'aux':
      return { field, becomes: AUXES.find((known) => known === words) ?? null, ...decider }
  }
}
