import { expect, test } from 'vitest'
import { accountOf, resolveText, tellAll } from './resolve-for-test.ts'

interface Row {
  readonly what: string
  readonly text: string
  readonly trigger: string
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
}

const ROWS: readonly Row[] = [
  {
    what: 'a title with its state needs no table',
    text: 'Norwegian Foreign Minister Anna Bergseth condemned Russia on Tuesday.', trigger: 'condemned',
    actors: ['NOR GOV stated «Norwegian … Anna Bergseth»'], recipients: ['RUS GOV stated «Russia»'],
  },
  {
    what: 'an apposition behind the title is the same person',
    text: 'The Prime Minister of Greece, Ms. Danae Melidou, thanked Italy.', trigger: 'thanked',
    actors: ['GRC GOV stated «Greece … Danae Melidou»'], recipients: ['ITA GOV stated «Italy»'],
  },
  {
    what: 'a title with no state goes with the state that the paragraph told last',
    text: 'Kenya closed its embassy in Juba. Foreign Minister Josephine Lorot accused South Sudan of bad faith.', trigger: 'accused',
    actors: ['KEN GOV inferred «Kenya»'], recipients: ['SSD GOV stated «South Sudan»'],
  },
  {
    what: 'who is told right before “as it” is meant, not the subject',
    text: 'China arms Russia as it attacks Ukraine.', trigger: 'attacks', actors: ['RUS GOV inferred «it»'],
  },
  {
    what: 'who is told right before “in its war” is meant, not the subject',
    text: 'Belarus backed Russia in its war with Ukraine.', trigger: 'war', actors: ['RUS GOV inferred «its»', 'UKR GOV stated «Ukraine»'],
  },
  {
    what: 'a government is that of the leader it is called by',
    text: 'The Macron government condemned Chad on Tuesday.', trigger: 'condemned', actors: ['FRA GOV inferred «Macron»'],
  },
  {
    what: 'what is condemned in strong terms befell its victim',
    text: 'Chile condemned in the strongest terms the attack perpetrated last night against the Consulate of Peru in Arica.', trigger: 'attack', recipients: ['PER GOV stated «Peru … Consulate»'],
  },
  {
    what: 'who says that others have been invited invites them',
    text: 'Military observers from Peru and Fiji have been invited to the drill, Kenya’s defence ministry said.', trigger: 'invited',
    actors: ['KEN GOV stated «Kenya … ministry»'], recipients: ['FJI MIL stated «Fiji»', 'PER MIL stated «Peru»'],
  },
  {
    what: 'whose own have been invited does not invite them',
    text: 'Kenya’s defence ministry said its observers have been invited to the drill.', trigger: 'invited', actors: [],
  },
  {
    what: 'remarks are whose who made them',
    text: 'Chile rejects the remarks made on Sunday by the Minister of Defence of Peru.', trigger: 'rejects', recipients: ['PER GOV inferred «the Minister of Defence of Peru»'],
  },
  {
    what: 'the Congress of a report on another state is not the American one',
    text: 'Peru closed a port. Congress rejected the bill.', trigger: 'rejected', actors: ['PER LEG inferred «Peru»'],
  },
  {
    what: 'an office and its holder behind a comma are one',
    text: 'The Minister of Foreign Affairs of Chile, Ana Rojas, and the Minister of Foreign Affairs of Peru, Luis Vega, met in Quito.', trigger: 'met',
    actors: ['CHL GOV stated «Chile … Ana Rojas»', 'PER GOV stated «Peru … Luis Vega»'],
  },
  {
    what: 'a first name is no state',
    text: 'Ghanaian Foreign Minister Jordan Mensah condemned Chad.', trigger: 'condemned', actors: ['GHA GOV stated «Ghanaian … Jordan Mensah»'],
  },
  {
    what: 'the state behind "of" before a name is whose title it is',
    text: 'President of Mongolia Ganbold Erdene condemned Chad.', trigger: 'condemned', actors: ['MNG GOV stated «Mongolia … President»'],
  },
  {
    what: 'the United States in a row are one of it',
    text: 'The United States, Chile, and the Republic of Peru condemned Chad.', trigger: 'condemned', actors: ['CHL GOV stated «Chile»', 'PER GOV stated «Republic of Peru»', 'USA GOV stated «United States»'],
  },
  {
    what: 'a people named before another’s police says nothing of them',
    text: 'Clashes broke out between Palestinians and Israeli police in Hebron.', trigger: 'Clashes', actors: ['ISR COP stated «Israeli … police»', 'PSE - inferred «Palestinians»'],
  },
  {
    what: 'who is called by a noun that is no office is no government',
    text: 'The Finnish skier Aino Lehto thanked Norway.', trigger: 'thanked', actors: ['FIN CVL stated «Finnish … Aino Lehto»'],
  },
  {
    what: 'what has an age is a person, and struck where it happened',
    text: 'Gunmen killed 17-year-old Merzan Dolat in Erbil, Iraq, on Monday.', trigger: 'killed', recipients: ['IRQ CVL stated «Erbil … Merzan Dolat»'],
  },
  {
    what: 'what somebody is judged for is theirs',
    text: 'Norway praised Kenya for its visit to Chad.', trigger: 'visit', actors: ['KEN GOV inferred «its»'],
  },
  {
    what: 'whom the law of a state holds is of that state where none is told',
    text: 'Police in Ghana arrested the singer Kofi Adjei-Mensah.', trigger: 'arrested', recipients: ['GHA SOC inferred «Ghana»'],
  },
  {
    what: 'but never with the state of the person he meets',
    text: 'Ghana Reopens Embassy\n\nGhana raised its flag in Tripoli.\n\nThe Minister for Foreign Affairs, Esi Tawiah, met the Libyan foreign minister, Omar al-Zintani.', trigger: 'met',
    actors: ['GHA GOV inferred «Ghana»', 'LBY GOV stated «Libyan … Omar al-Zintani»'],
  },
  {
    what: 'a paper at home names its towns, not its state',
    text: 'Nurses march\n\nNurses marched through Kwekwe on Monday. Police in Gweru, in Bulawayo and in Mutare arrested ten strikers. Britain urged calm.\n\nThe health minister rejected the appeal.', trigger: 'rejected',
    actors: ['ZWE GOV inferred «health minister»'],
  },
  {
    what: 'a later surname is the person introduced before',
    text: 'Chadian President Idris Mahamat Saleh visited Rome. Mr Saleh thanked Italy.', trigger: 'thanked',
    actors: ['TCD GOV stated «Chadian … Idris Mahamat Saleh»'],
  },
  {
    what: 'an ambassador to a state is not of that state',
    text: "Uganda's ambassador to the UN, Florence Odongo, rejected the resolution.", trigger: 'rejected',
    actors: ['UGA GOV stated «Uganda … Florence Odongo»'],
  },
  {
    what: 'two governments in one plural',
    text: 'The governments of Chile and Uruguay condemned the coup in Bolivia.', trigger: 'condemned',
    actors: ['CHL GOV stated «Chile»', 'URY GOV stated «Uruguay»'],
  },
  {
    what: 'delegations act for the states that they are from',
    text: 'Teams from Oman and Yemen held talks in Muscat on Monday.', trigger: 'talks',
    actors: ['OMN GOV stated «Oman»', 'YEM GOV stated «Yemen»'],
  },
  {
    what: 'an organ acts for the body it is of',
    text: 'The Executive Council of the African Union condemned Eritrea on Monday.', trigger: 'condemned',
    actors: ['IGO - inferred «African Union»'], recipients: ['ERI GOV stated «Eritrea»'],
  },
  {
    what: 'of two objects the first receives',
    text: 'Portugal handed the Indian envoy a protest note on Friday.', trigger: 'note', recipients: ['IND GOV stated «Indian … envoy»'],
  },
  {
    what: 'who is to be driven off is hit',
    text: 'Ghanaian police fired tear gas to disperse Togolese students.', trigger: 'fired', recipients: ['TGO EDU stated «Togolese … students»'],
  },
  {
    what: 'a front place of two words tells whose government speaks',
    text: 'In San Salvador, Foreign Minister Ana Pena said the government would not receive the Haitian envoy.', trigger: 'receive',
    recipients: ['HTI GOV stated «Haitian … envoy»'],
  },
  {
    what: 'the last word of a name told before is the body',
    text: "LIMA (Andes News) - The march in Peru was called by the United Workers' Council. The council threatened to shut down the ports of Peru.", trigger: 'threatened',
    actors: ['PER LAB inferred «LIMA»'],
  },
  {
    what: 'a state for each of a joined "of"',
    text: 'The security advisers of South Korea and the United States condemned North Korea.', trigger: 'condemned',
    actors: ['KOR GOV stated «South Korea»', 'USA GOV stated «United States»'],
  },
  {
    what: 'the last word of a longer name tells nothing by itself',
    text: 'The European Union condemned Belarus.', trigger: 'condemned', actors: ['EUR - stated «European Union»'], recipients: ['BLR GOV stated «Belarus»'],
  },
  {
    what: 'a secretary-general is no general',
    text: 'The Secretary-General welcomed the truce in Sudan.', trigger: 'welcomed', actors: ['UNO GOV stated «Secretary-General»'],
  },
  {
    what: 'a town that gets aid stands for its state',
    text: 'Canada delivered food to the town of Bunia.', trigger: 'delivered', recipients: ['COD - inferred «Bunia»'],
  },
  {
    what: 'those struck are of the state where it happens',
    text: 'A bomb killed five people in Bannu on Sunday.', trigger: 'killed', recipients: ['PAK CVL inferred «Bannu»'],
  },
  {
    what: 'an envoy dealt with is the other state’s',
    text: 'Latvia accused Belarus of theft. Latvia summoned the ambassador.', trigger: 'summoned', recipients: ['BLR GOV inferred «Belarus … the ambassador»'],
  },
  {
    what: 'an envoy taken home is sent back to the state he leaves',
    text: 'Chile recalled its ambassador from Caracas.', trigger: 'recalled', recipients: ['VEN GOV inferred «Caracas»'],
  },
  {
    what: 'a backer is not the band it backs',
    text: 'An Iran-backed militia launched rockets at a base in Syria.', trigger: 'launched', actors: ['UNK PRM inferred «An Iran-backed militia»'],
  },
  {
    what: 'an officer of a body, whatever his passport',
    text: 'The African Union condemned Sudan. Its chief mediator, the former Ghanaian minister John Mensah, criticised Chad.', trigger: 'criticised',
    actors: ['IGO - inferred «Its»'],
  },
  {
    what: 'people of no state told are of the only one that the sentence names',
    text: 'Ten people died in clashes in Lima, Peru, as demonstrators demanded the resignation of the minister.', trigger: 'demanded', actors: ['PER CVL inferred «Lima»'],
  },
  {
    what: 'who condemns a state is not of it',
    text: 'Demonstrators condemned Peru.', trigger: 'condemned', actors: ['UNK CVL inferred «Demonstrators»'],
  },
  {
    what: 'a continent is no state',
    text: 'Governments across South America condemned Peru.', trigger: 'condemned', actors: ['UNK GOV inferred «Governments across South America»'],
  },
  {
    what: 'a headline’s title goes with its state through the report',
    text: 'Brazilian president calls off trip to Portugal\n\nPortugal was silent. President Otávio Mendonça condemned Spain.', trigger: 'condemned',
    actors: ['BRA GOV inferred «Brazilian»'],
  },
  {
    what: 'a court after police is of the same state',
    text: 'French reporter held in Tunis\n\nPolice in Tunis arrested the French journalist Anne Roche on Monday. On Tuesday a judge jailed two other men.', trigger: 'jailed',
    actors: ['TUN JUD inferred «Police»'],
  },
  {
    what: 'a capital acts for its state',
    text: 'Ankara urged Baku to reopen the border.', trigger: 'urged',
    actors: ['TUR GOV inferred «Ankara»'], recipients: ['AZE GOV inferred «Baku»'],
  },
  {
    what: 'a body the register does not know, by its name',
    text: 'The Syrian National Assembly Front condemned Turkey.', trigger: 'condemned', actors: ['SYR LEG inferred «Syrian National Assembly Front»'],
  },
  {
    what: 'a name that many states use is of the people before it',
    text: 'The Kenyan Red Cross delivered food to Somalia.', trigger: 'delivered', actors: ['KEN - stated «Kenyan Red Cross»'],
  },
  {
    what: 'a bloc is the one named beside it',
    text: 'Hamas was silent. The regional bloc ECOWAS condemned Mali.', trigger: 'condemned', actors: ['IGO - inferred «ECOWAS»'],
  },
  {
    what: 'what gunmen go at is not theirs',
    text: 'Gunmen on a convoy in Niger killed three Dutch medics.', trigger: 'killed', actors: ['UNK UAF inferred «Gunmen on a convoy in Niger»'],
  },
  {
    what: 'a neighbour is the other state',
    text: 'Peru and Chile signed nothing. Peru asked its neighbour to release the crew.', trigger: 'asked', recipients: ['CHL GOV inferred «Chile … its neighbour»'],
  },
  {
    what: 'an opposite number is of the place beside him',
    text: 'Norwegian minister Anna Bergseth telephoned her opposite number in Riga.', trigger: 'telephoned',
    actors: ['LVA GOV inferred «Riga … her opposite number»', 'NOR GOV stated «Norwegian … Anna Bergseth»'],
  },
  {
    what: 'envoys sent home are the other state’s',
    text: 'Peru condemned Chile. Peru expelled four diplomats.', trigger: 'expelled', recipients: ['CHL GOV inferred «Chile … four diplomats»'],
  },
  {
    what: 'an answer goes to who asked',
    text: 'Chile urged Peru to think again. Peru refused to change the law.', trigger: 'refused', recipients: ['CHL GOV inferred «Chile»'],
  },
  {
    what: 'a judgement goes to who did what is judged',
    text: 'Chile expelled the Peruvian ambassador. Peru condemned the expulsion.', trigger: 'condemned', recipients: ['CHL GOV inferred «Chile»'],
  },
  {
    what: 'nobody condemns what they take part in',
    text: 'Japan and Chile began a naval exercise. Japan condemned the exercise.', trigger: 'condemned', recipients: [],
  },
  {
    what: 'condolences go to those who were struck',
    text: 'A bomb killed five Pakistani soldiers. Chile offered its condolences.', trigger: 'condolences', recipients: ['PAK - inferred «five Pakistani soldiers»'],
  },
  {
    what: 'a government spoken to is not the speaker’s',
    text: 'Police in Lima beat nurses. Chile, which buys Peruvian copper, urged the authorities to stop.', trigger: 'urged', recipients: ['PER GOV inferred «the authorities»'],
  },
  {
    what: 'an arrest is by the police who tell of it',
    text: 'Two men were detained on Monday, Latvian police said.', trigger: 'detained', actors: ['LVA COP inferred «Latvian police»'],
  },
  {
    what: 'the same word, the same people',
    text: 'Four Vietnamese seamen were freed. Peru had detained the seamen in May.', trigger: 'detained', recipients: ['VNM LAB inferred «the seamen»'],
  },
  {
    what: 'who stands behind a number counts',
    text: 'Hundreds of Kenyan nurses marched on Monday.', trigger: 'marched', actors: ['KEN MED stated «Kenyan … nurses»'],
  },
  {
    what: 'what is said to be struck by another is the teller’s own',
    text: 'According to Chad, Sudanese guards destroyed a school.', trigger: 'destroyed', recipients: ['TCD EDU inferred «Chad»'],
  },
  {
    what: 'a protest at a mission is against whose it is, by people of the place',
    text: 'Hundreds rallied outside the Tajik embassy in Riga.', trigger: 'rallied', actors: ['LVA CVL inferred «Riga»'], recipients: ['TJK GOV inferred «Tajik»'],
  },
  {
    what: 'who is named beside a noun told before is of the same state',
    text: 'Peru detained a Kenyan journalist. The journalist, Peter Otieno, accused Peru of theft.', trigger: 'accused', actors: ['KEN JRN inferred «Peter Otieno»'],
  },
  {
    what: 'a pronoun does not skip the person just named',
    text: 'Norwegian minister Anna Bergseth met the press. Edwina Quill, a singer, was there. She condemned Russia.', trigger: 'condemned', actors: [],
  },
  {
    what: 'a promise goes to whom the act is for',
    text: 'Peru pledged to help Mali rebuild.', trigger: 'pledged', recipients: ['MLI GOV inferred «Mali»'],
  },
  {
    what: 'one breath, one addressee',
    text: 'Chile called in the Peruvian ambassador and demanded that four men be freed.', trigger: 'demanded', recipients: ['PER GOV inferred «the Peruvian ambassador»'],
  },
  {
    what: 'what a state announces to have been ordered it ordered',
    text: 'Moldovan officials announced that four Russian diplomats had been told to leave.', trigger: 'told', actors: ['MDA GOV inferred «Moldovan officials»'],
  },
  {
    what: 'a row shares what stands behind its last',
    text: 'Soldiers and police from Chile and Peru attacked Bolivia.', trigger: 'attacked', actors: ['CHL COP stated «Chile»', 'CHL MIL stated «Chile»', 'PER COP stated «Peru»', 'PER MIL stated «Peru»'],
  },
  {
    what: 'police of the place beside them',
    text: 'Police in Lagos arrested three journalists.', trigger: 'arrested', actors: ['NGA COP inferred «Police in Lagos»'],
  },
  {
    what: 'a topic in front tells whose army it is',
    text: 'On Sudan, the Kenyan minister urged the army to return to talks.', trigger: 'urged', actors: ['KEN GOV stated «Kenyan … minister»'], recipients: ['SDN MIL inferred «the army»'],
  },
]

