/** The few ways a word can look; what each means is decided where it is printed. */
export type Look =
  | 'plain' | 'bold' | 'dim' | 'title' | 'talkTogether' | 'actTogether' | 'talkAgainst' | 'actAgainst' | 'warning'

/** A run of words with one look. */
export interface Chunk {
  readonly text: string
  readonly look: Look
}

const CODES: Readonly<Record<Look, string>> = {
  plain: '',
  bold: '1',
  dim: '2',
  title: '1;4',
  talkTogether: '1;36',
  actTogether: '1;32',
  talkAgainst: '1;33',
  actAgainst: '1;31',
  warning: '35',
}

/** Puts the look on a text, or leaves the text alone where there is no colour. */
export type Paint = (look: Look, text: string) => string

export const colourPaint: Paint = (look, text) => (CODES[look] === '' || text === '' ? text : `\u001B[${CODES[look]}m${text}\u001B[0m`)

export const plainPaint: Paint = (_look, text) => text

export const chunk = (text: string, look: Look = 'plain'): Chunk => ({ text, look })
