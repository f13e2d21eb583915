import type { Frame, Roles } from '../frame.ts'

const IMPOSED: Roles = { actor: ['subject', 'by', 'possessor', 'modifier', 'from'], recipient: ['on', 'against', 'upon', 'for', 'to'] }

/** Who an embassy sends and keeps; said by their trade, not by name. */
const EMBASSY: readonly string[] = [
  'diplomat', 'ambassador', 'envoy', 'attaché', 'consul', 'chargé', 'consul_general', 'high_commissioner', 'embassy_staff', 'embassy_employee', 'embassy_official',
  'diplomatic_staff', 'military_attaché', 'defence_attaché', 'consular_officer', 'nuncio', 'head_of_mission',
]
const LEAVE: readonly string[] = ['leave', 'depart', 'quit', 'go', 'exit', 'return', 'get_out']

/** Existing relations reduced: sanctions, recalls, expulsions, aid and talks cut off, convictions. */
export const SANCTION_FRAMES: readonly Frame[] = [
  // discontinue
  {
    id: 'impose-sanctions', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['sanction', 'penalise', 'penalize', 'blacklist', 'embargo'], nouns: ['sanction', 'sanctions', 'embargo', 'trade_embargo', 'arms_embargo', 'oil_embargo', 'economic_sanction', 'countersanction', 'counter-sanction', 'blacklisting', 'visa_ban', 'travel_ban', 'asset_freeze', 'price_cap', 'export_ban', 'import_ban', 'trade_ban', 'export_control', 'punitive_measure', 'punitive_tariff', 'import_duty', 'trade_restriction', 'trade_war', 'export_restriction', 'financial_sanction', 'punitive_duty', 'import_tariff', 'trade_sanction', 'trade_boycott', 'retaliatory_tariff', 'oil_price_cap', 'import_restriction', 'flight_ban', 'trade_curb', 'countermeasure'],
    verb: { recipient: ['object', 'on', 'against'] }, noun: IMPOSED, unless: { subject: ['referee', '@sports', 'parent'], object: ['@sports', 'payment', 'use', 'marriage', 'merger', 'loan', 'strike_action'], modifier: ['royal', 'papal', 'press', 'news'] }, confidence: 0.82,
    fires: 'Canada imposed sanctions on two generals of Myanmar.', not: 'The referee sanctioned the player with a card.',
  },
  {
    id: 'impose-penalty', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['impose', 'slap', 'levy', 'tighten', 'widen', 'extend', 'expand', 'reimpose', 'reinstate', 'toughen', 'prolong', 'renew', 'adopt', 'approve', 'introduce', 'apply', 'place', 'enact', 'stiffen', 'ramp_up'], when: { object: ['@penalty'] }, verb: { recipient: ['on', 'against', 'upon', 'to', 'for', 'indirect'] },
    unless: { on: ['speeding', 'motorist', 'driver', 'smoker', 'player', 'club', 'plastic', 'bag', 'sugar', 'alcohol'], subject: ['referee', '@sports'] }, priority: 2, confidence: 0.88,
    fires: 'Brazil slapped tariffs on Chinese steel.', not: 'The city imposed a levy on plastic bags.',
  },

  {
    id: 'renew-embargo', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['impose', 'tighten', 'extend', 'reimpose', 'prolong', 'renew', 'adopt', 'approve', 'introduce'], when: { complement: ['embargo', 'sanction', 'tariff', 'boycott'] }, verb: { recipient: ['on', 'against'] }, priority: 2, confidence: 0.75,
    fires: 'The council renewed the arms embargo on South Sudan.', not: 'The library renewed his card.',
  },
  {
    id: 'punitive-measures', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    nouns: ['measure', 'step', 'action'], when: { modifier: ['restrictive', 'punitive', 'retaliatory', 'coercive', 'reciprocal'], light: ['adopt', 'announce', 'impose', 'introduce', 'take', 'unveil', 'approve', 'enact', 'extend', 'renew', 'declare'] },
    noun: { actor: ['subject', 'by', 'possessor'], recipient: ['against', 'on', 'upon', 'toward'] }, unless: { subject: ['@private', '@sports', 'company', 'bank', 'school'] }, priority: 1, confidence: 0.78,
    fires: 'The bloc adopted restrictive measures against six judges of Belarus.', not: 'The school took safety measures before the trip.',
  },
  {
    id: 'measures-against', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    nouns: ['measure', 'countermeasure', 'counter-measure'], when: { against: ['@territory', 'junta', 'regime', 'government', 'official', 'minister', 'entity', 'general', 'oligarch', 'ruler', 'leader', 'family', 'leadership'], light: ['adopt', 'announce', 'impose', 'introduce', 'unveil', 'approve', 'enact', 'take'] },
    noun: { actor: ['subject', 'by', 'possessor'], recipient: ['against'] }, unless: { against: ['covid-19', 'covid', 'ebola', 'aids', 'mpox', '@natural', '@market'], subject: ['@private', '@sports', 'company', 'bank', 'school'] }, priority: 1, confidence: 0.75,
    fires: 'The union announced new measures against Minsk.', not: 'The clinic introduced measures against the virus.',
  },
  {
    id: 'similar-measures', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    nouns: ['measure', 'step'], when: { modifier: ['similar', 'identical', 'parallel', 'further', 'matching'], light: ['adopt', 'announce', 'impose', 'introduce', 'take', 'unveil'], subject: ['@territory', 'bloc', 'union', 'council', 'ministry', 'treasury'] },
    noun: { actor: ['subject'], recipient: ['against', 'on'] }, unless: { subject: ['@private', '@sports', 'company', 'bank', 'school'] }, priority: 1, confidence: 0.6,
    fires: 'Costa Rica adopted similar measures a week later.', not: 'Other schools adopted similar measures.',
  },
  {
    id: 'tariff-noun', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    nouns: ['tariff', 'duty'], when: { on: ['*'] }, noun: IMPOSED, unless: { modifier: ['electricity', 'roaming', 'phone', 'water', 'guard', 'night', 'moral'] }, priority: 1, confidence: 0.65,
    fires: 'The new tariff by Ankara on American cars starts at midnight.', not: 'The night duty on ward six starts at ten.',
  },
  {
    id: 'ban-imports', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['ban', 'block', 'halt', 'prohibit', 'suspend', 'bar', 'restrict', 'stop', 'curb', 'cut', 'freeze', 'cut_off'], when: { object: ['import', 'export', 'trade', 'shipment', 'sale', 'purchase', 'transit', 'flight', 'gas_supply', 'investment', 'remittance', 'oil_import', 'arms_sale', 'arms_export', 'delivery', 'overflight', 'rail_traffic', 'goods', 'product', 'coal', 'airline', 'postal_service'] },
    verb: { recipient: ['from', 'of', 'to', 'with', 'by', 'on'] }, unless: { subject: ['@natural', 'volcano', 'retailer', 'shop', 'supermarket', 'strike', 'airport'], object: ['flight_of_stairs'] }, priority: 2, confidence: 0.78,
    fires: 'Indonesia halted imports of beef from Australia.', not: 'A storm halted flights.',
  },
  {
    id: 'ban-carriers', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['ban', 'bar', 'exclude', 'block', 'shut_out', 'prohibit', 'lock_out'], when: { object: ['@vessel', 'airline', 'carrier', 'flight', 'goods', 'product', 'company', 'firm', 'haulier', 'trader', 'bank', 'broadcaster', 'exporter', 'airliner', 'jet'], from: ['*'] }, verb: { recipient: ['of', 'object'] },
    unless: { subject: ['@natural', '@private', '@sports', 'rule', 'accident', 'airline'] }, priority: 2, confidence: 0.75,
    fires: 'Quito barred Peruvian lorries from its ports.', not: 'The airline barred a trader from its lounge.',
  },
  {
    id: 'put-on-list', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['put', 'place', 'add', 'include', 'enter'], when: { on: ['sanctions_list', 'sanction_list', 'blacklist', 'terror_list', 'entity_list', 'terrorism_list'], object: ['*'] }, verb: { recipient: ['object'] }, unless: { subject: ['@private'] }, priority: 3, confidence: 0.85,
    fires: 'The bloc put five generals on its sanctions list.', not: 'The cook put eggs on the shopping list.',
  },
  {
    id: 'add-to-list', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['add', 'include'], when: { to: ['sanctions_list', 'sanction_list', 'blacklist', 'terror_list', 'entity_list', 'terrorism_list'], object: ['*'] }, verb: { recipient: ['object'] }, unless: { subject: ['@private'] }, priority: 3, confidence: 0.85,
    fires: 'The treasury added two shippers to its blacklist.', not: 'The cook added salt to the soup.',
  },
  {
    id: 'freeze-assets', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['freeze', 'block', 'immobilise', 'immobilize'], when: { object: ['asset', 'account', 'fund', 'reserve', 'holding', 'bank_account', 'property'] }, verb: { recipient: ['of', 'object', 'against'] }, unless: { subject: ['facebook', 'twitter'] }, priority: 2, confidence: 0.85,
    fires: 'Bern froze the assets of the ousted family.', not: 'The pond froze early.',
  },
  {
    id: 'cut-aid', category: 'SANCTION', mode: 'discontinue', cameo: '162', contexts: ['human_security'],
    verbs: ['suspend', 'cut', 'halt', 'stop', 'freeze', 'withhold', 'cut_off', 'end', 'slash', 'block', 'pause', 'withdraw', 'reduce', 'terminate', 'cancel', 'discontinue', 'curtail'], when: { object: ['aid', 'assistance', 'funding', 'loan', 'grant', 'food_aid', 'support', 'subsidy', 'development_aid', 'payment', 'bailout', 'relief', 'contribution', 'financing', 'disbursement', 'budget_support', 'loan_programme', 'aid_programme', 'aid_package', 'loan_program', 'aid_program', 'assistance_programme', 'lending', 'humanitarian_aid', 'foreign_aid'] },
    verb: { recipient: ['to', 'for', 'from', 'of', 'indirect'] }, unless: { subject: ['bank_branch', '@natural', 'student'], object: ['hearing'] }, priority: 2, confidence: 0.85,
    fires: 'The Dutch cabinet suspended aid to Rwanda.', not: 'The student suspended payment of her gym fee.',
  },
  {
    id: 'freeze-money-in-aid', category: 'SANCTION', mode: 'discontinue', cameo: '162', contexts: ['economic'],
    verbs: ['freeze', 'withhold', 'suspend', 'cut', 'cut_off', 'block', 'halt', 'cancel', 'hold_back'], when: { object: ['@money'], in: ['aid', 'assistance', 'funding', 'help', 'loan', 'grant', 'support', 'subsidy', 'financing'] },
    verb: { recipient: ['to', 'for', 'from', 'of'] }, unless: { subject: ['@private', 'company', 'firm'] }, priority: 3, confidence: 0.83,
    fires: 'The Dutch cabinet froze nine million euros in aid to Chad.', not: 'The firm cut a million euros in travel for its staff.',
  },
  {
    id: 'cut-economic-aid', category: 'SANCTION', mode: 'discontinue', cameo: '1621', contexts: ['economic'],
    verbs: ['suspend', 'cut', 'halt', 'freeze', 'withhold', 'cut_off', 'block', 'pause', 'stop'], when: { object: ['loan', 'credit', 'bailout', 'budget_support', 'economic_aid', 'economic_assistance', 'tranche', 'financing', 'disbursement', 'credit_line'] },
    verb: { recipient: ['to', 'for', 'of'] }, unless: { subject: ['branch'] }, priority: 3, confidence: 0.83,
    fires: 'The fund withheld a tranche from the treasury of Pakistan, and froze the loan to Sri Lanka.', not: 'The clerk stopped at the counter.',
  },
  {
    id: 'cut-military-aid', category: 'SANCTION', mode: 'discontinue', cameo: '1622', contexts: ['military'],
    verbs: ['suspend', 'cut', 'halt', 'freeze', 'withhold', 'cut_off', 'block', 'pause', 'stop', 'end'], when: { object: ['military_aid', 'military_assistance', 'arms_sale', 'arms_delivery', 'arms_shipment', 'weapons_shipment', 'arms_transfer', 'security_assistance', 'military_support', 'weapons_delivery', 'intelligence_sharing'] },
    verb: { recipient: ['to', 'for', 'with'] }, priority: 4, confidence: 0.87,
    fires: 'Rome suspended arms sales to Saudi Arabia.', not: 'The dealer paused for breath.',
  },
  {
    id: 'cut-humanitarian-aid', category: 'SANCTION', mode: 'discontinue', cameo: '1623', contexts: ['human_security'],
    verbs: ['suspend', 'cut', 'halt', 'stop', 'cut_off', 'pause', 'block', 'end'], when: { object: ['food_aid', 'humanitarian_aid', 'relief', 'humanitarian_assistance', 'relief_work', 'ration', 'emergency_aid', 'relief_operation', 'food_assistance'] },
    verb: { recipient: ['to', 'for', 'in'] }, priority: 4, confidence: 0.83,
    fires: 'The agency halted food aid to Tigray.', not: 'The rain stopped at noon.',
  },
  {
    id: 'suspension-of', category: 'SANCTION', mode: 'discontinue', cameo: '160',
    nouns: ['suspension', 'freeze', 'cut-off', 'cutoff', 'halt', 'withholding', 'curtailment', 'discontinuation'], when: { of: ['aid', 'assistance', 'trade', 'cooperation', 'funding', 'export', 'import', 'loan', 'flight', 'arms_sale', 'treaty', 'visa', 'relation', 'support', 'membership', 'shipment', 'delivery', 'sale', 'weapon'] },
    noun: { actor: ['possessor', 'by', 'subject'], recipient: ['to', 'with', 'from', 'for', 'against'] }, unless: { modifier: ['car', 'rear'] }, priority: 1, confidence: 0.78,
    fires: 'The suspension of aid to Burundi by Belgium followed the vote.', not: 'The garage fixed the suspension of the car.',
  },
  {
    id: 'deny-visa', category: 'SANCTION', mode: 'discontinue', cameo: '160', contexts: ['diplomatic'],
    verbs: ['deny', 'refuse', 'revoke', 'cancel', 'suspend', 'withhold', 'annul', 'restrict', 'stop', 'halt'], when: { object: ['visa', 'visas', 'entry_permit', 'work_permit', 'accreditation', 'residence_permit', 'visa_service'] },
    verb: { recipient: ['indirect', 'to', 'of', 'for', 'from', 'object'] }, unless: { subject: ['clerk', 'hotel'] }, priority: 4, confidence: 0.84,
    fires: 'Washington revoked the visas of four Hungarian officials.', not: 'The hotel cancelled the booking.',
  },
  {
    id: 'suspend-agreement', category: 'SANCTION', mode: 'discontinue', cameo: '160', contexts: ['diplomatic'],
    verbs: ['suspend', 'freeze', 'abrogate', 'scrap', 'annul', 'denounce', 'terminate', 'revoke', 'tear_up', 'cancel', 'repudiate', 'exit', 'abandon', 'quit', 'renounce', 'halt', 'shelve', 'put_on_hold'], when: { object: ['treaty', 'accord', 'pact', 'agreement', 'convention', 'protocol', 'cooperation', 'deal', 'participation', 'contract', 'partnership', 'memorandum', 'membership', 'ratification'] },
    verb: { recipient: ['with', 'of', 'in', 'against'] }, unless: { subject: ['@sports', 'studio', 'singer', 'publisher', 'company'], modifier: ['record'] }, priority: 2, confidence: 0.8,
    fires: 'Delhi suspended the water treaty with its neighbour.', not: 'The studio tore up the contract of the actor.',
  },
  {
    id: 'suspend-membership', category: 'SANCTION', mode: 'expel', cameo: '160', contexts: ['diplomatic'],
    verbs: ['suspend', 'expel', 'exclude', 'eject', 'oust', 'bar', 'kick_out', 'remove', 'disqualify', 'strip'], when: { from: ['bloc', 'union', 'council', 'organisation', 'organization', 'body', 'group', 'alliance', 'assembly', 'commonwealth', 'party', 'committee', 'coalition', 'membership', 'association', 'community'] },
    verb: { recipient: ['object'] }, unless: { object: ['pupil', 'student', 'player', 'chemical', 'striker'], from: ['@sports'] }, priority: 2, confidence: 0.85,
    fires: 'The regional bloc suspended Guinea from its council.', not: 'The school expelled a pupil from the choir.',
  },
  {
    id: 'reduce-relations', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    verbs: ['sever', 'cut', 'break', 'suspend', 'downgrade', 'break_off', 'freeze', 'reduce', 'rupture', 'end', 'scale_back', 'cut_off', 'limit', 'scale_down', 'terminate', 'halt', 'cease', 'lower', 'curtail'], when: { object: ['@ties', 'diplomatic_relations', 'recognition', 'communication'] },
    verb: { recipient: ['with', 'to', 'from', 'between'] }, unless: { subject: ['study', '@market', 'couple'], object: ['friendship'] }, priority: 3, confidence: 0.9,
    fires: 'Nicaragua severed ties with Taipei.', not: 'The surgeon severed a nerve by mistake.',
  },
  {
    id: 'break-with', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    verbs: ['break', 'part_ways', 'cut_ties', 'split', 'disengage', 'decouple', 'distance'], when: { with: ['*'] }, verb: { recipient: ['with', 'from'] }, unless: { with: ['tradition', 'past', 'convention', 'routine', 'habit', 'hammer', 'wife', 'husband', 'girlfriend', 'boyfriend', 'tool', 'coach'], object: ['*'], subject: ['wave', 'couple', 'fever', '@sports', 'film'] }, priority: 1, confidence: 0.55,
    fires: 'Bamako broke with Paris after the raid.', not: 'The painter broke with tradition.',
  },
  {
    id: 'rupture-noun', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    nouns: ['rupture', 'severance', 'downgrade', 'break-off', 'breakdown'], when: { of: ['@ties'] }, noun: { actor: ['possessor', 'by', 'subject'], recipient: ['with'] }, unless: { modifier: ['credit', 'tendon', 'rating'] }, priority: 1, confidence: 0.75,
    fires: 'The severance of relations by Riyadh with Doha lasted years.', not: 'He suffered a rupture of the tendon.',
  },
  {
    id: 'recall-ambassador', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    verbs: ['recall', 'withdraw', 'call_back', 'pull_out', 'call_home', 'bring_home', 'pull'], when: { object: ['ambassador', 'envoy', 'diplomat', 'chargé', 'charge', 'attaché', 'consul', 'high_commissioner', 'mission', 'embassy_staff', 'diplomatic_staff', 'head_of_mission', 'representative'] },
    verb: { recipient: ['from', 'to', 'in', 'object'] }, unless: { object: ['year'] }, priority: 3, confidence: 0.92,
    fires: 'Algiers recalled its ambassador from Paris.', not: 'The retired diplomat recalled his years at sea.',
  },
  {
    id: 'recall-noun', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    nouns: ['recall', 'withdrawal'], when: { of: ['ambassador', 'envoy', 'diplomat', 'mission', 'consul', 'attaché'] }, noun: { actor: ['possessor', 'by', 'subject'], recipient: ['from', 'to', 'in'] }, unless: { modifier: ['product', 'safety', 'total'] }, priority: 2, confidence: 0.87,
    fires: 'The recall of the envoy from Ankara by Vienna came on Sunday.', not: 'The carmaker announced a recall of vans.',
  },
  {
    id: 'close-embassy', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    verbs: ['close', 'shut', 'shut_down', 'shutter', 'vacate', 'evacuate', 'close_down'], when: { object: ['embassy', 'consulate', 'mission', 'consulate_general', 'liaison_office', 'diplomatic_mission', 'interests_section'] }, verb: { recipient: ['in', 'of', 'object'] }, unless: { for: ['holiday', 'christmas', 'renovation', 'repair'] }, priority: 3, confidence: 0.88,
    fires: 'Ottawa closed its embassy in Caracas.', not: 'The mission closed its gates for the holiday.',
  },
  {
    id: 'expel-diplomat', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'],
    verbs: ['expel', 'eject', 'kick_out', 'throw_out', 'oust', 'send_home', 'boot_out', 'order_out', 'banish', 'turf_out'], when: { object: ['@diplomat', 'spy', 'official', 'military_attaché', 'correspondent', 'embassy_employee'] }, verb: { recipient: ['object', 'of', 'from'] }, unless: { from: ['school', 'club', 'party', 'game', 'pitch'] }, priority: 3, confidence: 0.92,
    fires: 'Bulgaria expelled two Russian diplomats.', not: 'The headmistress expelled three boys from the school.',
  },

  {
    id: 'order-diplomat-out', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'], content: 'act',
    verbs: ['order', 'tell', 'ask', 'instruct', 'direct', 'command', 'request', 'require', 'give', 'oblige'], when: { object: [...EMBASSY, 'member', 'employee', 'staff'], complement: LEAVE },
    verb: { recipient: ['object'] }, unless: { subject: ['@private', 'hotel', 'landlord', 'company', 'firm', 'club'] }, priority: 5, confidence: 0.9,
    fires: 'Sofia ordered two diplomats of the neighbouring state to leave.', not: 'The landlord asked the band to leave.',
  },
  {
    id: 'tell-diplomat-to-go', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'], content: 'act',
    verbs: ['order', 'tell', 'ask', 'instruct', 'direct', 'give', 'grant', 'allow'], when: { indirect: [...EMBASSY, 'staff', 'member'], complement: LEAVE },
    verb: { recipient: ['indirect'] }, unless: { subject: ['@private', 'hotel', 'landlord', 'company'] }, priority: 5, confidence: 0.9,
    fires: 'Lusaka told the consul to leave by Monday.', not: 'The nurse told the visitors to leave.',
  },
  {
    id: 'hours-to-leave', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'], content: 'act',
    verbs: ['give', 'grant', 'allow'], when: { object: ['hour', 'day', 'week'], indirect: [...EMBASSY, 'staff', 'member', 'mission'] },
    verb: { recipient: ['indirect', 'object'] }, unless: { subject: ['@private'] }, priority: 4, confidence: 0.85,
    fires: 'Dakar gave the attaché two days to leave the country.', not: 'The coach gave the squad a day off.',
  },
  {
    id: 'send-envoy-home', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'],
    verbs: ['send', 'order', 'send_home', 'pack'], when: { object: EMBASSY, complement: ['home', 'back', 'packing'] }, verb: { recipient: ['object'] }, priority: 5, confidence: 0.9,
    fires: 'Quito sent the Argentine ambassador home.', not: 'The tailor sent the coat home.',
  },

  {
    id: 'send-envoy-away', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'],
    verbs: ['send', 'send_home'], when: { indirect: EMBASSY }, verb: { recipient: ['indirect'] }, unless: { object: ['*'], to: ['*'], complement: ['*'] }, priority: 3, confidence: 0.75,
    fires: 'We will send the ambassador home, the minister said.', not: 'She sent the ambassador a card.',
  },
  {
    id: 'persona-non-grata', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'],
    verbs: ['declare', 'name', 'designate'], when: { complement: ['persona_non_grata', 'persona', 'personae', 'non_grata', 'unwelcome', 'undesirable'] }, verb: { recipient: ['object'] }, priority: 3, confidence: 0.92,
    fires: 'Tallinn declared the consul persona non grata.', not: 'The mayor declared the fair open.',
  },

  {
    id: 'persona-object', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'],
    verbs: ['declare', 'name', 'designate', 'pronounce', 'make'], when: { object: ['persona', 'personae', 'persona_non_grata'] }, verb: { recipient: ['object'] }, unless: { complement: ['dead', 'alive'] }, priority: 4, confidence: 0.92,
    fires: 'Oslo declared the Chadian envoy persona non grata.', not: 'The actor declared his stage persona dead.',
  },
  {
    id: 'declare-diplomat', category: 'SANCTION', mode: 'expel', cameo: '161', contexts: ['diplomatic'],
    verbs: ['declare', 'pronounce'], when: { object: [...EMBASSY, 'member', 'staff', 'employee'] }, verb: { recipient: ['object'] },
    unless: { complement: ['elect', 'dead', 'missing', 'guilty', 'winner', 'innocent', 'president', 'eligible', 'fit', 'bankrupt', 'safe', 'successor'] }, priority: 2, confidence: 0.75,
    fires: 'Skopje declared two members of the embassy personae non gratae.', not: 'The doctor declared the consul fit for travel.',
  },
  {
    id: 'expulsion', category: 'SANCTION', mode: 'expel', cameo: '166', contexts: ['diplomatic'],
    nouns: ['expulsion', 'ouster', 'ejection', 'banishment'], noun: { actor: ['possessor', 'by', 'from', 'subject'], recipient: ['of'] }, unless: { of: ['pupil', 'player', 'migrant', 'student', 'coach', 'air', 'refugee'], from: ['school', '@sports'] }, confidence: 0.78,
    fires: 'The expulsion of the Czech attaché by Moscow was expected.', not: 'The expulsion of the pupil upset her class.',
  },
  {
    id: 'expel', category: 'SANCTION', mode: 'expel', cameo: '166', contexts: ['diplomatic'],
    verbs: ['expel', 'throw_out', 'kick_out', 'drive_out', 'boot_out'], verb: { recipient: ['object', 'of'] }, unless: { object: ['pupil', 'student', 'player', 'air', 'gas', 'breath', 'migrant', 'refugee', 'citizen', 'family', 'resident', 'illegal', 'villager', '@fighter', 'troop', 'water', 'foreigner'], subject: ['@sports', 'school', 'lung'], from: ['school'] }, confidence: 0.75,
    fires: 'Conakry expelled the mining company from the country.', not: 'The lung expels air.',
  },
  {
    id: 'expel-peacekeepers', category: 'SANCTION', mode: 'expel', cameo: '1661', contexts: ['peacekeeping'],
    verbs: ['expel', 'oust', 'kick_out', 'order_out', 'evict', 'throw_out', 'terminate'], when: { object: ['peacekeeper', 'blue_helmet', 'peacekeeping_force', 'peacekeeping_mission', 'un_mission', 'stabilisation_mission'] }, verb: { recipient: ['object', 'of'] }, priority: 4, confidence: 0.88,
    fires: 'Bamako ousted the peacekeepers of the mission.', not: 'The bouncer threw out a guest.',
  },
  {
    id: 'expel-inspectors', category: 'SANCTION', mode: 'expel', cameo: '1662', contexts: ['diplomatic'],
    verbs: ['expel', 'oust', 'kick_out', 'order_out', 'evict', 'throw_out', 'bar', 'remove'], when: { object: ['inspector', 'observer', 'monitor', 'rapporteur', 'investigator'] }, verb: { recipient: ['object', 'of'] }, unless: { object: ['heart_monitor', 'screen'] }, priority: 4, confidence: 0.86,
    fires: 'Pyongyang ordered out the inspectors of the atomic agency.', not: 'The nurse removed the heart monitor.',
  },
  {
    id: 'expel-agencies', category: 'SANCTION', mode: 'expel', cameo: '1663', contexts: ['human_security'],
    verbs: ['expel', 'oust', 'kick_out', 'order_out', 'evict', 'throw_out', 'shut_out'], when: { object: ['agency', 'aid_worker', 'ngo', 'charity', 'aid_agency', 'relief_worker', 'aid_group', 'relief_agency', 'humanitarian'] }, verb: { recipient: ['object', 'of'] }, priority: 4, confidence: 0.88,
    fires: 'Khartoum kicked out four aid agencies.', not: 'The landlord evicted a tenant over the rent.',
  },
  // withdraw
  {
    id: 'halt-talks', category: 'SANCTION', mode: 'withdraw', cameo: '164', contexts: ['diplomatic'],
    verbs: ['suspend', 'halt', 'break_off', 'freeze', 'walk_out', 'leave', 'quit', 'stop', 'abandon', 'end', 'pull_out', 'exit', 'cut_short', 'break', 'adjourn', 'withdraw', 'pause', 'call_off'], when: { object: ['talk', 'talks', 'negotiation', 'dialogue', 'peace_talks', 'consultation', 'peace_process', 'contact', 'discussion', 'peace_talk', 'round'] },
    verb: { recipient: ['with', 'between', 'on'] }, unless: { subject: ['@natural', 'speaker'], complement: ['agreement'] }, priority: 2, confidence: 0.83,
    fires: 'The rebels suspended talks with Manila.', not: 'The speaker ended the discussion with a joke.',
  },
  {
    id: 'walk-out-of', category: 'SANCTION', mode: 'withdraw', cameo: '164', contexts: ['diplomatic'],
    verbs: ['walk_out', 'storm_out', 'withdraw', 'pull_out', 'walk_away', 'drop_out', 'pull_back', 'bow_out', 'retire'], when: { from: ['talk', 'talks', 'negotiation', 'meeting', 'session', 'summit', 'conference', 'coalition', 'government', 'deal', 'treaty', 'accord', 'agreement', 'pact', 'bloc', 'council', 'organisation', 'organization', 'union', 'alliance', 'convention', 'statute', 'process', 'commission', 'court', 'cooperation', 'project'] },
    verb: { recipient: ['from', 'with'] }, unless: { subject: ['@troops', '@sports', 'actor'] }, priority: 2, confidence: 0.85,
    fires: 'Burundi withdrew from the statute of the court.', not: 'The injured runner withdrew from the race.',
  },
  {
    id: 'walk-out-of-2', category: 'SANCTION', mode: 'withdraw', cameo: '164', contexts: ['diplomatic'],
    verbs: ['walk_out', 'storm_out', 'pull_out', 'walk', 'opt_out'], when: { of: ['talk', 'talks', 'negotiation', 'meeting', 'session', 'summit', 'conference', 'coalition', 'government', 'deal', 'treaty', 'accord', 'agreement', 'pact', 'bloc', 'chamber', 'parliament', 'assembly', 'council', 'process', 'hall'] },
    verb: { recipient: ['of', 'with'] }, unless: { subject: ['@sports', 'film'] }, priority: 3, confidence: 0.85,
    fires: 'Opposition deputies walked out of the chamber.', not: 'Viewers walked out of the film.',
  },
  {
    id: 'pull-out-of-talks', category: 'SANCTION', mode: 'withdraw', cameo: '160', contexts: ['diplomatic'],
    verbs: ['walk_out', 'pull', 'storm', 'walk', 'pull_out'], when: { out_of: ['talk', 'talks', 'negotiation', 'meeting', 'session', 'summit', 'conference', 'coalition', 'government', 'deal', 'treaty', 'accord', 'agreement', 'pact', 'bloc', 'chamber', 'parliament'] },
    verb: { recipient: ['out_of', 'with'] }, unless: { object: ['tooth', 'wagon'], subject: ['@sports'] }, priority: 3, confidence: 0.83,
    fires: 'Mexico pulled out of the accord on tomatoes.', not: 'The dentist pulled a tooth out of the jaw.',
  },
  {
    id: 'leave-organisation', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    verbs: ['leave', 'quit', 'exit', 'abandon', 'renounce', 'denounce'], when: { object: ['@treaty', 'coalition', 'bloc', 'court', 'commonwealth', 'federation', 'forum', 'grouping', 'format', 'framework', 'league', 'club', 'initiative'] }, verb: { recipient: ['object', 'with'] }, unless: { subject: ['@sports', '@politician', '@private', 'player', 'coach', 'boat', 'train', 'defendant', 'plane', 'flight', 'member', 'guest', 'delegate'] }, priority: 1, confidence: 0.72,
    fires: 'Niger left the regional bloc.', not: 'The defendant left the court by a side door.',
  },
  {
    id: 'withdrawal-from-treaty', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    nouns: ['withdrawal', 'exit', 'walkout', 'pullout', 'departure'], when: { from: ['@treaty', 'talk', 'talks', 'negotiation', 'meeting', 'session', 'process', 'coalition', 'bloc', 'court'] }, noun: { actor: ['possessor', 'by', 'of', 'subject', 'modifier'], recipient: ['from'] }, unless: { of: ['@troops', 'fund', 'cash'] }, priority: 2, confidence: 0.78,
    fires: 'The withdrawal of Gambia from the treaty took a year.', not: 'The withdrawal of troops from the union base goes on.',
  },
  {
    id: 'envoy-walkout', category: 'SANCTION', mode: 'withdraw', cameo: '164', contexts: ['diplomatic'],
    nouns: ['walkout', 'walk-out', 'boycott'], when: { by: ['@diplomat', '@leader', 'delegate', 'negotiator', 'deputy', 'lawmaker'] }, noun: { actor: ['by'], recipient: ['from', 'of', 'over'] }, priority: 2, confidence: 0.7,
    fires: 'The walkout by the Ghanaian delegates stunned the assembly.', not: 'The walkout by the nurses closed two wards.',
  },
  {
    id: 'halt-mediation', category: 'SANCTION', mode: 'withdraw', cameo: '165', contexts: ['diplomatic'],
    verbs: ['suspend', 'halt', 'end', 'abandon', 'quit', 'stop', 'give_up', 'withdraw', 'pause'], when: { object: ['mediation', 'mediation_effort', 'mediator_role', 'good_offices', 'shuttle_diplomacy', 'mediating_role'] }, verb: { recipient: ['between', 'in', 'with'] }, priority: 3, confidence: 0.83,
    fires: 'Doha suspended its mediation between the two movements.', not: 'The couple ended up in mediation.',
  },
  {
    id: 'withdraw-observers', category: 'SANCTION', mode: 'withdraw', cameo: '166', contexts: ['diplomatic'],
    verbs: ['withdraw', 'pull_out', 'recall', 'evacuate', 'pull'], when: { object: ['observer', 'monitor', 'inspector', 'aid_worker', 'staff', 'personnel', 'delegation', 'team', 'peacekeeper', 'national', 'citizen', 'expert', 'adviser'] }, verb: { recipient: ['from', 'in'] }, unless: { subject: ['@sports', 'coach', 'school', 'bank'], object: ['troop'] }, priority: 4, confidence: 0.72,
    fires: 'The union withdrew its observers from the enclave.', not: 'The coach withdrew the team from the cup.',
  },
  {
    id: 'refuse-recognition', category: 'SANCTION', mode: 'withdraw', cameo: '161', contexts: ['diplomatic'],
    verbs: ['withdraw', 'revoke', 'rescind', 'derecognise', 'derecognize'], when: { object: ['recognition', 'accreditation', 'agrément', 'status'] }, verb: { recipient: ['of', 'from', 'for'] }, priority: 3, confidence: 0.83,
    fires: 'Togo withdrew recognition of the breakaway republic.', not: 'The actress withdrew from view after the award.',
  },
  {
    id: 'isolate', category: 'SANCTION', mode: 'discontinue', cameo: '160', contexts: ['diplomatic'],
    verbs: ['isolate', 'ostracise', 'ostracize', 'cold-shoulder'], nouns: ['isolation', 'diplomatic_isolation', 'pariah_status'], verb: { recipient: ['object'] }, unless: { object: ['patient', 'virus', 'gene', 'case', 'strain', 'cell', 'cable', 'fault', 'himself', 'herself'], subject: ['scientist', 'researcher', 'doctor', '@natural', 'hospital'] }, confidence: 0.5,
    fires: 'Its neighbours isolated Qatar for three years.', not: 'Scientists isolated the virus.',
  },
  {
    id: 'remove-from-office', category: 'SANCTION', mode: 'expel', cameo: '160', contexts: ['executive'],
    verbs: ['remove', 'oust', 'dismiss', 'eject', 'unseat', 'drive', 'force_out'], nouns: ['removal', 'ouster', 'dismissal'], when: { from: ['office', 'power', 'post', 'position', 'presidency', 'premiership', 'government', 'cabinet', 'leadership', 'parliament', 'bench', 'throne'] },
    verb: { recipient: ['object'] }, noun: { actor: ['by', 'subject'], recipient: ['of', 'possessor'] }, unless: { subject: ['@sports', 'company', 'firm', 'club'], object: ['chair', 'painting', 'item', 'file', 'furniture'] }, priority: 3, confidence: 0.75,
    fires: 'The senate removed the president from office.', not: 'The porter removed the chair from the office.',
  },
  {
    id: 'raise-tariff', category: 'SANCTION', mode: 'discontinue', cameo: '163', contexts: ['economic'],
    verbs: ['raise', 'increase', 'double', 'triple', 'treble', 'quadruple', 'hike', 'up', 'jack_up', 'ratchet_up'], when: { object: ['tariff', 'duty', 'import_duty', 'import_tariff', 'customs_duty', 'tariff_rate'] }, verb: { recipient: ['on', 'against', 'for'] },
    unless: { subject: ['@private', 'utility', 'supplier', 'company', 'firm', 'operator'], object: ['stamp_duty', 'electricity_tariff', 'water_tariff', 'guard_duty'], on: ['motorist', 'driver', 'smoker', 'plastic', 'bag', 'alcohol', 'tobacco', 'cigarette', 'petrol', 'fuel'] }, priority: 2, confidence: 0.75,
    fires: 'Ankara doubled its tariffs on Greek steel.', not: 'The council raised the duty on petrol.',
  },
  {
    id: 'fine', category: 'SANCTION', mode: 'convict', cameo: '160', contexts: ['legal'],
    verbs: ['fine'], when: { object: ['*'] }, verb: { recipient: ['object'] },
    unless: { subject: ['referee', 'league', '@sports'], object: ['motorist', 'driver', 'passenger', 'player', 'coach', 'cyclist'], for: ['speeding', 'littering', 'parking'] }, confidence: 0.7,
    fires: 'The regulator fined four airlines.', not: 'The league fined its players.',
  },
  {
    id: 'dismiss-official', category: 'SANCTION', mode: 'expel', cameo: '160', contexts: ['executive'],
    verbs: ['dismiss', 'fire', 'sack', 'oust', 'remove', 'depose', 'suspend', 'demote', 'purge', 'strip', 'relieve', 'axe', 'dethrone', 'topple'], when: { object: ['@politician', 'officer', 'ambassador', 'head', 'director', 'aide', 'adviser', 'banker', 'prosecutor', 'admiral', 'colonel'] },
    unless: { object: ['party', 'parliament', 'regime', 'opposition', 'government', 'coach', 'manager'], subject: ['voter', '@sports', 'club', 'company', 'firm'], at: ['*'] }, priority: 2, confidence: 0.7,
    fires: 'The president sacked the interior minister.', not: 'The club sacked its manager after the defeat.',
  },
  {
    id: 'dismissal-noun', category: 'SANCTION', mode: 'expel', cameo: '160', contexts: ['executive'],
    nouns: ['dismissal', 'sacking', 'firing', 'removal', 'ouster', 'purge', 'demotion'], when: { of: ['@politician', 'officer', 'aide', 'adviser', 'prosecutor', 'admiral', 'colonel', 'head'] }, noun: { actor: ['by', 'possessor', 'subject'], recipient: ['of'] }, unless: { of: ['government', 'waste'], modifier: ['snow', 'hair', 'test'] }, priority: 2, confidence: 0.72,
    fires: 'The sacking of the army chief by the council caused alarm.', not: 'The removal of snow took all day.',
  },
  // convict
  {
    id: 'convict', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    verbs: ['convict', 'sentence', 'find_guilty'], nouns: ['conviction', 'guilty_verdict', 'prison_sentence', 'jail_sentence', 'life_sentence', 'death_sentence', 'jail_term', 'prison_term'],
    verb: { recipient: ['object'] }, noun: { actor: ['by', 'from', 'subject'], recipient: ['of', 'for', 'on', 'against', 'possessor', 'to'] }, presupposes: ['of', 'for', 'over'], unless: { modifier: ['religious', 'strong', 'moral', 'deep', 'political'], with: ['speak'], subject: ['@private', 'fate', 'defeat'], to: ['boredom', 'obscurity', 'hour'] }, confidence: 0.88,
    fires: 'A court in Almaty convicted the blogger of incitement.', not: 'She spoke with deep conviction.',
  },
  {
    id: 'hand-a-sentence', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    verbs: ['hand', 'give', 'mete_out', 'deal', 'impose', 'hand_down', 'hand_out', 'pass', 'slap'], when: { object: ['sentence', 'jail_term', 'prison_term', 'jail_sentence', 'prison_sentence', 'death_sentence', 'life_sentence', 'term', 'year', 'fine'], subject: ['@court'] }, verb: { recipient: ['indirect', 'to', 'on', 'for'] }, unless: { subject: ['tennis'] }, priority: 4, confidence: 0.85,
    fires: 'The judge handed the banker a nine-year sentence.', not: 'The teacher handed the girl a sentence to translate.',
  },
  {
    id: 'find-guilty', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    verbs: ['find', 'hold', 'rule', 'declare', 'judge'], when: { complement: ['guilty', 'liable', 'responsible', 'culpable'], subject: ['@court', 'arbitrator', 'icj', 'icc'] }, verb: { recipient: ['object'] }, presupposes: ['of', 'for'], priority: 3, confidence: 0.9,
    fires: 'The tribunal found the colonel guilty of torture.', not: 'The jury found the hotel comfortable.',
  },

  {
    id: 'found-guilty', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    verbs: ['find', 'declare', 'judge', 'pronounce'], when: { complement: ['guilty'] }, verb: { recipient: ['object'] }, presupposes: ['of', 'for'], unless: { subject: ['@private', '@sports'] }, priority: 2, confidence: 0.88,
    fires: 'Two colonels were found guilty of mutiny in Bamako.', not: 'The hikers found the hut empty.',
  },
  {
    id: 'sentence-noun', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    nouns: ['sentence', 'verdict'], when: { to: ['@victim', '@politician', 'defendant'], }, noun: { actor: ['by', 'subject', 'possessor', 'modifier'], recipient: ['to', 'on', 'against', 'for'] }, unless: { modifier: ['last', 'long', 'opening', 'grammatical'], subject: ['writer', 'pupil', 'author'] }, priority: 1, confidence: 0.6,
    fires: 'The judge gave a sentence of ten years to the general.', not: 'The author wrote a long sentence to a woman he loved.',
  },
  {
    id: 'jail-by-court', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    verbs: ['jail', 'imprison', 'fine', 'condemn'], when: { subject: ['@court', 'sentence'] }, verb: { recipient: ['object'] }, presupposes: ['for', 'over'], unless: { subject: ['@sports'] }, priority: 3, confidence: 0.86,
    fires: 'A judge in Harare jailed the journalist for two years.', not: 'The garden court was fine in May.',
  },
  {
    id: 'jail-for-years', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    verbs: ['jail', 'imprison'], when: { for: ['year', 'month', 'life', 'term', 'decade', 'week'] }, verb: { recipient: ['object'] }, presupposes: ['over'], unless: { subject: ['@fighter'] }, priority: 3, confidence: 0.84,
    fires: 'Chad jailed two editors for nine years.', not: 'Rebels jailed the scouts for a week in a barn.',
  },
  {
    id: 'condemn-to-death', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    verbs: ['sentence', 'condemn'], when: { to: ['death', 'prison', 'life', 'year', 'jail', 'month', 'labour', 'labor', 'lash', 'imprisonment', 'hanging', 'exile', 'term'] }, verb: { recipient: ['object'] }, presupposes: ['for'], priority: 3, confidence: 0.92,
    fires: 'Four smugglers were sentenced to death in Tehran.', not: 'The pupils wrote a sentence to the mayor.',
  },
  {
    id: 'court-order-damages', category: 'SANCTION', mode: 'convict', cameo: '116', contexts: ['legal'],
    verbs: ['rule', 'order', 'fine', 'award'], when: { subject: ['@court'], against: ['*'] }, verb: { recipient: ['against'] }, unless: { subject: ['king', 'queen'] }, priority: 2, confidence: 0.72,
    fires: 'The world court ruled against Uganda.', not: 'The queen ruled for sixty years.',
  },
  {
    id: 'disqualify', category: 'SANCTION', mode: 'expel', cameo: '160', contexts: ['election'],
    verbs: ['disqualify', 'unseat', 'strike_off', 'debar'], nouns: ['disqualification', 'debarment'], verb: { recipient: ['object'] }, noun: { actor: ['by', 'possessor'], recipient: ['of'] }, unless: { object: ['@sports', 'horse', 'swimmer', 'runner'], subject: ['@sports', 'steward', 'umpire'], from: ['@sports'] }, confidence: 0.65,
    fires: 'The guardians disqualified the reformist candidate.', not: 'The umpire disqualified the swimmer.',
  },
]