test.each(ROWS)('$what', async ({ text, trigger, actors, recipients }) => {
  const account = accountOf(await resolveText(text), trigger)
  if (actors) expect(tellAll(account.actors)).toEqual(actors)
  if (recipients) expect(tellAll(account.recipients)).toEqual(recipients)
})

const codesOf = (report: Awaited<ReturnType<typeof resolveText>>, trigger: string, role: 'actors' | 'recipients' = 'actors'): readonly string[] =>
  [...new Set(accountOf(report, trigger)[role].map((party) => party.identity.code))].toSorted()

const READOUT = 'Readout of the Prime Minister’s Call with President Ilir Hoxhaj of Albania\n\nThe Prime Minister spoke today with President Ilir Hoxhaj of Albania. The Prime Minister conveyed Denmark’s sympathy over the earthquake. '

test.each([
  { sentence: 'She condemned the attack in Mali.', trigger: 'condemned', codes: ['DNK'] },
  { sentence: 'The President thanked the Prime Minister.', trigger: 'thanked', codes: ['ALB'] },
  { sentence: 'The two leaders condemned the coup in Niger.', trigger: 'condemned', codes: ['ALB', 'DNK'] },
  { sentence: 'Both agreed to meet in May.', trigger: 'agreed', codes: ['ALB', 'DNK'] },
  { sentence: 'They welcomed the ceasefire in Sudan.', trigger: 'welcomed', codes: ['ALB', 'DNK'] },
])('in a readout: $sentence', async ({ sentence, trigger, codes }) => {
  expect(codesOf(await resolveText(READOUT + sentence), trigger)).toEqual(codes)
})

