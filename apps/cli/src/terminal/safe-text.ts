// Text is data: an escape sequence or a direction override in a report must not move the reader's cursor or reverse a line.
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const CONTROL = /\p{Cc}/gu

/** A report's words fit for a terminal or a table: one line, no control characters. */
export const safeText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(DIRECTION, '').replace(CONTROL, '\uFFFD').trim()

/** The words in quotation marks; long ones lose their middle, never their ends. */
export const quoted = (text: string, longest = 160): string => {
  const characters = [...safeText(text)]
  if (characters.length <= longest) return `“${characters.join('')}”`
  const kept = Math.floor((longest - 3) / 2)
  return `“${characters.slice(0, kept).join('').trimEnd()} … ${characters.slice(-kept).join('').trimStart()}”`
}
