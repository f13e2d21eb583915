import type { Frame } from '../frame.ts'

/** Citizens, who march where their state writes a note. */
const PEOPLES: readonly string[] = [
  'afghan', 'african', 'albanian', 'algerian', 'american', 'angolan', 'arab', 'argentine', 'argentinian', 'armenian', 'asian', 'australian', 'austrian', 'azerbaijani', 'bahraini',
  'bangladeshi', 'belarusian', 'belgian', 'bolivian', 'bosnian', 'brazilian', 'briton', 'bulgarian', 'burmese', 'burundian', 'cameroonian', 'canadian', 'catalan', 'catholic',
  'chilean', 'christian', 'colombian', 'congolese', 'croat', 'cuban', 'cypriot', 'czech', 'dane', 'druze', 'ecuadorian', 'egyptian', 'eritrean', 'ethiopian', 'european',
  'gazan', 'georgian', 'german', 'ghanaian', 'greek', 'guatemalan', 'guinean', 'haitian', 'hindu', 'honduran', 'hungarian', 'indian', 'indonesian', 'iranian', 'iraqi', 'israeli',
  'italian', 'jew', 'jordanian', 'kazakh', 'kenyan', 'korean', 'kosovar', 'kurd', 'lebanese', 'liberian', 'libyan', 'macedonian', 'malaysian', 'malian', 'mexican', 'moldovan',
  'moroccan', 'mozambican', 'muslim', 'nepali', 'nicaraguan', 'nigerian', 'nigerien', 'oromo', 'pakistani', 'palestinian', 'panamanian', 'paraguayan', 'peruvian', 'pole',
  'romanian', 'russian', 'rwandan', 'salvadoran', 'saudi', 'scot', 'senegalese', 'serb', 'shiite', 'sikh', 'slovak', 'slovene', 'somali', 'spaniard', 'sudanese', 'sunni', 'swede',
  'syrian', 'tamil', 'thai', 'tibetan', 'tunisian', 'turk', 'ugandan', 'ukrainian', 'uruguayan', 'uyghur', 'uzbek', 'venezuelan', 'yemeni', 'zambian', 'zimbabwean',
]

