/** The words of a text as they are compared, and as they were written. */
export interface ComparedWord {
  /** Lower case, without marks: "Łódź’s" is "łódźs". */
  readonly key: string
  /** Whether it is a name or a number, as far as letters tell. */
  readonly isName: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,]*/gu

/** The words of a text, in order, alike for every way of quoting, spacing and hyphenating it. */
export const comparedWords = (text: string): readonly ComparedWord[] =>
  [...text.normalize('NFKC').replaceAll('\u00ad', '').matchAll(WORD)].flatMap(([written]) => {
    const key = written.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
    return key === '' ? [] : [{ key, isName: /^[\p{Lu}\p{N}]/u.test(written) }]
  })