test.each([
  { what: 'an object pronoun is not its clause’s subject', text: 'Italian Prime Minister Carla Donati met Maltese President Joe Vella. The President thanked her.', trigger: 'thanked', role: 'recipients' as const, codes: ['ITA'] },
  { what: 'a woman is told by “Mrs”', text: 'The Spanish minister, Mrs Rosa Vidal, met the Irish minister, Mr Tom Daly. She condemned Russia.', trigger: 'condemned', role: 'actors' as const, codes: ['ESP'] },
  { what: 'they are those who speak', text: 'Kenyan police said that they had arrested five men.', trigger: 'arrested', role: 'actors' as const, codes: ['KEN'] },
  { what: 'the two countries are those just told of', text: 'Somalia was silent. Ethiopia and Eritrea signed a treaty in 2018. The two countries restored ties.', trigger: 'restored', role: 'actors' as const, codes: ['ERI', 'ETH'] },
  { what: 'she is neither of both presidents', text: 'Chilean President Luis Moya met Peruvian President Ana Rojas in Lima. Mexican President Eva Lara telephoned both presidents on Monday.', trigger: 'telephoned', role: 'actors' as const, codes: ['CHL', 'MEX', 'PER'] },
])('$what', async ({ text, trigger, role, codes }) => {
  expect(codesOf(await resolveText(text), trigger, role)).toEqual(codes)
})

