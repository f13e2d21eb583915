import type { Frame, Roles } from '../frame.ts'

/** An attack noun: whose it is stands as possessor, by-phrase or modifier; whom it hits after on, against, at or of. */
const ATTACK: Roles = { actor: ['by', 'possessor', 'modifier', 'from', 'subject'], recipient: ['on', 'against', 'at', 'upon', 'of', 'into', 'in'] }
/** A killing noun: the victims after "of" or as possessor, the doer after "by". */
const KILLING: Roles = { actor: ['by', 'subject', 'modifier', 'from'], recipient: ['of', 'possessor', 'against'] }

/** Days and months: names to the parser, but no place and no people. */
const WHEN: readonly string[] = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'ramadan', 'christmas', 'easter', 'eid',
]

/** Somebody's violence, not an accident or a storm. */
const ATTACK_WORDS = [
  '@violence', '@fighter', '@firearm', '@heavy_arms', 'warplane', 'fighter_jet', 'gunship', 'clash', 'raid', 'ambush', 'shooting', 'explosion', 'blast', 'bomb', 'fighting', 'crossfire',
  'gunfire', 'massacre', 'assassination', 'murder', 'riot', 'crackdown', 'unrest', 'protest', 'soldier', 'troop', 'police', 'army', 'knife', 'stab', 'shoot',
  'terrorist', 'suicide', 'grenade', 'siege', 'battle', 'invade', 'kill_by', 'hostage', 'execute', 'drone', 'rebel',
] as const

/** Words of a mishap: whom it kills nobody attacked, unless the sentence speaks of arms as well. */
const MISHAP_WORDS = ['@natural', 'accident', 'mishap', 'crash', 'derail', 'derailment', 'sink', 'capsize', 'collide', 'collision', 'stampede', 'fall', 'initiation', 'tank_truck', 'gas_leak', 'balloon', 'explosion', 'blast', 'blaze', 'wildfire', 'fireworks', 'gas', 'boiler', 'overturn'] as const
const ARMED_WORDS = [
  '@fighter', '@firearm', '@heavy_arms', 'attack', 'airstrike', 'shelling', 'gunfire', 'shooting', 'bomb', 'bombing', 'grenade', 'drone', 'clash', 'raid', 'ambush', 'shoot',
  'fighting', 'battle', 'massacre', 'stab', 'siege', 'riot', 'invade', 'terrorist', 'hostage', 'execute', 'rebel', 'suicide', 'bomber', 'explosive', 'landmine', 'rocket', 'missile', 'mortar', 'soldier', 'troop', 'gunman', 'militant', 'strike',
] as const
const AGENTLESS = { needs: ATTACK_WORDS, mishaps: MISHAP_WORDS, armed: ARMED_WORDS }

