/**
 * What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; five places are empty there and stay as they are.
 * A table of our own, because runtimes disagree on the name "windows-1252".
 */
export const WINDOWS_1252: readonly string[] = [
  '€', '\u0081', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u008d', 'Ž', '\u008f',
  '\u0090', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u009d', 'ž', 'Ÿ',
]