test.each([
  { sentence: 'The President expressed his appreciation.', trigger: 'appreciation', codes: ['DNK'] },
  { sentence: 'The Prime Minister expressed her condolences over the earthquake.', trigger: 'condolences', codes: ['ALB'] },
])('to the other side of the call: $sentence', async ({ sentence, trigger, codes }) => {
  expect(codesOf(await resolveText(READOUT + sentence), trigger, 'recipients')).toEqual(codes)
})

const CONVERSATION = 'Telephone conversation with President of Mongolia Ganbold Erdene\n\nVladimir Putin had a telephone conversation with President of Mongolia Ganbold Erdene. They spoke of the contacts with the American side. '

test.each([
  { sentence: 'The presidents condemned the coup in Niger.', trigger: 'condemned', told: ['MNG Ganbold Erdene', 'RUS Vladimir Putin'] },
  { sentence: 'Vladimir Putin invited the President of Mongolia to Kazan.', trigger: 'invited', told: ['RUS Vladimir Putin'] },
  { sentence: 'The President of Mongolia thanked his colleague.', trigger: 'thanked', told: ['MNG Ganbold Erdene'] },
])('a leader whom everybody knows opens the text of his own house: $sentence', async ({ sentence, trigger, told }) => {
  const { actors } = accountOf(await resolveText(CONVERSATION + sentence), trigger)
  expect(actors.map(({ identity }) => `${identity.code} ${identity.name ?? ''}`).toSorted()).toEqual(told)
})

