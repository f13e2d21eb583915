import { expect, test } from 'vitest'
import { createRegister, sectorOn } from '../../src/register/lookup.ts'

const REGISTER = createRegister()

test.each([
  ['the United Nations', 'UNO', null, 'United Nations'],
  ['U.N.', 'UNO', null, 'United Nations'],
  ['UN Security Council', 'UNO', null, 'United Nations Security Council'],
  ['IAEA', 'UNO', null, 'International Atomic Energy Agency'],
  ['EU', 'EUR', null, 'European Union'],
  ['Europol', 'EUR', 'COP', 'Europol'],
  ['Nato', 'IGO', null, 'North Atlantic Treaty Organization'],
  ['African Union', 'IGO', null, 'African Union'],
  ['Doctors Without Borders', 'NGO', null, 'Médecins Sans Frontières'],
  ['al - Qaeda', 'IMG', 'REB', 'al-Qaeda'],
  ['Al-Qaeda', 'IMG', 'REB', 'al-Qaeda'],
  ['Daesh', 'IMG', 'REB', 'Islamic State'],
  ['Hamas', 'PSE', 'REB', 'Hamas'],
  ['Hizbullah', 'LBN', 'REB', 'Hezbollah'],
  ['Houthi', 'YEM', 'REB', 'Houthis'],
  ['M23', 'COD', 'REB', 'March 23 Movement'],
  ['Kurdistan Workers’ Party', 'TUR', 'REB', "Kurdistan Workers' Party"],
  ["Kurdistan Workers ' Party", 'TUR', 'REB', "Kurdistan Workers' Party"],
  ['Free Aceh Movement', 'IDN', 'REB', 'Free Aceh Movement'],
  ['the State Department', 'USA', 'GOV', 'United States Department of State'],
  ['Pentagon', 'USA', 'MIL', 'United States Department of Defense'],
  ['IDF', 'ISR', 'MIL', 'Israel Defense Forces'],
  ['Revolutionary Guards', 'IRN', 'MIL', 'Islamic Revolutionary Guard Corps'],
  ['FSB', 'RUS', 'SPY', 'Federal Security Service'],
  ['Knesset', 'ISR', 'LEG', 'Knesset'],
  ['LeT', 'PAK', 'REB', 'Lashkar-e-Taiba'],
  ['AFD', 'DEU', 'PTY', 'Alternative for Germany'],
  ['Boeing', 'MNC', null, 'Boeing'],
])('%s is a body of %s', (words, code, sector, name) => {
  const hit = REGISTER.findOrganisation(words)
  expect([hit?.organisation.code, hit?.organisation.sector, hit?.organisation.name]).toEqual([code, sector, name])
})

test.each(['un', 'Un', 'is', 'Is', 'who', 'Who', 'Let', 'hamas', 'al-qaeda', 'State', 'pentagon', 'Ice', 'shell', 'Pan', 'March'])('"%s" is no body', (words) => {
  expect(REGISTER.findOrganisation(words)).toBeNull()
})

test('a shared acronym gives all its owners', () => {
  expect(REGISTER.findOrganisation('RSF')?.candidates.map((o) => o.name)).toEqual(['Rapid Support Forces', 'Reporters Without Borders'])
  expect(REGISTER.findOrganisation('Congress')?.wary).toMatch(/many states/)
})

test.each([
  ['Taliban', '2001-09-11', 'GOV'],
  ['Taliban', '2021-08-14', 'REB'],
  ['Taliban', '2021-08-15', 'GOV'],
  ['Taliban', null, 'GOV'],
  ['TPLF', '2021-06-28', 'REB'],
  ['TPLF', '2024-06-28', 'PTY'],
  ['SPLA', '2010-01-01', 'REB'],
  ['SPLA', '2015-01-01', 'MIL'],
  ['Hamas', '2024-01-01', 'REB'],
])('%s on %s: %s', (words, day, sector) => {
  const hit = REGISTER.findOrganisation(words)
  expect(hit && sectorOn(hit.organisation, day)).toBe(sector)
})

test.each([
  ['foreign minister', 'foreign minister', 'minister', false, []],
  ['External Affairs Minister', 'foreign minister', 'minister', false, []],
  ['minister of foreign affairs', 'foreign minister', 'minister', false, []],
  ['Ministers of Defence', 'defence minister', 'minister', true, []],
  ['defense secretary', 'defence minister', 'minister', false, []],
  ['ex-president', 'president', 'headOfState', false, ['former']],
  ['former prime ministers', 'prime minister', 'headOfGovernment', true, ['former']],
  ['president-elect', 'president', 'headOfState', false, ['elect']],
  ['acting Deputy Foreign Minister', 'foreign minister', 'minister', false, ['acting', 'deputy']],
  ['deputy', 'deputy', 'legislator', false, []],
  ['deputy prime minister', 'deputy prime minister', 'minister', false, []],
  ['vice presidents', 'vice president', 'other', true, []],
  ['attorneys general', 'attorney general', 'minister', true, []],
  ['secretaries-general', 'secretary-general', 'other', true, []],
  ['spokeswomen', 'spokesman', 'spokesperson', true, []],
  ['Lt. Gen.', 'general', 'officer', false, []],
  ['police chief', 'police chief', 'officer', false, []],
  ['rebel leader', 'rebel leader', 'officer', false, []],
])('%s holds the office %s', (words, title, rank, plural, modifiers) => {
  const hit = REGISTER.findOffice(words)
  expect([hit?.office.title, hit?.office.rank, hit?.plural, hit?.modifiers]).toEqual([title, rank, plural, modifiers])
})

