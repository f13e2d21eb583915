import type { BlockDraft } from './page.ts'

const FULL_STOP = /[.…]["”’')\]]*$/u
const ANY_END = /[.!?:;,…—–-]["”’')\]]*$/u
const ABBREVIATION_END = /\b(?:\p{Lu}\.){2,}$/u

/** Whether a block reads as a paragraph of sentences: it ends in a full stop, or is too long for a title. */
export const isProse = (text: string): boolean => (FULL_STOP.test(text) && !ABBREVIATION_END.test(text)) || text.length > 200

/** Whether a block among paragraphs reads as a heading: a few words and no stop. */
export const isHeadingShaped = (text: string): boolean =>
  text.length <= 80 && !ANY_END.test(text) && /^["“‘']?[\p{Lu}\d]/u.test(text) && text.split(/\s+/u).length <= 10 && /\p{L}{2}/u.test(text) && !/[\t|]/u.test(text)

/** Whether a block is one that a title could be: text, not yet known to be something else. */
export const isOpen = (draft: BlockDraft): boolean => draft.kind === 'paragraph' || draft.kind === 'heading'