const UNION = 'Chad: Statement by the High Representative on behalf of the EU\n\nThe European Union condemns the arrest of four nurses by the authorities of Chad. '

test.each([
  { sentence: 'The Council today imposed sanctions on Chad.', trigger: 'imposed', role: 'actors' as const, codes: ['EUR'] },
  { sentence: 'The High Representative spoke with the Chadian foreign minister.', trigger: 'spoke', role: 'actors' as const, codes: ['EUR', 'TCD'] },
  { sentence: 'Chad expelled the ambassadors of Spain and Poland, and the EU expresses its solidarity with both countries.', trigger: 'solidarity', role: 'recipients' as const, codes: ['ESP', 'POL'] },
])('in a statement of the Union: $sentence', async ({ sentence, trigger, role, codes }) => {
  expect(codesOf(await resolveText(UNION + sentence), trigger, role)).toEqual(codes)
})

test.each([
  { what: 'the host’s title before a guest’s', text: 'At the invitation of the Prime Minister of Nepal, Shri Bikram Thapa, the President of Kenya, H.E. Josphat Mutua, paid a visit to Nepal.', trigger: 'paid', names: ['Josphat Mutua'] },
  { what: 'a title with its state behind “with”', text: 'Kenyan President Josphat Mutua spoke over the phone with Prime Minister of Nepal Bikram Thapa.', trigger: 'spoke', names: ['Josphat Mutua', 'Bikram Thapa'] },
  { what: 'the ministers are ministers', text: 'Chilean President Luis Moya and Peruvian President Ana Rojas met in Lima. Chilean Foreign Minister Pablo Soto met Peruvian Foreign Minister Eva Lara. The two presidents signed a treaty.', trigger: 'signed', names: ['Ana Rojas', 'Luis Moya'] },
])('$what', async ({ text, trigger, names }) => {
  expect(new Set(accountOf(await resolveText(text), trigger).actors.map(({ identity }) => identity.name))).toEqual(new Set(names))
})

