/** "1 event", "2 events", "1,204 events". */
export const counted = (count: number, noun: string, nouns: string = `${noun}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`

/** As many characters of an id as a person needs to name it. */
export const shortId = (id: string): string => id.slice(0, 8)
