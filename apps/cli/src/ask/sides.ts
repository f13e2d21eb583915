import { UsageError } from '../exit-code.ts'
import { safeText } from '../terminal/safe-text.ts'

/** A side of a question: the code the record knows it by, and its name. */
export interface Side {
  readonly code: string
  readonly name: string
}

/** PLOVER's codes of those who are no state. */
const NON_STATES: Readonly<Record<string, string>> = {
  UNO: 'United Nations',
  EUR: 'European Union',
  IGO: 'international organisations',
  NGO: 'non-governmental organisations',
  IMG: 'international armed groups',
  MNC: 'multinational companies',
  ISM: 'international movements',
  UNK: 'unknown',
}

// Loaded when asked for: the register holds thousands of names.
const loadRegister = async () => (await import('@readout/engine')).createRegister()

type Register = Awaited<ReturnType<typeof loadRegister>>

const byCode = (register: Register, code: string): Side | null => {
  const name = register.stateOf(code)?.name ?? NON_STATES[code]
  return name === undefined ? null : { code, name }
}

/** "moscow" as the register writes it: "Moscow". */
const capitalised = (words: string): string => words.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())

const sideNamed = (register: Register, words: string): Side | null => {
  const hit = register.findState(words) ?? register.findState(capitalised(words))
  if (hit === null) return null
  const codes = [...new Set(hit.candidates.map(({ code, foldsInto }) => foldsInto ?? code))]
  if (codes.length > 1) {
    const choices = hit.candidates.map(({ code, name }) => `${code} (${name})`).join(' or ')
    throw new UsageError(`${words} may be ${choices}: give the code`)
  }
  return byCode(register, hit.code) ?? { code: hit.code, name: hit.state.name }
}

const bodyNamed = (register: Register, words: string): Side | null => {
  const hit = register.findOrganisation(words)
  return hit === null || hit.candidates.length > 1 ? null : { code: hit.organisation.code, name: hit.organisation.name }
}

const sideIn = (register: Register, words: string): Side => {
  const side = byCode(register, words.toUpperCase()) ?? sideNamed(register, words) ?? bodyNamed(register, words)
  if (side === null)
    throw new UsageError(`nobody is known as ${safeText(words)}: give a state’s name or capital, or an ISO 3166-1 code such as RUS`)
  return side
}

/** The state or body that words name: a code, a name, a people, a capital ("RUS", "Russia", "Moscow"); unknown ones are refused. */
export const sideOf = async (words: string): Promise<Side> => sideIn(await loadRegister(), words)

/** As `sideOf`, for those who ask from elsewhere: nobody where the words name nobody, or more than one. */
export const sidesNamed = async (words: string): Promise<readonly Side[]> => {
  try {
    return [sideIn(await loadRegister(), words)]
  } catch (error) {
    if (error instanceof UsageError) return []
    throw error
  }
}

/** The two sides of a pair; one side twice is refused. */
export const pairOf = async (one: string, other: string): Promise<readonly [Side, Side]> => {
  const register = await loadRegister()
  const [first, second] = [sideIn(register, one), sideIn(register, other)]
  if (first.code === second.code)
    throw new UsageError(`${safeText(one)} and ${safeText(other)} are both ${first.code}: name two different sides`)
  return [first, second]
}

/** `--pair A,B`. */
export const pairIn = async (text: string): Promise<readonly [string, string]> => {
  const [one, other, ...more] = text.split(',').map((part) => part.trim())
  if (one === undefined || one === '' || other === undefined || other === '' || more.length > 0)
    throw new UsageError(`--pair takes two sides with a comma between them, such as RUS,IND; not ${safeText(text)}`)
  const [first, second] = await pairOf(one, other)
  return [first.code, second.code]
}

/** A state's code where words name a state, else the words: whoever has them in their name. */
export const stateOrName = async (words: string): Promise<string> => {
  const register = await loadRegister()
  return (byCode(register, words) ?? sideNamed(register, words))?.code ?? words
}

/** A country's code where words name one, else the words: a place that has them in its name. A capital is a place. */
export const countryOrPlace = async (words: string): Promise<string> => {
  const register = await loadRegister()
  const hit = register.findState(words)
  return byCode(register, words)?.code ?? (hit?.kind === 'name' && hit.candidates.length === 1 ? hit.code : words)
}
