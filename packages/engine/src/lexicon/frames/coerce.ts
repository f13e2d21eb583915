import type { Frame } from '../frame.ts'

/** Those who hold for the state: whom they take is arrested, not abducted. */
const POLICE: readonly string[] = [
  'police', 'policeman', 'police_officer', 'officer', 'agent', 'gendarme', 'gendarmerie', 'guard', 'security_force', 'security_forces', 'security_service', 'security_agent', 'security', 'intelligence',
  'intelligence_service', 'intelligence_agent', 'service', 'authority', 'prosecutor', 'inspector', 'customs', 'coastguard', 'coast_guard', 'border_guard', 'state_security', 'secret_police', 'ministry', 'detective', 'marshal', 'immigration',
]
const HELD: readonly string[] = ['@victim', '@captive', '@person', 'spy', 'smuggler', 'maker', 'bomb_maker', 'operative', 'courier', 'cell', 'ringleader', 'executive']

/** Repression and force short of harm: arrests, seizures, bans, curfews, censorship, deportation, cyber and disinformation. */
export const COERCE_FRAMES: readonly Frame[] = [
  {
    id: 'detention-warrant', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    nouns: ['detention_warrant', 'detention_order', 'custody_order', 'arrest_order', 'house_arrest_order'], noun: { actor: ['by', 'subject', 'possessor'], recipient: ['for', 'against'] }, unless: { subject: ['school', 'teacher'] }, priority: 2, confidence: 0.75,
    fires: 'A judge issued a detention order against the former mayor.', not: 'The teacher issued a detention order to the pupil.',
  },
  {
    id: 'strip-citizenship', category: 'COERCE', mode: 'restrict', cameo: '172', contexts: ['rights_freedoms'],
    verbs: ['revoke', 'strip', 'withdraw', 'cancel', 'annul', 'rescind'], when: { object: ['citizenship', 'nationality', 'passport', 'residency', 'residence_permit'] }, verb: { recipient: ['of', 'from'] }, unless: { subject: ['traveller', 'tourist', 'he', 'she'] }, priority: 3, confidence: 0.72,
    fires: 'Manama revoked the citizenship of nine clerics.', not: 'The tourist cancelled her passport after the theft.',
  },
  {
    id: 'dissolution', category: 'COERCE', mode: 'restrict', cameo: '172', contexts: ['rights_freedoms'],
    nouns: ['dissolution', 'disbandment', 'deregistration'], when: { of: ['@organization', 'church', 'party', 'union', 'movement', 'sect', 'foundation', 'association'] }, noun: { actor: ['by', 'subject', 'possessor'], recipient: ['of'] }, unless: { of: ['company', 'firm', 'salt', 'marriage'], subject: ['@private'] }, priority: 1, confidence: 0.65,
    fires: 'The court ordered the dissolution of the party.', not: 'The dissolution of the salt takes an hour.',
  },
  {
    id: 'plunder', category: 'COERCE', mode: 'seize', cameo: '171',
    verbs: ['loot', 'pillage', 'plunder', 'ransack'], when: { subject: ['@troops', '@fighter', 'gang', 'militia', 'army', 'force', 'bandit', 'mercenary'] }, verb: { recipient: ['object', 'from', 'in'] }, priority: 3, confidence: 0.7,
    fires: 'Soldiers plundered the shops of the town.', not: 'Archaeologists fear that the tomb was looted.',
  },
  {
    id: 'suspend-rights', category: 'COERCE', mode: 'restrict', cameo: '172', contexts: ['rights_freedoms'],
    verbs: ['suspend', 'curtail', 'abolish', 'limit', 'restrict', 'cap'], when: { object: ['right', 'liberty', 'freedom', 'constitution', 'guarantee', 'gathering', 'assembly', 'protest', 'demonstration', 'worship'] }, verb: { recipient: ['of', 'for', 'in'] }, unless: { subject: ['@private', 'illness', 'contract', 'clause'], object: ['fishing_right', 'voting_right', 'film_right'] }, priority: 1, confidence: 0.65,
    fires: 'Quito suspended constitutional rights in two provinces.', not: 'The clause limits the right to a refund, and the contract restricts the freedom to resell.',
  },
  {
    id: 'arrest', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    verbs: ['arrest', 're-arrest', 'rearrest', 'detain', 'apprehend', 'round_up', 'incarcerate', 'intern', 'remand', 'jail', 'imprison', 'lock_up', 'nab', 'take_into_custody'], nouns: ['arrest', 'detention', 'apprehension', 'imprisonment', 'internment', 'incarceration', 'mass_arrest', 'house_arrest', 'roundup', 'custody', 'jailing'],
    verb: { recipient: ['object'] }, noun: { actor: ['by', 'subject'], recipient: ['of', 'possessor', 'for', 'against'] }, presupposes: ['for', 'over'],
    unless: { modifier: ['cardiac', 'respiratory', 'child', 'school', 'news', 'growth', 'shared'], object: ['decline', 'growth', 'spread', 'fall', 'slide', 'attention', 'cattle', 'decay'], for: ['driving', 'speeding', 'theft', 'burglary', 'shoplifting', 'robbery', 'drunkenness'], of: ['child', 'decline', 'growth'], subject: ['teacher', 'beauty', 'sight', 'charm', 'scene', 'view', '@natural'] }, confidence: 0.9,
    fires: 'Police in Minsk arrested four reporters.', not: 'A cardiac arrest ended the career of the runner.',
  },
  {
    id: 'take-into-custody', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    verbs: ['take', 'remand', 'put', 'place', 'hold', 'keep', 'bring'], when: { into: ['custody', 'detention'] }, verb: { recipient: ['object'] }, presupposes: ['for', 'over'], unless: { object: ['child', 'dog', 'share'] }, priority: 2, confidence: 0.9,
    fires: 'Agents took the banker into custody.', not: 'She took the dog into the garden.',
  },
  {
    id: 'hold-in-custody', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    verbs: ['hold', 'keep', 'remand', 'confine', 'place', 'detain'], when: { in: ['custody', 'detention', 'jail', 'prison', 'cell', 'solitary', 'confinement', 'camp'], object: ['*'] }, verb: { recipient: ['object'] }, unless: { object: ['share', 'meeting', 'election', 'ceremony', 'concert', 'diary'] }, priority: 2, confidence: 0.75,
    fires: 'The junta held the poet in custody for a year.', not: 'The choir held a concert in the prison.',
  },
  {
    id: 'house-arrest', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    verbs: ['place', 'put', 'keep', 'hold'], when: { under: ['arrest', 'house_arrest', 'surveillance', 'guard'] }, verb: { recipient: ['object'] }, priority: 3, confidence: 0.9,
    fires: 'The generals placed the prime minister under house arrest.', not: 'He placed the key under the mat.',
  },
  {
    id: 'capture-suspect', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    verbs: ['capture', 'seize', 'catch', 'nab', 'bust'], when: { object: ['suspect', 'fugitive', 'smuggler', 'trafficker', 'drug_lord', 'ringleader', 'kingpin', 'spy', 'saboteur', 'plotter', 'gang_leader', 'criminal', 'thief', 'robber'] }, verb: { recipient: ['object'] }, unless: { subject: ['camera', 'photographer', 'fish', '@fighter'] }, priority: 2, confidence: 0.78,
    fires: 'Marines captured the drug lord in his villa.', not: 'The camera captured the thief in profile.',
  },

  {
    id: 'police-seize-person', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    verbs: ['capture', 'seize', 'catch', 'nab', 'hold', 'grab', 'pick_up', 'take_away', 'lead_away', 'snatch', 'haul_off', 'take'], when: { subject: POLICE, object: HELD }, verb: { recipient: ['object'] }, presupposes: ['for', 'over'],
    unless: { to: ['hospital', 'safety', 'school', 'court'], object: ['hostage', 'breath', 'hand'], complement: ['hostage', 'responsible', 'accountable'] }, priority: 4, confidence: 0.78,
    fires: 'State security captured two preachers in Osh.', not: 'The police officer took a child to hospital.',
  },
  {
    id: 'forces-capture-suspect', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    verbs: ['capture', 'seize'], when: { object: ['bomb_maker', 'maker', 'operative', 'facilitator', 'financier', 'emir', 'bombmaker', 'recruiter', 'cell', 'militant', 'terrorist', 'jihadist', 'insurgent'] }, verb: { recipient: ['object'] }, unless: { subject: ['@fighter', 'camera', 'film'] }, priority: 2, confidence: 0.72,
    fires: 'Iraqi forces captured a bomb maker in the desert.', not: 'The film captured the insurgent mood.',
  },
  {
    id: 'held-in-place', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'],
    verbs: ['hold', 'detain', 'jail', 'imprison'], when: { object: ['researcher', 'journalist', 'reporter', 'national', 'citizen', 'academic', 'businessman', 'engineer', 'aid_worker', 'tourist', 'activist', 'teacher', 'dissident', 'editor', 'student', 'blogger', 'lawyer', 'priest', 'dual_national', 'opposition_leader', 'politician', 'crew', 'fisherman', 'sailor'], in: ['@territory', '@property'] },
    verb: { recipient: ['object'] }, unless: { subject: ['*'], complement: ['hostage', 'captive'] }, priority: 2, confidence: 0.7,
    fires: 'A Swiss researcher has been held in Tehran since spring.', not: 'The fair is held in Lyon.',
  },
  {
    id: 'court-orders-held', category: 'COERCE', mode: 'arrest', cameo: '173', contexts: ['legal'], content: 'act',
    verbs: ['order', 'rule', 'direct', 'decide'], when: { subject: ['@court', 'prosecutor'], complement: ['keep', 'detain', 'hold', 'remand', 'arrest', 'jail', 'imprison', 'remain', 'stay'] }, verb: { recipient: ['complementSubject', 'object'] }, unless: { object: ['document', 'file', 'website'] }, priority: 4, confidence: 0.8,
    fires: 'A judge ordered that the editor be kept in custody.', not: 'The judge ordered that the fence be moved.',
  },
  {
    id: 'deport', category: 'COERCE', mode: 'deport', cameo: '174', contexts: ['migration', 'legal'],
    verbs: ['deport', 'banish', 'exile', 'send_back'], nouns: ['deportation', 'mass_deportation', 'forced_return', 'refoulement', 'pushback', 'forced_repatriation'], verb: { recipient: ['object'] }, noun: { actor: ['possessor', 'by', 'from', 'subject'], recipient: ['of'] },
    unless: { object: ['meal', 'letter', 'plate', 'parcel', 'signal', 'money', 'image', 'picture', 'bill', 'form'], of: ['police'] }, confidence: 0.86,
    fires: 'Islamabad deported thousands of Afghans.', not: 'The diner sent back the plate.',
  },
  {
    id: 'expel-people', category: 'COERCE', mode: 'deport', cameo: '174', contexts: ['migration'],
    verbs: ['expel', 'evict', 'turn_back', 'push_back', 'send_back', 'drive_out', 'uproot', 'displace', 'oust', 'force_out', 'round_up'], when: { object: ['migrant', 'refugee', 'citizen', 'family', 'resident', 'foreigner', 'villager', 'national', 'asylum_seeker', 'immigrant', 'worker', 'herder', 'squatter', 'boat_people', 'civilian', 'population', 'people', 'exile', 'dissident', 'activist', 'missionary', 'journalist', 'correspondent', 'reporter', 'priest', 'nun', 'bishop', 'community', 'tribe', 'minority'] },
    verb: { recipient: ['object'] }, unless: { subject: ['@natural', 'landlord', 'flood', 'dam', 'bank'] }, priority: 3, confidence: 0.8,
    fires: 'Tunis expelled migrants into the desert.', not: 'The flood displaced families along the river.',
  },

  {
    id: 'push-back-boat', category: 'COERCE', mode: 'deport', cameo: '174', contexts: ['migration'],
    verbs: ['push_back', 'turn_back', 'tow_back'], when: { object: ['boat', 'dinghy', 'raft', 'vessel'] }, verb: { recipient: ['of', 'object'] }, unless: { subject: ['@natural', 'tide', 'captain', 'skipper', 'crew'] }, priority: 2, confidence: 0.72,
    fires: 'Greek coastguards pushed back a boat of migrants.', not: 'The tide pushed back the boat.',
  },  {
    id: 'forced-displacement', category: 'COERCE', mode: 'deport', cameo: '174', contexts: ['migration'],
    nouns: ['forced_displacement', 'forced_relocation', 'forcible_transfer', 'forced_eviction', 'forced_transfer', 'mass_eviction'], noun: { actor: ['by', 'possessor', 'subject'], recipient: ['of', 'from'] }, unless: { by: ['@natural', 'flood'] }, confidence: 0.78,
    fires: 'The forced eviction of the herders by Arusha drew lawyers.', not: 'Forced displacement by drought is rising.',
  },

  {
    id: 'expulsion-of-people', category: 'COERCE', mode: 'deport', cameo: '174', contexts: ['migration'],
    nouns: ['expulsion', 'eviction', 'removal', 'displacement', 'transfer'], when: { of: ['migrant', 'refugee', 'citizen', 'family', 'resident', 'foreigner', 'villager', 'asylum_seeker', 'immigrant', 'civilian', 'population', 'people', 'dissident', 'journalist', 'minority', 'tribe', 'missionary'] }, noun: { actor: ['possessor', 'by', 'subject'], recipient: ['of'] }, unless: { by: ['@natural', 'dam'] }, priority: 2, confidence: 0.76,
    fires: 'The expulsion of refugees by the coast guard was filmed.', not: 'The transfer of the file took a minute.',
  },
  {
    id: 'confiscate', category: 'COERCE', mode: 'seize', cameo: '1711', contexts: ['legal'],
    verbs: ['confiscate', 'expropriate', 'nationalise', 'nationalize', 'impound', 'requisition', 'commandeer', 'sequester'], nouns: ['confiscation', 'expropriation', 'nationalisation', 'nationalization', 'requisition', 'impoundment'], verb: { recipient: ['from', 'of', 'object'] }, noun: { actor: ['possessor', 'by', 'subject'], recipient: ['from', 'of'] }, unless: { subject: ['teacher', 'parent', 'jury'], object: ['jury', 'carbon'] }, confidence: 0.85,
    fires: 'Caracas expropriated the glass factory.', not: 'The teacher confiscated a toy.',
  },
  {
    id: 'seize-assets', category: 'COERCE', mode: 'seize', cameo: '1711', contexts: ['legal'],
    verbs: ['seize', 'take', 'grab', 'capture', 'intercept', 'board', 'take_over', 'impound', 'stop'], when: { object: ['@asset', '@vessel'] }, verb: { recipient: ['from', 'of', 'object'] },
    unless: { subject: ['@fighter', 'ice', 'storm', 'engine', 'commuter', 'passenger', 'traveller', 'pilot', 'tourist', '@sports', 'buyer', 'hijacker', 'pirate', 'student', 'family', 'crowd'], complement: ['*'] }, priority: 1, confidence: 0.62,
    fires: 'Iran seized a tanker in the gulf.', not: 'Commuters boarded the ferry.',
  },

  {
    id: 'intercept-vessel', category: 'COERCE', mode: 'seize', cameo: '1711', contexts: ['legal'],
    verbs: ['intercept', 'board', 'stop', 'detain', 'seize', 'impound', 'divert'], when: { object: ['@vessel'], subject: ['navy', 'coastguard', 'coast_guard', 'police', 'guard', '@territory', 'force', 'commando', 'marine', 'patrol', 'army', 'authority', 'customs', 'soldier', 'troop', 'warship', 'patrol_boat', 'helicopter'] },
    verb: { recipient: ['from', 'of', 'object'] }, unless: { complement: ['*'], to: ['work', 'school'] }, priority: 3, confidence: 0.78,
    fires: 'The navy intercepted a boat with activists on board.', not: 'The tourists boarded a boat with a guide.',
  },
  {
    id: 'seizure-noun', category: 'COERCE', mode: 'seize', cameo: '1711', contexts: ['legal'],
    nouns: ['seizure', 'interception', 'boarding'], when: { of: ['@asset', '@vessel'] }, noun: { actor: ['possessor', 'by', 'subject', 'modifier'], recipient: ['from', 'of'] }, unless: { modifier: ['epileptic', 'brain'] }, priority: 1, confidence: 0.78,
    fires: 'The seizure of the freighter by the coastguard angered its owner.', not: 'An epileptic seizure sent him to hospital.',
  },
  {
    id: 'occupy-territory', category: 'COERCE', mode: 'seize', cameo: '192', contexts: ['military', 'territory'],
    verbs: ['occupy', 'annex', 'seize', 'capture', 'overrun', 'conquer', 'take_over', 'retake', 'recapture', 'reoccupy', 'take_control', 'wrest'], when: { object: ['@territory', 'hilltop', 'ridge', 'outpost', 'crossing', 'checkpoint', 'oilfield', 'airfield', 'hill', 'stronghold'] }, verb: { recipient: ['from', 'of', 'object'] },
    unless: { subject: ['tenant', 'company', '@sports', 'camera', 'photographer', 'hotel', 'forest', 'firm', 'novel'], object: ['market_position', 'top_position', 'place'] }, priority: 2, confidence: 0.78,
    fires: 'Rebel columns captured the town of Sake.', not: 'A hotel occupied the hill.',
  },
  {
    id: 'take-over-building', category: 'COERCE', mode: 'seize', cameo: '171', contexts: ['military'],
    verbs: ['take_over', 'seize', 'occupy', 'capture', 'storm'], when: { object: ['@property', 'palace', 'ministry', 'studio', 'hall', 'customs_hall', 'barracks', 'police_station', 'tower', 'terminal', 'compound'], subject: ['@troops', '@fighter', 'soldier', 'officer', 'group', 'mutineer', 'clan', 'guard'] }, verb: { recipient: ['of', 'from'] }, unless: { subject: ['@sports', 'student', 'worker'] }, priority: 2, confidence: 0.75,
    fires: 'Mutineers took over the television tower in the night.', not: 'The new officer occupied a desk by the door.',
  },
  {
    id: 'drive-into-desert', category: 'COERCE', mode: 'deport', cameo: '174', contexts: ['migration'],
    verbs: ['push', 'drive', 'dump', 'bus', 'truck', 'abandon', 'send', 'force', 'drop'], when: { object: ['@person'], into: ['desert', 'sea', 'no-mans-land', 'exile', 'forest', 'sahara', 'jungle'] }, verb: { recipient: ['object'] }, unless: { subject: ['@private', '@natural', 'parent'] }, priority: 3, confidence: 0.75,
    fires: 'The gendarmes pushed 300 migrants into the desert.', not: 'The current pushed the surfer towards the pier.',
  },
  {
    id: 'annexation', category: 'COERCE', mode: 'seize', cameo: '192', contexts: ['military', 'territory'],
    verbs: ['annex'], nouns: ['annexation', 'military_occupation', 'land_grab', 'occupation', 'forcible_takeover', 'recapture'], verb: { recipient: ['of', 'from', 'object'] }, noun: { actor: ['possessor', 'by', 'modifier', 'subject'], recipient: ['of', 'from'] }, unless: { modifier: ['hotel', 'his', 'main'], by: ['trade'], subject: ['farmer', 'baker'], of: ['baker', 'father'], object: ['document', 'table', 'list'] }, confidence: 0.62,
    fires: 'The annexation of the peninsula by its neighbour is not recognised.', not: 'His main occupation is beekeeping.',
  },
  {
    id: 'raid-search', category: 'COERCE', mode: 'seize', cameo: '171', contexts: ['legal'],
    verbs: ['raid', 'search', 'ransack', 'storm', 'swoop', 'comb'], nouns: ['raid', 'swoop'], when: { subject: ['police', 'policeman', 'officer', 'agent', 'gendarme', 'prosecutor', 'inspector', 'customs', 'authority', 'investigator', 'guard', 'security_force', 'security_forces', 'agency', 'detective', 'official'] },
    verb: { recipient: ['object', 'on', 'of'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['on', 'of', 'at', 'in', 'against'] }, unless: { for: ['survivor', 'job', 'clue', 'child', 'man', 'woman', 'girl', 'boy', 'body', 'hiker', 'victim', 'swimmer', 'plane', 'wreck', 'suspect'], object: ['fridge', 'data', 'name'], subject: ['travel_agent'] }, priority: 2, confidence: 0.83,
    fires: 'Agents raided the offices of the charity.', not: 'The boys raided the fridge.',
  },
  {
    id: 'soldiers-raid', category: 'COERCE', mode: 'seize', cameo: '171', contexts: ['military'],
    verbs: ['raid', 'search', 'comb', 'sweep'], when: { subject: ['soldier', 'troop', 'troops', 'army', 'paramilitary', 'ranger', 'marine', 'security_force', 'commando'], object: ['village', 'house', 'home', 'neighbourhood', 'neighborhood', 'quarter', 'district', 'suburb', 'hamlet', 'hideout', 'apartment', 'flat', 'office', 'refugee_camp', 'town'] },
    verb: { recipient: ['object', 'of'] }, unless: { for: ['survivor', 'body', 'victim', 'clue'] }, priority: 4, confidence: 0.75,
    fires: 'Soldiers raided three villages along the river.', not: 'Soldiers searched the village for survivors of the flood.',
  },
  {
    id: 'raid-premises', category: 'COERCE', mode: 'seize', cameo: '171', contexts: ['legal'],
    verbs: ['raid', 'search', 'ransack'], when: { object: ['office', 'home', 'house', 'headquarters', 'newsroom', 'premises', 'flat', 'apartment', 'building', 'warehouse', 'mosque', 'church', 'shop', 'residence', 'campus', 'ministry', 'bank', 'station', 'embassy', 'villa', 'university', 'compound', 'bar'] }, verb: { recipient: ['object', 'of'] }, unless: { subject: ['@fighter', 'thief', 'burglar', '@warplane', 'buyer', 'bear'], for: ['survivor', 'key', 'clue'] }, priority: 1, confidence: 0.75,
    fires: 'Turkey raided the newsroom of the weekly.', not: 'Burglars and a thief searched the house.',
  },
  {
    id: 'raid-noun', category: 'COERCE', mode: 'seize', cameo: '171', contexts: ['legal'],
    nouns: ['raid'], when: { on: ['office', 'home', 'house', 'headquarters', 'newsroom', 'premises', 'flat', 'building', 'warehouse', 'mosque', 'church', 'shop', 'bank', 'university', 'newspaper', 'party', 'compound', 'charity', 'club'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['on'] }, unless: { by: ['@fighter', 'thief', 'bear'], modifier: ['air', 'bombing', 'tomb', 'panty'] }, priority: 1, confidence: 0.75,
    fires: 'A raid on the newspaper by tax officers silenced its press.', not: 'A raid on the fridge by a bear made the local news.',
  },  {
    id: 'police-raid', category: 'COERCE', mode: 'seize', cameo: '171', contexts: ['legal'],
    nouns: ['police_raid', 'dawn_raid', 'house_search', 'house-to-house_search', 'search_operation', 'drug_raid', 'immigration_raid'], noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['on', 'of', 'at', 'in', 'against'] }, unless: { for: ['survivor', 'hiker'], by: ['@fighter'], modifier: ['rescue'] }, confidence: 0.75,
    fires: 'A police raid on the union hall in Phnom Penh yielded leaflets.', not: 'The search operation for the hiker goes on.',
  },

  {
    id: 'crackdown', category: 'COERCE', mode: 'restrict', cameo: '175', contexts: ['repression'],
    verbs: ['crack_down', 'clamp_down', 'suppress', 'repress', 'quell', 'quash', 'crush', 'stifle', 'put_down', 'persecute', 'oppress', 'muzzle', 'subdue', 'silence', 'stamp_out'], nouns: ['crackdown', 'clampdown', 'repression', 'suppression', 'persecution', 'oppression', 'purge', 'witch-hunt', 'witch_hunt', 'reprisal_campaign', 'harassment'],
    verb: { recipient: ['on', 'object', 'against'] }, noun: { actor: ['by', 'possessor', 'modifier', 'from', 'subject'], recipient: ['on', 'of', 'against'] },
    unless: { object: ['yawn', 'laugh', 'smile', 'cough', 'symptom', 'appetite', 'grape', 'garlic', 'receptor', 'gene', 'virus', 'demand', 'growth', 'inflation', 'fire', 'phone', 'deposit', 'pen', 'animal', 'dog', 'hope', 'rumour', '@sports', 'conviction', 'subpoena', 'car', 'competition', 'book', 'alarm'], on: ['speeding', 'litter', 'spam', 'doping', 'smoking'], subject: ['drug', '@sports', '@market', 'medicine', 'immune_system'], of: ['symptom', 'gene', 'appetite'] }, confidence: 0.72,
    fires: 'The shah crushed the revolt and jailed its leaders.', not: 'The drug suppressed his appetite.',
  },
  {
    id: 'curfew', category: 'COERCE', mode: 'curfew', cameo: '1723', contexts: ['rights_freedoms'],
    nouns: ['curfew', 'night_curfew', 'dusk-to-dawn_curfew', 'lockdown'], noun: { actor: ['by', 'subject', 'possessor', 'from'], recipient: ['on', 'in', 'across', 'over', 'against'] }, unless: { modifier: ['coronavirus', 'covid', 'pandemic', 'noise', 'airport', 'school'], on: ['teenager', 'son'], by: ['parent'] }, confidence: 0.85,
    fires: 'The prefect imposed a curfew on the mining town.', not: 'The airport has a noise curfew.',
  },
  {
    id: 'martial-law', category: 'COERCE', mode: 'martial-law', cameo: '1724', contexts: ['pro_autocracy'],
    nouns: ['martial_law', 'state_of_emergency', 'emergency_rule', 'state_of_siege', 'emergency_powers', 'military_rule', 'emergency_decree', 'state_of_exception', 'emergency_law'], noun: { actor: ['by', 'subject', 'possessor'], recipient: ['in', 'on', 'over', 'across', 'against'] }, unless: { over: ['@natural'], after: ['@natural'], for: ['@natural'] }, confidence: 0.83,
    fires: 'The general proclaimed martial law in the two provinces.', not: 'The island declared a state of emergency after the hurricane.',
  },
  {
    id: 'declare-emergency', category: 'COERCE', mode: 'martial-law', cameo: '1724', contexts: ['pro_autocracy'],
    verbs: ['declare', 'impose', 'proclaim', 'extend', 'decree', 'introduce'], when: { object: ['emergency', 'martial_law', 'state_of_emergency', 'state_of_siege', 'state', 'emergency_rule', 'military_rule'], }, verb: { recipient: ['in', 'on', 'across', 'over'] }, unless: { over: ['@natural'], after: ['@natural'], modifier: ['climate', 'health', 'drought', 'public', 'national', 'energy', 'agricultural'], of: ['calamity', 'disaster'], in: ['@natural', 'anticipation'] }, priority: 1, confidence: 0.75,
    fires: 'Quito declared an emergency in four prisons.', not: 'The council declared the drought over.',
  },
  {
    id: 'ban-organisation', category: 'COERCE', mode: 'restrict', cameo: '1722', contexts: ['rights_freedoms'],
    verbs: ['ban', 'outlaw', 'proscribe', 'dissolve', 'disband', 'suspend', 'criminalise', 'criminalize', 'close_down', 'shut_down', 'prohibit', 'bar', 'deregister', 'designate'], when: { object: ['@organization'] }, verb: { recipient: ['object', 'of'] },
    unless: { subject: ['@sports', 'referee', 'federation', 'bandleader', 'company', 'pop_group'], object: ['league', 'club', 'company'], from: ['@sports', 'entry'] }, priority: 2, confidence: 0.8,
    fires: 'The junta dissolved the main opposition party.', not: 'The football federation suspended the club.',
  },

  {
    id: 'dissolve-parliament', category: 'COERCE', mode: 'restrict', cameo: '172', contexts: ['political_institutions'],
    verbs: ['dissolve', 'suspend', 'prorogue', 'disband'], when: { object: ['parliament', 'legislature', 'assembly', 'national_assembly', 'senate', 'congress', 'chamber', 'constitution', 'cabinet', 'government', 'city_council', 'electoral_commission', 'constitutional_court'] },
    verb: { recipient: ['object', 'of'] }, unless: { subject: ['@private', '@sports'] }, priority: 2, confidence: 0.65,
    fires: 'The emir dissolved the assembly of Kuwait.', not: 'The cook dissolved sugar in the cup.',
  },
  {
    id: 'ban-noun', category: 'COERCE', mode: 'restrict', cameo: '172', contexts: ['rights_freedoms'],
    nouns: ['ban', 'prohibition', 'proscription', 'outlawing'], when: { on: ['@organization', '@media', 'strike', 'gathering', 'assembly', 'veil', 'headscarf', 'demonstration', 'travel', 'movement', 'hijab', 'woman', 'girl', 'language', 'church', 'reporting'] }, noun: { actor: ['by', 'possessor', 'subject', 'from', 'modifier'], recipient: ['on', 'of', 'against'] }, unless: { modifier: ['smoking', 'doping', 'hosepipe', 'plastic', 'transfer', 'stadium'], on: ['smoking', 'plastic', 'straw'] }, priority: 1, confidence: 0.76,
    fires: 'The ban on demonstrations by the prefect stands until May.', not: 'The smoking ban on the terrace stands.',
  },
  {
    id: 'forbid-to', category: 'COERCE', mode: 'restrict', cameo: '1721', contexts: ['rights_freedoms'],
    verbs: ['forbid', 'prohibit', 'bar'], when: { object: ['@person', '@organization', 'party', 'foreigner', 'minority'], complement: ['infinitive'] }, verb: { recipient: ['object'] }, unless: { subject: ['@private', '@natural', 'rule', 'doctor', 'coach', 'club', 'father', 'mother', 'landlord'] }, content: 'act', priority: 2, confidence: 0.75,
    fires: 'The militia forbade women to travel alone.', not: 'The doctor forbade the man to smoke.',
  },
  {
    id: 'seize-papers', category: 'COERCE', mode: 'seize', cameo: '1711', contexts: ['legal'],
    verbs: ['seize', 'confiscate', 'impound'], when: { object: ['paper', 'record', 'camera', 'notebook', 'footage', 'film', 'tape', 'medicine', 'fuel', 'petrol', 'catch', 'net', 'ballot', 'copy', 'print_run', 'log'] }, verb: { recipient: ['from', 'of', 'object'] }, unless: { subject: ['teacher', 'parent', '@private'] }, priority: 2, confidence: 0.75,
    fires: 'Inspectors seized the papers of the tanker.', not: 'The teacher confiscated a film of the match.',
  },
  {
    id: 'ban-activity', category: 'COERCE', mode: 'restrict', cameo: '1721', contexts: ['rights_freedoms'],
    verbs: ['ban', 'bar', 'prohibit', 'forbid', 'prevent', 'restrict', 'outlaw', 'stop', 'block'], when: { from: ['travel', 'leave', 'enter', 'vote', 'run', 'work', 'study', 'gather', 'march', 'protest', 'speak', 'attend', 'travelling', 'leaving', 'entering', 'voting', 'running', 'working', 'office', 'election', 'university', 'school', 'contesting', 'public_life', 'preaching', 'fishing', 'crossing', 'returning', 'marching', 'reporting', 'park', 'country', 'parliament', 'campus', 'village', 'territory', 'city', 'capital', 'air', 'mosque', 'classroom', 'workplace', 'politics', 'contest', 'hold', 'post', 'seek', 'stand', 'holding', 'standing', 'airwave', 'gym', 'job'] }, verb: { recipient: ['object'] },
    unless: { subject: ['@natural', 'injury', '@sports', 'illness', 'fence', 'drug', 'rule', 'doctor', 'coach', 'club', 'bouncer', 'federation', 'snow', '@private'] }, priority: 1, confidence: 0.73,
    fires: 'Kabul barred girls from school.', not: 'An injury prevented him from running.',
  },
  {
    id: 'ban-demonstration', category: 'COERCE', mode: 'restrict', cameo: '1721', contexts: ['rights_freedoms'],
    verbs: ['ban', 'prohibit', 'forbid', 'outlaw', 'disallow', 'criminalise', 'criminalize'], when: { object: ['gathering', 'assembly', 'march', 'demonstration', 'rally', 'protest', 'strike', 'headscarf', 'hijab', 'veil', 'burqa', 'travel', 'movement', 'music', 'language', 'homosexuality', 'abortion', 'candidacy', 'prayer', 'dissent', 'symbol', 'slogan', 'vigil', 'niqab', 'union'] }, verb: { recipient: ['by', 'of', 'for', 'object'] }, unless: { subject: ['school', 'stadium', 'landlord', 'pub'] }, priority: 3, confidence: 0.8,
    fires: 'Hong Kong banned the vigil for a third year.', not: 'The landlord forbids music after ten.',
  },
  {
    id: 'restrict', category: 'COERCE', mode: 'restrict', cameo: '172', contexts: ['rights_freedoms'],
    verbs: ['restrict', 'curtail', 'curb', 'limit', 'tighten', 'impose', 'place'], when: { object: ['freedom', 'movement', 'right', 'liberty', 'press_freedom', 'travel', 'access', 'speech', 'assembly', 'travel_restriction', 'religious_freedom', 'activity'] }, verb: { recipient: ['of', 'for', 'on', 'to', 'object'] },
    unless: { subject: ['injury', 'disease', '@natural', 'pain', 'budget', 'software'], object: ['screen_time'] }, priority: 1, confidence: 0.68,
    fires: 'The law curtailed the rights of the Tatar minority.', not: 'An injury to the knee limited his movement.',
  },
  {
    id: 'restrictions-noun', category: 'COERCE', mode: 'restrict', cameo: '172', contexts: ['rights_freedoms'],
    nouns: ['restriction', 'curb', 'limitation'], when: { on: ['freedom', 'movement', 'press', 'woman', 'travel', 'worship', 'worshipper', 'journalist', 'assembly', 'diplomat', 'civil_society', 'ngo', 'media', 'internet', 'opposition', 'gathering'] }, noun: { actor: ['by', 'subject', 'possessor', 'from'], recipient: ['on'] }, unless: { modifier: ['pandemic', 'covid', 'dietary', 'water', 'height', 'parking'] }, priority: 1, confidence: 0.68,
    fires: 'New restrictions on women by the emirate took effect.', not: 'Height restrictions apply on the bridge.',
  },
  {
    id: 'close-border', category: 'COERCE', mode: 'restrict', cameo: '191', contexts: ['territory'],
    verbs: ['close', 'shut', 'seal', 'block', 'shut_down', 'close_off', 'seal_off', 'barricade', 'fence_off'], when: { object: ['@border', 'land_border', 'sea_lane'] }, verb: { recipient: ['with', 'to', 'for', 'of', 'between'] }, unless: { subject: ['@natural', '@private', 'accident', 'crash', 'traffic', 'survivor', 'debris', 'lorry', 'truck', 'tree', 'smoke', 'rock', 'spill', 'blaze', 'fire', 'strike', 'protester', 'operator', 'company', '@crowd', '@worker', 'fog', 'storm', 'engineer', 'council'], for: ['repair', 'maintenance'] }, priority: 2, confidence: 0.76,
    fires: 'Rwanda closed the border with Burundi.', not: 'Fog closed the airport.',
  },

  {
    id: 'close-roads', category: 'COERCE', mode: 'restrict', cameo: '191', contexts: ['territory'],
    verbs: ['close', 'shut', 'seal', 'block', 'shut_down', 'seal_off', 'barricade'], when: { object: ['airport', 'port', 'road', 'bridge', 'canal', 'highway', 'seaport', 'railway'], subject: ['@troops', '@fighter', '@territory', 'junta', 'regime', 'government', 'coup_leader', 'militia', 'military', 'navy', 'ministry'] },
    verb: { recipient: ['with', 'to', 'for', 'of', 'between'] }, unless: { subject: ['@natural', '@private', '@crowd', '@worker', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], for: ['repair', 'maintenance', 'marathon', 'race'], after: ['@natural'] }, priority: 2, confidence: 0.7,
    fires: 'Soldiers sealed the bridge into the capital.', not: 'Police closed the road after a crash.',
  },

  {
    id: 'close-crossing', category: 'COERCE', mode: 'restrict', cameo: '191', contexts: ['territory'],
    verbs: ['close', 'shut', 'seal', 'shut_down', 'seal_off'], when: { complement: ['cross', 'crossing', 'border', 'frontier', 'checkpoint'] }, verb: { recipient: ['with', 'to', 'between'] }, unless: { subject: ['@natural', '@private', '@crowd', '@worker', 'accident', 'crash', 'council'], for: ['repair', 'maintenance'] }, priority: 2, confidence: 0.74,
    fires: 'Kabul has shut the Spin Boldak crossing until further notice.', not: 'The guard closed the gate to sleep.',
  },
  {
    id: 'border-closure', category: 'COERCE', mode: 'restrict', cameo: '191', contexts: ['territory'],
    nouns: ['closure', 'sealing', 'shutdown'], when: { of: ['border', 'frontier', 'crossing', 'border_crossing', 'airspace', 'corridor', 'strait', 'waters', 'land_border', 'checkpoint'] }, noun: { actor: ['by', 'possessor', 'subject'], recipient: ['with', 'to', 'for'] }, unless: { by: ['@natural', 'snow', 'fog'], for: ['repair', 'maintenance'] }, priority: 1, confidence: 0.74,
    fires: 'The closure of the crossing by Islamabad stranded truckers.', not: 'The closure of the shop on the border ended an era.',
  },  {
    id: 'border-closure-noun', category: 'COERCE', mode: 'restrict', cameo: '191', contexts: ['territory'],
    nouns: ['border_closure', 'airspace_closure', 'port_closure', 'land_blockade'], noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['with', 'to', 'for', 'against'] }, unless: { by: ['@natural', 'fog'] }, confidence: 0.74,
    fires: 'The border closure by Abuja hurt traders in Benin.', not: 'The port closure by fog lasted an hour.',
  },

  {
    id: 'blockade', category: 'COERCE', mode: 'restrict', cameo: '191', contexts: ['military'],
    verbs: ['blockade', 'besiege', 'encircle', 'lay_siege', 'surround'], nouns: ['blockade', 'naval_blockade', 'siege', 'encirclement', 'land_blockade', 'air_blockade', 'quarantine_line'], verb: { recipient: ['object', 'to'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['of', 'on', 'against'] },
    unless: { subject: ['@natural', 'hill', 'mountain', 'wall', 'sea', 'water', 'fan', 'tourist', 'myth', 'forest', 'police', 'garden', 'scientist', 'doctor', 'doubt', 'water_level', 'allegation', 'controversy', 'circumstance', 'issue', 'question', 'secrecy', 'mystery', 'uncertainty', 'debate', 'scandal', 'escalation', 'tension', 'event'], object: ['finger', 'limb', 'branch', 'patient', 'virus', 'gene', 'speaker', 'case', 'hair', '@aid', 'talks', 'supply'], of: ['enzyme', 'receptor'], modifier: ['beta', 'nerve', 'famous', 'medieval', 'ancient'], about: ['*'] }, confidence: 0.68,
    fires: 'The army besieged the rebel capital for months.', not: 'Hills surround the garden.',
  },
  {
    id: 'censor', category: 'COERCE', mode: 'censor', cameo: '1721', contexts: ['rights_freedoms'],
    verbs: ['censor', 'jam', 'gag', 'muzzle', 'blackout', 'black_out'], nouns: ['censorship', 'news_blackout', 'media_blackout', 'gag_order', 'internet_censorship', 'media_ban'], verb: { recipient: ['object', 'of'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['of', 'on', 'against'] }, unless: { subject: ['printer', 'driver', '@sports', 'band', 'guitarist', 'patient'], object: ['finger', 'door', 'brake', 'foot', 'hand', 'road', 'toe'] }, confidence: 0.76,
    fires: 'The ministry censored the weekly in Managua.', not: 'The driver jammed his foot on the brake.',
  },
  {
    id: 'block-media', category: 'COERCE', mode: 'censor', cameo: '1721', contexts: ['rights_freedoms'],
    verbs: ['block', 'ban', 'suspend', 'shut_down', 'close', 'shut', 'close_down', 'restrict', 'pull', 'silence', 'revoke', 'take_down', 'take_off', 'jam', 'throttle'], when: { object: ['newspaper', 'website', 'broadcaster', 'channel', 'outlet', 'site', 'app', 'platform', 'book', 'film', 'magazine', 'radio', 'television', 'licence', 'license', 'broadcast', 'social_media', 'station', 'tv', 'newsroom', 'publication', 'signal', 'documentary', 'song', 'messenger', 'facebook', 'telegram', 'youtube', 'twitter', 'whatsapp', 'tiktok', 'bbc', 'weekly', 'daily'] },
    verb: { recipient: ['of', 'object'] }, unless: { subject: ['company', 'publisher', 'owner', 'editor', 'google', 'apple', 'user', 'studio', 'bug'], object: ['power_station', 'railway_station', 'petrol_station', 'police_station', 'polling_station', 'driving_licence'], for: ['maintenance', 'update'] }, priority: 2, confidence: 0.78,
    fires: 'Kampala blocked the website of a critic.', not: 'The publisher pulled the book from shops.',
  },

  {
    id: 'block-access', category: 'COERCE', mode: 'censor', cameo: '1721', contexts: ['rights_freedoms'],
    verbs: ['block', 'restrict', 'cut', 'cut_off', 'limit', 'throttle', 'suspend'], when: { object: ['access'], to: ['media', 'social_media', 'internet', 'website', 'site', 'app', 'platform', 'facebook', 'telegram', 'youtube', 'twitter', 'whatsapp', 'tiktok', 'x', 'news'] },
    verb: { recipient: ['of', 'for'] }, unless: { subject: ['@private', 'company', 'school', 'bug'] }, priority: 5, confidence: 0.85,
    fires: 'Addis Ababa blocked access to social media.', not: 'A bug blocked access to the app.',
  },
  {
    id: 'withhold-utility', category: 'COERCE', mode: 'withhold', cameo: '170', contexts: ['human_security'],
    verbs: ['cut', 'cut_off', 'shut_off', 'disconnect', 'withhold', 'block', 'deny', 'turn_off', 'switch_off', 'shut', 'shut_down', 'halt', 'stop', 'interrupt', 'choke_off', 'deprive'], when: { object: ['water', 'electricity', 'power', 'internet', 'gas', 'food', 'fuel', 'water_supply', 'power_supply', 'gas_supply', 'phone_line', 'network', 'internet_access', 'telephone', 'mobile_network', 'heating', 'communications', 'phone_network', 'medicine', 'electricity_supply'] },
    verb: { recipient: ['to', 'from', 'in', 'for', 'of'] }, unless: { subject: ['@natural', 'company', 'engineer', 'plumber', 'outage', 'fault', 'landlord', 'tenant', 'resident', 'utility', 'doctor'], object: ['aid'], for: ['maintenance', 'repair', 'bill'] }, priority: 2, confidence: 0.78,
    fires: 'The junta cut the internet in Karen state.', not: 'A plumber shut off the water for repairs.',
  },
  {
    id: 'shutdown-noun', category: 'COERCE', mode: 'withhold', cameo: '170', contexts: ['human_security'],
    nouns: ['internet_shutdown', 'internet_blackout', 'communications_blackout', 'power_cut-off', 'water_cut-off', 'network_shutdown', 'communication_blackout'], noun: { actor: ['by', 'possessor', 'subject'], recipient: ['in', 'of', 'across', 'on'] }, unless: { by: ['storm'] }, confidence: 0.8,
    fires: 'An internet shutdown by the regime in Tigray lasted two years.', not: 'An internet shutdown by a storm cut the islands off.',
  },
  {
    id: 'starve', category: 'COERCE', mode: 'withhold', cameo: '170', contexts: ['human_security'],
    verbs: ['starve', 'deprive'], when: { subject: ['*'], object: ['*'] }, verb: { recipient: ['object'] }, unless: { subject: ['@natural', '@market', '@sports', 'engine', 'striker'], of: ['service', 'possession', 'sleep', 'oxygen', 'ball', 'attention'], object: ['striker', 'brain', 'plant', 'engine'] }, priority: 1, confidence: 0.6,
    fires: 'The besiegers starved the enclave.', not: 'The midfield starved the striker of service.',
  },
  {
    id: 'block-aid', category: 'COERCE', mode: 'withhold', cameo: '170', contexts: ['human_security'],
    verbs: ['block', 'obstruct', 'hold_up', 'impede', 'turn_back', 'prevent', 'hinder'], when: { object: ['aid', 'convoy', 'relief', 'aid_convoy', 'humanitarian_aid', 'food', 'evacuation', 'humanitarian_access', 'ambulance', 'supply', 'aid_truck', 'aid_delivery', 'medicine'] }, verb: { recipient: ['to', 'for', 'from', 'into'] }, unless: { subject: ['@natural', 'snow', 'mud', 'traffic'] }, priority: 3, confidence: 0.8,
    fires: 'The warring army blocked aid to the besieged camp.', not: 'Mud blocked the convoy.',
  },
  {
    id: 'cyberattack', category: 'COERCE', mode: 'cyber', cameo: '176', contexts: ['cyber'],
    verbs: ['hack', 'cyberattack', 'hack_into', 'breach', 'phish'], nouns: ['cyberattack', 'cyber-attack', 'cyber_attack', 'hacking', 'hack', 'ddos_attack', 'denial-of-service_attack', 'ransomware_attack', 'data_breach', 'cyber_intrusion', 'cyber_espionage', 'cyberespionage', 'cyber_operation', 'malware_attack', 'phishing_campaign', 'spyware_attack', 'cyber_assault'],
    verb: { recipient: ['object', 'into', 'of'] }, noun: { actor: ['by', 'possessor', 'modifier', 'from', 'subject'], recipient: ['on', 'against', 'of', 'at'] }, unless: { object: ['patient', 'wound', 'mosquito', 'branch', 'bush', 'agreement', 'ceasefire', 'truce', 'contract', 'airspace', 'wall', 'dam', 'limit', 'level', 'rule', 'law', '@agreement', 'child', 'sanction', 'obligation', 'barrier', 'threshold', 'undergrowth', 'target'], subject: ['@natural', 'whale', 'mosquito', 'patient', 'cough'], modifier: ['life', 'kitchen'] }, confidence: 0.78,
    fires: 'Hackers from the rival service hacked the parliament of Albania.', not: 'This kitchen hack saves an hour.',
  },
  {
    id: 'infect-computers', category: 'COERCE', mode: 'cyber', cameo: '176', contexts: ['cyber'],
    verbs: ['infect'], when: { object: ['computer', 'system', 'network', 'server', 'device', 'phone', 'machine', 'laptop', 'website', 'grid'] }, verb: { recipient: ['object', 'of'] }, confidence: 0.75,
    fires: 'The worm of a hostile service infected the computers of the Estonian ministry.', not: 'The virus infected eleven horses.',
  },
  {
    id: 'break-into-network', category: 'COERCE', mode: 'cyber', cameo: '176', contexts: ['cyber'],
    verbs: ['break', 'infiltrate', 'intrude', 'hack', 'get'], when: { into: ['server', 'network', 'computer', 'system', 'website', 'account', 'database', 'email', 'mailbox'] }, verb: { recipient: ['of', 'into'] }, unless: { subject: ['@private', 'student'] }, priority: 3, confidence: 0.78,
    fires: 'Hackers of the rival service broke into the servers of the railway.', not: 'The student got into the system at the third try.',
  },
  {
    id: 'attack-online', category: 'COERCE', mode: 'cyber', cameo: '176', contexts: ['cyber'],
    verbs: ['attack', 'target', 'hit', 'cripple', 'paralyse', 'paralyze', 'penetrate', 'compromise', 'disable', 'deface'], when: { object: ['website', 'network', 'server', 'computer', 'email', 'computer_system', 'online_service', 'web_site', 'database', 'portal', 'internet_site'] }, verb: { recipient: ['of', 'object'] }, unless: { subject: ['@natural', '@weapon', 'outage', 'power_cut', 'bug', 'drone'] }, priority: 3, confidence: 0.75,
    fires: 'Hackers attacked the website of the Lithuanian senate.', not: 'A drone attacked the depot.',
  },
  {
    id: 'hackers-attack', category: 'COERCE', mode: 'cyber', cameo: '176', contexts: ['cyber'],
    verbs: ['attack', 'target', 'hit', 'steal', 'leak', 'breach', 'penetrate', 'strike', 'infiltrate', 'wipe', 'erase', 'delete', 'disable', 'cripple', 'encrypt', 'access', 'knock', 'paralyse', 'paralyze'], when: { subject: ['hacker', 'malware', 'ransomware', 'spyware', 'virus', 'hacking_group', 'cyberattack', 'cyber_attack'] }, verb: { actor: ['subject'], recipient: ['object', 'from', 'of'] }, unless: { object: ['child', 'patient', 'lung', 'liver', 'cell', 'person', 'people', 'population'] }, priority: 3, confidence: 0.72,
    fires: 'Hackers from the rival state targeted the grid of Moldova.', not: 'The virus attacked his liver.',
  },
  {
    id: 'misinformation', category: 'COERCE', mode: 'misinformation', cameo: '170', contexts: ['misinformation'],
    nouns: ['disinformation', 'disinformation_campaign', 'misinformation', 'propaganda', 'propaganda_campaign', 'influence_operation', 'fake_news', 'deepfake', 'information_warfare', 'psychological_operation', 'influence_campaign', 'false_flag'],
    noun: { actor: ['by', 'possessor', 'modifier', 'from', 'subject'], recipient: ['against', 'about', 'in', 'on'] }, unless: { modifier: ['museum'], subject: ['museum'] }, confidence: 0.65,
    fires: 'A disinformation campaign by the troll farm against Moldova was uncovered.', not: 'The museum of propaganda opened a room of old posters.',
  },
  {
    id: 'spread-lies', category: 'COERCE', mode: 'misinformation', cameo: '170', contexts: ['misinformation'],
    verbs: ['spread', 'disseminate', 'peddle', 'circulate', 'plant', 'push', 'fabricate', 'sow'], when: { object: ['disinformation', 'misinformation', 'propaganda', 'lie', 'falsehood', 'fake_news', 'forgery', 'fake', 'discord', 'evidence', 'hoax', 'deepfake', 'conspiracy_theory'] }, verb: { recipient: ['about', 'against', 'in'] }, unless: { subject: ['child', 'neighbour'] }, priority: 2, confidence: 0.75,
    fires: 'Troll farms spread lies about the vaccine clinics of Togo.', not: 'The neighbour spread gravel on the drive.',
  },
  {
    id: 'rig-election', category: 'COERCE', mode: 'restrict', cameo: '170', contexts: ['election'],
    verbs: ['rig', 'steal', 'gerrymander', 'manipulate', 'annul', 'nullify', 'falsify'], when: { object: ['election', 'vote', 'ballot', 'result', 'poll', 'referendum', 'district', 'election_result', 'count'] }, verb: { recipient: ['against', 'from', 'of'] }, priority: 1, confidence: 0.6,
    fires: 'The ruling party rigged the ballot in the north.', not: 'The crew rigged the sails.',
  },
  {
    id: 'voter-fraud-noun', category: 'COERCE', mode: 'restrict', cameo: '170', contexts: ['election'],
    nouns: ['vote-rigging', 'vote_rigging', 'ballot-stuffing', 'election_rigging', 'electoral_fraud', 'election_fraud', 'voter_intimidation', 'voter_suppression'], noun: { actor: ['by', 'possessor', 'subject'], recipient: ['against', 'in'] }, unless: { subject: ['novel', 'film'] }, confidence: 0.55,
    fires: 'Vote-rigging by the incumbent decided the run-off.', not: 'The novel treats vote-rigging as comedy.',
  },
  {
    id: 'coup', category: 'COERCE', mode: 'seize', cameo: '170', contexts: ['pro_autocracy'],
    verbs: ['overthrow', 'depose', 'topple', 'oust'], nouns: ['coup', 'coup_attempt', 'putsch', 'military_takeover', 'overthrow', 'palace_coup', 'coup_d\'état', 'coup_d\'etat', 'power_grab'], verb: { recipient: ['object'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject', 'of'], recipient: ['against', 'of'] }, unless: { object: ['domino', 'tree', 'statue', 'incumbent', 'champion', 'tower', 'record'], subject: ['@sports', '@natural', 'voter'], modifier: ['publishing', 'diplomatic', 'transfer'] }, confidence: 0.68,
    fires: 'Paratroopers overthrew the civilian cabinet in Bamako.', not: 'The gale toppled a tree.',
  },
  {
    id: 'seize-power', category: 'COERCE', mode: 'seize', cameo: '170', contexts: ['pro_autocracy'],
    verbs: ['seize', 'take', 'grab', 'usurp'], when: { object: ['power', 'control'] }, verb: { recipient: ['from', 'of', 'in'] }, unless: { subject: ['@sports', '@market', 'driver', 'buyer', 'winner', 'panic', 'investor'], of: ['car', 'game', 'wheel', 'company', 'match'] }, priority: 2, confidence: 0.68,
    fires: 'A colonel seized power in Conakry.', not: 'The driver took control of the car.',
  },
  {
    id: 'coerce', category: 'COERCE', mode: 'restrict', cameo: '170', contexts: ['human_rights'],
    verbs: ['enslave', 'press-gang', 'coerce', 'extort', 'compel', 'strong-arm'], nouns: ['coercion', 'forced_labour', 'forced_labor', 'enslavement', 'extortion', 'forced_conscription', 'slave_labour'], verb: { recipient: ['object', 'from'] }, noun: { actor: ['by', 'possessor', 'subject'], recipient: ['of', 'from', 'against'] }, unless: { subject: ['@natural', 'illness', 'injury', 'evidence', 'plot', 'law'], object: ['attention', 'belief', 'reader'], complement: ['respond', 'react', 'retaliate', 'act', 'say', 'conclude', 'admit', 'defend', 'answer', 'reply', 'protest', 'acknowledge', 'note'] }, confidence: 0.58,
    fires: 'The militia extorted the traders of Goma.', not: 'An illness compelled him to retire.',
  },
  {
    id: 'spy-on', category: 'COERCE', mode: 'restrict', cameo: '170', contexts: ['intelligence'],
    verbs: ['spy', 'wiretap', 'eavesdrop', 'bug', 'snoop', 'surveil'], nouns: ['wiretapping', 'eavesdropping', 'surveillance_operation', 'spy_operation', 'spying'], verb: { recipient: ['on', 'object'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['on', 'of', 'against'] }, unless: { object: ['me', 'him', 'her', 'ship', 'land', 'parent'], subject: ['child', 'neighbour', 'sailor', 'insect'], on: ['neighbour', 'wife', 'husband'] }, confidence: 0.62,
    fires: 'The agency wiretapped the phones of the chancellor.', not: 'A sailor spied land at dawn.',
  },
  {
    id: 'harass', category: 'COERCE', mode: 'restrict', cameo: '170', contexts: ['diplomatic'],
    verbs: ['harass', 'intimidate', 'stalk', 'shadow', 'obstruct', 'buzz', 'intercept'], when: { object: ['diplomat', 'ship', 'vessel', 'warship', 'aircraft', 'plane', 'fisherman', 'boat', 'embassy', 'journalist', 'observer', 'convoy', 'jet', 'bomber', 'monitor', 'patrol', 'trawler', 'peacekeeper', 'ferry', 'tanker'] }, verb: { recipient: ['object', 'of'] }, unless: { subject: ['bee', 'fan', 'photographer', 'dolphin', 'shark'] }, priority: 2, confidence: 0.7,
    fires: 'Coastguard cutters harassed the fishing boats of Palawan.', not: 'Dolphins shadowed the boat.',
  },
  {
    id: 'chase-vessel', category: 'COERCE', mode: 'restrict', cameo: '170', contexts: ['territory'],
    verbs: ['drive', 'chase', 'drive_off', 'chase_off', 'drive_away', 'chase_away', 'drive_out', 'force_off', 'force_out', 'expel', 'warn_off', 'turn_away'], when: { object: ['@vessel', 'fisherman', 'survey_ship', 'fishing_boat'], subject: ['navy', 'coastguard', 'coast_guard', 'gunboat', 'warship', 'patrol_boat', 'patrol', 'patrol_vessel', 'frigate', 'cutter', 'jet', 'guard', '@territory', 'marine', 'destroyer', 'corvette', 'vessel', 'ship', 'militia'] },
    verb: { recipient: ['object', 'of'] }, unless: { object: ['bus', 'truck', 'lorry', 'train'], subject: ['@natural'], to: ['hospital', 'work', 'port'] }, priority: 3, confidence: 0.7,
    fires: 'A Turkish frigate drove a Greek survey ship from the strait.', not: 'The wind drove the ship from the harbour.',
  },
  {
    id: 'stop-at-gunpoint', category: 'COERCE', mode: 'seize', cameo: '171', contexts: ['territory'],
    verbs: ['stop', 'hold', 'board', 'halt', 'intercept', 'detain', 'turn_back'], when: { at: ['gunpoint'], object: ['*'] }, verb: { recipient: ['object', 'of'] }, unless: { subject: ['robber', 'thief', 'burglar', '@fighter', 'bandit'] }, priority: 4, confidence: 0.72,
    fires: 'The ferry was stopped at gunpoint by a patrol boat.', not: 'The robber stopped the baker in the lane.',
  },
  {
    id: 'ram-vessel', category: 'COERCE', mode: 'restrict', cameo: '170', contexts: ['territory'],
    verbs: ['block', 'shadow'], when: { object: ['@vessel', 'supply_boat', 'patrol_boat', 'fishing_boat'] }, verb: { recipient: ['object', 'of'] }, unless: { subject: ['lorry', 'whale', 'car', 'driver', 'ferry', 'truck', 'iceberg', 'traffic', 'bomber', '@natural'], object: ['bus', 'train', 'truck', 'lorry'] }, priority: 1, confidence: 0.65,
    fires: 'A patrol ship blocked a trawler near the shoal.', not: 'An iceberg blocked the yacht.',
  },
]
