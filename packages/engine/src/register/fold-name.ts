/** Letters that Unicode does not decompose but readers take for plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th',
  Þ: 'Th', ı: 'i', ə: 'a', Ə: 'A', ħ: 'h', Ħ: 'H', ŋ: 'ng', '’': "'", '‘': "'", ʼ: "'", ʻ: "'", ʿ: "'", ʾ: "'", '`': "'", '´': "'",
  '‐': '-', '‑': '-', '–': '-',
}
const NOT_ASCII = /[^\0-\x7f]/u
const MARKS = /\p{M}+/gu
const SPECIAL = /[^\0-\x7f]/gu

/** Accents and curly apostrophes made plain; letter case stays: "Erdoğan" → "Erdogan", "Sana’a" → "Sana'a". */
export const plainLetters = (text: string): string =>
  NOT_ASCII.test(text)
    ? text.normalize('NFD').replace(MARKS, '').replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    : text

const JOINERS = /[-_/.]+/g
const SPACES = /\s+/g

/** The key under which a place name is kept: plain letters, lower case, no apostrophes, hyphens as spaces, "st" for "saint". */
export const placeKey = (name: string): string =>
  plainLetters(name).toLowerCase().replaceAll("'", '').replace(JOINERS, ' ').replace(SPACES, ' ').trim().replace(/^saint /, 'st ')