/** Criticism, condemnation, accusation, suits, trials and inquiries. */
export const ACCUSE_FRAMES: readonly Frame[] = [
  // disapprove
  {
    id: 'condemn', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['condemn', 'denounce', 'decry', 'deplore', 'censure', 'excoriate', 'castigate', 'vilify', 'repudiate'],
    nouns: ['condemnation', 'denunciation', 'censure', 'repudiation'],
    verb: { recipient: ['object', 'for'] }, presupposes: ['object', 'of', 'for'],
    unless: { complement: ['*'], object: ['himself', 'herself', 'building', 'house', 'property', 'bridge', 'structure', 'meat', 'block'], subject: ['coach', 'player', 'referee', 'fan', '@private'], to: ['death', 'prison', 'obscurity', 'poverty', 'repeat', 'die'] }, confidence: 0.92,
    fires: 'Chile condemned the coup in the neighbouring state.', not: 'City inspectors condemned the old bridge after the flood.',
  },
  {
    id: 'slam', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['slam', 'blast', 'lambast', 'lambaste', 'assail', 'pillory', 'savage', 'bash'],
    verb: { recipient: ['object', 'for', 'over'] }, presupposes: ['object', 'for', 'over'],
    unless: { object: ['door', 'brake', 'ball', 'rock', 'tunnel', 'music', 'phone', 'coast', 'goal', 'home', 'island'], subject: ['@natural', '@instrument', 'car', 'truck', '@sports'], into: ['*'] }, confidence: 0.75,
    fires: 'Ankara slammed the Dutch minister for his remarks.', not: 'The storm slammed the coast of Honduras overnight.',
  },
  {
    id: 'hit-out', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['hit_out', 'lash_out', 'hit_back', 'rail', 'fulminate', 'inveigh', 'fire_back', 'rage', 'strike_back'],
    verb: { recipient: ['at'] }, presupposes: ['at', 'against'], when: { at: ['*'] }, priority: 1, confidence: 0.75,
    fires: 'The premier hit out at Brussels over the new quotas.', not: 'The champions hit back in the second half.',
  },  {
    id: 'lay-into', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['tear_into', 'lay_into', 'round_on'], verb: { recipient: ['into', 'on', 'object'] }, presupposes: ['for', 'over'], unless: { subject: ['@sports', '@natural', 'dog', 'lion', 'bullet'], into: ['flesh', 'meat', 'cake', 'breakfast', 'steak'] }, confidence: 0.7,
    fires: 'The senator laid into the treaty partners.', not: 'The lion tore into the meat.',
  },

  {
    id: 'hit-out-against', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['lash_out', 'rail', 'hit_out', 'inveigh', 'speak_out', 'come_out', 'rant'],
    verb: { recipient: ['against'] }, presupposes: ['against'], when: { against: ['*'] }, unless: { subject: ['@sports'] }, priority: 1, confidence: 0.75,
    fires: 'The bishop spoke out against the generals.', not: 'The whole class spoke out in turn.',
  },
  {
    id: 'criticise', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['criticise', 'criticize', 'rebuke', 'reprimand', 'reproach', 'admonish', 'scold', 'chastise', 'upbraid', 'berate', 'chide', 'fault', 'reprove'],
    nouns: ['criticism', 'rebuke', 'reprimand', 'reproach', 'admonition', 'critique', 'tirade', 'diatribe', 'broadside', 'recrimination', 'invective'],
    verb: { recipient: ['object', 'for', 'over'] }, presupposes: ['object', 'for', 'over', 'of'],
    unless: { object: ['album', 'novel', 'film', 'door', 'performance', 'book', 'play', 'exhibition', 'passing'], subject: ['reviewer', 'coach', 'player', 'goalkeeper', 'striker', 'fan', 'shareholder', 'customer', 'passenger', 'viewer', 'diner', '@private'] }, confidence: 0.85,
    fires: 'Finland criticised Hungary for delaying the vote.', not: 'Reviewers criticised the album.',
  },
  {
    id: 'attack-in-words', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['attack', 'skewer', 'pan'],
    verb: { recipient: ['object', 'for', 'over'] }, presupposes: ['object', 'for'],
    when: { object: ['policy', 'record', 'decision', 'plan', 'proposal', 'speech', 'law', 'bill', 'budget', 'idea', 'stance', 'statement', 'view', 'critic', 'handling', 'ruling', 'reform', 'approach', 'strategy', 'deal', 'legacy', 'reputation', 'credibility', 'remark'] }, unless: { subject: ['@private', 'historian', 'reviewer'] }, priority: 2, confidence: 0.75,
    fires: 'The opposition leader attacked the policy of the cabinet.', not: 'The rebels attacked the garrison at dawn.',
  },
  {
    id: 'verbal-attack', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    nouns: ['verbal_attack', 'personal_attack', 'verbal_assault', 'war_of_words', 'smear_campaign', 'slur', 'outburst'],
    unless: { in: ['match', 'dressing_room', 'game'] }, confidence: 0.65,
    fires: 'The verbal attack by the senator on Norway drew notice.', not: 'A verbal attack of that kind is taught in rhetoric classes.',
  },
  {
    id: 'objectionable-act', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    adjectives: ['unacceptable', 'intolerable', 'outrageous', 'deplorable', 'reprehensible', 'inexcusable', 'despicable', 'disgraceful', 'shameful', 'abhorrent', 'unjustifiable', 'condemnable'],
    verb: { actor: [], recipient: ['subject', 'of'] }, presupposes: ['subject'], unless: { subject: ['homework', 'behaviour', 'service', 'noise', 'delay', 'mess', 'score', 'performance', 'defeat', 'risk', 'price', 'quality'], in: ['school', 'class', 'match', 'game'] }, confidence: 0.55,
    fires: 'The shelling of the market was unacceptable, Austria said.', not: 'Late homework is unacceptable in this school.',
  },
  {
    id: 'express-concern', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    nouns: ['concern', 'alarm', 'dismay', 'disquiet', 'unease', 'worry', 'consternation', 'misgiving'],
    noun: { actor: ['subject', 'possessor', 'by', 'from', 'of'], recipient: ['with', 'to', 'about', 'over', 'at', 'on'] },
    presupposes: ['about', 'over', 'at', 'on', 'for'],
    unless: { about: ['@natural', '@market', 'health', 'safety', 'weather', 'climate', 'welfare', 'wellbeing'], over: ['@natural', '@market', 'health', 'safety', 'climate'], for: ['*'], subject: ['@market', 'analyst', 'doctor', 'parent'], modifier: ['health', 'safety', 'climate', 'market'] }, carriedOnly: true, confidence: 0.7,
    fires: 'Sweden expressed deep concern over the raid on the newspaper.', not: 'Investors voiced concern about inflation and the storm.',
  },
  {
    id: 'concerned', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    adjectives: ['concerned', 'alarmed', 'dismayed', 'outraged', 'appalled', 'disturbed', 'troubled', 'worried', 'perturbed', 'horrified', 'incensed', 'indignant'],
    verb: { recipient: ['about', 'over', 'at', 'by', 'with'] }, presupposes: ['about', 'over', 'at', 'by'],
    unless: { about: ['@natural', '@market', 'health', 'safety', 'climate', 'future', 'exam'], by: ['@natural', '@market'], subject: ['@market', 'parent'] }, confidence: 0.6,
    fires: 'Japan is deeply concerned about the intrusion by the patrol boats.', not: 'Parents are concerned about the weather and the exam.',
  },

  {
    id: 'appalled-by', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['appal', 'appall', 'outrage', 'alarm', 'dismay', 'horrify', 'infuriate', 'incense', 'sicken', 'anger', 'enrage'], verb: { actor: ['object'], recipient: ['subject'] }, presupposes: ['subject'],
    unless: { object: ['investor', 'parent', 'fan', 'viewer', 'market', 'critic', 'reader', 'neighbour', 'doctor', '@private', '@sports'], subject: ['@natural', '@market', '@sports', 'film', 'song', '@private', 'price', 'he', 'she', 'i', 'we', 'they', 'it'] }, confidence: 0.6,
    fires: 'Dublin said that it was appalled by the bombing of the hospital.', not: 'The price of bread alarmed the parents.',
  },
  {
    id: 'express-anger', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    nouns: ['anger', 'outrage', 'fury', 'indignation', 'displeasure', 'disapproval', 'annoyance', 'frustration', 'disappointment', 'resentment', 'exasperation', 'disgust', 'contempt'],
    noun: { actor: ['subject', 'possessor', 'by', 'from', 'of'], recipient: ['at', 'with', 'toward', 'over', 'against', 'about', 'to'] },
    presupposes: ['at', 'over', 'about', 'with'], unless: { at: ['@sports'], over: ['@sports', '@natural'], with: ['@sports', 'result', 'himself'], subject: ['@sports', '@natural', '@market'] }, carriedOnly: true, confidence: 0.6,
    fires: 'Serbia voiced anger at Kosovo over the licence plates.', not: 'The coach hid his frustration at the late goal.',
  },

  {
    id: 'regret-at-act', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    nouns: ['regret', 'dissatisfaction', 'indignation', 'astonishment', 'bewilderment'], when: { over: ['*'] }, noun: { actor: ['subject', 'possessor', 'by'], recipient: ['over', 'with', 'to'] }, presupposes: ['over'],
    unless: { subject: ['@private', '@sports', '@market'], over: ['death', 'loss', 'mistake', 'victim', 'error', '@natural'] }, carriedOnly: true, confidence: 0.6,
    fires: 'Seoul expressed deep regret over the rite at the shrine.', not: 'The driver expressed regret over the loss of the parcel.',
  },
  {
    id: 'regret-at', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    nouns: ['regret', 'dissatisfaction', 'indignation', 'astonishment', 'bewilderment', 'displeasure'], when: { at: ['*'] }, noun: { actor: ['subject', 'possessor', 'by'], recipient: ['at'] }, presupposes: ['at'],
    unless: { subject: ['@private'], at: ['loss', 'death', 'passing', 'casualty', 'tragedy', 'suffering', 'error', 'mistake'] }, carriedOnly: true, priority: 1, confidence: 0.7,
    fires: 'Wellington voiced regret at the decision of Suva to close the mission.', not: 'The widow felt regret at the loss of the farm.',
  },
  {
    id: 'oppose-firmly', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['oppose', 'object'], when: { adverb: ['firmly', 'strongly', 'resolutely', 'categorically', 'vehemently', 'strenuously', 'unequivocally'], subject: ['@territory', 'we', 'government', 'side', 'ministry', 'bloc', 'union'] },
    verb: { recipient: ['to', 'object'] }, presupposes: ['object', 'to'], unless: { subject: ['@private', 'expert'], object: ['amendment', 'bill', 'tax'] }, priority: 2, confidence: 0.78,
    fires: 'Hanoi firmly opposes the drill of the Palauan navy.', not: 'The coach firmly opposes late meals.',
  },
  {
    id: 'oppose', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['oppose', 'object', 'disapprove', 'take_issue', 'disagree'],
    verb: { recipient: ['to', 'with', 'of', 'object'] },
    presupposes: ['object', 'to', 'of', 'with', 'about'],
    unless: { with: ['@sports', 'smile'], of: ['club'], subject: ['expert', 'scientist', 'economist', 'critic', '@private'] }, confidence: 0.6,
    fires: 'Greece opposed the Turkish drilling near the island.', not: 'The two experts disagreed with a smile of the club.',
  },

  {
    id: 'opposition-noun', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    nouns: ['opposition', 'objection', 'disagreement', 'scepticism', 'skepticism'], when: { to: ['*'] },
    noun: { actor: ['subject', 'possessor', 'by', 'from'], recipient: ['to'] }, presupposes: ['to'], unless: { subject: ['@private', '@sports'] }, priority: 1, confidence: 0.6,
    fires: 'Austria repeated its objection to the pipeline of its neighbour.', not: 'The objection of the chess club came too late.',
  },
  {
    id: 'regret-act', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['regret', 'lament', 'bemoan', 'deprecate', 'rue'],
    verb: { recipient: ['object'] }, presupposes: ['object'],
    when: { object: ['decision', 'move', 'refusal', 'withdrawal', 'vote', 'statement', 'remark', 'failure', 'absence', 'lack', 'announcement', 'step', 'ruling', 'rejection', 'execution', 'expulsion', 'closure'] }, priority: 1, confidence: 0.7,
    fires: 'Ottawa regretted the decision of Riyadh to send its students home.', not: 'The diner regretted the second dessert.',
  },
  {
    id: 'question-legitimacy', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['question', 'challenge', 'dispute', 'contest', 'doubt', 'impugn'],
    when: { object: ['legitimacy', 'legality', 'motive', 'sincerity', 'result', 'claim', 'account', 'ruling', 'decision', 'credibility', 'commitment', 'integrity', 'fairness', 'right', 'impartiality', 'outcome', 'need', 'wisdom', 'version'] },
    verb: { recipient: ['object', 'of'] }, priority: 2, confidence: 0.6,
    fires: 'Observers from Ghana questioned the legitimacy of the ballot.', not: 'Detectives questioned the driver for an hour.',
  },
  {
    id: 'insult', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['insult', 'mock', 'ridicule', 'belittle', 'deride', 'disparage', 'taunt', 'malign', 'denigrate', 'slander', 'demonise', 'demonize', 'heckle', 'jeer', 'smear'],
    nouns: ['insult', 'mockery', 'ridicule', 'taunt', 'jibe', 'barb', 'slander'],
    unless: { subject: ['@sports', 'comedian', 'sketch'], object: ['@sports'] }, confidence: 0.65,
    fires: 'The president mocked the chancellor on state television.', not: 'The comedian mocked his own accent.',
  },
  {
    id: 'brand', category: 'ACCUSE', mode: 'disapprove', cameo: '111',
    verbs: ['brand', 'label', 'call', 'dub', 'term', 'describe', 'deem', 'denounce'],
    when: { complement: ['terrorist', 'dictator', 'liar', 'traitor', 'aggressor', 'criminal', 'murderer', 'fascist', 'invader', 'occupier', 'tyrant', 'thug', 'puppet', 'hypocrite', 'enemy', 'illegal', 'unacceptable', 'provocation', 'disgrace', 'shameful', 'aggression', 'genocide', 'blackmail', 'irresponsible', 'reckless', 'barbaric', 'illegitimate', 'sham', 'farce', 'outrage', 'violation', 'crime', 'insult', 'attack', 'massacre', 'threat', 'interference', 'betrayal', 'affront', 'escalation', 'absurd', 'nonsense', 'cowardly', 'unlawful', 'cruel', 'inhuman', 'hypocrisy', 'piracy', 'lie', 'invasion', 'coup', 'theft', 'mistake', 'travesty', 'scandal', 'theatre', 'terrorism', 'war_crime', 'act_of_aggression', 'outrageous', 'dangerous', 'baseless', 'ridiculous', 'scandalous', 'cynical', 'monstrous', 'disgraceful', 'intolerable'] },
    priority: 2, confidence: 0.8,
    fires: 'The ministry called the neighbouring king a tyrant.', not: 'They called the new ferry Hope.',
  },
  {
    id: 'lodge-protest', category: 'ACCUSE', mode: 'disapprove', cameo: '114', contexts: ['diplomatic'],
    verbs: ['lodge', 'file', 'hand', 'deliver', 'register', 'submit', 'send', 'make', 'present', 'issue', 'hand_over', 'express', 'voice', 'convey', 'enter', 'raise'],
    when: { object: ['protest', 'protest_note', 'demarche', 'démarche', 'note_of_protest', 'note_verbale', 'formal_protest', 'strong_protest', 'letter_of_protest', 'official_protest', 'written_protest', 'diplomatic_protest', 'objection', 'representation'] },
    verb: { recipient: ['with', 'to', 'against', 'indirect', 'at'] }, presupposes: ['over', 'against', 'about'], priority: 2, confidence: 0.9,
    fires: 'Manila lodged a protest with Beijing over the water cannon.', not: 'She lodged a parcel with the porter.',
  },

  {
    id: 'note-of-protest', category: 'ACCUSE', mode: 'disapprove', cameo: '114', contexts: ['diplomatic'],
    nouns: ['note', 'letter', 'message', 'statement'], when: { of: ['protest', 'complaint', 'objection', 'condemnation'] },
    noun: { actor: ['subject', 'possessor', 'by', 'from'], recipient: ['to', 'with', 'against', 'at', 'indirect'] }, presupposes: ['over', 'about'], unless: { subject: ['@private', 'tenant', 'customer'] }, priority: 3, confidence: 0.9,
    fires: 'Beirut sent a note of protest to the mission in New York.', not: 'She wrote a note of thanks to her aunt.',
  },
  {
    id: 'protest-note', category: 'ACCUSE', mode: 'disapprove', cameo: '114', contexts: ['diplomatic'],
    nouns: ['protest_note', 'demarche', 'démarche', 'note_of_protest', 'diplomatic_protest', 'formal_protest', 'note_verbale', 'official_protest'],
    noun: { actor: ['possessor', 'by', 'from', 'modifier', 'subject'], recipient: ['to', 'with', 'against', 'indirect', 'at'] }, presupposes: ['over', 'about', 'on'], confidence: 0.9,
    fires: 'Tirana sent a protest note to Athens within hours.', not: 'A protest note may run to many pages.',
  },
  {
    id: 'protest-to-state', category: 'ACCUSE', mode: 'disapprove', cameo: '114', contexts: ['diplomatic'],
    verbs: ['protest', 'remonstrate', 'complain'],
    verb: { actor: ['subject'], recipient: ['to', 'with', 'about', 'against', 'of'] }, presupposes: ['object', 'about', 'over', 'against'],
    when: { to: ['*'] }, unless: { subject: ['@crowd', 'customer', 'tenant'], to: ['waiter', 'manager', 'referee', 'shop', 'neighbour'] }, priority: 2, confidence: 0.8,
    fires: 'Seoul protested to Tokyo about the school books.', not: 'The captain protested to the referee.',
  },

  {
    id: 'state-protests', category: 'ACCUSE', mode: 'disapprove', cameo: '114', contexts: ['diplomatic'],
    verbs: ['protest'], when: { subject: ['@territory', 'ministry', 'foreign_ministry', 'government', 'embassy', 'minister', 'ambassador', 'chancellor', 'envoy', 'bloc', 'president', 'commission', 'cabinet'] },
    verb: { recipient: ['to', 'with', 'against', 'object'] }, presupposes: ['object', 'about', 'over', 'against'],
    unless: { subject: [...PEOPLES, '@crowd'], near: ['*'], in: ['@property', 'street', 'city', 'square', 'capital', 'town', 'park'] }, priority: 3, confidence: 0.7,
    fires: 'Madrid protested over the seizure of the trawler.', not: 'Kenyans protested against the levy.',
  },
  {
    id: 'complain', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['complain', 'grumble', 'grouse'],
    nouns: ['complaint', 'grievance', 'formal_complaint'],
    verb: { recipient: ['about', 'of', 'against', 'over', 'to', 'with'] },
    noun: { recipient: ['against', 'about', 'to', 'over', 'with'] }, presupposes: ['about', 'of', 'over'],
    unless: { subject: ['customer', 'patient', 'tenant', 'passenger', 'neighbour'], about: ['@natural', 'noise', 'service', 'food', 'price', 'heat'], of: ['pain', 'headache', 'fever', 'fatigue'] }, confidence: 0.65,
    fires: 'Bolivia complained about the tolls charged by Chile.', not: 'Patients complained of a headache.',
  },
  {
    id: 'set-up-inquiry', category: 'ACCUSE', mode: 'investigate', cameo: '090', contexts: ['legal'],
    verbs: ['set_up', 'establish', 'form', 'appoint', 'convene', 'create', 'name'], when: { object: ['commission', 'committee', 'panel', 'team', 'tribunal', 'inquiry', 'task_force', 'commission_of_inquiry'], into: ['*'] }, verb: { recipient: ['into', 'against'] }, unless: { subject: ['@private', '@sports'] }, priority: 2, confidence: 0.75,
    fires: 'Parliament set up an inquiry into the crash.', not: 'The club formed a committee for the ball.',
  },
  {
    id: 'summon-envoy', category: 'ACCUSE', mode: 'disapprove', cameo: '114', contexts: ['diplomatic'],
    verbs: ['summon', 'call_in', 'haul_in', 'convoke', 'call'],
    when: { object: ['ambassador', 'envoy', 'charge', 'chargé', 'diplomat', 'consul', 'attaché', 'high_commissioner', 'commissioner', 'nuncio', 'chargé_d\'affaires', 'representative', 'head_of_mission'] },
    verb: { actor: ['subject', 'to'] }, unless: { for: ['dinner'], adverb: ['home', 'back'] }, presupposes: ['over', 'after'], priority: 2, confidence: 0.92,
    fires: 'Madrid summoned the Argentine ambassador on Friday.', not: 'The headmaster summoned the boy to his office.',
  },

  {
    id: 'call-in-envoy', category: 'ACCUSE', mode: 'disapprove', cameo: '114', contexts: ['diplomatic'],
    verbs: ['call_in', 'haul_in', 'call'], when: { in: ['ambassador', 'envoy', 'charge', 'chargé', 'diplomat', 'consul', 'attaché', 'high_commissioner', 'nuncio', 'head_of_mission'] },
    verb: { recipient: ['in'] }, presupposes: ['over', 'after'], priority: 2, confidence: 0.88,
    fires: 'Oslo called in the Russian ambassador on Monday.', not: 'He called in the hall.',
  },
  {
    id: 'raise-abuse', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['raise', 'bring_up'], when: { object: ['arrest', 'detention', 'killing', 'treatment', 'mistreatment', 'jailing', 'imprisonment', 'disappearance', 'execution', 'abuse', 'repression', 'persecution', 'torture', 'expulsion', 'human_rights', 'rights_abuse', 'attack', 'raid', 'incursion'] },
    verb: { recipient: ['with', 'to'] }, presupposes: ['object'], unless: { subject: ['@private'] }, priority: 2, confidence: 0.65,
    fires: 'The envoy raised the detention of the two nurses with her host.', not: 'The farmer raised goats.',
  },
  {
    id: 'trade-accusations', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['trade', 'exchange', 'swap'],
    when: { object: ['accusation', 'barb', 'insult', 'recrimination', 'blame', 'charge', 'criticism', 'allegation', 'threat', 'jibe'] },
    mutual: true, presupposes: ['over'], priority: 3, confidence: 0.85,
    fires: 'Armenia and Azerbaijan traded accusations over the shooting.', not: 'The two farmers traded seeds.',
  },
  {
    id: 'quarrel', category: 'ACCUSE', mode: 'disapprove', cameo: '110',
    verbs: ['quarrel', 'bicker', 'feud', 'wrangle', 'squabble', 'spar', 'fall_out'],
    nouns: ['quarrel', 'spat', 'feud', 'diplomatic_row', 'wrangle', 'squabble', 'shouting_match', 'standoff'],
    mutual: true, unless: { with: ['wife', 'husband', 'teammate', 'neighbour'], subject: ['@sports', 'brother', 'sister'] }, confidence: 0.5,
    fires: 'Kenya and Somalia quarrelled over the sea border.', not: 'The brother and his sister quarrelled with a neighbour.',
  },
  {
    id: 'rally-opposition', category: 'ACCUSE', mode: 'disapprove', cameo: '113',
    verbs: ['campaign', 'lobby', 'agitate', 'mobilise', 'mobilize', 'canvass'],
    when: { against: ['*'] }, verb: { recipient: ['against'] }, presupposes: ['against'], unless: { subject: ['@troops'], object: ['@troops', 'reservist', 'army'] }, priority: 1, confidence: 0.6,
    fires: 'The mayor campaigned against the ruling junta abroad.', not: 'The mayor campaigned in the rain.',
  },
  // allege
  {
    id: 'accuse', category: 'ACCUSE', mode: 'allege', cameo: '112',
    verbs: ['accuse', 'impute'], nouns: ['accusation', 'allegation', 'counter-accusation', 'imputation'],
    verb: { recipient: ['object'] }, noun: { recipient: ['against', 'about', 'at', 'toward'] }, presupposes: ['of'],
    unless: { object: ['himself', 'herself', 'themselves', 'novelist', 'singer', 'player', 'coach', 'actor', 'chef'], subject: ['reviewer', 'coach', 'player', '@private'], of: ['plagiarism', 'laziness', 'diving', 'cheat', 'doping'] }, confidence: 0.93,
    fires: 'Rwanda accused its neighbour of arming the rebels.', not: 'He accused himself of laziness.',
  },
  {
    id: 'accuse-crime', category: 'ACCUSE', mode: 'allege', cameo: '1121', contexts: ['crime'],
    verbs: ['accuse', 'suspect'], when: { of: ['@crime', 'stealing', 'bribe', 'steal', 'embezzle', 'launder', 'smuggle', 'rig', 'killing', 'looting'] },
    verb: { recipient: ['object'] }, presupposes: ['of'], priority: 2, confidence: 0.92,
    fires: 'The auditor accused the governor of fraud.', not: 'The auditor accused nobody and filed the papers.',
  },
  {
    id: 'accuse-abuse', category: 'ACCUSE', mode: 'allege', cameo: '1122', contexts: ['human_rights'],
    verbs: ['accuse'], when: { of: ['@abuse', 'torture', 'persecute', 'oppress', 'discriminate', 'silence', 'repress'] },
    verb: { recipient: ['object'] }, presupposes: ['of'], priority: 3, confidence: 0.92,
    fires: 'A rights group accused the junta of torture.', not: 'A rights group accused no one of it.',
  },
  {
    id: 'accuse-aggression', category: 'ACCUSE', mode: 'allege', cameo: '1123', contexts: ['military'],
    verbs: ['accuse'], when: { of: ['@aggression', 'attack', 'shell', 'bomb', 'violate', 'invade', 'fire', 'provoke', 'breach', 'strike', 'escalate', 'raid', 'occupy'] },
    verb: { recipient: ['object'] }, presupposes: ['of'], priority: 2, confidence: 0.92,
    fires: 'Cambodia accused Thailand of shelling the temple.', not: 'The jury accused the witness of inventing it.',
  },
  {
    id: 'accuse-war-crime', category: 'ACCUSE', mode: 'allege', cameo: '1124', contexts: ['military', 'legal'],
    verbs: ['accuse', 'charge'], when: { of: ['@war_crime'] },
    verb: { recipient: ['object'] }, presupposes: ['of'], priority: 4, confidence: 0.93,
    fires: 'South Sudan accused the militia of war crimes.', not: 'Critics accused the play of boredom.',
  },
  {
    id: 'accuse-spying', category: 'ACCUSE', mode: 'allege', cameo: '1125', contexts: ['legal', 'intelligence'],
    verbs: ['accuse', 'suspect'], when: { of: ['@espionage', 'spy', 'meddle', 'interfere', 'plot', 'eavesdrop', 'bug', 'sabotage', 'collude'] },
    verb: { recipient: ['object'] }, presupposes: ['of'], priority: 2, confidence: 0.92,
    fires: 'Norway accused the attaché of espionage.', not: 'Children accused each other of cheating.',
  },
  {
    id: 'blame', category: 'ACCUSE', mode: 'allege', cameo: '112',
    verbs: ['blame'], verb: { recipient: ['object', 'on'] }, presupposes: ['for', 'object'],
    unless: { object: ['@natural', '@market', 'error', 'fault', 'himself', 'herself', 'themselves', 'technology'], on: ['@natural', '@market', 'error', 'weather', 'fault', 'failure'], subject: ['@market', '@sports'] }, confidence: 0.8,
    fires: 'Mali blamed France for the collapse of the talks.', not: 'The airline blamed the delay on the weather.',
  },
  {
    id: 'blame-on', category: 'ACCUSE', mode: 'allege', cameo: '112',
    verbs: ['blame', 'pin'], when: { on: ['*'] }, verb: { recipient: ['on'] }, presupposes: ['object'],
    unless: { on: ['@natural', '@market', 'error', 'fault', 'wall', 'failure', 'lapel', 'shortage'], object: ['hope', 'medal', 'badge'] }, priority: 1, confidence: 0.85,
    fires: 'Ecuador blamed the bombing on a gang.', not: 'They pinned their hopes on the striker.',
  },
  {
    id: 'blame-noun', category: 'ACCUSE', mode: 'allege', cameo: '112',
    nouns: ['blame'], when: { on: ['*'] }, noun: { actor: ['subject', 'possessor', 'by'], recipient: ['on', 'at'] }, presupposes: ['for'], priority: 1, confidence: 0.7,
    fires: 'Tripoli laid the blame on a local warlord.', not: 'The goalkeeper took the blame.',
  },
  {
    id: 'hold-responsible', category: 'ACCUSE', mode: 'allege', cameo: '112',
    verbs: ['hold', 'find'], when: { complement: ['responsible', 'accountable', 'liable', 'culpable'] },
    unless: { subject: ['@court'] }, presupposes: ['for'], priority: 2, confidence: 0.85,
    fires: 'The group was held responsible for the blast by Kabul.', not: 'They hold a responsible post at the bank.',
  },
  {
    id: 'point-finger', category: 'ACCUSE', mode: 'allege', cameo: '112',
    verbs: ['point'], when: { object: ['finger'] }, verb: { recipient: ['at', 'to', 'toward'] }, presupposes: ['for'], priority: 1, confidence: 0.85,
    fires: 'Officials in Nicosia pointed the finger at a rival service.', not: 'The guide pointed at the summit.',
  },
  {
    id: 'allege', category: 'ACCUSE', mode: 'allege', cameo: '112',
    verbs: ['allege', 'charge', 'insinuate'], when: { complement: ['clause'] }, verb: { recipient: ['complementSubject'] }, priority: 1, confidence: 0.7,
    fires: 'The colonel alleged that the embassy had paid the plotters.', not: 'The alleged owner of the yacht was never seen.',
  },
  {
    id: 'sue', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    verbs: ['sue', 'take_to_court', 'litigate', 'countersue'], nouns: ['lawsuit', 'litigation', 'legal_action', 'legal_challenge', 'class_action', 'suit'],
    verb: { recipient: ['object', 'against'] }, noun: { recipient: ['against', 'to'] }, presupposes: ['for', 'over'],
    unless: { for: ['peace', 'divorce'], object: ['husband', 'wife'], modifier: ['dark', 'business', 'space', 'swim'] }, confidence: 0.85,
    fires: 'Gambia sued the junta at the world court.', not: 'The defeated king sued for peace.',
  },
  {
    id: 'take-to-court', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    verbs: ['take', 'drag', 'haul', 'bring', 'refer'], when: { to: ['court', 'arbitration', 'tribunal', 'justice', 'prosecutor', 'icc'] },
    unless: { object: ['child', 'guest', 'ball'] }, presupposes: ['for', 'over'], priority: 2, confidence: 0.85,
    fires: 'Costa Rica took its neighbour to court over the river.', not: 'Friends took the visitor to the beach.',
  },

  {
    id: 'take-to-court-bare', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    verbs: ['take', 'drag', 'haul', 'bring'], when: { complement: ['court', 'arbitration', 'tribunal', 'justice'], object: ['*'] },
    unless: { object: ['child', 'guest', 'ball'] }, presupposes: ['for', 'over'], priority: 2, confidence: 0.8,
    fires: 'Belize took its neighbour to court over the reef.', not: 'The pair took the stairs to eat.',
  },
  {
    id: 'charge-crime', category: 'ACCUSE', mode: 'allege', cameo: '112', contexts: ['legal'],
    verbs: ['charge', 'indict', 'arraign', 'impeach', 'book'], nouns: ['indictment', 'arraignment', 'impeachment', 'criminal_charge', 'charge_sheet'],
    verb: { recipient: ['object'] }, noun: { recipient: ['of', 'against'] }, presupposes: ['with', 'for', 'over'],
    unless: { object: ['euro', 'pound', 'cent', 'penny', 'battery', 'fee', 'price', 'phone', 'rent', 'car', 'customer', 'toll', 'flight', 'table', 'ticket', 'room', 'interest', 'dollar', 'passenger', 'commission', 'vehicle', 'rate', 'hotel', 'line'], into: ['*'], complement: ['clause'] }, confidence: 0.8,
    fires: 'Prosecutors charged the former minister with bribery.', not: 'The garage charged the battery for free.',
  },
  {
    id: 'charges-noun', category: 'ACCUSE', mode: 'allege', cameo: '112', contexts: ['legal'],
    nouns: ['charge'], when: { against: ['*'] }, noun: { actor: ['subject', 'possessor', 'by'], recipient: ['against'] }, presupposes: ['of'], priority: 1, confidence: 0.7,
    fires: 'Peru brought charges of treason against the two officers.', not: 'The bank dropped its charge for transfers.',
  },
  {
    id: 'prosecute', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    verbs: ['prosecute', 'put_on_trial', 'court-martial'], nouns: ['prosecution', 'court-martial'],
    verb: { recipient: ['object'] }, presupposes: ['for', 'over'], unless: { object: ['war', 'campaign', 'claim'] }, confidence: 0.8,
    fires: 'Senegal prosecuted the exiled ruler.', not: 'The general prosecuted the war with vigour.',
  },
  {
    id: 'try-in-court', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    verbs: ['try'], when: { object: ['@victim', '@politician', 'suspect', 'defendant', 'man', 'dissident', 'colonel', 'lawyer', 'blogger', 'case'] },
    unless: { object: ['luck', 'hand', 'food'], complement: ['*'] }, presupposes: ['for', 'on'], priority: 1, confidence: 0.7,
    fires: 'A military court tried the activist for sedition.', not: 'Visitors tried the local soup.',
  },
  {
    id: 'trial', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    nouns: ['trial', 'retrial', 'hearing'], noun: { actor: ['by', 'subject', 'possessor'], recipient: ['of', 'against'] }, presupposes: ['for', 'over'],
    when: { of: ['@victim', '@politician', '@fighter', 'suspect', 'defendant', 'dissident', 'officer', 'lawyer', 'blogger', 'ally'] },
    unless: { modifier: ['clinical', 'drug', 'vaccine', 'time', 'sea', 'field', 'medical'] }, priority: 1, confidence: 0.65,
    fires: 'The trial of the former president by a Guinean court opened.', not: 'A clinical trial of the vaccine begins in May.',
  },  {
    id: 'show-trial', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    nouns: ['show_trial', 'court_case', 'corruption_trial', 'murder_trial', 'treason_trial', 'war-crimes_trial', 'criminal_trial', 'mass_trial'], noun: { actor: ['by', 'subject', 'possessor'], recipient: ['of', 'against'] }, presupposes: ['for', 'over'], unless: { subject: ['novel', 'film'] }, confidence: 0.65,
    fires: 'The treason trial of the bishop by the junta lasted a day.', not: 'The film ends with a murder trial.',
  },

  {
    id: 'go-on-trial', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    verbs: ['go', 'put', 'stand', 'appear', 'place'], when: { on: ['trial'] }, verb: { actor: ['by'], recipient: ['object', 'subject'] }, presupposes: ['for', 'over'], unless: { object: ['drug', 'system', 'product', 'vaccine'] }, priority: 2, confidence: 0.75,
    fires: 'Two journalists went on trial in Minsk.', not: 'The new tram went on the main line.',
  },
  {
    id: 'testify', category: 'ACCUSE', mode: 'allege', cameo: '115', contexts: ['legal'],
    verbs: ['testify', 'give_evidence'], when: { against: ['*'] }, verb: { recipient: ['against'] }, priority: 1, confidence: 0.65,
    fires: 'The defector testified against the warlord.', not: 'The old walls testify to a rich past.',
  },
  // investigate
  {
    id: 'examine-charge', category: 'ACCUSE', mode: 'investigate', cameo: '090', contexts: ['legal'],
    verbs: ['examine', 'review', 'study', 'weigh'], when: { subject: ['investigator', 'prosecutor', 'police', 'detective', 'court', 'tribunal', 'commission', 'panel'], object: ['allegation', 'accusation', 'involvement', 'complaint', 'role', 'claim'] }, verb: { recipient: ['against', 'of'] }, unless: { object: ['insurance_claim'] }, priority: 2, confidence: 0.65,
    fires: 'Investigators are examining the involvement of the mayor in the fraud.', not: 'Students examine the role of bees in the orchard.',
  },
  {
    id: 'investigate', category: 'ACCUSE', mode: 'investigate', cameo: '090',
    verbs: ['investigate', 'probe', 'inquire', 'enquire', 'look_into'], nouns: ['investigation', 'probe', 'inquiry', 'enquiry', 'inquest', 'fact-finding_mission', 'fact_finding_mission'],
    verb: { recipient: ['object', 'into'] }, noun: { recipient: ['into', 'of', 'against', 'on'] }, presupposes: ['object', 'into', 'of'],
    unless: { object: ['gene', 'cell', 'planet', 'cave', 'effect', 'mystery', '@natural'], into: ['@natural', 'cause', 'effect', 'gene'], subject: ['scientist', 'researcher', 'astronomer'], modifier: ['space', 'lunar', 'scientific'] }, confidence: 0.82,
    fires: 'Malta investigated the minister over the contract.', not: 'Astronomers probed the planet with a radar.',
  },
  {
    id: 'investigate-corruption', category: 'ACCUSE', mode: 'investigate', cameo: '091', contexts: ['corruption'],
    verbs: ['investigate', 'probe', 'look_into'],
    when: { object: ['@crime', 'contract', 'bribe', 'scandal', 'finance'] }, verb: { recipient: ['of', 'by', 'object'] }, presupposes: ['object'], priority: 1, confidence: 0.85,
    fires: 'The anti-graft office investigated bribery at the port.', not: 'The anti-graft office probed nothing at all last year.',
  },  {
    id: 'corruption-probe', category: 'ACCUSE', mode: 'investigate', cameo: '091', contexts: ['corruption'],
    nouns: ['corruption_probe', 'corruption_inquiry', 'corruption_investigation', 'fraud_inquiry', 'graft_probe', 'criminal_investigation', 'criminal_inquiry', 'bribery_investigation', 'fraud_investigation', 'criminal_probe'], noun: { recipient: ['into', 'of', 'against', 'on'] }, presupposes: ['into'], unless: { subject: ['novel', 'film'] }, confidence: 0.83,
    fires: 'A corruption probe into the former ministers was opened by Zagreb.', not: 'The novel follows a corruption probe.',
  },

  {
    id: 'investigate-abuse', category: 'ACCUSE', mode: 'investigate', cameo: '092', contexts: ['human_rights'],
    verbs: ['investigate', 'probe', 'look_into', 'document'], when: { object: ['@abuse', 'human_rights'] },
    verb: { recipient: ['by', 'of', 'against', 'object'] }, presupposes: ['object'], priority: 2, confidence: 0.85,
    fires: 'Envoys investigated abuses by the prison service.', not: 'Zoologists documented the birds of the marsh.',
  },
  {
    id: 'investigate-military', category: 'ACCUSE', mode: 'investigate', cameo: '093', contexts: ['military'],
    verbs: ['investigate', 'probe', 'look_into'], when: { object: ['@aggression', 'airstrike', 'killing', 'shooting', 'bombardment', 'ambush'] },
    verb: { recipient: ['by', 'of', 'object'] }, presupposes: ['object'], priority: 1, confidence: 0.85,
    fires: 'The mission investigated the shelling of the convoy.', not: 'The mission probed the soil of the crater.',
  },
  {
    id: 'investigate-war-crime', category: 'ACCUSE', mode: 'investigate', cameo: '094', contexts: ['legal', 'military'],
    verbs: ['investigate', 'probe', 'look_into', 'document'], when: { object: ['@war_crime'] },
    verb: { recipient: ['by', 'of', 'object'] }, presupposes: ['object'], priority: 3, confidence: 0.88,
    fires: 'The tribunal investigated war crimes in the valley.', not: 'The tribunal documented its spending.',
  },
  {
    id: 'interrogate', category: 'ACCUSE', mode: 'investigate', cameo: '090', contexts: ['legal'],
    verbs: ['interrogate', 'question', 'cross-examine', 'grill'], nouns: ['interrogation', 'questioning'],
    when: { subject: ['@security', '@court', 'investigator', 'detective', 'prosecutor', 'inspector', 'panel', 'committee', 'agency', 'lawyer'] },
    unless: { object: ['fish', 'steak', 'legitimacy', 'need', 'wisdom', 'motive'] }, priority: 1, confidence: 0.75,
    fires: 'Police questioned the editor for nine hours.', not: 'The cook grilled the fish.',
  },
  {
    id: 'search-for-suspect', category: 'ACCUSE', mode: 'investigate', cameo: '090',
    verbs: ['hunt', 'search', 'look'], nouns: ['manhunt'], when: { for: ['suspect', 'attacker', 'gunman', 'killer', 'assailant', 'bomber', 'perpetrator', 'fugitive', 'culprit'] },
    verb: { recipient: ['for'] }, noun: { actor: ['by', 'subject', 'possessor', 'modifier'], recipient: ['for'] }, unless: { subject: ['dog', 'lion', 'user'] }, priority: 1, confidence: 0.55,
    fires: 'Troops hunted for the gunman in the hills.', not: 'Lions hunted for food near the camp.',
  },
  {
    id: 'audit', category: 'ACCUSE', mode: 'investigate', cameo: '090',
    verbs: ['audit', 'scrutinise', 'scrutinize'], nouns: ['audit', 'scrutiny'], noun: { recipient: ['of', 'into', 'on'] }, unless: { modifier: ['energy', 'annual', 'company'] , subject: ['accountant', 'firm'] }, confidence: 0.5,
    fires: 'Treasury inspectors scrutinised the aid agency in Haiti.', not: 'An accountant audited the firm.',
  },
]
