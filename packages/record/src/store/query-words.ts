/** The words of a search as plain words: whatever a database's query language would read into signs is dropped. */
export const queryWords = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
