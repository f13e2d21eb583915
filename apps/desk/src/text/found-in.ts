/** A run of text that is, or is not, one of the words sought. */
export interface FoundRun {
  readonly start: number
  readonly text: string
  readonly found: boolean
}

const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)

/** Text cut at the words sought, whatever their case. */
export const foundIn = (text: string, sought: string): readonly FoundRun[] => {
  const words = sought.split(/\s+/u).filter((word) => word.length > 1)
  if (words.length === 0) return [{ start: 0, text, found: false }]
  const pattern = new RegExp(`(${words.map(escape).join('|')})`, 'giu')
  const runs: FoundRun[] = []
  let start = 0
  for (const [index, part] of text.split(pattern).entries()) {
    if (part !== '') runs.push({ start, text: part, found: index % 2 === 1 })
    start += part.length
  }
  return runs
}

/** A stretch cut out of a text without the halves of words at its ends. */
export const wholeWords = (around: string): string => around.replace(/^\S*\s+|\s+\S*$/gu, '')