test.each([
  { text: 'Libyan missiles and drones struck the port of Valletta.', trigger: 'struck', role: 'actors' as const, codes: ['LBY'] },
  { text: 'A drone struck the port of Valletta.', trigger: 'struck', role: 'actors' as const, codes: [] },
  { text: 'Ghana condemned the killing of five Malians in Tripoli.', trigger: 'condemned', role: 'recipients' as const, codes: [] },
  { text: 'Ghana condemned the abduction of two Malian nurses by the Libyan army.', trigger: 'condemned', role: 'recipients' as const, codes: ['LBY'] },
  { text: 'Peru voted against the resolution.', trigger: 'voted', role: 'recipients' as const, codes: [] },
  { text: 'The foreign ministers of Jordan and Syria met in Amman.', trigger: 'met', role: 'actors' as const, codes: ['JOR', 'SYR'] },
  { text: 'OSLO, 8 May (Northline) – Norway thanked Oman. The Sultan’s envoys travelled to Sanaa.', trigger: 'travelled', role: 'actors' as const, codes: ['OMN'] },
])('whose act it is, and who is blamed: $text', async ({ text, trigger, role, codes }) => {
  expect(codesOf(await resolveText(text), trigger, role)).toEqual(codes)
})

test('a person nobody knows stays open, with one note', async () => {
  const report = await resolveText('Edwin Quillfeather accused France of theft. Later Edwin Quillfeather accused Spain.')
  expect(accountOf(report, 'accused').actors).toEqual([])
  expect(report.notes.filter((note) => note.code === 'actor_unknown').map((note) => note.span?.quote)).toEqual(['Edwin Quillfeather'])
})

