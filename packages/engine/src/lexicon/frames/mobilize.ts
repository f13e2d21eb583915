import type { Frame } from '../frame.ts'

/** Military and police posture short of force. */
export const MOBILIZE_FRAMES: readonly Frame[] = [
  {
    id: 'deploy-troops', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    verbs: ['deploy', 'redeploy', 'mass', 'amass', 'send', 'dispatch', 'station', 'move', 'rush', 'concentrate', 'assemble', 'airlift', 'position', 'post', 'commit', 'march', 'array', 'reposition', 'fly', 'shift', 'send_in', 'build_up', 'garrison', 'marshal'], when: { object: ['troop', 'soldier', 'force', 'army', 'battalion', 'brigade', 'division', 'contingent', 'marine', 'paratrooper', 'reservist', 'regiment', 'garrison', 'commando', 'armed_forces', 'special_forces', 'reinforcement', 'unit', 'infantry', 'ground_forces', 'military', 'navy', 'fleet', 'corps', 'legion'] },
    verb: { actor: ['subject', 'object'], recipient: ['against', 'toward', 'into', 'near', 'in'] }, unless: { object: ['work_force', 'sales_force'], subject: ['@natural', 'toy'], for: ['parade', 'relief', 'rescue'] } , priority: 2, confidence: 0.86,
    fires: 'Algeria massed troops near the frontier.', not: 'The firm sent its sales force to the fair.',
  },
  {
    id: 'move-to-border', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    verbs: ['move', 'move_up', 'send', 'push', 'rush', 'bring', 'bring_up', 'shift', 'transfer', 'deploy'], when: { object: ['company', 'platoon', 'column', 'unit', 'gun', 'armour', 'force', 'guard', 'squadron', 'artillery', 'howitzer'], to: ['border', 'frontier', 'front', 'line', 'boundary', 'frontline', 'front_line', 'demarcation_line', 'ceasefire_line'] }, unless: { subject: ['@natural', 'gambler', '@private'] }, priority: 2, confidence: 0.78,
    fires: 'Two companies have been moved to the frontier.', not: 'The gambler moved his money to the table.',
  },
  {
    id: 'troop-build-up', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    nouns: ['troop_deployment', 'military_deployment', 'troop_buildup', 'military_buildup', 'military_build-up', 'troop_build-up', 'show_of_force', 'troop_movement', 'force_posture', 'buildup', 'build-up', 'massing', 'redeployment', 'sabre_rattling', 'war_footing'],
    noun: { actor: ['possessor', 'by', 'modifier', 'of', 'subject'], recipient: ['against', 'toward', 'near', 'in'] }, unless: { of: ['plaque', 'debt', 'gas', 'fat', 'snow', 'pressure', 'toxin', 'fluid', 'tension'] }, confidence: 0.78,
    fires: 'The military buildup by Asmara along the river alarmed Addis Ababa.', not: 'A buildup of snow broke the roof.',
  },
  {
    id: 'deployment', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    nouns: ['deployment', 'dispatch', 'stationing', 'positioning'], when: { of: ['@troops', 'soldier', 'peacekeeper', 'reinforcement', 'navy', 'fleet', 'military'] }, noun: { actor: ['possessor', 'by', 'subject', 'modifier'], recipient: ['against', 'toward', 'near', 'in', 'to'] }, unless: { of: ['software', 'airbag', 'app'] }, priority: 1, confidence: 0.8,
    fires: 'The deployment of two brigades by Hanoi was filmed.', not: 'The deployment of the app took one day.',
  },
  {
    id: 'deploy-weapons', category: 'MOBILIZE', mode: 'weapons', cameo: '154', contexts: ['military'],
    verbs: ['deploy', 'station', 'position', 'move', 'send', 'dispatch', 'install', 'redeploy', 'place', 'mass', 'site', 'scramble', 'sail', 'anchor', 'fly', 'aim', 'park'], when: { object: ['@weapon', '@warplane', 'warship', 'fleet', 'squadron', 'armour', 'howitzer', 'radar', 'air_defence', 'missile_system', 'strike_group', 'carrier_group', 'flotilla', 'armoured_vehicle', 'warhead', 'air_defense', 'gunboat', 'tank_column', 'minelayer'] },
    verb: { recipient: ['against', 'toward', 'near', 'at', 'in', 'into'] }, unless: { object: ['oil_tank', 'fish_tank', 'plane', 'carrier', 'helicopter', 'aircraft'], to: ['front', 'ally'], indirect: ['*'], subject: ['museum', 'tourist'] }, priority: 2, confidence: 0.75,
    fires: 'Iran deployed missiles on the disputed island.', not: 'The museum moved a tank into its yard.',
  },

  {
    id: 'send-warships', category: 'MOBILIZE', mode: 'weapons', cameo: '154', contexts: ['military'],
    verbs: ['deploy', 'send', 'dispatch', 'order', 'move', 'redeploy', 'position', 'station', 'rush'], when: { object: ['aircraft_carrier', 'carrier_group', 'strike_group', 'carrier_strike_group', 'destroyer', 'frigate', 'warship', 'submarine', 'gunboat', 'corvette', 'squadron', 'nuclear_submarine', 'patrol_vessel', 'patrol_boat', 'naval_vessel', 'minesweeper', 'minehunter', 'patrol_ship', 'naval_ship'] },
    verb: { recipient: ['against', 'toward', 'near', 'in'] }, unless: { indirect: ['*'], subject: ['shipyard', '@private'] }, priority: 3, confidence: 0.82,
    fires: 'London sent an aircraft carrier to the Gulf.', not: 'The shipyard sent a frigate to the breakers.',
  },
  {
    id: 'deploy', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    verbs: ['deploy', 'mobilise', 'mobilize'], verb: { recipient: ['against', 'toward', 'near'] }, unless: { object: ['parachute', 'software', 'app', 'airbag', 'technology', 'support', 'fund', 'resource', 'argument', 'voter', 'volunteer', 'capital', 'money', 'update', 'model', 'solar', 'donor', 'rescuer', 'firefighter', 'diplomat', 'police', 'charm', 'savings', 'resources'], subject: ['company', 'firm', 'airbag', 'developer', 'charity'] }, confidence: 0.6,
    fires: 'The coalition deployed along the ridge.', not: 'The developer deployed an app.',
  },
  {
    id: 'mobilise-forces', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    verbs: ['mobilise', 'mobilize', 'call_up', 'conscript', 'draft', 'enlist', 'recruit', 'activate', 'muster', 'levy'], nouns: ['mobilisation', 'mobilization', 'general_mobilisation', 'general_mobilization', 'partial_mobilisation', 'partial_mobilization', 'conscription', 'call-up', 'military_draft'],
    verb: { recipient: ['against'] }, noun: { actor: ['possessor', 'by', 'modifier', 'subject'], recipient: ['against'] }, unless: { object: ['plan', 'bill', 'letter', 'resolution', 'law', 'statement', 'support', 'fund', 'player', 'volunteer', 'nurse', 'alarm', 'gene', 'donor', 'staff', 'resource', 'text', 'report', 'voter', 'help', 'teacher', 'agent', 'card', 'contract', 'document', 'opinion', 'courage', 'spy', '@penalty'], subject: ['@sports', 'coach', 'company', 'lawyer', 'firm', 'switch'], of: ['fund', 'resource', 'capital'] }, confidence: 0.68,
    fires: 'Kyiv conscripted men under forty.', not: 'The coach called up a young goalkeeper.',
  },  {
    id: 'call-up-reservists', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    verbs: ['call_up', 'call_in', 'activate', 'draft', 'mobilise', 'mobilize', 'summon'], when: { object: ['reservist', 'conscript', 'reserve', 'recruit', '@troops', 'navy', 'national_guard', 'conscripts'] }, verb: { recipient: ['against'] }, unless: { subject: ['@sports', 'coach'] }, priority: 2, confidence: 0.83,
    fires: 'Helsinki called up conscripts a month early.', not: 'The aunt called up her nephew.',
  },

  {
    id: 'military-alert', category: 'MOBILIZE', mode: 'troops', cameo: '152', contexts: ['military'],
    verbs: ['put', 'place', 'order', 'keep', 'remain', 'stay', 'go'], when: { on: ['alert', 'high_alert', 'war_footing', 'standby', 'combat_alert', 'full_alert'] }, verb: { recipient: ['against'] },
    unless: { object: ['police', 'officer', 'hospital', 'doctor', 'resident', 'rescuer', 'firefighter', 'nurse'], subject: ['police', 'hospital', 'doctor', '@natural', 'rescuer', 'firefighter', 'resident'] }, priority: 2, confidence: 0.83,
    fires: 'Athens put the navy on high alert.', not: 'Doctors put the hospital on alert for the flu.',
  },

  {
    id: 'army-on-standby', category: 'MOBILIZE', mode: 'troops', cameo: '152', contexts: ['military'],
    verbs: ['put', 'place', 'keep'], when: { object: ['@troops', 'navy', 'military', 'air_force', 'fleet', 'armed_forces', 'defence', 'border_guard'], complement: ['standby', 'alert', 'footing'] }, verb: { recipient: ['against'] }, priority: 2, confidence: 0.8,
    fires: 'Gaborone put its army on standby.', not: 'The nurse put the army of dolls to bed.',
  },
  {
    id: 'alert-level', category: 'MOBILIZE', mode: 'troops', cameo: '152', contexts: ['military'],
    verbs: ['raise', 'increase', 'step_up', 'heighten', 'lift', 'elevate'], when: { object: ['alert', 'alert_level', 'readiness', 'combat_readiness', 'military_readiness', 'defence_posture'] }, verb: { recipient: ['against'] },
    unless: { subject: ['@natural', 'police', 'volcanologist', 'forecaster', 'health'], object: ['curtain'] }, priority: 2, confidence: 0.8,
    fires: 'The northern command raised its alert level.', not: 'Forecasters raised the flood alert.',
  },  {
    id: 'combat-alert', category: 'MOBILIZE', mode: 'troops', cameo: '152', contexts: ['military'],
    nouns: ['combat_readiness', 'military_alert', 'nuclear_alert', 'combat_alert', 'high_alert', 'war_readiness'], noun: { actor: ['subject', 'possessor', 'by', 'modifier', 'of'], recipient: ['against'] }, unless: { subject: ['hospital', 'doctor', '@natural', 'resident', 'police', 'firefighter'], of: ['hospital', 'resident'] }, confidence: 0.6,
    fires: 'The combat alert of the third army was lifted after a week.', not: 'The high alert of the hospital was for measles.',
  },

  {
    id: 'police-alert', category: 'MOBILIZE', mode: 'police', cameo: '151',
    verbs: ['put', 'place', 'raise', 'step_up', 'tighten', 'beef_up', 'heighten', 'boost', 'increase', 'reinforce', 'strengthen', 'bolster'], when: { object: ['security', 'patrol', 'police', 'border_control', 'terror_alert', 'threat_level', 'security_measure', 'security_presence', 'checkpoint', 'security_force', 'police_presence', 'border_security', 'surveillance'] },
    verb: { recipient: ['against', 'in'] }, unless: { subject: ['company', 'bank', 'app', 'browser'], modifier: ['social', 'food', 'job', 'cyber'] }, priority: 1, confidence: 0.7,
    fires: 'Paris tightened security around the synagogues.', not: 'The browser boosted security with a patch.',
  },  {
    id: 'security-alert', category: 'MOBILIZE', mode: 'police', cameo: '151',
    nouns: ['police_alert', 'security_alert', 'terror_alert', 'heightened_security', 'security_clampdown', 'security_cordon', 'security_lockdown'], noun: { actor: ['by', 'subject', 'possessor', 'modifier'], recipient: ['in', 'against'] }, unless: { modifier: ['browser', 'software'], subject: ['browser', 'app'] }, confidence: 0.6,
    fires: 'A security cordon by the gendarmerie closed the old town.', not: 'The browser shows a security alert.',
  },

  {
    id: 'deploy-police', category: 'MOBILIZE', mode: 'police', cameo: '153',
    verbs: ['deploy', 'send', 'dispatch', 'station', 'mobilise', 'mobilize', 'rush', 'post', 'mass', 'redeploy', 'send_in', 'position', 'move'], when: { object: ['police', 'policeman', 'officer', 'gendarme', 'riot_police', 'guard', 'national_guard', 'border_guard', 'police_officer', 'riot_squad', 'security_force', 'security_forces', 'gendarmerie', 'constable', 'coastguard'] },
    verb: { recipient: ['against', 'in', 'near', 'into'] }, unless: { object: ['army_officer', 'medical_officer', 'loan_officer'], subject: ['bank', 'shop'] }, priority: 3, confidence: 0.84,
    fires: 'The governor deployed riot police around the campus.', not: 'The bank sent a loan officer to the farm.',
  },
  {
    id: 'police-deployment', category: 'MOBILIZE', mode: 'police', cameo: '153',
    nouns: ['deployment', 'mobilisation', 'mobilization', 'dispatch'], when: { of: ['police', 'gendarme', 'officer', 'guard', 'riot_police', 'gendarmerie', 'policeman'] }, noun: { actor: ['possessor', 'by', 'subject'], recipient: ['against', 'in', 'near'] }, priority: 2, confidence: 0.78,
    fires: 'The deployment of gendarmes by the prefect kept the market calm.', not: 'The deployment of the mast failed in orbit.',
  },
  {
    id: 'cordon-off', category: 'MOBILIZE', mode: 'police', cameo: '153',
    verbs: ['cordon_off', 'seal_off', 'surround', 'encircle', 'ring', 'patrol', 'guard'], when: { subject: ['police', 'policeman', 'officer', 'gendarme', 'riot_police', 'guard', 'security_force', 'security_forces'] }, verb: { recipient: ['object'] }, unless: { object: ['goal', 'crash_site'], subject: ['security_guard', 'coast_guard', 'crossing_guard'] }, priority: 2, confidence: 0.6,
    fires: 'Police surrounded the headquarters of the party.', not: 'Hills surround the lake.',
  },
  {
    id: 'patrol', category: 'MOBILIZE', mode: 'troops', cameo: '150', contexts: ['military'],
    verbs: ['patrol', 'sail', 'fly', 'transit', 'circle'], when: { subject: ['@troops', '@weapon', '@warplane', 'navy', 'fleet', 'warship', 'coastguard', 'air_force', 'spy_ship', 'naval_vessel', 'patrol_vessel', 'patrol_boat', 'navy_ship', 'coastguard_vessel', 'spy_plane'] },
    verb: { recipient: ['near', 'through', 'over', 'object'] }, unless: { subject: ['@sports', 'passenger', 'carrier', 'plane', 'aircraft'], modifier: ['beach', 'ski'] }, priority: 1, confidence: 0.6,
    fires: 'British warships sailed through the strait.', not: 'A passenger plane circled the airport in fog.',
  },  {
    id: 'naval-patrol', category: 'MOBILIZE', mode: 'troops', cameo: '150', contexts: ['military'],
    nouns: ['naval_patrol', 'air_patrol', 'combat_patrol', 'maritime_patrol', 'border_patrol', 'overflight', 'flypast', 'military_parade', 'flyover'], noun: { actor: ['by', 'possessor', 'modifier', 'subject', 'of'], recipient: ['near', 'over', 'through', 'in', 'against'] }, unless: { modifier: ['joint', 'highway'], with: ['*'], of: ['highway'] }, confidence: 0.6,
    fires: 'A naval patrol by London in the strait irked Beijing.', not: 'A joint naval patrol with Spain is planned.',
  },

  {
    id: 'scramble-jets', category: 'MOBILIZE', mode: 'weapons', cameo: '154', contexts: ['military'],
    verbs: ['scramble'], when: { object: ['@warplane', 'interceptor', 'fighter'] }, verb: { recipient: ['against', 'after', 'near'] }, priority: 3, confidence: 0.87,
    fires: 'Japan scrambled jets against the approaching bombers.', not: 'The cook scrambled eggs.',
  },
  {
    id: 'military-exercise', category: 'MOBILIZE', mode: 'troops', cameo: '150', contexts: ['military'],
    nouns: ['military_exercise', 'military_drill', 'war_game', 'wargame', 'naval_exercise', 'live-fire_exercise', 'live-fire_drill', 'air_exercise', 'combat_drill', 'manoeuvre', 'maneuver', 'military_manoeuvre', 'military_maneuver', 'naval_drill', 'snap_drill', 'nuclear_drill', 'missile_drill', 'army_drill', 'artillery_drill', 'tank_exercise', 'missile_exercise', 'amphibious_exercise', 'landing_drill', 'air_drill', 'combat_exercise', 'submarine_exercise', 'army_exercise', 'nuclear_exercise', 'defence_exercise', 'snap_exercise', 'large-scale_exercise', 'artillery_exercise', 'firing_drill', 'marine_exercise'],
    noun: { actor: ['possessor', 'by', 'modifier', 'subject', 'of'], recipient: ['near', 'against', 'in'] }, unless: { modifier: ['joint', 'bilateral', 'trilateral', 'multinational', 'combined', 'car', 'parking', 'driving', 'heimlich', 'fire', 'political'], with: ['*'], subject: ['&'], between: ['*'] }, confidence: 0.83,
    fires: 'China held naval exercises near the island.', not: 'Learners practise the parking manoeuvre.',
  },
  {
    id: 'hold-drills', category: 'MOBILIZE', mode: 'troops', cameo: '150', contexts: ['military'],
    verbs: ['hold', 'conduct', 'stage', 'begin', 'start', 'launch', 'carry_out', 'run', 'kick_off'], when: { object: ['exercise', 'drill', 'manoeuvre', 'maneuver', 'war_game'], subject: ['@troops', '@territory', 'navy', 'military', 'fleet', 'air_force', 'guard', 'ministry', 'command'] }, verb: { recipient: ['near', 'against', 'in'] }, unless: { with: ['*'], subject: ['&', '@sports', 'camp', 'city', 'town', 'village', 'school', 'health', 'fire'] }, priority: 2, confidence: 0.76,
    fires: 'The navy began drills in the disputed gulf.', not: 'The school ran a fire drill.',
  },
  {
    id: 'exercise-noun', category: 'MOBILIZE', mode: 'troops', cameo: '150', contexts: ['military'],
    nouns: ['exercise', 'drill'], when: { modifier: ['military', 'naval', 'army', 'air', 'artillery', 'missile', 'combat', 'amphibious', 'nuclear', 'tank', 'live-fire', 'fire', 'defence', 'defense', 'submarine', 'landing', 'snap', 'marine'] }, noun: { actor: ['possessor', 'by', 'modifier', 'subject', 'of'], recipient: ['near', 'against', 'in'] }, unless: { with: ['*'], subject: ['&'], between: ['*'], modifier: ['joint', 'bilateral', 'trilateral', 'multinational', 'combined', 'school', 'evacuation'], by: ['school', 'pupil'], of: ['school', 'department'] }, priority: 1, confidence: 0.76,
    fires: 'A missile drill by Tehran closed the gulf.', not: 'The fire drill of the school department lasted ten minutes.',
  },
  {
    id: 'test-missile', category: 'MOBILIZE', mode: 'weapons', cameo: '150', contexts: ['military'],
    verbs: ['test', 'test-fire', 'test-launch', 'launch', 'fire', 'unveil', 'fire_off', 'parade', 'display', 'showcase', 'test_fire', 'detonate'], when: { object: ['@missile', 'hypersonic_weapon', 'atomic_bomb', 'nuclear_bomb', 'hydrogen_bomb', 'icbm', 'nuclear_device'] },
    verb: { recipient: ['toward', 'over', 'into', 'near'] }, unless: { at: ['*'], on: ['@property', 'city', 'town', 'village', 'capital', 'base', 'position'], against: ['*'], subject: ['@fighter', 'scientist', 'space_agency', 'company', 'astronaut', 'student', '@private'], from: ['space_centre'] }, priority: 1, confidence: 0.72,
    fires: 'North Korea test-fired a ballistic missile into the sea.', not: 'India launched a weather satellite.',
  },
  {
    id: 'missile-test', category: 'MOBILIZE', mode: 'weapons', cameo: '150', contexts: ['military'],
    nouns: ['missile_test', 'nuclear_test', 'weapons_test', 'rocket_test', 'missile_launch', 'test-firing', 'test_launch', 'test-launch', 'rocket_launch', 'test-fire', 'atomic_test'], noun: { actor: ['possessor', 'by', 'modifier', 'of', 'subject'], recipient: ['over', 'toward', 'into', 'near'] }, unless: { modifier: ['space', 'commercial', 'satellite'], by: ['company'] }, confidence: 0.85,
    fires: 'The nuclear test by Pyongyang shook windows in the next province.', not: 'A commercial rocket launch by a company drew crowds.',
  },
  {
    id: 'test-noun-weapons', category: 'MOBILIZE', mode: 'weapons', cameo: '150', contexts: ['military'],
    nouns: ['test', 'launch', 'firing'], when: { of: ['@missile', 'nuclear_weapon', 'icbm', 'hypersonic_weapon'] }, noun: { actor: ['possessor', 'by', 'modifier', 'subject'], recipient: ['over', 'toward', 'into', 'near'] }, unless: { of: ['satellite'], modifier: ['blood', 'product', 'book'] }, priority: 1, confidence: 0.75,
    fires: 'The launch of a rocket by Tehran over the gulf was tracked.', not: 'The launch of the book is on Friday.',
  },
  {
    id: 'arm-self', category: 'MOBILIZE', mode: 'weapons', cameo: '150', contexts: ['military'],
    verbs: ['rearm', 'militarise', 'militarize', 'remilitarise', 'remilitarize', 'stockpile', 'fortify', 'entrench', 'dig_in', 'enrich', 'weaponise', 'weaponize'], nouns: ['militarisation', 'militarization', 'rearmament', 'arms_buildup', 'arms_build-up', 'arms_race', 'fortification', 'weaponisation', 'weaponization'],
    verb: { recipient: ['against'] }, noun: { actor: ['possessor', 'by', 'subject'], recipient: ['against'] }, unless: { object: ['food', 'flour', 'wine', 'soil', 'life', 'cereal', 'milk', 'grain', 'coffee', 'teaching', 'masks', 'mask', 'toilet_paper'], of: ['wine', 'flour', 'food'], subject: ['experience', '@natural', 'art'] }, confidence: 0.5,
    fires: 'Ethiopia fortified the disputed ridge against its neighbour.', not: 'Bakers fortify flour with iron.',
  },
  {
    id: 'enrich-uranium', category: 'MOBILIZE', mode: 'weapons', cameo: '150', contexts: ['cbrn'],
    verbs: ['enrich', 'stockpile'], when: { object: ['uranium', 'plutonium'] }, priority: 1, confidence: 0.7,
    fires: 'Tehran enriched uranium at the buried plant.', not: 'Travel enriched his novels.',
  },
  {
    id: 'militia-mobilise', category: 'MOBILIZE', mode: 'militia', cameo: '150',
    verbs: ['mobilise', 'mobilize', 'mass', 'muster', 'gather', 'assemble', 'regroup', 'arm', 'raise', 'deploy', 'form', 'recruit'], when: { object: ['militia', 'militiaman', 'fighter', 'tribesman', 'volunteer', 'vigilante', 'paramilitary', 'insurgent', 'warrior', 'mercenary', 'rebel', 'guerrilla'] },
    verb: { recipient: ['against', 'near', 'in'] }, unless: { subject: ['charity', 'hospital', 'museum', 'festival'], object: ['volunteer'], indirect: ['*'] }, priority: 3, confidence: 0.78,
    fires: 'The warlord mobilised fighters against the capital.', not: 'The charity recruited volunteers.',
  },
  {
    id: 'militia-mass', category: 'MOBILIZE', mode: 'militia', cameo: '150',
    verbs: ['mass', 'muster', 'regroup', 'mobilise', 'mobilize', 'gather', 'assemble', 'advance'], when: { subject: ['@fighter', 'tribesman', 'vigilante'] }, verb: { recipient: ['against', 'toward', 'on', 'near'] }, unless: { for: ['talks', 'wedding', 'prayer'], object: ['*'] }, priority: 2, confidence: 0.68,
    fires: 'Rebels massed near the oil town.', not: 'The clouds gathered near noon.',
  },
  {
    id: 'troops-mass', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    verbs: ['mass', 'muster', 'gather', 'assemble', 'arrive', 'roll', 'advance', 'move', 'line_up', 'concentrate'], when: { subject: ['troop', 'soldier', 'tank', 'brigade', 'battalion', 'army', 'paratrooper', 'convoy', 'armour', 'division', 'warship', 'regiment'] }, verb: { recipient: ['against', 'toward', 'on', 'near', 'in'] }, unless: { for: ['parade', 'ceremony', 'funeral', 'prayer'] }, priority: 1, confidence: 0.55,
    fires: 'A convoy of tanks has advanced toward the bridge.', not: 'Soldiers gathered for a funeral.',
  },

  {
    id: 'troops-arrive', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    verbs: ['reach', 'enter', 'approach', 'cross', 'arrive', 'deploy', 'push', 'head', 'advance', 'roll', 'move', 'pour'], when: { subject: ['troop', 'soldier', 'column', 'army_column', 'tank', 'brigade', 'battalion', 'paratrooper', 'division', 'regiment', 'armoured_column', 'military_convoy', 'army_convoy', 'reinforcement', 'marine', 'armour', 'military_column', 'contingent', 'destroyer', 'warship', 'frigate', 'aircraft_carrier', 'gunboat', 'nuclear_submarine', 'bomber', 'fleet', 'patrol_ship', 'spy_ship'] },
    verb: { recipient: ['against', 'toward', 'into', 'near'] }, unless: { object: ['agreement', 'deal', 'age', 'conclusion', 'final', 'retirement', 'compromise', 'target', 'stage', 'race', 'line', 'finish'], for: ['parade', 'ceremony', 'funeral', 'prayer', 'aid'], from: ['*'] }, confidence: 0.6,
    fires: 'A brigade reached the border town of Paga before dawn.', not: 'The soldier reached retirement age.',
  },
  {
    id: 'reinforce', category: 'MOBILIZE', mode: 'troops', cameo: '154', contexts: ['military'],
    verbs: ['reinforce', 'bolster', 'strengthen', 'beef_up', 'boost', 'increase', 'expand', 'step_up'], when: { object: ['garrison', 'border', 'troop', 'troops', 'military_presence', 'defence', 'defense', 'frontier', 'military', 'navy', 'army', 'flank', 'force', 'outpost', 'defence_spending', 'air_defence', 'presence', 'position'] },
    verb: { recipient: ['against', 'in', 'near'] }, unless: { object: ['immune_defence', 'market_position'], subject: ['vaccine', '@market', '@sports', 'company', 'striker'] }, priority: 1, confidence: 0.6,
    fires: 'Warsaw reinforced its garrison by the gap.', not: 'The team bolstered its defence with a new signing.',
  },
  {
    id: 'cyber-forces', category: 'MOBILIZE', mode: 'troops', cameo: '155', contexts: ['cyber'],
    verbs: ['mobilise', 'mobilize', 'activate', 'deploy', 'set_up', 'create'], when: { object: ['cyber_command', 'cyber_unit', 'cyber_force', 'cyber_troop', 'cyber-unit'] }, verb: { recipient: ['against'] }, priority: 4, confidence: 0.75,
    fires: 'Riga activated a cyber unit against the intruders.', not: 'The phone activated itself.',
  },
  {
    id: 'intrude-into', category: 'MOBILIZE', mode: 'weapons', cameo: '150', contexts: ['military', 'territory'],
    verbs: ['intrude', 'stray', 'trespass', 'cross', 'fly', 'sail', 'penetrate'], when: { into: ['airspace', 'waters', 'water', 'air_defence_zone', 'identification_zone', 'air_space', 'exclusion_zone', 'territorial_waters'] },
    verb: { recipient: ['into'] }, unless: { subject: ['swimmer', 'fish', 'diver', 'whale', 'airliner', 'ferry', 'refugee', 'migrant', 'car', 'bird'] }, priority: 1, confidence: 0.68,
    fires: 'Two patrol ships intruded into the waters of Palau.', not: 'A whale strayed into the waters of the bay.',
  },
  {
    id: 'enter-waters', category: 'MOBILIZE', mode: 'weapons', cameo: '150', contexts: ['military', 'territory'],
    verbs: ['enter', 'violate', 'penetrate', 'intrude', 'cross', 'breach', 'probe'], when: { object: ['airspace', 'waters', 'water', 'air_defence_zone', 'identification_zone', 'median_line', 'air_space', 'exclusion_zone', 'territorial_waters'] },
    verb: { recipient: ['of', 'object'] }, unless: { subject: ['swimmer', 'fisherman', 'trawler', 'migrant', 'boat', 'fish', 'diver', 'whale', 'airliner', 'ferry', 'refugee', 'car'] }, priority: 1, confidence: 0.68,
    fires: 'Two bombers violated the airspace of Estonia.', not: 'Swimmers entered the water at dawn.',
  },
  {
    id: 'incursion-noun', category: 'MOBILIZE', mode: 'weapons', cameo: '150', contexts: ['military', 'territory'],
    nouns: ['airspace_violation', 'territorial_violation', 'sea_incursion', 'airspace_incursion', 'air_incursion', 'maritime_incursion', 'intrusion', 'drone_incursion'], noun: { actor: ['by', 'possessor', 'of', 'modifier', 'subject'], recipient: ['into', 'of', 'over', 'on', 'in'] }, unless: { modifier: ['computer', 'network', 'home', 'noise'], on: ['privacy'], into: ['privacy', 'life'] }, confidence: 0.6,
    fires: 'The intrusion of patrol boats into the waters of Vietnam lasted days.', not: 'He called the camera an intrusion into his privacy.',
  },
]