/** Acts meant to harm. A weapon as subject leaves the attacker open: the coder then has no actor. */
export const ASSAULT_FRAMES: readonly Frame[] = [
  // attack in general
  {
    id: 'attack', category: 'ASSAULT', cameo: '190',
    verbs: ['attack', 'assault', 'ambush', 'counterattack'], nouns: ['attack', 'ambush', 'armed_attack', 'militant_attack', 'rebel_attack', 'counterattack', 'terrorist_attack', 'terror_attack', 'military_attack', 'retaliatory_attack', 'cross-border_attack', 'hit-and-run_attack', 'assault', 'onslaught', 'atrocity', 'armed_aggression', 'military_aggression', 'war_of_aggression', 'pre-emptive_strike', 'deadly_attack'],
    verb: { recipient: ['object', 'on'] }, noun: ATTACK,
    unless: { object: ['myth', 'problem', 'issue', 'disease', 'virus', 'question', 'task', 'policy', 'record', 'decision', 'plan', 'proposal', 'speech', 'law', 'bill', 'idea', 'goal', 'rim', 'cell', 'tumour', 'statement', 'view', 'remark', 'critic', 'ruling', 'reform'], subject: ['@natural', '@sports', 'bacteria', 'shark', 'dog', 'bear', 'lion', 'cell', 'pest', 'locust', 'insect', 'winger', 'bee', 'wasp', 'hornet', 'wolf', 'monkey', 'hippo', 'leopard', 'tiger', 'crab', 'book', 'article', 'film', 'speech', 'essay', 'editorial', 'critic', '@private'], modifier: ['heart', 'panic', 'asthma', 'shark', 'verbal', 'personal', 'cyber', 'dog', 'bear', 'sports', 'hacker', 'ransomware'], on: ['record', 'character', 'credibility', 'policy', 'democracy', 'press_freedom', 'title', 'book', 'record_book'], of: ['flu', 'asthma', 'nerve', 'cough', 'hiccup', 'gout', 'malaria', 'panic'] }, confidence: 0.85,
    fires: 'Rebels attacked the garrison before dawn.', not: 'The bacteria attacked the cell wall.',
  },
  {
    id: 'attack-policy-noun', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    nouns: ['offensive', 'military_offensive', 'ground_offensive', 'counteroffensive', 'counter-offensive', 'military_operation', 'ground_operation', 'special_operation', 'military_campaign', 'incursion', 'ground_incursion', 'cross-border_raid', 'military_assault', 'ground_assault', 'advance', 'onslaught', 'blitz', 'military_action', 'ground_invasion', 'combat_operation', 'hostile_act', 'armed_struggle'],
    noun: ATTACK, unless: { modifier: ['charm', 'diplomatic', 'marketing', 'media', 'public', 'cash', 'peace', 'medical', 'scientific', 'technological', 'salary'], of: ['payment', 'salary', 'medicine', 'technology', 'science'], in: ['technology', 'science', 'medicine', 'half', '@market'], subject: ['@market', '@sports', 'bank', 'firm', 'publisher'], to: ['semifinal', 'final', 'round'] }, confidence: 0.72,
    fires: 'The army opened an offensive against the rebels in Kachin.', not: 'The publisher paid an advance of ten thousand.',
  },
  {
    id: 'invade', category: 'ASSAULT', cameo: '190', contexts: ['military', 'territory'],
    verbs: ['invade', 'overrun'], nouns: ['invasion', 'full-scale_invasion', 'military_intervention', 'armed_intervention'], verb: { recipient: ['object', 'into'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['of', 'in', 'against', 'into'] },
    unless: { object: ['pitch', 'privacy', 'stage', 'tissue', 'field', 'garden', 'market', 'lake', 'court'], subject: ['@natural', 'fan', 'ant', 'mussel', 'species', 'weed', 'tourist', 'locust', 'cell', '@crowd', 'crab'], modifier: ['pitch', 'home', 'alien'], of: ['privacy', 'species', 'tourist', 'locust', 'fan', 'ant'] }, confidence: 0.87,
    fires: 'Iraq invaded Kuwait in August 1990.', not: 'Fans invaded the pitch at the final whistle.',
  },
  {
    id: 'clash', category: 'ASSAULT', cameo: '190',
    verbs: ['clash', 'skirmish', 'battle', 'duel'], nouns: ['clash', 'skirmish', 'battle', 'fighting', 'firefight', 'gunfight', 'gun_battle', 'gunbattle', 'shootout', 'shoot-out', 'border_clash', 'combat', 'hostility', 'fierce_fighting', 'armed_clash', 'melee', 'exchange_of_fire', 'infighting', 'warfare', 'armed_conflict', 'civil_war', 'border_war', 'guerrilla_war'],
    mutual: true, verb: { actor: ['subject', 'with', 'against'] }, noun: { actor: ['between', 'by', 'with', 'possessor', 'modifier', 'of', 'subject', 'against'] },
    unless: { subject: ['@sports', '@natural', 'colour', 'color', 'personality', 'opinion', 'schedule', 'firefighter', 'crew', 'patient', 'date', 'swimmer', 'curtain', 'doctor', 'interest', 'teammate', '@private', 'style', 'ego', 'value', 'lawyer', 'coach', 'architect', 'sibling'], with: ['@sports', 'cancer', 'addiction', 'blaze', 'flame', 'illness', 'wallpaper', 'tradition', 'curtain', 'carpet'], object: ['@natural', 'blaze', 'flame', 'cancer', 'addiction', 'inflation', 'illness', 'odds', 'stigma'], modifier: ['legal', 'court', 'title', 'culture', 'cultural', 'personality', 'political', 'election', 'custody', 'uphill', 'relegation', 'bidding', 'rap', 'price'], of: ['civilisation', 'civilization', 'idea', 'word', 'wit', 'will', 'culture', 'sex', 'band', 'personality'], for: ['title', 'custody', 'survival', 'vote', 'nomination', 'promotion', 'market'], over: ['budget', 'policy', 'custody', 'price', 'inheritance', 'name', 'will'] }, confidence: 0.72,
    fires: 'Congolese troops clashed with fighters of the movement near Goma.', not: 'Firefighters battled the blaze all night.',
  },
  {
    id: 'fight', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['fight', 'combat', 'engage', 'war'], nouns: ['fight'], when: { subject: ['@troops', '@fighter', '@security', 'tribe', 'clan', 'faction', 'army', 'militia', 'navy', 'gang', 'side'] }, verb: { recipient: ['object', 'against', 'with'] }, noun: ATTACK,
    unless: { object: ['fire', 'blaze', 'flame', 'corruption', 'crime', 'inflation', 'cancer', 'disease', 'discrimination', 'poverty', 'election', 'case', 'lawsuit', 'charge', 'drug', '@natural', 'cause', 'extradition', 'injury', 'bid', 'illness'], for: ['life', 'right', 'title', 'survival', 'promotion'], in: ['dialogue', 'talk'] }, priority: 1, confidence: 0.78,
    fires: 'Militiamen fought soldiers for the airport.', not: 'Soldiers fought the fire beside the rescuers.',
  },
  {
    id: 'fight-against', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['fight', 'war', 'battle', 'combat'], when: { against: ['@troops', '@fighter', '@security', 'state', 'government', 'army', 'junta', 'regime', 'insurgency', 'occupation', 'invader'] }, verb: { recipient: ['against'] }, unless: { subject: ['@sports', 'lawyer'] }, priority: 2, confidence: 0.72,
    fires: 'Tribesmen fought against the junta in the hills.', not: 'The lawyer fought against the fee.',
  },

  {
    id: 'fighting-between', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['fight'], when: { between: ['*'] }, mutual: true, verb: { actor: ['between', 'subject'] }, unless: { between: ['@sports', 'brother', 'sister', 'couple', 'neighbour', 'dog', 'cat', 'fan'] }, priority: 3, confidence: 0.8,
    fires: 'Fighting between the army and the clans went on in the north.', not: 'Fighting among the cats kept us awake.',
  },
  {
    id: 'exchange-fire', category: 'ASSAULT', mode: 'firearms', cameo: '193', contexts: ['military'],
    verbs: ['exchange', 'trade', 'swap'], when: { object: ['fire', 'gunfire', 'shot', 'small-arms_fire', 'bullet'] }, mutual: true, verb: { actor: ['subject', 'with'] }, unless: { object: ['photo'] }, priority: 4, confidence: 0.92,
    fires: 'Indian and Pakistani soldiers exchanged fire across the line.', not: 'The two boys exchanged a football sticker.',
  },
  {
    id: 'exchange-strikes', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['exchange', 'trade', 'swap'], when: { object: ['strike', 'airstrike', 'blow', 'shelling', 'rocket', 'missile', 'drone_strike', 'attack', 'artillery_fire', 'salvo', 'missile_strike'] }, mutual: true, verb: { actor: ['subject', 'with'] }, unless: { subject: ['@sports', 'boxer', 'fighter'] }, priority: 4, confidence: 0.85,
    fires: 'Israel and Iran traded missile strikes for a week.', not: 'The two boxers traded blows in round one.',
  },
  {
    id: 'violate-ceasefire', category: 'ASSAULT', cameo: '196', contexts: ['military'],
    verbs: ['violate', 'breach', 'break'], when: { object: ['ceasefire', 'truce', 'cease_fire', 'cease-fire', 'armistice'] }, verb: { recipient: ['with', 'object'] }, priority: 2, confidence: 0.82,
    fires: 'The militia violated the truce with the army twice.', not: 'The tenant breached the lease.',
  },
  {
    id: 'ceasefire-violation', category: 'ASSAULT', cameo: '196', contexts: ['military'],
    nouns: ['violation', 'breach'], when: { of: ['ceasefire', 'truce', 'cease_fire', 'cease-fire', 'armistice'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['against', 'in'] }, unless: { modifier: ['traffic', 'parking'] }, priority: 1, confidence: 0.78,
    fires: 'A violation of the truce by snipers was logged at noon.', not: 'A parking violation of that sort costs ten euros.',
  },  {
    id: 'truce-breach', category: 'ASSAULT', cameo: '196', contexts: ['military'],
    nouns: ['ceasefire_violation', 'truce_violation', 'ceasefire_breach', 'cease-fire_violation', 'truce_breach'], noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['against', 'in', 'on'] }, unless: { subject: ['lawyer'] }, confidence: 0.78,
    fires: 'A ceasefire violation by Baku near the lake was logged.', not: 'The lawyer defined what a ceasefire violation is.',
  },

  // firearms
  {
    id: 'open-fire', category: 'ASSAULT', mode: 'firearms', cameo: '193',
    verbs: ['open', 'return', 'direct', 'rain'], when: { object: ['fire', 'gunfire'] }, verb: { recipient: ['on', 'at', 'upon', 'against'] }, unless: { subject: ['@natural', 'critic', 'columnist'] }, priority: 4, confidence: 0.9,
    fires: 'Guards opened fire on the crowd.', not: 'The company opened a fire station.',
  },
  {
    id: 'fire-on', category: 'ASSAULT', mode: 'firearms', cameo: '193',
    verbs: ['fire', 'shoot'], when: { on: ['*'] }, verb: { recipient: ['on'] }, unless: { object: ['@politician', 'film', 'scene', 'movie', 'video', 'employee', 'staff'], on: ['goal', 'location', ...WHEN, 'target', 'sight', 'cylinder', 'basis', 'charge', 'ground'], subject: ['@sports', 'crew', 'studio'] }, priority: 1, confidence: 0.8,
    fires: 'Troops fired on the marchers.', not: 'The crew shot on location in Fez.',
  },
  {
    id: 'fire-at', category: 'ASSAULT', mode: 'firearms', cameo: '193',
    verbs: ['fire', 'shoot', 'snipe', 'blaze_away', 'open_up'], when: { at: ['*'] }, verb: { recipient: ['at'] }, unless: { at: ['goal', 'target', 'hoop', 'clay', 'sky', 'range', 'basket', 'company', 'firm', 'bird'], subject: ['@sports'], object: ['question', 'barb', 'glance', 'look', '@politician', 'employee', 'photo', 'water_cannon', 'tear_gas', 'staff', 'worker'] }, priority: 1, confidence: 0.82,
    fires: 'A sniper fired at the patrol from the roof.', not: 'The winger shot at goal.',
  },
  {
    id: 'fire-into', category: 'ASSAULT', mode: 'firearms', cameo: '193',
    verbs: ['fire', 'shoot', 'spray'], when: { into: ['crowd', 'house', 'car', 'home', 'camp', 'convoy', 'village', 'bus', 'market', 'mosque', 'church', 'gathering', 'embassy'] }, verb: { recipient: ['into'] }, unless: { object: ['tear_gas', 'water', 'insecticide', 'teargas'] }, priority: 2, confidence: 0.82,
    fires: 'Gunmen fired into a crowd at the bus depot.', not: 'A farmer sprayed water into the car.',
  },
  {
    id: 'wound-by-gunfire', category: 'ASSAULT', mode: 'firearms', cameo: '193',
    verbs: ['kill', 'wound', 'injure', 'hit', 'strike', 'maim'], when: { subject: ['gunfire', 'bullet', 'gunshot', 'shot', 'sniper_fire', 'small-arms_fire', 'live_round', 'live_ammunition', 'live_fire', 'sniper', 'machine-gun_fire'] }, verb: { actor: ['by', 'subject'], recipient: ['object'] },
    unless: { object: ['post', 'bar', 'net', 'goal', 'target'], subject: ['@sports'] }, priority: 2, confidence: 0.78,
    fires: 'Two farmers were wounded by gunfire from the border post.', not: 'The shot hit the post.',
  },
  {
    id: 'shoot', category: 'ASSAULT', mode: 'firearms', cameo: '193',
    verbs: ['shoot', 'gun_down', 'gun', 'machine-gun', 'mow_down', 'pistol-whip'], nouns: ['shooting', 'mass_shooting', 'gun_attack', 'gunfire', 'drive-by_shooting', 'shooting_attack', 'shooting_spree', 'sniper_fire', 'sniper_attack', 'small-arms_fire', 'gunshot'], verb: { recipient: ['object', 'at'] }, noun: { actor: ['by', 'possessor', 'modifier', 'from', 'subject'], recipient: ['of', 'at', 'on', 'against', 'in'] },
    unless: { object: ['film', 'scene', 'movie', 'video', 'photo', 'photograph', 'picture', 'goal', 'penalty', 'hoop', 'glance', 'look', 'round', 'documentary', 'basket', 'footage', 'deer', 'bird', 'duck', 'series', 'grass', 'wolf', 'bear', 'lion', 'fox', 'elephant', 'dog', 'cow', 'boar', 'rabbit', 'rhino', 'tiger', 'crocodile', 'hippo', 'pig', 'kangaroo', 'animal', 'pheasant', 'pigeon', 'seal', 'buffalo'], subject: ['@sports', '@market', 'photographer', 'director', 'hunter', 'crew', 'plant', '@weapon', 'rocket', 'pain', 'flame'], modifier: ['film', 'movie', 'photo', 'clay', 'sport', 'target'], of: ['film', 'movie', 'scene', 'series'] }, confidence: 0.82,
    fires: 'A gunman shot two officers in Karachi.', not: 'The director shot the film in Morocco.',
  },
  // killing
  {
    id: 'kill', category: 'ASSAULT', cameo: '180', agentless: AGENTLESS,
    verbs: ['kill', 'murder', 'slay', 'slaughter', 'butcher', 'massacre', 'wipe_out', 'exterminate', 'eliminate'], nouns: ['killing', 'murder', 'slaying', 'slaughter', 'homicide', 'manslaughter', 'killing_spree', 'revenge_killing'], verb: { recipient: ['object'] }, noun: KILLING,
    unless: { subject: ['@natural', '@market', 'cold', 'crash', 'train', 'car', 'bus', 'driver', 'lorry', 'truck', 'drug', 'smoking', 'antibiotic', 'bacteria', 'collapse', 'overdose', 'herbicide', 'chef', 'dog', 'snake', 'hunter', '@sports', 'butcher', 'boredom', 'heart_attack', 'attack', 'burst', 'leak', 'fire', 'blaze', 'flame', 'fall', 'stroke', 'illness', 'smoke', 'poison', 'gas', 'explosion', 'avalanche', 'infection', 'fever', 'alcohol', 'heart', 'wall', 'tree', 'roof', 'bridge', 'dam', 'accident', 'derailment', 'plane', 'ferry', 'ship', 'pilot', 'tractor', 'surgeon', 'doctor', 'vaccine', 'medicine', 'famine', 'thirst', 'opioid', 'flu', 'influenza', 'measles', 'ebola', 'covid', 'toxin', 'frost', 'hail', 'ice', 'heroin', 'tobacco', 'crush', 'stampede'], in: ['@natural', 'car_crash', 'plane_crash', 'road_accident', 'traffic_accident', 'collapse'], by: ['@natural'], object: ['bill', 'proposal', 'deal', 'time', 'project', 'cow', 'pig', 'sheep', 'bacteria', 'cell', 'germ', 'weed', 'fish', 'bird', 'engine', 'chicken', 'job', 'whale', 'mosquito', 'debt', 'cattle', 'livestock', 'plan', 'tax', 'barrier', 'deficit', 'pain', 'need', 'poverty', 'waste', 'risk', 'subsidy', 'error', 'doubt', 'post', 'penguin', 'tariff'] }, confidence: 0.85,
    fires: 'Gunmen killed four farm workers in Kivu.', not: 'The storm killed twelve people.',
  },
  {
    id: 'kill-by-weapon', category: 'ASSAULT', mode: 'explosives', cameo: '183',
    verbs: ['kill', 'wound', 'injure', 'maim', 'hurt', 'tear', 'rip', 'strike', 'hit'], when: { subject: ['bomb', 'car_bomb', 'truck_bomb', 'mine', 'landmine', 'ied', 'grenade', 'roadside_bomb', 'explosive', 'bombing', 'device', 'booby_trap', 'parcel_bomb', 'land_mine', 'blast'] }, verb: { actor: ['by', 'wielder'], recipient: ['object', 'through'] },
    unless: { modifier: ['gas'], subject: ['gas_explosion', 'boiler_explosion', 'gas_blast'], object: ['goal'] }, priority: 3, confidence: 0.75,
    fires: 'A roadside bomb killed three soldiers near Gao.', not: 'A gas explosion injured two cooks.',
  },

  {
    id: 'leave-dead', category: 'ASSAULT', mode: 'explosives', cameo: '183',
    verbs: ['leave'], when: { complement: ['dead', 'wound', 'wounded', 'injure', 'maim'], subject: ['bomb', 'car_bomb', 'truck_bomb', 'mine', 'landmine', 'ied', 'grenade', 'roadside_bomb', 'bombing', 'booby_trap', 'parcel_bomb', 'blast'] }, verb: { actor: ['by'], recipient: ['object'] },
    unless: { subject: ['gas_blast'] }, priority: 3, confidence: 0.78,
    fires: 'A bomb left six soldiers dead near Mopti.', not: 'The crash left two climbers dead.',
  },
  {
    id: 'kill-by-missile', category: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', contexts: ['military'],
    verbs: ['kill', 'wound', 'injure', 'hit', 'strike', 'destroy', 'slam', 'land', 'crash_into', 'damage', 'flatten', 'target'], when: { subject: ['missile', 'rocket', 'shell', 'mortar', 'artillery', 'shelling', 'bombardment', 'barrage', 'salvo', 'ballistic_missile', 'cruise_missile', 'rocket_fire', 'artillery_fire', 'mortar_round'] }, verb: { actor: ['by', 'wielder'], recipient: ['object', 'into', 'on', 'in'] }, unless: { object: ['moon', 'orbit', 'record'], in: ['sea', 'ocean', 'desert'] }, priority: 3, confidence: 0.82,
    fires: 'Two rockets hit the market of Donetsk.', not: 'The rocket hit orbit on time.',
  },
  {
    id: 'kill-by-drone', category: 'ASSAULT', mode: 'drone', cameo: '1952', contexts: ['military'],
    verbs: ['kill', 'wound', 'injure', 'hit', 'strike', 'destroy', 'slam', 'attack', 'crash_into', 'damage', 'target', 'bomb'], when: { subject: ['drone', 'uav', 'drone_strike', 'drone_attack', 'kamikaze_drone', 'unmanned_aircraft', 'loitering_munition'] }, verb: { actor: ['by', 'wielder'], recipient: ['object', 'into', 'in'] }, unless: { object: ['tree', 'record'] }, priority: 4, confidence: 0.85,
    fires: 'A drone struck the fuel depot at Port Sudan.', not: 'The toy drone hit a tree.',
  },
  {
    id: 'kill-by-airstrike', category: 'ASSAULT', mode: 'aerial', cameo: '195', contexts: ['military'],
    verbs: ['kill', 'wound', 'injure', 'hit', 'strike', 'destroy', 'flatten', 'level', 'target', 'attack', 'pound', 'bomb', 'raid'], when: { subject: ['airstrike', 'air_strike', 'warplane', 'jet', 'helicopter', 'gunship', 'bomber', 'fighter_jet', 'plane', 'aircraft', 'air_raid', 'air_force', 'helicopter_gunship'] }, verb: { actor: ['by', 'subject'], recipient: ['object', 'in'] }, unless: { subject: ['airliner', 'jumbo_jet', 'light_aircraft', 'passenger_jet', 'passenger_plane', 'private_jet'], object: ['bird', 'hill', 'mountain', 'mountainside', 'record'] }, priority: 3, confidence: 0.78,
    fires: 'Warplanes bombed the rebel capital.', not: 'A light aircraft struck a bird on take-off.',
  },
  {
    id: 'die-in-attack', category: 'ASSAULT', cameo: '180',
    verbs: ['die', 'perish'], when: { in: ['attack', 'bombing', 'shelling', 'airstrike', 'raid', 'shooting', 'ambush', 'clash', 'fighting', 'strike', 'massacre', 'suicide_bombing', 'drone_strike', 'air_strike', 'assault', 'blast', 'crossfire', 'gunfight', 'shootout', 'bombardment'] }, verb: { actor: ['by'], recipient: ['subject'] }, unless: { in: ['heart_attack', 'asthma_attack', 'shark_attack', 'gas_blast'] }, priority: 2, confidence: 0.72,
    fires: 'Nine villagers died in the raid on the herders’ camp.', not: 'The singer died in his sleep.',
  },
  {
    id: 'wound', category: 'ASSAULT', cameo: '180', agentless: AGENTLESS,
    verbs: ['wound', 'injure', 'maim', 'hurt', 'mutilate'], nouns: ['wounding', 'maiming', 'mutilation'], verb: { recipient: ['object'] }, noun: KILLING,
    unless: { subject: ['@natural', '@market', 'car', 'bus', 'driver', 'train', 'lorry', 'truck', 'horse', 'dog', 'collapse', 'player', 'tackle', 'fall', 'bull', '@sports', 'sanction', 'tariff', 'price', 'debt', 'scandal'], in: ['@natural', 'car_crash', 'training', '@sports', 'fall', 'collapse'], object: ['pride', 'feeling', 'economy', 'growth', 'knee', 'ankle', 'shoulder', 'hamstring', 'foot', 'back', 'hand', 'leg', 'chance', 'business', 'trade', 'image', 'prospect', 'finger', '@market', 'himself', 'herself'] }, confidence: 0.75,
    fires: 'Assailants wounded a senator in Bogota.', not: 'The striker injured his knee.',
  },
  {
    id: 'casualties', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['inflict', 'cause'], when: { object: ['casualty', 'civilian_casualty', 'heavy_casualty', 'bloodshed', 'carnage'] }, verb: { recipient: ['on'] }, unless: { subject: ['@natural', 'car', 'train', 'truck', 'driver'] }, priority: 3, confidence: 0.72,
    fires: 'The militia inflicted heavy casualties on the column.', not: 'The earthquake caused casualties.',
  },
  {
    id: 'assassinate', category: 'ASSAULT', mode: 'targeted', cameo: '186',
    verbs: ['assassinate', 'liquidate', 'neutralise', 'neutralize'], nouns: ['assassination', 'targeted_killing', 'contract_killing', 'political_killing', 'extrajudicial_killing', 'liquidation', 'extra-judicial_killing', 'targeted_strike', 'decapitation_strike'], verb: { recipient: ['object'] }, noun: KILLING,
    unless: { object: ['asset', 'company', 'stock', 'acid', 'smell', 'effect', 'risk', 'fund', 'position', 'poison', 'odour', 'bomb', 'mine', 'device'], of: ['company', 'asset', 'firm', 'stock', 'bank', 'character'], modifier: ['character'], subject: ['bank', 'fund', 'receiver', 'firm', 'chemist'] }, confidence: 0.88,
    fires: 'Two men on a motorbike assassinated the tribal leader.', not: 'The receiver liquidated the firm.',
  },
  {
    id: 'attempted-assassination', category: 'ASSAULT', mode: 'targeted', cameo: '185',
    nouns: ['assassination_attempt', 'attempted_assassination', 'murder_attempt', 'assassination_plot'], noun: { actor: ['by', 'subject', 'from'], recipient: ['on', 'against', 'of', 'possessor'] }, unless: { subject: ['novel', 'film'] }, confidence: 0.85,
    fires: 'The prime minister survived an assassination attempt by a lone student on Sunday.', not: 'The novel opens with an assassination attempt.',
  },
  {
    id: 'execute', category: 'ASSAULT', mode: 'targeted', cameo: '186', contexts: ['legal'],
    verbs: ['execute', 'hang', 'behead', 'lynch', 'decapitate', 'stone', 'electrocute', 'garrotte', 'crucify'], nouns: ['execution', 'hanging', 'beheading', 'lynching', 'decapitation', 'mass_execution', 'summary_execution', 'public_execution', 'stoning'], verb: { recipient: ['object'] }, noun: KILLING,
    unless: { object: ['plan', 'order', 'contract', 'code', 'trade', 'search_warrant', 'warrant', 'strategy', 'picture', 'painting', 'flag', 'coat', 'curtain', 'dive', 'manoeuvre', 'turn', 'washing', 'attack', 'strike', 'raid', 'operation', 'banner', 'poster', 'will', 'agreement', 'project', 'policy', 'head', 'portrait', 'cherry', 'lantern', 'fruit', 'command', 'programme', 'document', 'decision', 'mission', 'move', 'pass', 'wallpaper', 'door', 'bell'], of: ['plan', 'order', 'contract', 'code', 'warrant', 'project', 'picture', 'budget', 'curtain', 'will', 'policy', 'programme', 'decision', 'mission'], subject: ['fog', 'cloud', 'smoke', 'threat', 'broker', 'picture', 'bat', 'gymnast', 'worker', 'phone', 'computer'] }, confidence: 0.82,
    fires: 'Iran executed three men convicted of spying.', not: 'The gallery hung the picture upside down.',
  },
  {
    id: 'massacre', category: 'ASSAULT', mode: 'targeted', cameo: '202', contexts: ['human_rights'],
    verbs: ['massacre', 'slaughter'], nouns: ['massacre', 'mass_killing', 'mass_murder', 'bloodbath', 'carnage', 'genocide', 'pogrom', 'extermination'], verb: { recipient: ['object'] }, noun: { actor: ['by', 'subject', 'from'], recipient: ['of', 'against', 'possessor', 'modifier', 'in'] },
    unless: { object: ['cow', 'pig', 'sheep', 'goat', 'chicken', 'cattle', 'lamb', 'song', 'animal', 'poultry', 'whale'], subject: ['@sports', 'butcher', 'farmer'], of: ['animal', 'cattle', 'chicken', 'language', 'whale', 'poultry'], modifier: ['chainsaw', 'market', 'stock'] }, priority: 1, confidence: 0.82,
    fires: 'Militiamen massacred the villagers of Yumbi.', not: 'Farmers slaughtered the infected chickens.',
  },
  {
    id: 'ethnic-cleansing', category: 'ASSAULT', mode: 'targeted', cameo: '203', contexts: ['religion_ethnicity', 'human_rights'],
    nouns: ['ethnic_cleansing', 'mass_expulsion'], noun: { actor: ['by', 'possessor', 'subject'], recipient: ['of', 'against', 'in'] }, unless: { subject: ['book', 'lecture', 'course'] }, confidence: 0.82,
    fires: 'The ethnic cleansing of the valley by paramilitaries emptied sixty villages.', not: 'The course covers ethnic cleansing as a legal term.',
  },
  // bombs
  {
    id: 'bomb', category: 'ASSAULT', mode: 'explosives', cameo: '183',
    verbs: ['bomb', 'blow_up', 'dynamite', 'firebomb', 'booby-trap', 'mine'], nouns: ['bombing', 'bomb_attack', 'car_bombing', 'truck_bombing', 'roadside_bombing', 'grenade_attack', 'bomb_blast', 'ied_attack', 'mine_attack', 'explosive_attack', 'letter_bomb', 'bomb_explosion', 'landmine_explosion', 'mine_explosion', 'parcel_bomb'], verb: { recipient: ['object'] }, noun: { actor: ['by', 'possessor', 'modifier', 'from', 'subject'], recipient: ['of', 'on', 'against', 'at', 'in', 'near'] },
    unless: { object: ['exam', 'test', 'photo', 'picture', 'balloon', 'proportion', 'tyre', 'rock', 'record', 'tunnel', 'coal', 'gold', 'ore', 'copper', 'bitcoin', 'data', 'diamond', 'silver', 'music', 'decision', 'government', 'opposition', 'critic', 'minister', 'salt', 'uranium', 'lithium', 'policy', 'horn'], subject: ['@natural', 'film', 'comedian', 'show', '@sports', 'company', 'miner', 'engineer', 'critic', 'senator'], at: ['box_office'], into: ['orbit', 'space'] }, confidence: 0.78,
    fires: 'Separatists blew up the rail line near Quetta.', not: 'The film bombed at the box office.',
  },
  {
    id: 'air-bomb', category: 'ASSAULT', mode: 'aerial', cameo: '195', contexts: ['military'],
    verbs: ['bomb', 'strafe', 'carpet-bomb', 'dive-bomb', 'firebomb'], when: { object: ['village', 'city', 'town', 'position', 'camp', 'target', 'base', 'capital', 'airport', 'suburb', 'stronghold', 'airfield', 'depot', 'district', 'province', 'convoy', 'port', 'refinery', 'factory', 'hideout', 'neighbourhood', 'site', 'facility', 'headquarters', 'outpost', 'plant'] }, verb: { recipient: ['object', 'of', 'in'] }, unless: { subject: ['@fighter', 'bomber'] }, priority: 1, confidence: 0.75,
    fires: 'Sudan bombed the camp of the mutineers.', not: 'The comedian bombed in a village hall.',
  },
  {
    id: 'airstrike', category: 'ASSAULT', mode: 'aerial', cameo: '195', contexts: ['military'],
    nouns: ['airstrike', 'air_strike', 'air-strike', 'air_raid', 'air_attack', 'aerial_attack', 'aerial_bombardment', 'aerial_bombing', 'air_assault', 'airstrikes', 'bombing_raid', 'air_campaign', 'bombing_campaign', 'bombing_run', 'helicopter_attack', 'aerial_strike', 'air_bombardment', 'barrel_bomb'], noun: ATTACK, unless: { modifier: ['practice', 'mock'], subject: ['novel', 'film'] }, confidence: 0.92,
    fires: 'A French airstrike on the militants near Tessalit killed ten.', not: 'The film begins with an air raid.',
  },
  {
    id: 'strike-military', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['strike', 'hit', 'pound', 'target', 'pummel', 'batter'], when: { object: ['@territory', '@property', '@troops', '@fighter', 'target', 'convoy', 'position', 'hideout', 'capital', 'infrastructure', 'stronghold', '@weapon', 'suburb', 'outskirts', 'leader', 'nuclear_facility', 'civilian', 'civilian_target', 'commander'] }, verb: { recipient: ['object', 'in', 'at'] },
    unless: { subject: ['@natural', '@market', '@sports', 'lightning', 'car', 'bus', 'train', 'truck', 'lorry', 'tax', 'campaign', 'company', 'advertiser', 'ad', 'vaccine', 'inflation', 'drought', 'outage', 'iceberg', 'bird', 'tariff', 'shortage', 'recession', 'film', 'protein', 'drug', 'price', 'crisis', 'virus', 'firm', 'blackout', 'marketing', 'song', 'cut'], with: ['sanction', 'fine', 'tariff', 'lawsuit', 'tax'], object: ['target_market', 'road', 'market'] }, priority: 1, confidence: 0.68,
    fires: 'Israel struck positions of the militia in the Bekaa.', not: 'Lightning struck the tower.',
  },
  {
    id: 'strike-noun-military', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    nouns: ['strike', 'precision_strike', 'military_strike', 'retaliatory_strike', 'cross-border_strike', 'surgical_strike', 'punitive_strike', 'naval_strike', 'preemptive_strike', 'naval_attack'], noun: ATTACK,
    unless: { by: ['@worker', '@natural', 'lightning', 'bird', 'asteroid', 'comet'], subject: ['@worker', '@sports', 'miner'], over: ['pay', 'wage', 'pension', 'salary', 'condition', 'job', 'reform', 'price', 'cut', 'contract'], for: ['pay', 'wage', 'rights'], modifier: ['rail', 'bus', 'general', 'hunger', 'national', 'nationwide', 'transport', 'teacher', 'lightning', 'labour', 'labor', 'school', 'climate', 'student', 'bird', 'pilot', 'rent', 'doctor', 'wage'], of: ['worker', 'luck', 'match'] }, confidence: 0.65,
    fires: 'The strike on the bridge by Kyiv stopped the trains.', not: 'The strike by nurses over pay ended on Friday.',
  },
  {
    id: 'strike-on-place', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    nouns: ['strike'], when: { on: ['@territory', '@property', '@troops', '@fighter', 'target', 'convoy', 'position', 'infrastructure'] }, noun: ATTACK, unless: { on: [...WHEN, 'railway', 'railroad', 'bus', 'metro', 'line', 'network'], modifier: ['rail', 'bus', 'general', 'hunger', 'national', 'nationwide', 'transport', 'teacher', 'labour', 'labor', 'school', 'climate', 'day', 'hour', 'tube', 'metro', 'doctor', 'port'], by: ['@worker'], subject: ['@worker'] }, priority: 1, confidence: 0.82,
    fires: 'The strikes on the port of Hodeida went on for a week.', not: 'The strike on the railways halted trains.',
  },
  {
    id: 'launch-strikes', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['launch', 'carry_out', 'conduct', 'mount', 'unleash'], when: { object: ['strike', 'retaliatory_strike', 'military_strike', 'war', 'air_strike', 'airstrike', 'missile_strike'] , on: ['*'] }, verb: { recipient: ['on', 'against'] }, unless: { subject: ['@worker', 'union'], on: [...WHEN] }, priority: 1, confidence: 0.7,
    fires: 'Ankara launched strikes on Kurdish camps.', not: 'The union launched its strike on a Monday.',
  },
  {
    id: 'suicide-bombing', category: 'ASSAULT', mode: 'suicide-attack', cameo: '1831', contexts: ['terrorism'],
    nouns: ['suicide_bombing', 'suicide_attack', 'suicide_bomb', 'suicide_blast', 'suicide_car_bombing', 'suicide_assault'], noun: ATTACK, unless: { subject: ['novel', 'film'] }, priority: 1, confidence: 0.93,
    fires: 'A suicide bombing by the group at the airport gate killed guards.', not: 'The novel describes a suicide attack.',
  },
  {
    id: 'suicide-bomber', category: 'ASSAULT', mode: 'suicide-attack', cameo: '1831', contexts: ['terrorism'],
    verbs: ['blow_up', 'detonate', 'ram', 'explode', 'kill', 'attack', 'strike', 'target', 'blow', 'hit'], when: { subject: ['bomber', 'suicide_bomber', 'suicide_attacker'] }, verb: { recipient: ['at', 'near', 'in', 'object'] }, unless: { object: ['runway_light'], subject: ['b-52_bomber', 'stealth_bomber', 'strategic_bomber'] }, priority: 4, confidence: 0.83,
    fires: 'A suicide bomber blew up his vest near the ministry.', not: 'A stealth bomber hit a bird.',
  },
  {
    id: 'blow-self-up', category: 'ASSAULT', mode: 'suicide-attack', cameo: '1831', contexts: ['terrorism'],
    verbs: ['blow_up', 'blow', 'explode', 'detonate'], when: { object: ['himself', 'herself', 'themselves', 'vest', 'explosive_vest', 'belt', 'suicide_vest'] }, verb: { recipient: ['at', 'in', 'near'] }, priority: 5, confidence: 0.88,
    fires: 'A man detonated an explosive vest in the queue.', not: 'Engineers detonated the old chimney.',
  },
  {
    id: 'detonate', category: 'ASSAULT', mode: 'explosives', cameo: '183',
    verbs: ['detonate', 'plant', 'set_off', 'trigger', 'explode', 'hurl', 'throw', 'lob', 'place', 'lay'], when: { object: ['bomb', 'explosive', 'car_bomb', 'ied', 'grenade', 'device', 'explosive_device', 'mine', 'landmine', 'truck_bomb', 'roadside_bomb', 'charge', 'hand_grenade', 'dynamite', 'explosives'] }, verb: { recipient: ['at', 'near', 'in', 'against', 'into'] }, unless: { subject: ['bomb_squad', 'bomb_disposal', 'sapper', 'engineer', 'expert', 'demolition', 'lawyer'], object: ['nuclear_device', 'criminal_charge'] }, priority: 2, confidence: 0.78,
    fires: 'Insurgents planted a bomb under the bridge.', not: 'Engineers and sappers detonated the wartime bomb safely.',
  },
  {
    id: 'explosion', category: 'ASSAULT', mode: 'explosives', cameo: '183',
    verbs: ['explode', 'go_off', 'detonate'], when: { subject: ['bomb', 'car_bomb', 'grenade', 'mine', 'landmine', 'ied', 'device', 'truck_bomb', 'roadside_bomb', 'explosive_device', 'parcel_bomb'] }, verb: { actor: ['by'], recipient: ['at', 'near', 'in', 'under'] }, unless: { subject: ['wartime_bomb', 'alarm', 'gas'] }, priority: 2, confidence: 0.72,
    fires: 'A car bomb exploded outside the stadium in Kismayo.', not: 'The gas boiler exploded.',
  },
  {
    id: 'vehicle-ramming', category: 'ASSAULT', mode: 'primitive', cameo: '1832', contexts: ['terrorism'],
    verbs: ['plough', 'plow', 'ram', 'drive', 'mow_down', 'run_down'], when: { into: ['crowd', 'people', 'pedestrian', 'shopper', 'market', 'soldier', 'marcher', 'worshipper', 'procession'] }, verb: { recipient: ['into'] }, unless: { subject: ['farmer', 'train'] }, priority: 2, confidence: 0.72,
    fires: 'An attacker drove a van into shoppers on the square.', not: 'He drove the van into the garage.',
  },
  {
    id: 'vehicle-attack-noun', category: 'ASSAULT', mode: 'primitive', cameo: '1832', contexts: ['terrorism'],
    nouns: ['car-ramming', 'ramming_attack', 'car_ramming', 'vehicle_attack', 'car-ramming_attack', 'truck_attack', 'van_attack'], noun: ATTACK, unless: { modifier: ['ice'], subject: ['film'] }, confidence: 0.82,
    fires: 'A car-ramming attack on soldiers at the junction hurt four.', not: 'The film shows a car-ramming attack.',
  },
  // heavy weapons and drones
  {
    id: 'shell', category: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', contexts: ['military'],
    verbs: ['shell', 'bombard', 'pound', 'mortar', 'rocket', 'pepper'], nouns: ['shelling', 'bombardment', 'artillery_fire', 'artillery_strike', 'rocket_attack', 'missile_attack', 'missile_strike', 'mortar_attack', 'rocket_fire', 'barrage', 'artillery_attack', 'artillery_barrage', 'missile_barrage', 'rocket_barrage', 'mortar_fire', 'tank_fire', 'cannonade', 'artillery_bombardment', 'rocket_strike', 'artillery_shelling', 'salvo', 'ballistic_missile_attack'],
    verb: { recipient: ['object'] }, noun: ATTACK, unless: { with: ['question', 'email', 'letter', 'call', 'stone', 'egg', 'message', 'neutron', 'proton', 'tomato', 'request'], object: ['pea', 'nut', 'prawn', 'shrimp', 'egg', 'pavement', 'table', 'drum', 'beat', 'atom', 'reporter', 'nucleus', 'street', 'dollar'], subject: ['@natural', '@market', '@sports', 'share', 'rain', 'hail', 'cook', 'scientist', 'heart', 'sterling'], of: ['question', 'criticism', 'advertisement', 'complaint', 'email', 'insult', 'noise', 'data', 'message', 'neutron', 'claim', 'abuse'], modifier: ['opening'] }, confidence: 0.82,
    fires: 'Government batteries shelled the eastern quarter.', not: 'Reporters bombarded the minister with questions.',
  },
  {
    id: 'fire-rockets', category: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', contexts: ['military'],
    verbs: ['fire', 'launch', 'lob', 'shoot', 'rain', 'unleash', 'hurl', 'rain_down', 'loose', 'direct'], when: { object: ['@heavy_arms', 'ballistic_missile', 'salvo', 'volley', 'projectile', 'cruise_missile', 'barrage', 'anti-tank_missile', 'shell', 'tank_shell', 'artillery_shell'], at: ['*'] }, verb: { recipient: ['at', 'on', 'against'] }, unless: { at: ['target', 'range', 'cape', 'moon', 'cosmodrome', 'asteroid', 'dawn', 'night', 'noon', 'sea'] }, priority: 4, confidence: 0.88,
    fires: 'The group fired rockets at the naval base.', not: 'Engineers launched a rocket at dawn.',
  },
  {
    id: 'fire-rockets-into', category: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', contexts: ['military'],
    verbs: ['fire', 'launch', 'lob', 'shoot', 'rain', 'unleash', 'rain_down'], when: { object: ['@heavy_arms', 'salvo', 'volley', 'projectile', 'barrage'], into: ['*'] }, verb: { recipient: ['into'] }, unless: { into: ['sea', 'ocean', 'orbit', 'space', 'water', 'waters', 'air', 'sky', 'gulf', 'pacific', 'atlantic', 'stratosphere', 'lake', 'desert'] }, priority: 4, confidence: 0.85,
    fires: 'Militants lobbed mortars into the border town.', not: 'The agency launched a rocket into orbit.',
  },
  {
    id: 'fire-rockets-on', category: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', contexts: ['military'],
    verbs: ['fire', 'launch', 'rain', 'unleash', 'drop', 'rain_down', 'direct', 'lob'], when: { object: ['@heavy_arms', 'salvo', 'volley', 'barrage', 'bombardment'], on: ['*'] }, verb: { recipient: ['on', 'against'] }, unless: { on: [...WHEN, 'trajectory', 'schedule', 'test', 'mission', 'course'] }, priority: 4, confidence: 0.86,
    fires: 'Russia rained missiles on the power stations of Ukraine.', not: 'The agency launched a rocket on Monday.',
  },
  {
    id: 'fire-rockets-toward', category: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', contexts: ['military'],
    verbs: ['fire', 'launch', 'shoot', 'lob'], when: { object: ['@heavy_arms', 'salvo', 'drone', 'barrage'], toward: ['*'] }, verb: { recipient: ['toward'] }, unless: { toward: ['sea', 'ocean', 'waters', 'moon', 'mars', 'orbit', 'sky'] }, priority: 4, confidence: 0.8,
    fires: 'The Houthis fired a missile toward Eilat.', not: 'Pyongyang fired a missile toward the sea.',
  },
  {
    id: 'drone-strike', category: 'ASSAULT', mode: 'drone', cameo: '1952', contexts: ['military'],
    nouns: ['drone_strike', 'drone_attack', 'drone_raid', 'kamikaze_drone_attack', 'uav_strike', 'drone_assault', 'drone_barrage', 'uav_attack'], noun: ATTACK, unless: { subject: ['novel', 'film'] }, priority: 1, confidence: 0.93,
    fires: 'An American drone strike on a convoy near Shabwa killed two.', not: 'The film turns on a drone strike.',
  },
  {
    id: 'launch-drones', category: 'ASSAULT', mode: 'drone', cameo: '1952', contexts: ['military'],
    verbs: ['launch', 'fire', 'send', 'fly', 'direct', 'unleash', 'hurl'], when: { object: ['drone', 'uav', 'kamikaze_drone', 'attack_drone', 'loitering_munition'], at: ['*'] }, verb: { recipient: ['at', 'on', 'against', 'into'] }, unless: { at: ['fair', 'show', 'airfield', 'night', 'dawn'] }, priority: 4, confidence: 0.83,
    fires: 'Iran launched drones at the Kurdish camp.', not: 'A hobbyist flew a drone at the fair.',
  },
  {
    id: 'launch-drones-against', category: 'ASSAULT', mode: 'drone', cameo: '1952', contexts: ['military'],
    verbs: ['launch', 'fire', 'send', 'direct', 'unleash'], when: { object: ['drone', 'uav', 'kamikaze_drone', 'attack_drone'], against: ['*'] }, verb: { recipient: ['against'] }, unless: { against: ['weed', 'pest', 'locust', 'mosquito'] }, priority: 4, confidence: 0.83,
    fires: 'Moscow sent drones against the grain port.', not: 'Growers sent drones against the pest.',
  },
  {
    id: 'launch-attack', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['retaliate', 'strike_back', 'hit_back', 'counter-attack', 'advance'], when: { against: ['*'] }, verb: { recipient: ['against'] }, unless: { with: ['tariff', 'sanction', 'expulsion', 'ban', 'duty', 'lawsuit', 'measure'], subject: ['@sports', '@market', 'euro', 'dollar', 'yen'], against: ['dollar', 'euro', 'yen', 'tariff'] }, priority: 1, confidence: 0.55,
    fires: 'The army retaliated against the herders.', not: 'The yen advanced against the dollar.',
  },
  {
    id: 'attack-with-tanks', category: 'ASSAULT', mode: 'heavy-weapons', cameo: '194', contexts: ['military'],
    verbs: ['attack', 'assault', 'pound', 'hit', 'strike', 'storm', 'bombard'], when: { with: ['@heavy_arms', 'artillery', 'tank', 'mortar', 'rocket', 'missile'] }, verb: { recipient: ['object'] }, priority: 3, confidence: 0.86,
    fires: 'The brigade attacked the barracks with artillery.', not: 'The chef attacked the pie with a fork.',
  },
  {
    id: 'attack-with-drones', category: 'ASSAULT', mode: 'drone', cameo: '1952', contexts: ['military'],
    verbs: ['attack', 'assault', 'hit', 'strike', 'target', 'bomb', 'kill'], when: { with: ['drone', 'uav', 'kamikaze_drone'] }, verb: { recipient: ['object'] }, priority: 3, confidence: 0.86,
    fires: 'The rebels hit the refinery with drones.', not: 'The farmer hit the nail with a hammer.',
  },
  {
    id: 'attack-with-guns', category: 'ASSAULT', mode: 'firearms', cameo: '193',
    verbs: ['attack', 'assault', 'kill', 'murder', 'ambush', 'wound', 'shoot'], when: { with: ['@firearm'] }, verb: { recipient: ['object'] }, priority: 2, confidence: 0.84,
    fires: 'Two men murdered the editor with a pistol.', not: 'The painter attacked the canvas with a brush.',
  },
  {
    id: 'attack-with-blade', category: 'ASSAULT', mode: 'primitive', cameo: '182',
    verbs: ['attack', 'kill', 'murder', 'assault', 'wound', 'hack', 'slash', 'injure'], when: { with: ['knife', 'machete', 'axe', 'sword', 'hammer', 'spear', 'club', 'stone', 'acid', 'blade', 'hatchet', 'cleaver', 'bow', 'crossbow', 'stick', 'bat', 'petrol_bomb'] }, verb: { recipient: ['object'] }, unless: { object: ['cake', 'tree', 'branch', 'wood', 'undergrowth', 'pie', 'melon'] }, priority: 3, confidence: 0.84,
    fires: 'An intruder attacked the deacon with a machete.', not: 'The guest attacked the cake with a knife.',
  },
  {
    id: 'stab', category: 'ASSAULT', mode: 'primitive', cameo: '182',
    verbs: ['stab', 'knife', 'slash', 'bludgeon', 'spear', 'axe'], nouns: ['stabbing', 'knife_attack', 'machete_attack', 'axe_attack', 'knifing', 'acid_attack', 'stabbing_attack', 'sword_attack', 'arson_attack'], verb: { recipient: ['object'] }, noun: KILLING, unless: { object: ['price', 'cost', 'rate', 'budget', 'spending', 'job', 'tyre', 'aid', 'tax', 'fish', 'forecast', 'staff', 'potato', 'air', 'production', 'output', 'meat', 'post', 'subsidy', 'programme', 'funding', 'emission'], subject: ['@market', 'company', 'bank', 'firm', 'pain', 'fisherman'] }, confidence: 0.78,
    fires: 'A man stabbed a rabbi in Zurich.', not: 'The bank slashed its forecast.',
  },
  {
    id: 'poison', category: 'ASSAULT', mode: 'unconventional', cameo: '180',
    verbs: ['poison', 'gas', 'irradiate'], nouns: ['poisoning', 'gassing', 'nerve_agent_attack', 'nerve-agent_attack'], verb: { recipient: ['object'] }, noun: KILLING, unless: { modifier: ['food', 'lead', 'carbon', 'alcohol', 'blood', 'monoxide', 'mushroom'], subject: ['@natural', 'food', 'mushroom', 'algae', 'lead', 'factory', 'alcohol', 'spill'], object: ['atmosphere', 'relation', 'debate', 'river', 'rat', 'chalice', 'mind', 'badger', 'food_sample'] }, confidence: 0.68,
    fires: 'Agents poisoned the defector in his hotel.', not: 'The quarrel poisoned the atmosphere.',
  },
  {
    id: 'chemical-attack', category: 'ASSAULT', mode: 'unconventional', cameo: '2041', contexts: ['cbrn'],
    nouns: ['chemical_attack', 'gas_attack', 'chemical_weapons_attack', 'biological_attack', 'sarin_attack', 'chlorine_attack', 'chemical_strike', 'poison_gas_attack', 'radiological_attack', 'anthrax_attack'], noun: ATTACK, unless: { subject: ['novel', 'film'] }, priority: 1, confidence: 0.9,
    fires: 'The chemical attack on the suburb by the regime drew inspectors.', not: 'The film recalls a gas attack in the trenches.',
  },
  {
    id: 'use-chemical', category: 'ASSAULT', mode: 'unconventional', cameo: '2041', contexts: ['cbrn'],
    verbs: ['use', 'employ', 'drop', 'release', 'disperse', 'fire', 'deploy'], when: { object: ['chemical_weapon', 'sarin', 'chlorine', 'nerve_agent', 'poison_gas', 'mustard_gas', 'nerve_gas', 'biological_weapon', 'anthrax', 'white_phosphorus', 'novichok'] }, verb: { recipient: ['against', 'on', 'in'] }, unless: { for: ['cleaning', 'treatment', 'pool'], subject: ['plant', 'cleaner', 'pool'] }, priority: 2, confidence: 0.86,
    fires: 'Investigators found that the air force used sarin against the town.', not: 'The pool uses chlorine for cleaning.',
  },
  {
    id: 'nuclear-attack', category: 'ASSAULT', mode: 'unconventional', cameo: '2042', contexts: ['cbrn'],
    nouns: ['nuclear_attack', 'nuclear_strike', 'atomic_bombing', 'nuclear_bombing'], noun: ATTACK, unless: { subject: ['novel', 'film', 'drill'] }, confidence: 0.82,
    fires: 'The atomic bombing of Hiroshima by the United States killed tens of thousands.', not: 'The novel imagines a nuclear attack.',
  },
  // beating, torture, rape, abduction
  {
    id: 'beat-up', category: 'ASSAULT', mode: 'beat', cameo: '182',
    verbs: ['beat_up', 'rough_up', 'manhandle', 'flog', 'cane', 'lash', 'whip', 'punch', 'kick', 'pummel', 'thrash', 'slap', 'club', 'baton', 'assault', 'maul', 'headbutt', 'batter', 'cudgel', 'bludgeon'], nouns: ['beating', 'flogging', 'caning', 'lashing', 'whipping', 'thrashing', 'physical_assault', 'punch-up', 'physical_attack'], verb: { recipient: ['object'] }, noun: KILLING,
    unless: { object: ['@sports', '@penalty', 'ball', 'egg', 'cream', 'door', 'back', 'habit', 'coast', 'ticket', 'air', 'shore', 'bucket', 'tin', 'sugar', 'wall', 'tyre', 'ban', 'table', 'island', 'tax', 'vote'], subject: ['@sports', '@natural', '@market', 'cook', 'bear', 'dog', 'wave'], modifier: ['heart'] }, confidence: 0.72,
    fires: 'Guards beat up the lawyer in the corridor.', not: 'The team thrashed its rivals.',
  },
  {
    id: 'to-death', category: 'ASSAULT', mode: 'primitive', cameo: '180',
    verbs: ['hack', 'stab', 'stone', 'burn', 'club', 'axe', 'spear', 'knife'], when: { to: ['death'], object: ['*'] }, verb: { recipient: ['object'] }, priority: 5, confidence: 0.88,
    fires: 'Raiders hacked six villagers to death.', not: 'Students hacked the server in a night.',
  },
  {
    id: 'ram', category: 'ASSAULT', cameo: '180', contexts: ['territory'],
    verbs: ['ram', 'sideswipe'], nouns: ['ramming'], when: { object: ['@vessel', 'supply_boat', 'patrol_boat', 'fishing_boat', 'crowd', 'checkpoint', 'car', 'convoy', 'vehicle'] }, verb: { recipient: ['object', 'of'] }, unless: { subject: ['whale', '@natural', 'iceberg', 'traffic', 'ferry', 'car', 'truck', 'lorry', 'driver', 'bus'], object: ['bus', 'train'] }, priority: 2, confidence: 0.72,
    fires: 'A patrol ship rammed a trawler near the shoal.', not: 'A whale rammed the yacht.',
  },
  {
    id: 'beat-with', category: 'ASSAULT', mode: 'beat', cameo: '182',
    verbs: ['beat', 'hit', 'strike'], when: { with: ['hose', 'hosepipe', 'baton', 'truncheon', 'stick', 'club', 'cable', 'rod', 'bar', 'whip', 'belt', 'butt', 'rifle', 'pipe', 'fist', 'chain', 'cane', 'sjambok'], object: ['@person'] }, verb: { recipient: ['object'] }, unless: { subject: ['@sports', 'drummer'] }, priority: 4, confidence: 0.85,
    fires: 'The poet had been beaten with a cable.', not: 'The drummer beat the drum with a stick.',
  },
  {
    id: 'beat-in-custody', category: 'ASSAULT', mode: 'beat', cameo: '182',
    verbs: ['beat', 'hit', 'mistreat', 'ill-treat'], when: { object: ['@person'], in: ['custody', 'detention', 'jail', 'prison', 'cell', 'camp', 'captivity', 'station', 'barracks', 'police_station', 'interrogation'] }, verb: { recipient: ['object'] }, unless: { subject: ['@sports'] }, priority: 3, confidence: 0.75,
    fires: 'She said that her brother had been beaten in custody.', not: 'The team beat its rivals in the final.',
  },
  {
    id: 'beaten-badly', category: 'ASSAULT', mode: 'beat', cameo: '182',
    verbs: ['beat'], when: { object: ['@person'], adverb: ['severely', 'badly', 'brutally', 'savagely', 'repeatedly', 'violently', 'unconscious'] }, verb: { recipient: ['object'] }, unless: { subject: ['@sports', 'champion', 'rival'], in: ['@sports', 'vote', 'election'] }, priority: 2, confidence: 0.65,
    fires: 'Two nurses were severely beaten on the bus.', not: 'The champion badly beat his rival in the final.',
  },
  {
    id: 'beat', category: 'ASSAULT', mode: 'beat', cameo: '182',
    verbs: ['beat', 'hit', 'slap', 'strike'], when: { subject: ['@security', '@fighter', 'mob', 'thug', 'jailer', 'interrogator', 'warder', 'settler', 'attacker', 'vigilante'], object: ['@victim', '@person'] }, verb: { recipient: ['object'] }, unless: { subject: ['@sports'], in: ['@sports', 'vote', 'election', 'final'], by: ['vote', 'point', 'goal'] }, priority: 2, confidence: 0.8,
    fires: 'Police beat protesters with batons in Minsk.', not: 'The police team beat the firemen in the final.',
  },
  {
    id: 'torture', category: 'ASSAULT', mode: 'torture', cameo: '1822', contexts: ['human_rights'],
    verbs: ['torture', 'waterboard', 'torment', 'mistreat', 'ill-treat', 'maltreat'], nouns: ['torture', 'waterboarding', 'ill-treatment', 'mistreatment', 'maltreatment'], verb: { recipient: ['object'] }, noun: KILLING, unless: { subject: ['@natural', 'doubt', 'insomnia', 'dream', 'itch', 'midge'], object: ['soul', 'metaphor', 'dog', 'horse', 'himself', 'herself'], modifier: ['exquisite'] }, confidence: 0.83,
    fires: 'The secret police tortured the student leader.', not: 'Doubt tortured the poet.',
  },
  {
    id: 'rape', category: 'ASSAULT', mode: 'sexual', cameo: '1821', contexts: ['gender', 'human_rights'],
    verbs: ['rape', 'molest', 'gang-rape', 'grope'], nouns: ['rape', 'gang_rape', 'sexual_violence', 'sexual_assault', 'sexual_abuse', 'mass_rape', 'gang-rape', 'sexual_slavery'], verb: { recipient: ['object', 'for'] }, noun: KILLING, unless: { modifier: ['oilseed'], of: ['field'], for: ['key', 'word', 'switch'] }, confidence: 0.88,
    fires: 'Soldiers raped women in the captured town.', not: 'He groped for the switch in the dark.',
  },
  {
    id: 'abduct', category: 'ASSAULT', mode: 'abduct', cameo: '181',
    verbs: ['abduct', 'kidnap', 'snatch', 'hijack', 'disappear', 'shanghai', 'spirit_away'], nouns: ['abduction', 'kidnapping', 'kidnap', 'hijacking', 'hostage-taking', 'hostage_taking', 'enforced_disappearance', 'mass_abduction', 'forced_disappearance', 'mass_kidnapping', 'hijack', 'skyjacking', 'hostage_crisis', 'piracy'], verb: { recipient: ['object'] }, noun: { actor: ['by', 'possessor', 'subject', 'modifier'], recipient: ['of', 'against', 'from'] },
    unless: { object: ['victory', 'purse', 'bag', 'phone', 'lead', 'sleep', 'debate', 'agenda', 'goal', 'equaliser', 'point', 'handbag', 'win', 'account', 'session', 'glimpse', 'draw', 'title', 'thread'], subject: ['@sports', 'thief', 'alien', 'rainforest', 'glacier', 'species'], modifier: ['alien', 'software', 'music', 'film', 'video', 'parental', 'browser'] }, confidence: 0.85,
    fires: 'Bandits kidnapped forty pupils in Zamfara.', not: 'The team snatched victory in stoppage time.',
  },
  {
    id: 'take-hostage', category: 'ASSAULT', mode: 'abduct', cameo: '181',
    verbs: ['take', 'hold', 'seize', 'keep', 'capture'], when: { complement: ['hostage', 'captive', 'prisoner'] }, verb: { recipient: ['object'] }, unless: { subject: ['audience', 'story', 'imagination'], object: ['audience', 'imagination', 'reader'] }, priority: 4, confidence: 0.88,
    fires: 'Gunmen took the engineers hostage.', not: 'The story held its reader captive.',
  },
  {
    id: 'take-hostages', category: 'ASSAULT', mode: 'abduct', cameo: '181',
    verbs: ['take', 'hold', 'seize', 'grab', 'capture', 'snatch'], when: { object: ['hostage', 'captive', 'prisoner', 'prisoner_of_war', 'pow'] }, verb: { recipient: ['from', 'of', 'object'] }, unless: { subject: ['camera', 'prison', 'photographer'] }, priority: 3, confidence: 0.85,
    fires: 'The raiders seized hostages from two farms.', not: 'The old prison held a prisoner in each cell.',
  },

  {
    id: 'gunmen-seize', category: 'ASSAULT', mode: 'abduct', cameo: '181',
    verbs: ['seize', 'grab', 'capture', 'hold', 'take', 'snatch', 'ambush', 'take_away'], when: { subject: ['gunman', 'kidnapper', 'abductor', 'hostage-taker', 'hijacker', 'bandit', 'pirate', 'assailant', 'armed_man', 'masked_man', 'attacker'], object: ['@victim', '@captive', 'engineer', 'priest', 'nun', 'aid_worker', 'mayor', 'chief', 'bishop', 'missionary', 'nurse', 'pastor', 'trader', 'herder', 'miner', 'consultant', 'contractor', 'girl', 'schoolgirl', 'pupil'] },
    verb: { recipient: ['object'] }, unless: { object: ['aim', 'position', 'cover', 'control', 'power', 'place', 'town', 'city', 'village', 'base', 'airport'] }, priority: 5, confidence: 0.82,
    fires: 'Gunmen seized a priest in the hills above Kaduna.', not: 'The gunman took aim at the tin.',
  },
  {
    id: 'militia-holds', category: 'ASSAULT', mode: 'abduct', cameo: '181',
    verbs: ['seize', 'capture', 'hold', 'grab', 'snatch', 'take'], when: { subject: ['militant', 'rebel', 'fighter', 'insurgent', 'terrorist', 'guerrilla', 'militia', 'militiaman', 'jihadist', 'separatist', 'extremist', 'gang', 'warlord', 'paramilitary', 'armed_group', 'group', 'faction', 'kidnapper', 'captor', 'clan'], object: ['@person', 'civilian', 'man', 'woman', 'child', 'boy', 'girl', 'villager', 'resident', 'passenger', 'worker', 'journalist', 'student', 'farmer', 'tourist', 'pilgrim', 'diplomat', 'medic', 'doctor', 'driver', 'peacekeeper', 'hostage', 'pupil', 'teacher', 'priest', 'engineer', 'aid_worker', 'nun', 'mayor', 'chief', 'missionary', 'nurse', 'citizen', 'national', 'crew', 'sailor', 'fisherman', 'policeman', 'guard', 'shepherd', 'trader', 'dozen', 'hundred'] },
    verb: { recipient: ['object'] }, unless: { to: ['hospital', 'safety'], complement: ['responsible', 'accountable'], object: ['leader', 'people'] }, priority: 4, confidence: 0.8,
    fires: 'The militia has held the two engineers since March.', not: 'The rebels held the bridge.',
  },
  {
    id: 'capture-soldiers', category: 'ASSAULT', mode: 'abduct', cameo: '181', contexts: ['military'],
    verbs: ['capture', 'seize', 'ensnare'], when: { object: ['soldier', 'troop', 'pilot', 'officer', 'crew', 'sailor', 'marine', 'fighter', 'commander', 'paratrooper', 'aid_worker', 'journalist', 'engineer', 'general', 'peacekeeper', 'tourist', 'missionary'] }, verb: { recipient: ['object', 'from'] }, unless: { subject: ['camera', 'photographer', 'film', 'portrait', 'painter', 'police'] }, priority: 3, confidence: 0.78,
    fires: 'The rebels captured a pilot after the crash.', not: 'The painter captured the general on horseback.',
  },
  {
    id: 'human-shield', category: 'ASSAULT', mode: 'abduct', cameo: '184', contexts: ['human_rights'],
    verbs: ['use', 'hold'], when: { object: ['human_shield'] }, verb: { recipient: ['object'] }, priority: 3, confidence: 0.78,
    fires: 'The militia held human shields at the dam.', not: 'The knight held a shield.',
  },

  {
    id: 'hijack-vessel', category: 'ASSAULT', mode: 'abduct', cameo: '181',
    verbs: ['seize', 'capture', 'hijack', 'commandeer', 'board', 'take_over'], when: { object: ['@vessel'], subject: ['@fighter', 'pirate', 'hijacker', 'armed_men'] }, verb: { recipient: ['object', 'of'] }, priority: 4, confidence: 0.86,
    fires: 'Pirates seized a tanker off Bosaso.', not: 'Tourists boarded a pirate ship at the theme park.',
  },
  // property
  {
    id: 'destroy', category: 'ASSAULT', mode: 'destroy', cameo: '1712',
    verbs: ['raze', 'torch', 'sabotage', 'ransack', 'bulldoze', 'pillage', 'plunder', 'burn_down', 'incinerate', 'sack'], when: { object: ['@property'] }, verb: { recipient: ['of', 'in', 'object'] },
    unless: { subject: ['@natural', 'developer', 'contractor', 'council', 'builder', 'blaze', 'fire', 'flame', 'termite', 'owner', 'company', 'gas_explosion', 'city', 'tide', 'tornado', 'explosion', 'it'] }, priority: 1, confidence: 0.76,
    fires: 'Settlers torched two houses in the village.', not: 'Wildfires razed forty homes.',
  },

  {
    id: 'destroy-by-hand', category: 'ASSAULT', mode: 'destroy', cameo: '1712',
    verbs: ['destroy', 'demolish', 'level', 'flatten', 'wreck', 'obliterate', 'ravage', 'burn', 'smash', 'gut'], when: { object: ['@property'], subject: ['*'] }, verb: { recipient: ['of', 'in', 'object'] },
    unless: { subject: ['@natural', 'developer', 'contractor', 'council', 'builder', 'blaze', 'fire', 'flame', 'termite', 'owner', 'company', 'gas_explosion', 'city', 'tide', 'explosion', 'it', 'bulldozer', 'driver', 'water', 'wind', 'tree', 'firm', 'lava', 'mud', '@market'] }, priority: 1, confidence: 0.74,
    fires: 'Militiamen destroyed the well and the school of the village.', not: 'Some forty houses have been destroyed.',
  },
  {
    id: 'destruction-noun', category: 'ASSAULT', mode: 'destroy', cameo: '1712',
    nouns: ['destruction', 'demolition', 'torching', 'razing', 'bulldozing', 'sabotage'], when: { of: ['@property'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['of'] }, unless: { by: ['@natural', 'fire', 'developer', 'contractor'], modifier: ['habitat'] }, priority: 1, confidence: 0.73,
    fires: 'The demolition of the school by soldiers left forty pupils outside.', not: 'The demolition of the plant by its contractor is on schedule.',
  },
  {
    id: 'arson', category: 'ASSAULT', mode: 'destroy', cameo: '1712',
    verbs: ['set', 'put'], when: { object: ['fire', 'torch', 'ablaze', 'alight'], to: ['*'] }, verb: { recipient: ['to'] }, unless: { subject: ['@natural', 'pan', 'spark', 'cigarette'], to: ['toast', 'candle', 'barbecue'] }, priority: 3, confidence: 0.82,
    fires: 'Attackers set fire to a bus of pilgrims.', not: 'A spark set fire to the hay.',
  },
  {
    id: 'arson-noun', category: 'ASSAULT', mode: 'destroy', cameo: '1712',
    nouns: ['arson', 'arson_attack', 'firebombing', 'sabotage', 'act_of_sabotage', 'sabotage_attack'], noun: ATTACK, unless: { modifier: ['industrial', 'suspected'], subject: ['insurer', 'novel'] }, confidence: 0.73,
    fires: 'The firebombing of the mosque by neo-Nazis shocked Malmo.', not: 'The insurer ruled out arson.',
  },
  {
    id: 'shoot-down', category: 'ASSAULT', mode: 'destroy', cameo: '190', contexts: ['military'],
    verbs: ['shoot_down', 'down', 'bring_down', 'shoot', 'sink', 'torpedo', 'scuttle', 'destroy'], when: { object: ['drone', 'jet', 'plane', 'helicopter', 'missile', 'aircraft', 'warplane', 'airliner', 'balloon', 'ship', 'frigate', 'warship', 'vessel', 'rocket', 'boat', 'submarine', 'patrol_boat', 'uav', 'tanker', 'bomber', 'fighter_jet', 'speedboat'] }, verb: { recipient: ['of', 'object', 'from'] },
    unless: { subject: ['@natural', 'iceberg', 'bird', 'ice', 'engine', 'photographer', 'coastguard', 'leak', 'owner', 'bug', 'fault'], object: ['pint', 'beer'] }, priority: 2, confidence: 0.76,
    fires: 'A Syrian jet was shot down by Turkey near the frontier.', not: 'An iceberg sank the ship.',
  },

  {
    id: 'intercept-missile', category: 'ASSAULT', mode: 'destroy', cameo: '190', contexts: ['military'],
    verbs: ['intercept', 'shoot', 'down'], when: { object: ['drone', 'missile', 'rocket', 'warplane', 'uav', 'projectile', 'mortar', 'cruise_missile', 'ballistic_missile', 'bomber'] }, verb: { recipient: ['of', 'from', 'object'] }, unless: { subject: ['hobbyist', 'photographer'] }, priority: 1, confidence: 0.7,
    fires: 'Jordan intercepted drones over its northern desert.', not: 'The defender intercepted the pass.',
  },
  {
    id: 'cut-cable', category: 'ASSAULT', mode: 'destroy', cameo: '1712',
    verbs: ['cut', 'sever', 'damage', 'rupture', 'break'], when: { object: ['cable', 'power_cable', 'pipeline', 'gas_pipeline', 'undersea_cable', 'power_line', 'data_cable', 'telecom_cable', 'railway_line'] }, verb: { recipient: ['of', 'between', 'object'] },
    unless: { subject: ['@natural', 'contractor', 'worker', 'company', 'plumber', 'engineer', 'builder', 'digger', 'anchor', 'tree', 'rat'] }, priority: 3, confidence: 0.72,
    fires: 'Saboteurs cut the cable between the two islands.', not: 'A contractor cut the cable by mistake.',
  },
  {
    id: 'cutting-of-cable', category: 'ASSAULT', mode: 'destroy', cameo: '1712',
    nouns: ['cutting', 'severing', 'rupture', 'rupturing', 'damaging', 'sabotage', 'destruction', 'blasting'], when: { of: ['cable', 'power_cable', 'pipeline', 'gas_pipeline', 'undersea_cable', 'power_line', 'data_cable', 'telecom_cable', 'railway_line'] }, noun: { actor: ['by', 'possessor', 'subject'], recipient: ['of', 'between'] },
    unless: { by: ['@natural', 'contractor', 'worker', 'company'] }, priority: 3, confidence: 0.75,
    fires: 'Tallinn condemned the cutting of the power cable.', not: 'The cutting of the ribbon took a minute.',
  },
  {
    id: 'downing-noun', category: 'ASSAULT', mode: 'destroy', cameo: '190', contexts: ['military'],
    nouns: ['downing', 'shootdown', 'shoot-down', 'sinking'], when: { of: ['drone', 'jet', 'plane', 'helicopter', 'aircraft', 'warplane', 'airliner', 'frigate', 'warship', 'vessel', 'ship', 'patrol_boat', 'bomber', 'balloon', 'boat', 'flight'] }, noun: { actor: ['by', 'possessor', 'modifier', 'subject'], recipient: ['of'] }, unless: { by: ['iceberg', '@natural'], after: ['collision'] }, priority: 1, confidence: 0.75,
    fires: 'The downing of the drone by Islamabad was filmed.', not: 'The sinking of the ship after the collision took an hour.',
  },
  // crowd control, terror, other
  {
    id: 'crowd-control', category: 'ASSAULT', mode: 'crowd-control', cameo: '175', contexts: ['repression'],
    verbs: ['fire', 'use', 'launch', 'lob', 'shoot', 'deploy', 'spray', 'unleash', 'throw', 'turn', 'release'], when: { object: ['tear_gas', 'teargas', 'rubber_bullet', 'water_cannon', 'stun_grenade', 'pepper_spray', 'plastic_bullet', 'canister', 'tear-gas', 'baton_round', 'baton', 'smoke_grenade'] }, verb: { recipient: ['at', 'on', 'against', 'into'] }, unless: { subject: ['driver', 'power_station', '@natural', 'cook', 'company', 'volcano', 'plant'] }, priority: 5, confidence: 0.9,
    fires: 'Police fired tear gas at the marchers in Nairobi.', not: 'The volcano released gas and ash.',
  },
  {
    id: 'disperse', category: 'ASSAULT', mode: 'crowd-control', cameo: '175', contexts: ['repression'],
    verbs: ['disperse', 'break_up', 'tear-gas', 'teargas', 'baton-charge', 'kettle', 'charge', 'scatter', 'clear'], when: { object: ['@crowd', 'protest', 'demonstration', 'rally', 'march', 'sit-in', 'gathering', 'crowd', 'camp'], subject: ['@security', 'riot_police'] }, verb: { recipient: ['object'] }, unless: { with: ['murder', 'theft', 'fraud'] }, priority: 3, confidence: 0.8,
    fires: 'Riot police dispersed the crowd outside parliament.', not: 'The wind dispersed the smoke.',
  },
  {
    id: 'drive-back-crowd', category: 'ASSAULT', mode: 'crowd-control', cameo: '175', contexts: ['repression'],
    verbs: ['drive_back', 'push_back', 'force_back', 'beat_back', 'chase_away', 'drive_away', 'chase_off', 'drive_off', 'push_away'], when: { subject: ['@security', 'riot_police', 'riot_squad'], object: ['@crowd', '@person', 'crowd', 'youth', 'march', 'protest'] }, verb: { recipient: ['object'] }, unless: { object: ['migrant', 'refugee', '@fighter', '@troops', '@vessel'], into: ['sea'], adverb: ['home'] }, priority: 2, confidence: 0.75,
    fires: 'Riot police drove the pensioners back with batons.', not: 'The soldiers pushed back the rebels.',
  },
  {
    id: 'push-back-with', category: 'ASSAULT', mode: 'crowd-control', cameo: '175', contexts: ['repression'],
    verbs: ['drive_back', 'push_back', 'force_back', 'beat_back', 'disperse', 'scatter', 'break_up', 'stop', 'clear', 'attack', 'hit', 'drive', 'push', 'charge', 'meet'], when: { with: ['tear_gas', 'teargas', 'water_cannon', 'cannon', 'baton', 'truncheon', 'rubber_bullet', 'pepper_spray', 'stun_grenade', 'gas'], object: ['*'] }, verb: { recipient: ['object'] }, unless: { subject: ['@sports', '@natural', '@private', 'engine'] }, priority: 5, confidence: 0.82,
    fires: 'Gendarmes scattered the strikers with truncheons.', not: 'The farmer scattered the seed by hand.',
  },
  {
    id: 'baton-charge', category: 'ASSAULT', mode: 'crowd-control', cameo: '175', contexts: ['repression'],
    nouns: ['baton_charge', 'lathi_charge', 'police_brutality', 'police_violence', 'tear_gas', 'teargas'], noun: { actor: ['by', 'possessor', 'subject', 'modifier'], recipient: ['on', 'against', 'at'] }, unless: { modifier: ['homemade'], subject: ['factory', 'museum'] }, confidence: 0.5,
    fires: 'A baton charge by police on the pilgrims hurt dozens.', not: 'The museum shows tear gas from 1914.',
  },
  {
    id: 'terrorism', category: 'ASSAULT', cameo: '180', contexts: ['terrorism'],
    nouns: ['terror_attack', 'terrorist_attack', 'act_of_terror', 'terrorist_act', 'terrorist_strike', 'militant_attack', 'jihadist_attack', 'insurgent_attack', 'insurgency', 'act_of_terrorism'], noun: ATTACK, unless: { modifier: ['backbench'], subject: ['novel', 'film'] }, priority: 1, confidence: 0.83,
    fires: 'The terrorist attack on the hotel in Ouagadougou killed twenty.', not: 'The backbench insurgency fizzled out.',
  },
  {
    id: 'wage-war', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['wage', 'launch', 'start', 'fight', 'unleash', 'declare'], when: { object: ['war', 'jihad', 'insurgency', 'guerrilla_war', 'armed_struggle', 'campaign_of_terror', 'civil_war'] }, verb: { recipient: ['on', 'against', 'with'] }, unless: { on: ['poverty', 'drug', 'corruption', 'waste', 'crime', 'inflation', 'plastic', 'obesity', 'cancer', 'litter', 'disease', 'paperwork'], against: ['poverty', 'drug', 'corruption', 'waste', 'crime', 'inflation', 'cancer', 'disease', 'malaria'], object: ['price_war', 'trade_war', 'tariff_war'] }, priority: 2, confidence: 0.76,
    fires: 'The rebels waged war on the sultan for ten years.', not: 'The mayor declared war on litter.',
  },
  {
    id: 'war', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    nouns: ['war', 'aggression'], when: { against: ['*'] }, noun: { actor: ['possessor', 'by', 'modifier', 'subject'], recipient: ['against', 'on'] }, unless: { against: ['poverty', 'drug', 'corruption', 'waste', 'crime', 'inflation', 'cancer', 'disease', 'terror', 'terrorism', 'malaria', 'time'], modifier: ['price', 'trade', 'bidding', 'culture', 'star', 'tariff', 'rating'] }, priority: 1, confidence: 0.68,
    fires: 'The war against the clans lasted a year.', not: 'The war against malaria is won with nets.',
  },
  {
    id: 'war-of', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    nouns: ['war', 'aggression'], when: { possessor: ['@territory', '@fighter', '@leader', '@troops'] }, noun: { actor: ['possessor'], recipient: ['on', 'in', 'against'] },
    unless: { modifier: ['price', 'trade', 'bidding', 'culture', 'star', 'tariff', 'rating', 'civil', 'cold', 'world'], of: ['word', 'nerve', 'attrition', 'independence', 'idea'], on: ['poverty', 'drug', 'corruption', 'waste', 'crime', 'inflation', 'cancer', 'terror', 'terrorism'] }, confidence: 0.7,
    fires: 'Sudria’s war on its neighbour is in its third year.', not: 'Sudria’s war on drugs fills its prisons.',
  },
  {
    id: 'war-with', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    nouns: ['war'], when: { with: ['@territory', '@fighter', '@troops'] }, noun: { actor: ['possessor+with'], recipient: [] },
    unless: { modifier: ['price', 'trade', 'bidding', 'culture', 'star', 'tariff', 'rating'] }, confidence: 0.6,
    fires: 'The war with Sudria is in its third year.', not: 'The price war with the grocers is over.',
  },
  {
    id: 'storm', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['storm', 'raid', 'charge', 'overrun', 'assault'], nouns: ['storming'], when: { subject: ['@troops', '@fighter', 'commando', 'paratrooper', 'special_forces', 'marine', 'warplane', 'tank'] }, verb: { recipient: ['object'] }, noun: ATTACK, unless: { object: ['stage', 'chart', 'market', 'fee', 'price'], subject: ['@sports'] } , priority: 2, confidence: 0.8,
    fires: 'Commandos stormed the hijacked ferry.', not: 'The singer stormed off the stage.',
  },
  {
    id: 'raid-military', category: 'ASSAULT', cameo: '190',
    verbs: ['raid'], nouns: ['raid', 'commando_raid', 'cross-border_raid', 'border_raid', 'night_raid', 'cattle_raid', 'ground_raid', 'bombing_raid'], verb: { recipient: ['object', 'into'] }, noun: ATTACK, unless: { subject: ['police', 'policeman', 'agent', 'customs', 'inspector', 'prosecutor', 'boy', 'buyer', 'bear', 'thief', 'burglar', 'official', 'detective'], object: ['fridge', 'larder', 'office', 'home', 'house', 'headquarters', 'newsroom', 'premises', 'flat', 'warehouse', 'pension', 'savings', 'budget', 'fund', 'shop'], on: ['office', 'home', 'house', 'newsroom', 'premises', 'flat', 'warehouse', 'fridge', 'fund', 'shop', 'bank', 'newspaper'], by: ['police', 'agent', 'customs', 'inspector', 'prosecutor', 'officer'] }, confidence: 0.55,
    fires: 'Herders raided the cattle camp across the river.', not: 'The raid by customs on the warehouse found rum.',
  },
  {
    id: 'come-under-attack', category: 'ASSAULT', cameo: '190',
    verbs: ['come', 'come_under'], when: { under: ['attack', 'fire', 'shelling', 'bombardment', 'assault', 'rocket_fire', 'gunfire', 'mortar_fire', 'artillery_fire', 'missile_attack', 'drone_attack'] }, verb: { actor: ['from', 'by'], recipient: ['subject'] }, unless: { for: ['comment', 'remark', 'handling', 'decision', 'role'], subject: ['policy', 'idea', 'plan', 'minister', '@sports'] }, priority: 3, confidence: 0.82,
    fires: 'The outpost came under fire from the ridge held by the insurgents.', not: 'The minister came under fire for his remarks.',
  },
  {
    id: 'violence', category: 'ASSAULT', cameo: '180',
    nouns: ['violence', 'bloodshed', 'armed_violence', 'political_violence', 'gang_violence', 'sectarian_violence', 'communal_violence', 'mob_violence', 'intercommunal_violence', 'settler_violence', 'brutality'], noun: { actor: ['by', 'possessor', 'modifier', 'from', 'subject', 'between'], recipient: ['against', 'on', 'toward'] }, unless: { modifier: ['domestic', 'television', 'video-game', 'screen'], in: ['film', 'game', 'cinema'] }, confidence: 0.5,
    fires: 'Violence by settlers against herders rose in the Jordan valley.', not: 'Violence in film is as old as film.',
  },
  {
    id: 'repel-attack', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['repel', 'repulse', 'beat_back', 'fight_off', 'push_back', 'rout', 'crush', 'defeat', 'vanquish', 'drive_back', 'annihilate', 'overpower'], when: { object: ['@troops', '@fighter', 'attack', 'assault', 'invader', 'offensive', 'invasion', 'advance', 'rebellion', 'mutineer', 'incursion'] }, verb: { recipient: ['object', 'by', 'of'] }, unless: { subject: ['@sports', 'lotion', 'spray', 'vaccine', 'coach', 'senator', 'voter', 'lawmaker'], object: ['mosquito'] }, priority: 1, confidence: 0.68,
    fires: 'Chadian soldiers repelled the assault of the insurgents.', not: 'The spray repels mosquitoes.',
  },
  {
    id: 'use-force', category: 'ASSAULT', cameo: '190', contexts: ['military'],
    verbs: ['use', 'employ', 'resort', 'apply'], when: { object: ['force', 'violence', 'deadly_force', 'military_force', 'lethal_force', 'live_ammunition', 'live_round', 'cluster_munition', 'cluster_bomb', 'excessive_force', 'live_fire', 'landmine'] }, verb: { recipient: ['against', 'on'] }, unless: { subject: ['physicist', 'engineer', 'machine', 'film'], object: ['work_force'] }, priority: 2, confidence: 0.76,
    fires: 'Guards used live ammunition against the strikers.', not: 'The machine applies a force of ten newtons.',
  },
]