test('a surname the reading model misses is still the person', async () => {
  const report = await resolveText('British minister Harriet Cavanagh visited Laos. Cavanagh thanked Laos. Ms Cavanagh condemned Russia.')
  expect(tellAll(accountOf(report, 'condemned').actors)).toEqual(['GBR GOV stated «British … Harriet Cavanagh»'])
})

const JOINT = 'Joint Statement by the Foreign Ministers of Estonia, Finland and Latvia\n\nTALLINN, 14 March 2024\n\n'

test.each([
  { sentence: 'We condemn the coup in Niger.', trigger: 'condemn' },
  { sentence: 'We, the Foreign Ministers of Estonia, Finland and Latvia, condemn the coup in Niger.', trigger: 'condemn' },
  { sentence: 'Our governments thank Sweden.', trigger: 'thank' },
])('in a joint statement: $sentence', async ({ sentence, trigger }) => {
  expect(codesOf(await resolveText(JOINT + sentence), trigger)).toEqual(['EST', 'FIN', 'LVA'])
})

test('of two states so called, the one that the report names in full', async () => {
  const report = await resolveText('Kinshasa was calm. The Republic of the Congo closed a port. Congo condemned Rwanda.')
  expect(tellAll(accountOf(report, 'condemned').actors).map((told) => told.slice(0, 3))).toEqual(['COD'])
})

test('a name that two states share is noted, and nobody is made of it', async () => {
  const report = await resolveText('Korean officials condemned Japan.')
  expect(accountOf(report, 'condemned').actors).toEqual([])
  expect(report.notes.filter((note) => note.code === 'actor_ambiguous').map((note) => note.span?.quote)).toEqual(['Korean officials'])
})
