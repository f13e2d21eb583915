import { readFile } from 'node:fs/promises'
import { createGazetteer, createRegister, holders, type Knowledge, officeHolder, type RegisterFacts } from '@readout/engine'
import { FactsRefused } from './unusable.ts'

type State = NonNullable<RegisterFacts['states']>[number]

type Organisation = NonNullable<RegisterFacts['organisations']>[number]

/** The packaged tables of facts, with a user's own added to the register. */
export const loadKnowledge = async (facts: { readonly name: string; readonly content: string } | null): Promise<Knowledge> => {
  const places = JSON.parse(await readFile(new URL('register/places.json', import.meta.resolve('@readout/engine')), 'utf8'))
  return {
    register: createRegister(facts ? parseFacts(facts) : {}),
    gazetteer: createGazetteer(places),
    tenures: { holders, officeHolder },
  }
}

/** `{ "states": […], "organisations": […] }`, in the form of the register's own tables. */
const parseFacts = ({ name, content }: { readonly name: string; readonly content: string }): RegisterFacts => {
  const parsed = parseJson(name, content)
  if (typeof parsed !== 'object' || parsed === null) throw new FactsRefused(`${name} is not a JSON object with states or organisations`)
  const states = 'states' in parsed ? parsed.states : []
  const organisations = 'organisations' in parsed ? parsed.organisations : []
  if (!isList(states, isState) || !isList(organisations, isOrganisation)) throw new FactsRefused(`${name}: every entry needs a code, a name and names`)
  return { states, organisations }
}

const isList = <Entry>(list: unknown, fits: (entry: unknown) => entry is Entry): list is readonly Entry[] => Array.isArray(list) && list.every(fits)

const parseJson = (name: string, content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new FactsRefused(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const isState = (entry: unknown): entry is State => isEntry(entry)

const isOrganisation = (entry: unknown): entry is Organisation => isEntry(entry)

const isEntry = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 'code' in entry && typeof entry.code === 'string' && 'name' in entry && typeof entry.name === 'string' &&
  'names' in entry && Array.isArray(entry.names)
