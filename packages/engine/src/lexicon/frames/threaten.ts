import type { Frame } from '../frame.ts'

/** Those who warn to spare harm, not to threaten it. */
const ADVISERS: readonly string[] = [
  '@market', '@natural', '@sports', '@private', 'forecaster', 'doctor', 'scientist', 'economist', 'expert', 'agency', 'report', 'researcher', 'study', 'sign', 'service', 'company', 'firm', 'bank',
  'charity', 'union', 'organisation', 'organization', 'watchdog', 'regulator', 'nurse', 'lawyer', 'campaigner', 'retailer', 'airline', 'farmer', 'supplier', 'insurer', 'hospital', 'teacher',
]
const WARNED_FOR_GOOD: readonly string[] = [
  'investor', 'traveller', 'traveler', 'resident', 'motorist', 'consumer', 'citizen', 'tourist', 'driver', 'public', 'customer', 'reporter', 'journalist', 'audience', 'parliament', 'lawmaker',
  'shareholder', 'farmer', 'parent', 'patient', 'reader', 'viewer', 'user', 'people', 'voter', 'us', 'me',
]

/** Threats, ultimatums and forceful warnings. The mode is what is threatened. */
export const THREATEN_FRAMES: readonly Frame[] = [
  {
    id: 'threaten', category: 'THREATEN', cameo: '130', content: 'act-mode',
    verbs: ['threaten'], nouns: ['threat'], verb: { recipient: ['object', 'against', 'complementSubject'] }, noun: { recipient: ['to', 'against', 'toward', 'from'] },
    unless: { subject: ['@natural', '@market', '@sports', 'shortage', 'cloud', 'crisis', 'injury', 'species', 'rise', 'change', 'debt', 'dispute', '@private', 'cost', 'sea', 'frost', 'fog', 'smoke', 'fire', 'pest', 'tide', 'erosion', 'pollution', 'warming', 'level', 'row', 'strike', 'deficit', 'loss', 'lack', 'delay', 'defeat', 'collapse', 'bee', 'locust', 'scandal', 'move', 'plan', 'decision', 'policy', 'law', 'reform', 'tariff', 'trend', 'technology', 'war', 'conflict', 'violence', 'fighting', 'instability', 'blaze', 'unemployment', 'poverty', 'mine', 'dam', 'project'], of: ['@natural', '@market', 'extinction', 'recession', 'rain', 'relegation'], complement: ['become', 'overshadow', 'derail', 'undermine', 'rain', 'overwhelm', 'collapse', 'resign', 'derail', 'spill', 'spread'], modifier: ['climate', 'health', 'security', 'cyber'] }, confidence: 0.82,
    fires: 'Belgrade threatened to close the crossing.', not: 'A storm threatened the island.',
  },
  {
    id: 'threaten-with', category: 'THREATEN', cameo: '130', content: 'act-mode',
    verbs: ['threaten'], when: { with: ['*'] }, verb: { recipient: ['object'] }, unless: { subject: ['@natural', '@market', 'habitat'], with: ['extinction', 'relegation', 'closure', 'collapse', 'bankruptcy'] }, priority: 1, confidence: 0.88,
    fires: 'The colonel threatened the village with revenge.', not: 'The frog is threatened with extinction.',
  },
  {
    id: 'threaten-penalties', category: 'THREATEN', mode: 'restrict', cameo: '1312', contexts: ['economic'],
    verbs: ['threaten'], when: { object: ['@penalty', 'trade_war', 'blockade'] }, verb: { recipient: ['on', 'against', 'with', 'for'] }, content: 'act', priority: 2, confidence: 0.9,
    fires: 'Washington threatened tariffs on Swiss watches.', not: 'The drought threatened the maize.',
  },
  {
    id: 'threaten-to-penalise', category: 'THREATEN', mode: 'restrict', cameo: '1312', contexts: ['economic'],
    verbs: ['threaten', 'vow', 'warn', 'pledge'], when: { complement: ['sanction', 'impose', 'boycott', 'blockade', 'blacklist', 'penalise', 'penalize', 'tax', 'embargo', 'block', 'close', 'shut', 'ban', 'freeze'] },
    verb: { recipient: ['object', 'on', 'against'] }, content: 'act', priority: 3, confidence: 0.85,
    fires: 'Brussels threatened to blacklist the airline of Belarus.', not: 'The plumber vowed to return on Monday.',
  },
  {
    id: 'threaten-relations', category: 'THREATEN', mode: 'relations', cameo: '1313', contexts: ['diplomatic'],
    verbs: ['threaten', 'vow'], when: { complement: ['sever', 'cut', 'break', 'suspend', 'withdraw', 'quit', 'leave', 'recall', 'downgrade', 'halt', 'end', 'stop', 'reconsider', 'review', 'pull_out', 'walk_out', 'scrap', 'cancel', 'abandon', 'exit', 'pull', 'walk'] },
    verb: { recipient: ['with', 'from', 'to', 'object'] }, content: 'act', unless: { subject: ['@sports', '@private', 'company', 'firm', 'star'] }, priority: 2, confidence: 0.85,
    fires: 'Honiara threatened to sever ties with Taipei.', not: 'The singer threatened to leave the band.',
  },
  {
    id: 'threaten-stop-aid', category: 'THREATEN', mode: 'relations', cameo: '1311', contexts: ['economic'],
    verbs: ['threaten'], when: { complement: ['withhold', 'cut_off', 'stop', 'slash', 'defund', 'freeze'], object: ['*'] }, verb: { recipient: ['to', 'for', 'from'] }, content: 'act', priority: 2, confidence: 0.8,
    fires: 'The bank threatened the ministry that it would withhold the last tranche.', not: 'Frost threatened the vines.',
  },
  {
    id: 'threaten-expel', category: 'THREATEN', mode: 'expel', cameo: '136', contexts: ['diplomatic'],
    verbs: ['threaten', 'vow'], when: { complement: ['expel', 'oust', 'evict', 'kick_out', 'throw_out', 'deport', 'kick', 'throw'] }, verb: { recipient: ['object', 'of'] }, content: 'act', priority: 3, confidence: 0.88,
    fires: 'Niamey threatened to expel the relief agencies.', not: 'The boiler threatened to burst.',
  },
  {
    id: 'threaten-arrest', category: 'THREATEN', mode: 'arrest', cameo: '132', contexts: ['legal'],
    verbs: ['threaten', 'vow', 'warn'], when: { complement: ['arrest', 'detain', 'jail', 'imprison', 'prosecute', 'punish', 'try', 'hunt', 'hunt_down'], }, verb: { recipient: ['object', 'complementSubject'] }, content: 'act', priority: 3, confidence: 0.86,
    fires: 'The governor vowed to arrest the organisers.', not: 'Scouts vowed to keep the camp clean.',
  },
  {
    id: 'arrest-warrant', category: 'THREATEN', mode: 'arrest', cameo: '130', contexts: ['legal'],
    nouns: ['arrest_warrant', 'warrant', 'red_notice', 'bounty'], noun: { actor: ['possessor', 'by', 'from', 'subject'], recipient: ['for', 'against', 'on'] },
    unless: { modifier: ['stock', 'share', 'search', 'royal'], for: ['share', 'search'] }, content: 'act', confidence: 0.8,
    fires: 'A Belgian judge issued an arrest warrant for the exiled general.', not: 'The fund sold a warrant for shares.',
  },
  {
    id: 'threaten-territory', category: 'THREATEN', mode: 'territory', cameo: '1382', contexts: ['military', 'territory'],
    verbs: ['threaten', 'vow', 'pledge'], when: { complement: ['occupy', 'seize', 'annex', 'retake', 'capture', 'recapture', 'conquer', 'liberate', 'invade', 'take_over'] }, verb: { recipient: ['object', 'from', 'complementSubject'] }, content: 'act', priority: 3, confidence: 0.85,
    fires: 'The general threatened to annex the strip.', not: 'The climbers vowed to take a photograph.',
  },
  {
    id: 'threaten-violence', category: 'THREATEN', mode: 'violence', cameo: '138', contexts: ['military'],
    verbs: ['threaten', 'vow', 'pledge', 'swear', 'promise', 'warn'], when: { complement: ['attack', 'strike', 'bomb', 'kill', 'destroy', 'shell', 'crush', 'annihilate', 'retaliate', 'avenge', 'eliminate', 'hit', 'execute', 'behead', 'wipe_out', 'obliterate', 'shoot', 'shoot_down', 'fight', 'defeat', 'eradicate', 'burn', 'flatten', 'target', 'fire', 'invade', 'use', 'wipe'] },
    verb: { recipient: ['object', 'against', 'on', 'complementSubject'] }, content: 'act', unless: { subject: ['@sports', '@natural'], complement: ['@sports'] }, priority: 3, confidence: 0.86,
    fires: 'The commander vowed to avenge the raid.', not: 'Kenya promised not to attack the islands.',
  },
  {
    id: 'threaten-stoppage', category: 'THREATEN', mode: 'relations', cameo: '133',
    verbs: ['threaten'], when: { object: ['strike', 'walkout', 'stoppage', 'work_stoppage', 'boycott', 'general_strike', 'shutdown', 'blockade', 'march', 'sit-in'], subject: ['@worker', '@crowd', 'union', 'branch', 'chamber', 'association', 'confederation', 'guild', 'congress', 'alliance', 'docker', 'staff', 'syndicate', 'league'] }, verb: { recipient: ['against', 'in'] }, unless: { object: ['airstrike', 'missile_strike'] }, content: 'act', priority: 5, confidence: 0.75,
    fires: 'The teachers’ union threatened a walkout in May.', not: 'The storm threatened the strike of the bell.',
  },
  {
    id: 'met-with-force', category: 'THREATEN', mode: 'violence', cameo: '138', contexts: ['military'],
    verbs: ['meet', 'answer', 'counter'], when: { object: ['incursion', 'attack', 'aggression', 'violation', 'strike', 'provocation', 'escalation', 'crossing', 'attempt', 'intrusion', 'invasion', 'act', 'move', 'hostility', 'raid'], with: ['force', 'response', 'retaliation', 'fire', 'reprisal', 'blow', 'fist', 'resistance', 'strike'] }, verb: { actor: [], recipient: [] }, priority: 4, confidence: 0.72,
    fires: 'Any incursion will be met with force, the general said.', not: 'The attempt was met with a smile.',
  },
  {
    id: 'threaten-violence-noun', category: 'THREATEN', mode: 'violence', cameo: '138', contexts: ['military'],
    verbs: ['threaten', 'vow', 'promise', 'swear', 'pledge'], when: { object: ['@violence', 'punishment', 'response', 'hell', 'reckoning', 'vengeance'] }, verb: { recipient: ['against', 'on', 'to', 'for', 'with'] }, content: 'act', unless: { subject: ['@natural'] }, priority: 3, confidence: 0.87,
    fires: 'The militia vowed revenge on the governor.', not: 'The couple vowed love for life.',
  },
  {
    id: 'vow-respond', category: 'THREATEN', mode: 'violence', cameo: '130',
    verbs: ['vow', 'pledge', 'promise', 'threaten', 'swear'], when: { complement: ['respond', 'react', 'reciprocate', 'hit_back', 'strike_back', 'counter', 'resist'] }, verb: { recipient: ['to', 'against', 'for', 'complementSubject'] }, content: 'act', unless: { subject: ['@private', 'shop', 'company', 'firm', 'bank', 'hotel', 'airline'], to: ['letter', 'query', 'customer', 'email'] }, priority: 3, confidence: 0.82,
    fires: 'Tehran vowed to respond to the assassination.', not: 'The shop promised to respond to every query.',
  },
  {
    id: 'threat-of-force', category: 'THREATEN', mode: 'violence', cameo: '138',
    nouns: ['threat'], when: { of: ['@violence', 'force', 'war', 'retaliation', 'invasion', 'strike', 'attack'] }, noun: { actor: ['possessor', 'by', 'from', 'modifier', 'subject'], recipient: ['against', 'to', 'on'] }, content: 'act', unless: { modifier: ['climate'] }, priority: 1, confidence: 0.65,
    fires: 'The threat of war made by the marshal against his neighbour alarmed the capital.', not: 'The threat of rain kept the picnic short.',
  },
  {
    id: 'death-threat', category: 'THREATEN', mode: 'violence', cameo: '138',
    nouns: ['death_threat', 'bomb_threat', 'nuclear_threat', 'military_threat', 'veiled_threat', 'sabre-rattling', 'saber-rattling', 'intimidation', 'blackmail'], noun: { recipient: ['to', 'against', 'of', 'toward'] }, confidence: 0.72,
    fires: 'A cartel sent a death threat to the mayor.', not: 'The film turns on a bomb threat and a lost suitcase.',
  },
  {
    id: 'intimidate', category: 'THREATEN', cameo: '130',
    verbs: ['intimidate', 'blackmail', 'menace', 'cow', 'browbeat', 'bully'], verb: { recipient: ['object'] }, unless: { subject: ['@sports', 'classmate'], object: ['@sports', 'pupil'] }, confidence: 0.65,
    fires: 'The paramilitaries intimidated the election staff.', not: 'A classmate bullied the new pupil.',
  },
  {
    id: 'warn', category: 'THREATEN', cameo: '130',
    verbs: ['warn', 'caution'], nouns: ['warning'], content: 'act-mode',
    when: { of: ['consequence', 'retaliation', 'response', 'strike', 'attack', 'war', 'action', 'measure', 'reprisal', 'punishment', 'sanction', 'escalation', 'repercussion', 'force', 'countermeasure', 'step', 'retribution', 'intervention', 'price'] },
    verb: { recipient: ['object', 'indirect', 'against', 'to'] }, noun: { actor: ['subject', 'possessor', 'by', 'from'], recipient: ['to', 'against', 'for'] }, unless: { subject: ['@market', 'forecaster', 'doctor', 'scientist', 'analyst', 'economist'] }, priority: 1, confidence: 0.86,
    fires: 'Baku warned Yerevan of grave consequences.', not: 'A doctor warned of the consequence of smoking.',
  },
  {
    id: 'warn-party', category: 'THREATEN', cameo: '130', content: 'act-mode',
    verbs: ['warn', 'caution'], when: { object: ['*'] }, verb: { recipient: ['object'] },
    unless: { subject: [...ADVISERS, 'analyst'], object: ['investor', 'traveller', 'traveler', 'resident', 'motorist', 'consumer', 'citizen', 'tourist', 'driver', 'public', 'customer', 'reporter', 'journalist', 'audience', 'parliament', 'lawmaker', 'shareholder', 'farmer', 'parent', 'patient', 'reader', 'viewer', 'user', 'people', 'voter'], of: ['*'], against: ['@natural', '@market', 'complacency', 'optimism', 'travel', 'smoking', 'scam'] }, priority: 1, confidence: 0.65,
    fires: 'Damascus warned its neighbour against crossing the river.', not: 'Forecasters warned motorists against black ice.',
  },

  {
    id: 'warn-that', category: 'THREATEN', cameo: '130', content: 'act-mode',
    verbs: ['warn', 'caution'], when: { indirect: ['*'] }, verb: { recipient: ['indirect'] },
    unless: { subject: [...ADVISERS, 'analyst'], indirect: ['investor', 'traveller', 'traveler', 'resident', 'motorist', 'consumer', 'citizen', 'tourist', 'driver', 'public', 'customer', 'reporter', 'journalist', 'audience', 'parliament', 'lawmaker', 'shareholder', 'farmer', 'parent', 'patient', 'reader', 'viewer', 'user', 'people', 'voter'], of: ['*'] }, priority: 1, confidence: 0.65,
    fires: 'Moscow warned Helsinki that new bases would be answered.', not: 'The agency warned residents that the river would rise.',
  },

  {
    id: 'warn-of-harm', category: 'THREATEN', cameo: '130', content: 'act-mode',
    verbs: ['warn', 'caution', 'vow', 'swear', 'threaten'], when: { complement: ['face', 'suffer', 'pay', 'regret', 'retaliate', 'sink', 'strike', 'attack', 'bomb', 'expel', 'punish', 'treat', 'respond', 'crush', 'destroy', 'avenge', 'bear', 'shoot', 'shoot_down', 'target', 'consider', 'hit_back', 'drown', 'burn', 'invade', 'sever', 'recall', 'withdraw', 'reply'] },
    verb: { recipient: ['object', 'indirect', 'complementSubject'] },
    unless: { subject: [...ADVISERS], object: [...WARNED_FOR_GOOD], indirect: [...WARNED_FOR_GOOD] }, priority: 2, confidence: 0.75,
    fires: 'Lagos warned that the smugglers would face the full wrath of the navy.', not: 'Economists warned that exporters would face a hard year.',
  },
  {
    id: 'warn-answer', category: 'THREATEN', cameo: '130', content: 'act-mode',
    verbs: ['warn', 'caution'], when: { complement: ['meet', 'answer', 'bring', 'lead', 'provoke', 'trigger', 'draw', 'cost', 'hit', 'end', 'act', 'take', 'close', 'have', 'tolerate', 'use', 'cross', 'reconsider', 'review', 'leave', 'consequence', 'legitimate', 'declaration', 'aggression'], subject: ['@territory', 'minister', 'general', 'president', 'leader', 'spokesman', 'spokeswoman', 'ministry', 'commander', 'army', 'militia', 'group', 'rebel', 'government', 'king', 'junta', 'admiral', 'marshal', 'colonel', 'embassy', 'ambassador', 'warlord', 'premier', 'movement', 'chief'] },
    verb: { recipient: ['object', 'indirect', 'complementSubject'] },
    unless: { subject: [...ADVISERS], object: [...WARNED_FOR_GOOD], indirect: [...WARNED_FOR_GOOD] }, priority: 1, confidence: 0.6,
    fires: 'The marshal warned that the drill would be met with fire.', not: 'The bank warned that the targets would not be met.',
  },
  {
    id: 'face-consequences', category: 'THREATEN', cameo: '130',
    verbs: ['face', 'suffer', 'bear', 'reap'], when: { object: ['consequence', 'retribution', 'wrath', 'reckoning', 'retaliation'] }, verb: { actor: [], recipient: ['subject'] },
    unless: { subject: ['@private', 'smoker', 'drinker', '@natural', '@market', '@sports', 'company', 'firm', 'patient'] }, priority: 2, confidence: 0.6,
    fires: 'The bloc said that the junta would face grave consequences.', not: 'Smokers suffer the consequences in later life.',
  },
  {
    id: 'pay-for-deed', category: 'THREATEN', cameo: '130',
    verbs: ['pay', 'answer'], when: { for: ['crime', 'mistake', 'aggression', 'blood', 'betrayal', 'deed', 'treachery', 'raid', 'attack', 'provocation', 'killing', 'murder', 'insolence', 'folly', 'act', 'action'] }, verb: { actor: [], recipient: ['subject'] },
    unless: { object: ['dollar', 'euro', 'money', 'price', 'fine', 'bill'], subject: ['@private', '@sports', 'side', 'taxpayer', 'insurer', 'company'] }, priority: 2, confidence: 0.6,
    fires: 'The militia said that the marshal would pay for this crime.', not: 'The insurer paid for the raid on the shop.',
  },
  {
    id: 'expect-answer', category: 'THREATEN', mode: 'violence', cameo: '138',
    verbs: ['expect'], when: { object: ['retaliation', 'response', 'answer', 'retribution', 'consequence', 'reckoning'], subject: ['anyone', 'whoever', 'enemy', 'attacker', 'aggressor', 'everyone', 'those', 'they', 'you', '@territory'] }, verb: { actor: [], recipient: ['subject'] },
    unless: { from: ['reader', 'bank', 'ministry'] }, priority: 2, confidence: 0.6,
    fires: 'The attackers can expect an answer, the admiral said.', not: 'The clerk expects an answer from the bank.',
  },
  {
    id: 'time-to-surrender', category: 'THREATEN', mode: 'violence', cameo: '139', contexts: ['military'], content: 'act',
    verbs: ['give', 'grant'], when: { complement: ['leave', 'surrender', 'withdraw', 'disarm', 'lay_down', 'comply', 'hand_over', 'free', 'release', 'vacate', 'evacuate', 'disperse', 'pull_out'], object: ['@fighter', 'junta', 'government', 'force', 'troop', 'army', 'protester', 'side', 'regime', 'authority', 'garrison', 'hour', 'day', 'week'] },
    verb: { recipient: ['object', 'indirect'] }, unless: { subject: ['@private', 'landlord', 'company', 'bank'], indirect: ['tenant', 'staff'] }, priority: 2, confidence: 0.7,
    fires: 'The army gave the rebels until midnight to leave the fort.', not: 'The landlord gave the tenant a week to leave.',
  },

  {
    id: 'warning-noun', category: 'THREATEN', cameo: '130', content: 'act-mode',
    nouns: ['warning'], when: { to: ['*'] }, noun: { actor: ['subject', 'possessor', 'by', 'from'], recipient: ['to', 'against'] },
    unless: { to: ['traveller', 'motorist', 'resident', 'investor', 'shipping', 'tourist', 'public', 'driver'], subject: ['forecaster', 'doctor', '@natural', '@market'], modifier: ['weather', 'storm', 'flood', 'tsunami', 'profit', 'travel', 'health', 'heat'] }, priority: 1, confidence: 0.72,
    fires: 'The marshal issued a warning to the tribes.', not: 'The service issued a storm warning to shipping.',
  },  {
    id: 'stern-warning', category: 'THREATEN', cameo: '130', content: 'act-mode',
    nouns: ['stern_warning', 'final_warning', 'last_warning', 'sharp_warning'], noun: { actor: ['subject', 'possessor', 'by', 'from'], recipient: ['to', 'against', 'indirect'] }, unless: { subject: ['referee', 'doctor', 'forecaster', 'teacher', '@sports'], to: ['player', 'motorist', 'pupil'] }, confidence: 0.8,
    fires: 'Ankara sent a stern warning to the Kurdish parties.', not: 'The referee gave a final warning to the player.',
  },

  {
    id: 'sabre-rattling', category: 'THREATEN', mode: 'violence', cameo: '138', contexts: ['military'],
    nouns: ['nuclear_rhetoric', 'nuclear_blackmail', 'nuclear_threat', 'nuclear_sabre-rattling', 'sabre-rattling', 'saber-rattling', 'war_rhetoric', 'threatening_rhetoric'], noun: { actor: ['possessor', 'by', 'from', 'modifier', 'subject'], recipient: ['against', 'toward', 'to'] }, unless: { subject: ['@sports'] }, confidence: 0.6,
    fires: 'The bloc called Sudria’s nuclear rhetoric reckless.', not: 'There was sabre-rattling by the coach before the derby, said the striker.',
  },
  {
    id: 'met-with-consequences', category: 'THREATEN', cameo: '130',
    verbs: ['meet', 'answer'], when: { with: ['consequence', 'retaliation', 'reprisal', 'retribution'], object: ['*'] }, verb: { actor: [], recipient: ['object'] }, unless: { subject: ['@private'] }, priority: 3, confidence: 0.65,
    fires: 'Any raid would be met with severe consequences, the marshal said.', not: 'The teacher met the parents with a smile.',
  },
  {
    id: 'ultimatum', category: 'THREATEN', mode: 'relations', cameo: '139', contexts: ['diplomatic'],
    nouns: ['ultimatum'], noun: { actor: ['possessor', 'by', 'from', 'modifier', 'subject'], recipient: ['to', 'indirect', 'for', 'against'] }, content: 'act', unless: { to: ['boyfriend', 'husband', '@sports'] }, priority: 6, confidence: 0.9,
    fires: 'The bloc gave the junta an ultimatum to restore the president.', not: 'Her ultimatum to her boyfriend was short.',
  },
  {
    id: 'set-deadline', category: 'THREATEN', mode: 'relations', cameo: '139', contexts: ['diplomatic'],
    verbs: ['give', 'set', 'issue'], when: { object: ['deadline', 'ultimatum'] }, verb: { recipient: ['indirect', 'to', 'for'] }, content: 'act',
    unless: { for: ['application', 'entry', 'submission', 'project', 'bid', 'completion', 'report'], subject: ['publisher', 'teacher', 'editor'] }, priority: 1, confidence: 0.62,
    fires: 'The rebels gave the governor a deadline of two days.', not: 'The publisher set a deadline for entries.',
  },
  {
    id: 'reserve-right', category: 'THREATEN', mode: 'violence', cameo: '138',
    verbs: ['reserve'], when: { object: ['right'] }, verb: { recipient: ['against', 'to'] }, content: 'act', unless: { subject: ['shop', 'hotel', 'publisher', 'company', 'organiser'] }, priority: 1, confidence: 0.68,
    fires: 'Beirut said it reserves the right to strike back.', not: 'The hotel reserves the right to refuse pets.',
  },
  {
    id: 'prepared-to-strike', category: 'THREATEN', mode: 'violence', cameo: '138', contexts: ['military'],
    adjectives: ['ready', 'prepared', 'poised', 'determined'], when: { complement: ['strike', 'attack', 'fight', 'retaliate', 'respond', 'use', 'invade', 'defend', 'crush', 'fire', 'destroy', 'hit'] }, verb: { recipient: ['against', 'object'] }, content: 'act', unless: { subject: ['@sports', 'fire_brigade', 'firefighter'] }, priority: 2, confidence: 0.68,
    fires: 'The fleet is ready to strike the smugglers, the admiral said.', not: 'Firefighters are ready to fight the blaze.',
  },
  {
    id: 'threaten-protest', category: 'THREATEN', cameo: '133',
    verbs: ['threaten', 'vow', 'pledge', 'promise'], when: { complement: ['protest', 'strike', 'demonstrate', 'rally', 'march', 'walk_out', 'paralyse', 'paralyze', 'boycott', 'shut_down', 'walk', 'shut'], subject: ['@worker', '@crowd', 'union', 'opposition', 'movement', 'party'] }, verb: { recipient: ['against', 'object'] }, content: 'act', priority: 4, confidence: 0.82,
    fires: 'Rail unions threatened to strike over pensions.', not: 'The union promised a free lunch.',
  },
  {
    id: 'strike-threat', category: 'THREATEN', cameo: '133',
    nouns: ['strike_threat', 'walkout_threat', 'boycott_threat'], noun: { actor: ['possessor', 'by', 'from', 'subject'], recipient: ['against', 'to'] }, content: 'act', unless: { subject: ['bowler', '@sports', 'batsman', 'winger'] }, confidence: 0.75,
    fires: 'A strike threat by dockers in Durban worried the cabinet.', not: 'The bowler was a strike threat all afternoon.',
  },
  {
    id: 'threaten-nuclear', category: 'THREATEN', mode: 'violence', cameo: '1385', contexts: ['cbrn', 'military'],
    verbs: ['threaten', 'brandish'], when: { object: ['nuclear_weapon', 'nuclear_strike', 'nuclear_arsenal', 'nuclear_attack', 'chemical_weapon', 'nuclear_war'] }, verb: { recipient: ['against', 'on', 'at', 'with'] }, content: 'act', priority: 4, confidence: 0.86,
    fires: 'The marshal threatened a nuclear strike on the capital.', not: 'The guest brandished a spoon.',
  },
  {
    id: 'threaten-curfew', category: 'THREATEN', mode: 'restrict', cameo: '1323', contexts: ['rights_freedoms'],
    verbs: ['threaten'], when: { object: ['curfew', 'martial_law', 'lockdown', 'shutdown', 'emergency', 'state_of_emergency'] }, verb: { recipient: ['on', 'in', 'against'] }, content: 'act', priority: 3, confidence: 0.84,
    fires: 'The prefect threatened a curfew in the port.', not: 'Low clouds threatened the regatta.',
  },
  {
    id: 'threaten-repression', category: 'THREATEN', mode: 'violence', cameo: '137', contexts: ['repression'],
    verbs: ['vow', 'threaten', 'pledge', 'warn', 'promise'], when: { complement: ['crack_down', 'clamp_down', 'suppress', 'disperse', 'quell', 'punish', 'act', 'crack', 'clamp'] }, verb: { recipient: ['on', 'object', 'against'] }, content: 'act', priority: 2, confidence: 0.8,
    fires: 'The interior minister vowed to crack down on the marchers.', not: 'The baker vowed never to raise prices.',
  },
  {
    id: 'intend-harm', category: 'THREATEN', cameo: '130',
    verbs: ['swear', 'vow'], when: { object: ['revenge', 'vengeance', 'retaliation', 'retribution'] }, verb: { recipient: ['on', 'against', 'for'] }, content: 'act', mode: 'violence', priority: 4, confidence: 0.86,
    fires: 'The clan swore revenge on the smugglers.', not: 'Ministers swore an oath at noon.',
  },
]
