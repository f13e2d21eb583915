const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men', woman: 'women', person: 'people', child: 'children', police: 'police', staff: 'staff', personnel: 'personnel',
  navy: 'navies', army: 'armies', chargé: 'chargés', troops: 'troops', forces: 'forces',
}
const MAN = /(?<=[a-z])(man|woman)$/
const CONSONANT_Y = /[^aeiou]y$/
const HISSING = /(s|x|z|ch|sh)$/
const BEFORE_PREPOSITION = /^(.+?)( (?:of|for|in|to|at|without|on) .+)$/
const BEFORE_GENERAL = /^(.+?)([ -]general)$/

const pluralWord = (word: string): string => {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return irregular
  if (MAN.test(word)) return word.replace(/man$/, 'men')
  if (CONSONANT_Y.test(word)) return word.replace(/y$/, 'ies')
  return HISSING.test(word) ? `${word}es` : `${word}s`
}

const pluralLast = (phrase: string): string => phrase.replace(/[\p{L}.]+$/u, pluralWord)

/** How a noun phrase reads in the plural: "ministers of state", "attorneys general" and "attorney generals". */
export const pluralsOf = (phrase: string): readonly string[] => {
  const prepositional = BEFORE_PREPOSITION.exec(phrase)
  if (prepositional !== null) return [`${pluralLast(prepositional[1] ?? '')}${prepositional[2] ?? ''}`]
  const general = BEFORE_GENERAL.exec(phrase)
  const last = pluralLast(phrase)
  return general === null ? [last] : [last, `${pluralLast(general[1] ?? '')}${general[2] ?? ''}`]
}