test.each(['major', 'justice', 'pm', 'mp', 'gen', 'former', 'deputy chairs table', 'minister said', ''])('"%s" is no office', (words) => {
  expect(REGISTER.findOffice(words)).toBeNull()
})

test('a title that one state alone has tells it', () => {
  expect(REGISTER.findOffice('the Taoiseach')?.office.country).toBe('IRL')
  expect(REGISTER.findOffice('Pope')?.office.country).toBe('VAT')
  expect(REGISTER.findOffice('president')?.office.country).toBeUndefined()
})

test.each([
  ['government', 'government', 'GOV', 'body', false],
  ['Authorities', 'authorities', 'GOV', 'body', true],
  ['ministry of defence', 'ministry of defence', 'GOV', 'body', false],
  ['Foreign Ministry', 'foreign ministry', 'GOV', 'body', false],
  ['troops', 'troops', 'MIL', 'people', true],
  ['soldiers', 'soldier', 'MIL', 'people', true],
  ['warplane', 'warplane', 'MIL', 'people', false],
  ['police', 'police', 'COP', 'body', false],
  ['security forces', 'security forces', 'COP', 'body', true],
  ['border guards', 'border guard', 'COP', 'people', true],
  ['lawmakers', 'lawmaker', 'LEG', 'people', true],
  ['gunmen', 'gunman', 'UAF', 'people', true],
  ['militiamen', 'militiaman', 'PRM', 'people', true],
  ['rebels', 'rebel', 'REB', 'people', true],
  ['traffickers', 'trafficker', 'CRM', 'people', true],
  ['workers', 'worker', 'LAB', 'people', true],
  ['asylum seekers', 'asylum seeker', 'REF', 'people', true],
  ['countries', 'country', null, 'state', true],
  ['counterpart', 'counterpart', 'GOV', 'relational', false],
])('%s is an agent of sector %s', (words, lemma, sector, kind, plural) => {
  const hit = REGISTER.findAgent(words)
  expect([hit?.agent.lemma, hit?.agent.sector, hit?.agent.kind, hit?.plural]).toEqual([lemma, sector, kind, plural])
})

test.each(['table', 'agreement', 'week', 'talks', ''])('"%s" is no agent', (words) => {
  expect(REGISTER.findAgent(words)).toBeNull()
})

test.each([
  ['longestState', 'said the United States of America and', 2, 4],
  ['longestState', 'US - China talks', 0, 1],
  ['longestState', 'Guinea - Bissau said', 0, 3],
  ['longestState', 'New Delhi .', 0, 2],
  ['longestOrganisation', "the People 's Liberation Army of China", 1, 4],
  ['longestOrganisation', 'UN Security Council members', 0, 3],
  ['longestOrganisation', 'al - Shabaab fighters', 0, 3],
  ['longestOffice', 'Indian External Affairs Minister S Jaishankar', 1, 3],
  ['longestOffice', 'the former deputy foreign minister of', 1, 4],
  ['longestOffice', 'ex - president Lula', 0, 3],
  ['longestOffice', 'President - elect Jane Roe', 0, 3],
  ['longestAgent', 'riot police in', 0, 2],
] as const)('%s in "%s" at %i takes %i tokens', (helper, text, at, length) => {
  expect(REGISTER[helper](text.split(' '), at)?.length).toBe(length)
})

test.each([
  ['longestState', 'the United States', 0],
  ['longestState', 'told us that', 1],
  ['longestState', 'India', 1],
  ['longestState', '- India', 0],
  ['longestOffice', 'former friends', 0],
] as const)('%s in "%s" at %i finds nothing', (helper, text, at) => {
  expect(REGISTER[helper](text.split(' '), at)).toBeNull()
})

test('a user’s facts come before the packaged ones and leave those alone', () => {
  const front = { code: 'ATA', sector: 'REB', name: 'Penguin Front', names: ['PF', 'RSF'], kind: 'armedGroup' } as const
  const register = createRegister({ organisations: [front], states: [{ code: 'ZZZ', name: 'Freedonia', names: [], demonyms: ['Freedonian'], capital: null, seats: [] }] })
  expect(register.findOrganisation('Penguin Front')?.organisation).toBe(front)
  expect(register.findOrganisation('RSF')?.candidates.map((o) => o.name)).toEqual(['Penguin Front', 'Rapid Support Forces', 'Reporters Without Borders'])
  expect(register.findState('Freedonian')?.code).toBe('ZZZ')
  expect(register.stateOf('ZZZ')?.name).toBe('Freedonia')
  expect(REGISTER.findOrganisation('Penguin Front')).toBeNull()
})
