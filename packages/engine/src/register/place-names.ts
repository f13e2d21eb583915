import { placeKey } from './fold-name.ts'
import { ARTICLES, DIVISION_WORDS, SETTLEMENT_WORDS } from './place-words.ts'

/** A key to look up, and what the form tells of what is looked for. */
export interface NameForm {
  readonly key: string
  /** The name carried a word like "province": only divisions and regions answer. */
  readonly division: boolean
  /** Something of the name was taken off or put on. */
  readonly loose: boolean
  /** "Texas" of "Paris, Texas", as a key. */
  readonly within: string | null
}

const form = (key: string, more: Partial<NameForm> = {}): NameForm => ({ key, division: false, loose: false, within: null, ...more })

const withoutThe = (key: string): string => key.replace(/^the /, '')

/** "helmand province" → "helmand"; null when there is no such word. */
export const withoutDivisionWord = (key: string): string | null => {
  const word = DIVISION_WORDS.find((end) => key.endsWith(` ${end}`))
  return word === undefined ? null : key.slice(0, -word.length - 1)
}

const withoutSettlementWord = (key: string): string | null => {
  const word = SETTLEMENT_WORDS.find((start) => key.startsWith(`${start} `))
  if (word !== undefined) return key.slice(word.length + 1)
  return key.endsWith(' city') ? key.slice(0, -5) : null
}

const articleForms = (key: string): readonly NameForm[] => {
  const own = ARTICLES.find((article) => key.startsWith(`${article} `))
  if (own === undefined) return ARTICLES.map((article) => form(`${article} ${key}`, { loose: true }))
  const bare = key.slice(own.length + 1)
  return [bare, ...ARTICLES.filter((article) => article !== own).map((article) => `${article} ${bare}`)].map((other) => form(other, { loose: true }))
}

/** The forms under which a name may be kept, in rounds: a later round is asked only when the earlier ones found nothing. */
export const nameForms = (name: string): readonly (readonly NameForm[])[] => {
  const whole = placeKey(name)
  const [head = '', within = null] = name.split(',').map(placeKey)
  const key = withoutThe(head)
  const exact = [form(whole), ...(whole === key ? [] : [form(key, { within })])]
  const division = withoutDivisionWord(key)
  const settlement = withoutSettlementWord(key)
  const cut = [
    ...(division === null ? [] : [form(division, { division: true })]),
    ...(settlement === null ? [] : [form(settlement, { within, loose: true })]),
  ]
  return key === '' ? [] : [exact, cut, articleForms(settlement ?? key)]
}
