import type { Frame, Roles } from '../frame.ts'

/** A protest noun: its people stand as possessor, by-phrase, modifier or of-phrase; its target after against or at. */
const GATHERING: Roles = { actor: ['by', 'of', 'subject', 'possessor', 'modifier', 'from'], recipient: ['against', 'at', 'before', 'with'] }

/** Civilian collective action on the ground. */
export const PROTEST_FRAMES: readonly Frame[] = [
  {
    id: 'picket', category: 'PROTEST', mode: 'demo', cameo: '141',
    verbs: ['picket', 'besiege', 'mob'], when: { subject: ['@crowd', '@worker'], object: ['ministry', 'parliament', 'embassy', 'consulate', 'office', 'headquarters', 'court', 'palace', 'station', 'town_hall', 'mine', 'factory', 'port', 'plant', 'hospital', 'courthouse', 'building'] }, verb: { recipient: ['of', 'object'] }, unless: { subject: ['fan', '@troops', '@fighter'] }, priority: 2, confidence: 0.75,
    fires: 'Doctors picketed the ministry for a week.', not: 'Fans mobbed the station.',
  },
  {
    id: 'fill-the-square', category: 'PROTEST', mode: 'demo', cameo: '141',
    verbs: ['fill', 'throng', 'pack', 'crowd', 'flood', 'occupy'], when: { subject: ['@crowd', 'crowd', 'protest'], object: ['square', 'street', 'avenue', 'boulevard', 'main_square', 'central_square'] }, verb: { recipient: [] }, unless: { subject: ['fan', 'shopper', 'worshipper', 'pilgrim', 'reveller'], for: ['festival', 'concert', 'match', 'mass', 'parade', 'wedding', 'carnival'] }, priority: 1, confidence: 0.65,
    fires: 'Protesters filled the squares of the capital.', not: 'Shoppers filled the streets.',
  },
  {
    id: 'refuse-food', category: 'PROTEST', mode: 'hunger', cameo: '142', contexts: ['human_rights'],
    verbs: ['refuse', 'reject', 'decline'], when: { object: ['food', 'meal'], subject: ['prisoner', 'inmate', 'detainee', 'captive', 'activist', 'dissident', 'striker', 'migrant'] }, verb: { recipient: [] }, priority: 5, confidence: 0.8,
    fires: 'Nine detainees have refused food since Monday.', not: 'The cat refused food from a stranger.',
  },
  {
    id: 'block-with-vehicles', category: 'PROTEST', mode: 'obstruct', cameo: '144',
    verbs: ['park', 'drive', 'pull', 'drag', 'roll'], when: { object: ['tractor', 'lorry', 'truck', 'tyre', 'tire', 'container', 'boulder', 'log', 'taxi', 'boat'], across: ['road', 'motorway', 'highway', 'street', 'bridge', 'railway', 'track', 'line', 'border', 'avenue', 'entrance', 'harbour'] }, verb: { recipient: [] }, priority: 2, confidence: 0.75,
    fires: 'Farmers parked their tractors across the motorway.', not: 'The farmer parked his tractor in the barn.',
  },
  {
    id: 'come-out-to', category: 'PROTEST', mode: 'demo', cameo: '140',
    verbs: ['come_out', 'turn_out', 'gather', 'assemble', 'pour', 'converge', 'mass', 'congregate', 'march', 'take', 'go', 'descend'], when: { subject: ['@crowd', '@worker'], complement: ['clamour', 'clamor', 'demand', 'protest', 'denounce', 'chant', 'oppose', 'condemn', 'shout', 'vent', 'decry', 'demonstrate', 'rally', 'jeer', 'boo', 'mourn'] }, verb: { recipient: ['against'] }, unless: { subject: ['@sports', '@natural'] }, priority: 2, confidence: 0.8,
    fires: 'Hundreds of villagers came out on Sunday to denounce the mine.', not: 'The children came out to play.',
  },
  {
    id: 'protest', category: 'PROTEST', mode: 'demo', cameo: '140',
    verbs: ['protest'], nouns: ['protest', 'demonstration', 'street_protest', 'mass_protest', 'protest_march', 'protest_rally'],
    verb: { recipient: ['against', 'at', 'object'] }, noun: GATHERING, presupposes: ['against', 'over', 'object', 'about'],
    unless: { subject: ['@market', '@sports', '@weapon'], object: ['how', 'need', 'importance', 'skill', 'value', 'effect', 'innocence', 'technique', '@market', 'ability'], complement: ['clause'], of: ['skill', 'strength', 'product', 'technique', 'loyalty', 'robot', 'technology', 'device', 'power', 'software', 'tram', 'affection', 'commitment', 'solidarity', 'unity', 'force', 'goose'], light: ['express', 'voice', 'convey', 'lodge', 'deliver', 'file', 'raise', 'register', 'issue', 'send', 'submit', 'present', 'make'], modifier: ['formal', 'strong', 'official', 'diplomatic', 'vehement', 'firm', 'sharp', 'stern', 'resolute', 'verbal', 'written'] }, confidence: 0.85,
    fires: 'Thousands of students protested in Dhaka.', not: 'The envoy lodged a formal protest over the buoys.',
  },
  {
    id: 'demonstrate', category: 'PROTEST', mode: 'demo', cameo: '140',
    verbs: ['demonstrate', 'rally'], verb: { recipient: ['against', 'at'] }, presupposes: ['against', 'over', 'about'],
    unless: { subject: ['@market', '@sports', '@weapon', 'currency', 'dollar', 'euro'], object: ['*'], complement: ['clause'], by: ['*'] }, confidence: 0.85,
    fires: 'Dockers demonstrated against the sale of the port in Piraeus.', not: 'The trainer demonstrated the technique to the recruits.',
  },
  {
    id: 'rally', category: 'PROTEST', mode: 'demo', cameo: '141',
    nouns: ['rally', 'march', 'sit-in', 'sit_in', 'vigil', 'picket', 'mass_rally', 'anti-government_rally', 'demo', 'die-in', 'procession'],
    noun: GATHERING, presupposes: ['against', 'over'],
    unless: { modifier: ['stock', 'market', 'campaign', 'election', 'victory', 'car', 'motor', 'relief', 'wedding', 'funeral', 'oil', 'bond', 'late', 'price', 'desert'], of: ['@market'], subject: ['@market', '@sports', '@troops'], in: ['@market'] }, confidence: 0.7,
    fires: 'Pensioners held a rally against the cabinet in Sofia.', not: 'A late stock rally lifted bank shares.',
  },
  {
    id: 'march', category: 'PROTEST', mode: 'demo', cameo: '141',
    verbs: ['march', 'picket', 'parade', 'chant', 'gather'], when: { subject: ['@crowd', '@worker'] }, verb: { recipient: ['against', 'object'] }, presupposes: ['against', 'over'],
    unless: { subject: ['@troops', '@sports', 'band', 'fan', 'guest'], for: ['dinner', 'wedding', 'concert', 'prayer', 'match', 'photograph'], object: ['*'], to: ['worship'] }, priority: 1, confidence: 0.62,
    fires: 'Teachers marched through Quito over unpaid wages.', not: 'A brass band marched past the town hall.',
  },
  {
    id: 'take-to-streets', category: 'PROTEST', mode: 'demo', cameo: '141',
    verbs: ['take', 'pour', 'flood', 'fill', 'return', 'throng', 'pack'], when: { to: ['street', 'square', 'road'], }, verb: { recipient: ['against'] }, presupposes: ['against', 'over'],
    unless: { object: ['dog', 'child', 'parcel', 'river'], subject: ['river', 'water', 'rain', 'runner'] }, priority: 2, confidence: 0.85,
    fires: 'Tens of thousands took to the streets of Tbilisi.', not: 'She took the dog to the park.',
  },
  {
    id: 'pour-into-streets', category: 'PROTEST', mode: 'demo', cameo: '141',
    verbs: ['pour', 'spill', 'stream', 'flock'], when: { into: ['street', 'square'], subject: ['@crowd'] }, verb: { recipient: ['against'] }, presupposes: ['over', 'against'], priority: 2, confidence: 0.72,
    fires: 'Residents poured into the square in anger at the mayor.', not: 'Lava poured into the sea.',
  },
  {
    id: 'demand-resignation-rally', category: 'PROTEST', mode: 'demo', cameo: '1411', contexts: ['executive'],
    nouns: ['protest', 'rally', 'demonstration', 'march'], when: { against: ['@politician', 'ruler', 'dictator'] }, noun: GATHERING, priority: 2, confidence: 0.85,
    fires: 'A demonstration against the president by miners filled Oruro.', not: 'A demonstration of the new tram pleased the president.',
  },
  {
    id: 'rally-against-policy', category: 'PROTEST', mode: 'demo', cameo: '1412', contexts: ['executive'],
    verbs: ['protest', 'demonstrate', 'rally', 'march'], nouns: ['protest', 'rally', 'demonstration', 'march'], when: { against: ['@reforms', 'plan', 'price', 'cut', 'austerity', 'deal', 'war', 'occupation', 'project', 'tariff', 'mine', 'dam', 'corruption', 'visit', 'agreement', 'measure'] },
    verb: { recipient: [] }, noun: { actor: ['by', 'of', 'subject', 'possessor', 'modifier'], recipient: [] }, presupposes: ['against'], unless: { subject: ['@market'] }, priority: 1, confidence: 0.85,
    fires: 'Farmers rallied against the tax on diesel.', not: 'The currency rallied against the dollar on a rate cut.',
  },
  {
    id: 'rally-for-rights', category: 'PROTEST', mode: 'demo', cameo: '1413', contexts: ['rights_freedoms'],
    verbs: ['protest', 'demonstrate', 'rally', 'march'], nouns: ['rally', 'march', 'demonstration', 'protest'], when: { for: ['right', 'freedom', 'equality', 'justice', 'democracy', 'liberty', 'recognition', 'peace'] },
    verb: { recipient: ['against'] }, noun: GATHERING, unless: { subject: ['@market', '@sports'] }, priority: 1, confidence: 0.8,
    fires: 'Women marched for equality in Rabat.', not: 'The lawyer demonstrated the trick to the jury.',
  },
  {
    id: 'rally-for-regime-change', category: 'PROTEST', mode: 'demo', cameo: '1414', contexts: ['political_institutions'],
    nouns: ['uprising', 'popular_uprising', 'revolt', 'mass_movement', 'civil_disobedience', 'disobedience_campaign', 'dissent'], noun: GATHERING, unless: { modifier: ['armed', 'tax', 'backbench'], subject: ['judge', 'justice'] }, confidence: 0.65,
    fires: 'The uprising of students against the dynasty spread to the ports.', not: 'The judge wrote a dissent of forty pages.',
  },
  {
    id: 'unrest', category: 'PROTEST', cameo: '140',
    nouns: ['unrest', 'civil_unrest', 'social_unrest', 'disturbance', 'turmoil', 'agitation', 'anti-government_protest'], noun: { actor: ['by', 'of', 'between', 'subject'], recipient: ['against'] }, unless: { modifier: ['market', 'financial', 'sleep', 'inner'], in: ['@market'] }, confidence: 0.5,
    fires: 'Unrest by migrant workers shook the capital.', not: 'Market turmoil pushed yields up.',
  },
  {
    id: 'riot', category: 'PROTEST', mode: 'riot', cameo: '145',
    verbs: ['riot', 'rampage', 'loot', 'go_on_the_rampage', 'run_riot', 'run_amok'], nouns: ['riot', 'rioting', 'looting', 'violent_protest', 'rampage', 'mob_violence', 'street_battle', 'running_battle', 'prison_riot', 'disorder'],
    verb: { recipient: ['against', 'object'] }, noun: GATHERING, unless: { of: ['colour', 'color', 'flower'], object: ['museum'], subject: ['elephant', 'bull', '@sports', '@troops'], modifier: ['eating', 'sleep', 'mental', 'genetic', 'blood'] }, confidence: 0.82,
    fires: 'Youths rioted in the suburbs for three nights.', not: 'The garden was a riot of colour.',
  },
  {
    id: 'clash-with-police', category: 'PROTEST', mode: 'riot', cameo: '145',
    verbs: ['clash', 'scuffle', 'battle', 'brawl'], when: { subject: ['protester', 'protestor', 'demonstrator', 'rioter', 'student', 'youth', 'marcher', 'crowd', 'supporter', 'opponent', 'farmer', 'worker', 'settler', 'activist'] },
    verb: { recipient: ['with', 'object', 'against'] }, unless: { with: ['@sports'] }, priority: 3, confidence: 0.82,
    fires: 'Demonstrators clashed with police outside the court.', not: 'The curtains clashed with the carpet.',
  },

  {
    id: 'crowd-meets-police', category: 'PROTEST', mode: 'riot', cameo: '145',
    verbs: ['clash', 'scuffle', 'battle', 'brawl'], when: { subject: ['@crowd', '@worker'], with: ['police', 'riot_police', 'officer', 'security_force', 'gendarme', 'policeman'] },
    verb: { recipient: ['with'] }, unless: { subject: ['@fighter', '@troops', 'settler'] }, priority: 3, confidence: 0.78,
    fires: 'Miners clashed with police at the gate of the pit.', not: 'The tie clashed with the shirt of the officer.',
  },  {
    id: 'clashes-with-police', category: 'PROTEST', mode: 'riot', cameo: '145',
    nouns: ['clash', 'scuffle', 'confrontation', 'brawl'], when: { between: ['protester', 'protestor', 'demonstrator', 'rioter', 'student', 'youth', 'marcher', 'supporter', 'farmer', 'activist'] }, mutual: true, noun: { actor: ['between'] }, unless: { between: ['@sports'] }, priority: 2, confidence: 0.8,
    fires: 'Clashes between demonstrators and riot police followed the verdict.', not: 'A clash between two dates forced the student to choose.',
  },

  {
    id: 'throw-stones', category: 'PROTEST', mode: 'riot', cameo: '145',
    verbs: ['throw', 'hurl', 'pelt', 'lob', 'toss'], when: { subject: ['@crowd', 'rioter', 'youth'], object: ['stone', 'bottle', 'rock', 'brick', 'molotov', 'molotov_cocktail', 'firebomb', 'petrol_bomb', 'egg', 'firework', 'object', 'paint'] },
    verb: { recipient: ['at', 'into', 'on'] }, unless: { at: ['window_shutter', 'bottle', 'target'], into: ['river', 'pond', 'lake'] }, priority: 3, confidence: 0.8,
    fires: 'Youths hurled stones at the riot squad.', not: 'A youth tossed stones into the pond.',
  },

  {
    id: 'protesters-set-fire', category: 'PROTEST', mode: 'riot', cameo: '145',
    verbs: ['set', 'put'], when: { subject: ['protester', 'protestor', 'demonstrator', 'rioter', 'marcher', 'crowd', 'mob', 'student', 'youth', 'looter', 'supporter', 'activist'], object: ['fire', 'torch', 'ablaze', 'alight', '@property', 'tyre', 'barricade', 'bus', 'bin', 'police_car'] },
    verb: { recipient: ['to', 'object'] }, unless: { object: ['goal', 'pace', 'date', 'record', 'example', 'tone', 'agenda', 'foot'] }, priority: 4, confidence: 0.8,
    fires: 'Protesters set fire to the tax office in Libreville.', not: 'The student set the date of the party.',
  },
  {
    id: 'protesters-burn', category: 'PROTEST', mode: 'riot', cameo: '145',
    verbs: ['burn', 'torch', 'burn_down', 'smash', 'ransack', 'vandalise', 'vandalize', 'overturn', 'attack', 'damage', 'destroy'], when: { subject: ['protester', 'protestor', 'demonstrator', 'rioter', 'marcher', 'crowd', 'mob', 'looter'], object: ['@property', 'tyre', 'barricade', 'bus', 'window', 'police_car', 'shopfront'] },
    verb: { recipient: ['object', 'of'] }, priority: 3, confidence: 0.78,
    fires: 'Rioters torched cars and smashed windows in Noumea.', not: 'The crowd smashed its own record.',
  },
  {
    id: 'pelt', category: 'PROTEST', mode: 'riot', cameo: '145',
    verbs: ['pelt', 'bombard'], when: { with: ['stone', 'egg', 'bottle', 'tomato', 'rock', 'brick', 'shoe', 'paint'] }, verb: { recipient: ['object'] }, unless: { subject: ['wind', 'sea'] }, priority: 3, confidence: 0.82,
    fires: 'Villagers pelted the convoy of the minister with tomatoes.', not: 'Rain pelted the roof all night.',
  },
  {
    id: 'burn-symbol', category: 'PROTEST', mode: 'vandalize', cameo: '145',
    verbs: ['burn', 'torch', 'set_fire', 'tear_down', 'trample', 'tear_up', 'topple', 'desecrate', 'deface', 'vandalise', 'vandalize', 'daub', 'spray', 'spray-paint', 'pull_down', 'behead'], when: { object: ['flag', 'effigy', 'poster', 'statue', 'portrait', 'monument', 'passport', 'tyre', 'tire', 'koran', 'quran', 'bible', 'banner', 'memorial', 'mural', 'billboard', 'embassy_wall', 'graffiti', 'slogan', 'wall', 'facade'] },
    verb: { recipient: ['of', 'object'] }, unless: { subject: ['@natural', 'council', 'contractor', 'car'], object: ['fat', 'calorie'] }, priority: 2, confidence: 0.8,
    fires: 'Protesters burned the flag of the former colonial power.', not: 'The storm tore down a billboard.',
  },
  {
    id: 'vandalism', category: 'PROTEST', mode: 'vandalize', cameo: '145',
    verbs: ['vandalise', 'vandalize', 'deface', 'ransack'], nouns: ['vandalism', 'defacement', 'flag-burning', 'desecration', 'flag_burning'], verb: { recipient: ['object', 'of'] }, noun: { actor: ['by', 'possessor', 'subject'], recipient: ['of', 'against', 'at', 'on'] }, unless: { subject: ['burglar', 'thief', 'bear', '@troops'] }, confidence: 0.65,
    fires: 'A crowd vandalised the consulate of Denmark.', not: 'A bear ransacked the cabin.',
  },
  {
    id: 'storm-building', category: 'PROTEST', mode: 'riot', cameo: '145',
    verbs: ['storm', 'break_into', 'occupy', 'overrun', 'invade', 'besiege', 'barge', 'force', 'ransack'], when: { subject: ['@crowd', 'rioter'], object: ['parliament', 'embassy', 'consulate', 'building', 'office', 'headquarters', 'palace', 'compound', 'courthouse', 'ministry', 'residence', 'station', 'campus', 'university', 'studio', 'legislature', 'capitol'] },
    verb: { recipient: ['object', 'of'] }, unless: { subject: ['@fighter', '@troops', 'commando'] }, priority: 3, confidence: 0.8,
    fires: 'A mob stormed the embassy of Sweden.', not: 'New tenants occupied the building in March.',
  },
  {
    id: 'strike-work', category: 'PROTEST', mode: 'strike', cameo: '143',
    verbs: ['strike'], when: { subject: ['@worker'] }, verb: { recipient: ['against', 'over'] }, presupposes: ['over', 'against'],
    unless: { object: ['*'], at: ['*'], subject: ['pilot', 'guard', 'fisherman', '@sports'] }, priority: 2, confidence: 0.82,
    fires: 'Port workers in Valparaiso have struck over pay.', not: 'Lightning struck the worker on the roof.',
  },
  {
    id: 'go-on-strike', category: 'PROTEST', mode: 'strike', cameo: '143',
    verbs: ['go', 'come', 'stay', 'remain', 'begin', 'join', 'call'], when: { on: ['strike', 'general_strike', 'work-to-rule'] }, unless: { on: ['hunger_strike'], subject: ['@troops', '@warplane'] }, verb: { recipient: ['against'] }, presupposes: ['over', 'against'], priority: 3, confidence: 0.9,
    fires: 'Nurses went on strike across Zimbabwe.', not: 'The bus went on past the strike memorial.',
  },
  {
    id: 'labour-strike', category: 'PROTEST', mode: 'strike', cameo: '143',
    nouns: ['general_strike', 'walkout', 'work_stoppage', 'industrial_action', 'lockout', 'slowdown_strike', 'wildcat_strike', 'go-slow', 'shutdown_strike', 'rail_strike', 'bus_strike', 'teachers_strike', 'teacher_strike', 'transport_strike', 'port_strike', 'national_strike', 'indefinite_strike', 'hospital_strike', 'tube_strike', 'metro_strike', 'airline_strike', 'pilots_strike', 'pilot_strike', 'doctors_strike', 'doctor_strike', 'nurses_strike', 'wage_strike', 'pay_strike', 'school_strike', 'hour_strike', 'day_strike', 'one-day_strike', 'two-day_strike', '24-hour_strike', '48-hour_strike', 'warning_strike', 'token_strike', 'solidarity_strike', 'sympathy_strike', 'judges_strike', 'miners_strike', 'truckers_strike', 'taxi_strike', 'climate_strike', 'prison_strike', 'nationwide_strike', 'labour_strike', 'labor_strike', 'hartal', 'bandh'],
    noun: { actor: ['by', 'of', 'subject', 'possessor', 'modifier'], recipient: ['against', 'at', 'with'] }, presupposes: ['over', 'against'], unless: { modifier: ['injury', 'play', 'rear', '@diplomat'], of: ['theatre', 'museum', '@diplomat', '@leader'], by: ['@diplomat', '@leader', 'delegation', 'delegate', 'negotiator'], from: ['@meeting'] }, confidence: 0.85,
    fires: 'A general strike by the unions closed the shops of Lagos.', not: 'He left by the rear walkout of the theatre.',
  },
  {
    id: 'strike-noun-labour', category: 'PROTEST', mode: 'strike', cameo: '143',
    nouns: ['strike'], when: { modifier: ['@worker', 'rail', 'bus', 'general', 'national', 'nationwide', 'port', 'transport', 'teacher', 'airline', 'tube', 'metro', 'hospital', 'labour', 'labor', 'day', 'hour', 'indefinite', 'wage', 'pay', 'warning', 'school'] },
    noun: { actor: ['by', 'of', 'subject', 'possessor', 'modifier'], recipient: ['against', 'at'] }, presupposes: ['over', 'against'], unless: { on: ['@territory', '@property'] }, priority: 2, confidence: 0.82,
    fires: 'The rail strike by signal staff entered its third day.', not: 'The strike on the depot set fuel ablaze.',
  },
  {
    id: 'strike-over', category: 'PROTEST', mode: 'strike', cameo: '143',
    nouns: ['strike'], when: { over: ['pay', 'wage', 'pension', 'salary', 'condition', 'job', 'reform', 'price', 'cut', 'layoff', 'hour', 'contract'] },
    noun: { actor: ['by', 'of', 'subject', 'possessor', 'modifier'], recipient: ['against', 'at'] }, presupposes: ['over'], priority: 2, confidence: 0.85,
    fires: 'Its strike over wages cost the mine a week.', not: 'The jet flew a strike over the desert range.',
  },
  {
    id: 'strike-by-workers', category: 'PROTEST', mode: 'strike', cameo: '143',
    nouns: ['strike'], when: { by: ['@worker'] }, noun: { actor: ['by'], recipient: ['against', 'at'] }, presupposes: ['over', 'against'], priority: 3, confidence: 0.85,
    fires: 'A strike by nurses emptied the wards of Tunis.', not: 'A strike by the drones hit the pier.',
  },
  {
    id: 'workers-on-strike', category: 'PROTEST', mode: 'strike', cameo: '143',
    nouns: ['strike'], when: { subject: ['@worker'] }, noun: { actor: ['subject'], recipient: ['against', 'at'] }, presupposes: ['over', 'against'], unless: { on: ['@territory', '@property'], at: ['@property'], subject: ['pilot', 'guard'] }, priority: 2, confidence: 0.78,
    fires: 'Postal workers are on strike in Lisbon.', not: 'Three workers died in the strike on the plant.',
  },
  {
    id: 'down-tools', category: 'PROTEST', mode: 'strike', cameo: '143',
    verbs: ['walk_off', 'down', 'walk_out', 'stop', 'lay_down'], when: { object: ['tool', 'job', 'work', 'classes'], subject: ['@worker'] }, verb: { recipient: ['against'] }, presupposes: ['over'], priority: 2, confidence: 0.75,
    fires: 'Miners downed tools after the dismissal of their leader.', not: 'The plumber laid down his hammer at noon.',
  },
  {
    id: 'workers-walk-out', category: 'PROTEST', mode: 'strike', cameo: '143',
    verbs: ['walk_out'], when: { subject: ['@worker'] }, verb: { recipient: ['against'] }, presupposes: ['over'], unless: { of: ['*'] }, priority: 2, confidence: 0.75,
    fires: 'Nurses walked out over the lack of masks.', not: 'A passenger walked out into the rain.',
  },
  {
    id: 'hunger-strike', category: 'PROTEST', mode: 'hunger', cameo: '142',
    nouns: ['hunger_strike', 'hunger-strike', 'fast_unto_death', 'hunger_protest'], noun: { actor: ['by', 'of', 'subject', 'possessor', 'modifier'], recipient: ['against'] }, presupposes: ['over', 'against'], priority: 3, confidence: 0.93,
    fires: 'Prisoners in Tripoli began a hunger strike over the delays.', not: 'The museum tells what a hunger strike was.',
  },

  {
    id: 'go-on-hunger-strike', category: 'PROTEST', mode: 'hunger', cameo: '142',
    verbs: ['go', 'be', 'remain', 'stay', 'begin', 'start', 'continue'], when: { on: ['hunger_strike', 'hunger-strike'] }, verb: { recipient: ['against'] }, presupposes: ['over', 'against'], priority: 4, confidence: 0.93,
    fires: 'Two jailed monks went on hunger strike in Lhasa.', not: 'The shop went on sale in spring.',
  },
  {
    id: 'fast-in-protest', category: 'PROTEST', mode: 'hunger', cameo: '142',
    verbs: ['fast', 'starve', 'refuse'], when: { in: ['protest'] }, verb: { recipient: ['against', 'at'] }, unless: { for: ['ramadan', 'lent'] }, priority: 3, confidence: 0.75,
    fires: 'The monk fasted in protest at the dam.', not: 'Many fasted for Lent.',
  },
  {
    id: 'boycott', category: 'PROTEST', mode: 'boycott', cameo: '143',
    verbs: ['boycott', 'shun'], nouns: ['boycott', 'consumer_boycott', 'election_boycott', 'payment_strike', 'rent_strike'], verb: { recipient: ['object', 'of'] }, noun: { actor: ['by', 'subject', 'possessor', 'modifier', 'from'], recipient: ['of', 'against', 'on'] },
    unless: { subject: ['publicity'], object: ['limelight', 'publicity', 'camera'] }, confidence: 0.78,
    fires: 'Shoppers in Jordan boycotted goods from the neighbouring state.', not: 'The poet shunned publicity.',
  },
  {
    id: 'block-road', category: 'PROTEST', mode: 'obstruct', cameo: '144',
    verbs: ['block', 'barricade', 'obstruct', 'blockade', 'block_off', 'occupy', 'paralyse', 'paralyze', 'disrupt', 'cut_off'], when: { subject: ['@crowd', '@worker', 'tractor', 'lorry_driver', 'community', 'campaigner'], object: ['road', 'highway', 'street', 'bridge', 'border', 'border_crossing', 'entrance', 'railway', 'port', 'motorway', 'traffic', 'access', 'airport', 'square', 'runway', 'refinery', 'crossing', 'pipeline', 'mine', 'gate', 'ring_road', 'terminal', 'depot', 'track'] },
    verb: { recipient: ['of', 'against', 'to'] }, unless: { subject: ['@troops', '@natural', '@security'] }, priority: 3, confidence: 0.83,
    fires: 'Farmers blocked the highway to Lima with tractors.', not: 'Fallen trees blocked the highway.',
  },
  {
    id: 'close-road', category: 'PROTEST', mode: 'obstruct', cameo: '144',
    verbs: ['close'], when: { subject: ['@crowd', '@worker', 'tractor', 'lorry_driver', 'community', 'campaigner'], object: ['road', 'highway', 'street', 'bridge', 'border', 'border_crossing', 'entrance', 'railway', 'port', 'motorway', 'access', 'airport', 'square', 'crossing', 'mine', 'gate', 'ring_road', 'terminal'] },
    verb: { recipient: ['of', 'against', 'to'] }, unless: { subject: ['@troops', '@natural', '@security', 'they', 'who'] }, priority: 3, confidence: 0.8,
    fires: 'Farmers closed the bridge to Kandal with carts.', not: 'They closed the bridge for repairs.',
  },
  {
    id: 'roadblock', category: 'PROTEST', mode: 'obstruct', cameo: '144',
    nouns: ['road_blockade', 'roadblock', 'human_chain', 'barricade', 'road_block'], noun: { actor: ['by', 'of', 'subject', 'possessor'], recipient: ['against'] }, unless: { by: ['@security', '@troops'], modifier: ['police', 'army', 'military'] }, confidence: 0.55,
    fires: 'A roadblock by coca farmers cut off Cochabamba.', not: 'A police roadblock slowed the race.',
  },
  {
    id: 'chain-selves', category: 'PROTEST', mode: 'obstruct', cameo: '144',
    verbs: ['chain', 'glue', 'lock', 'handcuff', 'camp_out', 'encamp'], when: { object: ['themselves', 'himself', 'herself'] }, verb: { recipient: ['against'] }, unless: { in: ['room', 'house', 'bathroom'] }, priority: 1, confidence: 0.65,
    fires: 'Activists chained themselves to the gate of the ministry.', not: 'The boys locked themselves in the room.',
  },
  {
    id: 'encampment', category: 'PROTEST', mode: 'obstruct', cameo: '144',
    nouns: ['protest_camp', 'encampment', 'occupation_protest', 'campus_protest'], noun: GATHERING, unless: { modifier: ['roman', 'refugee', 'homeless', 'gypsy', 'military'] }, confidence: 0.55,
    fires: 'An encampment by students outside the senate grew.', not: 'Archaeologists found a Roman encampment.',
  },
  {
    id: 'self-immolation', category: 'PROTEST', mode: 'demo', cameo: '140',
    verbs: ['self-immolate', 'set_alight', 'immolate'], nouns: ['self-immolation'], noun: { actor: ['of', 'by', 'possessor'], recipient: ['against'] }, unless: { object: ['car', 'house', 'forest', 'building'] }, confidence: 0.65,
    fires: 'The self-immolation of a street seller began the revolt.', not: 'Thieves set alight the car.',
  },
  {
    id: 'mutiny', category: 'PROTEST', mode: 'riot', cameo: '145', contexts: ['military'],
    verbs: ['mutiny', 'revolt'], nouns: ['mutiny'], verb: { recipient: ['against'] }, noun: { actor: ['by', 'of', 'subject', 'possessor'], recipient: ['against'] }, unless: { subject: ['stomach', 'taste', '@sports'] }, confidence: 0.62,
    fires: 'Unpaid soldiers mutinied in the northern barracks.', not: 'His stomach revolted at the smell.',
  },
]
