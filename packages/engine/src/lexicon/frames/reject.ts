import type { Frame } from '../frame.ts'

/** Refusals, vetoes, cancelled meetings, defiance. */
export const REJECT_FRAMES: readonly Frame[] = [
  {
    id: 'refuse', category: 'REJECT', cameo: '120', content: 'act-mode',
    verbs: ['refuse', 'decline'], when: { complement: ['infinitive'] }, verb: { recipient: ['with', 'to'] },
    unless: { subject: ['engine', 'car', 'door', '@natural', '@market', 'lock', 'doctor', 'nurse', 'company', 'airline', '@private'], complement: ['comment', 'say', 'elaborate', 'speculate', 'answer', 'give', 'name', 'identify', 'discuss', 'disclose', 'specify', 'confirm', 'start', 'respond', 'be'] }, priority: 1, confidence: 0.85,
    fires: 'Hungary refused to ratify the accession protocol.', not: 'The spokesman declined to comment.',
  },
  {
    id: 'refuse-object', category: 'REJECT', cameo: '120',
    verbs: ['refuse', 'turn_down', 'spurn', 'rebuff', 'snub'], nouns: ['refusal', 'rebuff', 'snub'],
    content: 'act-mode', verb: { recipient: ['indirect', 'from', 'by', 'of', 'object'] }, noun: { actor: ['possessor', 'by', 'of', 'from', 'subject'], recipient: ['to', 'with'] },
    unless: { subject: ['@market', '@sports', '@natural', 'engine', 'patient'], object: ['planning_permission', 'food', 'dessert', 'comment', 'volume', 'heat', 'lamp'], by: ['percent', 'percentage', 'point'], to: ['comment'], complement: ['infinitive', 'clause'] }, confidence: 0.75,
    fires: 'Eritrea turned down the offer of a joint patrol.', not: 'The patient refused food.',
  },
  {
    id: 'decline-object', category: 'REJECT', cameo: '120', verbs: ['decline'], content: 'act-mode', verb: { recipient: ['from', 'by', 'of', 'object'] }, when: { object: ['*'] },
    unless: { subject: ['@market', '@sports', '@natural', 'patient'], object: ['food', 'dessert', 'comment', 'percent', 'point'], adverb: ['slightly', 'severely', 'sharply', 'steadily', 'rapidly', 'gradually', 'significantly', 'dramatically', 'markedly', 'steeply', 'further'], to: ['comment'], complement: ['infinitive', 'clause'] }, confidence: 0.75,
    fires: 'Eritrea declined the offer of a joint patrol.', not: 'Sales declined by five percent.',
  },

  {
    id: 'refusal-to', category: 'REJECT', cameo: '120', content: 'act-mode',
    nouns: ['refusal', 'unwillingness', 'reluctance'], when: { complement: ['infinitive'] }, noun: { actor: ['possessor', 'by', 'of', 'from', 'subject'], recipient: ['to', 'with'] }, unless: { subject: ['@private'], possessor: ['@private', 'patient', 'child', 'company'] }, priority: 1, confidence: 0.75,
    fires: 'The refusal by Amman to open the crossing angered its neighbour.', not: 'The refusal of the horse cost the rider a prize.',
  },
  {
    id: 'reject', category: 'REJECT', cameo: '120', content: 'act-mode',
    verbs: ['reject', 'dismiss', 'rebut', 'shoot_down', 'brush_aside', 'brush_off', 'spurn', 'throw_out', 'repel', 'repudiate', 'scorn', 'rule_out'], nouns: ['rejection', 'dismissal'],
    when: { object: ['@request', 'idea', 'pressure', 'possibility', 'ultimatum', 'role', 'interference', 'peace_plan', 'two-state_solution', 'sanction', 'intervention', 'resolution', 'charter', 'candidate', 'nominee'] },
    verb: { recipient: ['by', 'from', 'of', 'object'] }, unless: { object: ['@allegation', 'takeover_bid'], subject: ['body', 'immune_system', '@sports', '@court', 'company', 'firm', 'shareholder', 'club', 'bidder', 'publisher', '@private'] }, priority: 1, confidence: 0.88,
    fires: 'Khartoum rejected the proposal of the mediators.', not: 'The keeper threw out the ball to a teammate.',
  },
  {
    id: 'reject-bare', category: 'REJECT', cameo: '120', content: 'act-mode',
    verbs: ['reject'], nouns: ['rejection'], verb: { recipient: ['by', 'from', 'of', 'object'] }, noun: { actor: ['possessor', 'by', 'from', 'subject', 'modifier'], recipient: ['of'] },
    unless: { object: ['@allegation', 'graft', 'organ', 'kidney', 'transplant', 'manuscript', 'film', 'script', 'novel', 'song', 'takeover', 'takeover_bid', 'shirt'], subject: ['body', 'immune_system', '@court', 'publisher', 'company', 'firm', 'shareholder', 'club', 'bidder', '@private'], of: ['organ', 'kidney', '@allegation'] }, confidence: 0.75,
    fires: 'Its rejection of the Swiss draft came within a day.', not: 'Her body rejected the kidney.',
  },

  {
    id: 'reject-claim', category: 'REJECT', cameo: '120', content: 'act',
    verbs: ['reject', 'dismiss', 'brush_aside', 'brush_off', 'rebut', 'rubbish', 'repudiate', 'wave_away', 'shrug_off'],
    when: { object: ['allegation', 'accusation', 'charge', 'claim', 'report', 'assertion', 'insinuation', 'suggestion', 'criticism', 'verdict', 'ruling', 'finding', 'result', 'statement', 'remark', 'judgment', 'judgement', 'complaint', 'sentence', 'demarche', 'protest'] },
    verb: { recipient: ['by', 'from', 'of', 'object'] }, unless: { subject: ['court', 'judge', 'tribunal', 'insurer', 'company', 'firm', 'bank', 'club', 'coach', '@private'], object: ['employee'] }, priority: 2, confidence: 0.72,
    fires: 'Asmara rejected the claim of its neighbour that it had armed the clans.', not: 'The insurer rejected the claim for the roof.',
  },
  {
    id: 'decide-against', category: 'REJECT', cameo: '120', content: 'act-mode',
    verbs: ['decide', 'vote', 'rule', 'opt'], when: { against: ['*'] }, verb: { recipient: ['with', 'to'] }, unless: { subject: ['@private', '@sports', '@court', 'company', 'firm', 'doctor'] }, priority: 2, confidence: 0.7,
    fires: 'Kenya decided against sending troops to Haiti.', not: 'The doctor decided against the drug.',
  },
  {
    id: 'rule-out-release', category: 'REJECT', mode: 'yield', cameo: '1243',
    verbs: ['rule_out', 'reject', 'refuse', 'oppose', 'dismiss'], when: { object: ['release', 'pardon', 'amnesty', 'clemency', 'handover', 'concession', 'swap', 'lifting', 'easing'] }, verb: { recipient: ['by', 'from', 'to'] }, unless: { subject: ['@private', 'company', 'studio', 'publisher'] }, content: 'act', priority: 3, confidence: 0.78,
    fires: 'The junta ruled out an early release of the bishop.', not: 'The studio rejected the release of the film.',
  },
  {
    id: 'vote-down', category: 'REJECT', mode: 'change', cameo: '120', contexts: ['legislative'],
    verbs: ['vote_down', 'throw_out'], when: { object: ['pact', 'bill', 'treaty', 'accord', 'budget', 'motion', 'agreement', 'deal', 'law', 'reform', 'amendment', 'proposal'], subject: ['lawmaker', 'parliament', 'deputy', 'senator', 'assembly', 'senate', 'house', 'chamber', 'voter', 'legislator', 'knesset', 'duma', 'majority'] }, verb: { recipient: ['with', 'of'] }, unless: { for: ['*'], adverb: ['through'] }, content: 'act', priority: 2, confidence: 0.75,
    fires: 'Lawmakers voted down the accord on grazing.', not: 'Voters queued for an hour with the pact in hand.',
  },
  {
    id: 'court-throws-out', category: 'REJECT', cameo: '120', contexts: ['legal'],
    verbs: ['throw_out', 'dismiss', 'reject', 'quash', 'turn_down', 'strike_down', 'overrule'], when: { subject: ['@court'], object: ['appeal', 'petition', 'challenge', 'case', 'lawsuit', 'suit', 'application', 'objection', 'complaint', 'motion', 'request', 'plea', 'bid'] },
    verb: { recipient: ['of', 'by', 'from', 'against'] }, priority: 4, confidence: 0.75,
    fires: 'The high court threw out the appeal of the banker.', not: 'The cook threw out the stale bread.',
  },
  {
    id: 'dismiss-proposal', category: 'REJECT', cameo: '120', content: 'act-mode',
    verbs: ['dismiss', 'scoff', 'wave_away', 'pour_cold_water', 'shrug_off', 'brush_off', 'brush_aside'], when: { object: ['@request', 'idea', 'concern', 'threat', 'demand', 'call', 'warning', 'worry', 'objection'] },
    verb: { recipient: ['by', 'from', 'of', 'object'] }, unless: { subject: ['@court', '@private'], object: ['@allegation', '@politician', 'employee', 'staff'] }, priority: 1, confidence: 0.8,
    fires: 'The rebels dismissed the appeal of the bishops.', not: 'The teacher dismissed the class early.',
  },
  {
    id: 'scoff-at', category: 'REJECT', cameo: '120',
    verbs: ['scoff', 'balk', 'baulk', 'sneer'], when: { at: ['*'] }, verb: { recipient: ['at'] }, unless: { at: ['fence', 'price', 'jump', 'joke'], subject: ['horse', 'customer'] }, priority: 1, confidence: 0.65,
    fires: 'Caracas scoffed at the deadline set by Lima.', not: 'The horse balked at the fence.',
  },
  {
    id: 'reject-aid', category: 'REJECT', mode: 'assist', cameo: '122',
    verbs: ['reject', 'refuse', 'decline', 'turn_down', 'turn_away', 'spurn', 'turn_back'], when: { object: ['@aid', 'help', 'convoy', 'bailout', 'rescue'] },
    verb: { recipient: ['from', 'of', 'by', 'object'] }, unless: { object: ['@allegation', 'request'] }, priority: 3, confidence: 0.85,
    fires: 'Myanmar refused foreign aid after the cyclone.', not: 'The toddler refused to sleep.',
  },
  {
    id: 'refuse-help', category: 'REJECT', mode: 'assist', cameo: '121',
    verbs: ['refuse', 'decline'], when: { complement: ['cooperate', 'help', 'join', 'assist', 'support', 'back', 'supply', 'send', 'provide', 'fund', 'lend', 'sell', 'trade', 'participate', 'recognise', 'recognize', 'extradite', 'share', 'contribute', 'export', 'accept', 'deliver', 'arm'] },
    content: 'act', verb: { recipient: ['with', 'to'] }, priority: 3, confidence: 0.85,
    fires: 'Slovakia declined to send shells to the front.', not: 'The old printer refused to start.',
  },
  {
    id: 'refuse-military-help', category: 'REJECT', mode: 'assist', cameo: '1212', contexts: ['military'],
    verbs: ['refuse', 'decline', 'reject'], when: { object: ['troop', 'arms', 'weapon', 'military_aid', 'ammunition', 'missile', 'base', 'overflight'] },
    verb: { recipient: ['to', 'for', 'indirect', 'from'] }, priority: 2, confidence: 0.75,
    fires: 'Vienna refused overflight to the bombers.', not: 'He refused a second helping of rice.',
  },
  {
    id: 'refuse-extradition', category: 'REJECT', mode: 'assist', cameo: '1213', contexts: ['legal'],
    verbs: ['refuse', 'decline', 'reject', 'deny', 'block'], when: { object: ['extradition', 'extradition_request', 'handover', 'surrender'] },
    verb: { recipient: ['to', 'by', 'from', 'of'] }, content: 'act', priority: 3, confidence: 0.85,
    fires: 'A Cypriot court refused the extradition of the banker to Egypt.', not: 'The guest refused an extra dish of eels.',
  },
  {
    id: 'deny-request', category: 'REJECT', mode: 'assist', cameo: '120',
    verbs: ['deny', 'refuse', 'withhold'], when: { object: ['request', 'permission', 'permit', 'loan', 'asylum', 'application', 'bail', 'licence', 'license', 'recognition', 'approval', 'consent', 'visa', 'clearance', 'landing', 'entry', 'membership', 'access', 'support', 'cooperation'] },
    verb: { recipient: ['indirect', 'to', 'of', 'for', 'object'] }, unless: { object: ['@allegation', 'planning_permission'], subject: ['bank', 'landlord', 'insurer', 'school', 'club', '@private'] }, priority: 2, confidence: 0.8,
    fires: 'Panama denied permission to the survey ship.', not: 'He denied the claim in a short note.',
  },
  {
    id: 'refuse-reform', category: 'REJECT', mode: 'change', cameo: '123', contexts: ['political_institutions'],
    verbs: ['refuse', 'decline', 'reject', 'rule_out', 'vote_down'], when: { object: ['@reforms'] },
    verb: { recipient: ['of', 'by', 'from', 'object'] }, unless: { subject: ['@sports'] }, priority: 2, confidence: 0.8,
    fires: 'The king ruled out reform of the constitution.', not: 'The printer refused the folded paper.',
  },
  {
    id: 'refuse-step-down', category: 'REJECT', mode: 'change', cameo: '1231', contexts: ['executive'],
    verbs: ['refuse', 'decline'], when: { complement: ['resign', 'step_down', 'quit', 'leave', 'concede', 'abdicate', 'cede', 'relinquish', 'go', 'step'] },
    content: 'act', priority: 3, confidence: 0.85,
    fires: 'The defeated president refused to resign.', not: 'The guests declined more cake.',
  },
  {
    id: 'refuse-change-policy', category: 'REJECT', mode: 'change', cameo: '1232', contexts: ['executive'],
    verbs: ['refuse', 'decline'], when: { complement: ['change', 'amend', 'reform', 'reverse', 'alter', 'drop', 'revise', 'abandon', 'scrap', 'rescind', 'repeal', 'limit', 'cut', 'raise', 'budge', 'apologise', 'apologize', 'sign', 'ratify', 'comply', 'abide', 'obey'] },
    content: 'act', verb: { recipient: ['with', 'to', 'by'] }, priority: 3, confidence: 0.82,
    fires: 'Kampala refused to repeal the law on foreign funds.', not: 'The wallpaper refused the glue.',
  },
  {
    id: 'refuse-yield', category: 'REJECT', mode: 'yield', cameo: '124',
    verbs: ['refuse', 'decline'], when: { complement: ['surrender', 'yield', 'back_down', 'give_up', 'give_in', 'retreat', 'bow', 'disarm', 'concede', 'stop', 'end', 'halt', 'lay_down', 'leave', 'evacuate', 'capitulate', 'back', 'lay'] },
    content: 'act', verb: { recipient: ['to', 'with'] }, priority: 2, confidence: 0.83,
    fires: 'The garrison refused to surrender.', not: 'The stain refused every soap.',
  },
  {
    id: 'refuse-release', category: 'REJECT', mode: 'yield', cameo: '1243', contexts: ['legal'],
    verbs: ['refuse', 'decline'], when: { complement: ['release', 'free', 'return', 'hand_over', 'let', 'pardon', 'give_back', 'hand'] },
    content: 'act', verb: { recipient: ['to', 'object'] }, priority: 3, confidence: 0.84,
    fires: 'The militia refused to free the pilots.', not: 'The cat refused its food.',
  },
  {
    id: 'refuse-lift', category: 'REJECT', mode: 'yield', cameo: '1244', contexts: ['economic'],
    verbs: ['refuse', 'decline', 'rule_out'], when: { complement: ['lift', 'ease', 'relax', 'suspend', 'remove', 'waive', 'loosen'] },
    content: 'act', verb: { recipient: ['on', 'against'] }, priority: 3, confidence: 0.84,
    fires: 'The council refused to lift the embargo on Liberia.', not: 'The lid refused all efforts.',
  },
  {
    id: 'refuse-access', category: 'REJECT', mode: 'yield', cameo: '1245', contexts: ['diplomatic'],
    verbs: ['refuse', 'deny', 'bar', 'block', 'decline'], when: { object: ['entry', 'access', 'admission'] },
    verb: { recipient: ['to', 'indirect', 'for', 'object'] }, unless: { subject: ['bouncer', 'club', 'stadium', 'crane', 'tree'] }, priority: 3, confidence: 0.78,
    fires: 'Asmara refused entry to the inspectors.', not: 'The bouncer refused entry to the boys.',
  },
  {
    id: 'refuse-admit', category: 'REJECT', mode: 'yield', cameo: '1245', contexts: ['diplomatic'],
    verbs: ['refuse', 'decline'], when: { complement: ['admit', 'allow', 'permit', 'let', 'grant', 'open', 'receive', 'host', 'accredit'] },
    content: 'act', verb: { recipient: ['to', 'object'] }, priority: 2, confidence: 0.78,
    fires: 'Algiers refused to allow the observers into the camp.', not: 'The plant refused sunlight.',
  },
  {
    id: 'refuse-ceasefire', category: 'REJECT', mode: 'yield', cameo: '1246', contexts: ['military'],
    verbs: ['refuse', 'reject', 'decline', 'rule_out', 'dismiss', 'spurn'], when: { object: ['ceasefire', 'cease_fire', 'truce', 'armistice', 'withdrawal', 'disarmament', 'surrender', 'pause', 'de-escalation'] },
    verb: { recipient: ['with', 'by', 'from', 'of'] }, content: 'act', priority: 3, confidence: 0.86,
    fires: 'The insurgents rejected a truce with the army.', not: 'The client rejected the paint samples.',
  },
  {
    id: 'refuse-meet', category: 'REJECT', mode: 'meet', cameo: '125', contexts: ['diplomatic'],
    verbs: ['refuse', 'decline'], when: { complement: ['meet', 'talk', 'negotiate', 'attend', 'speak', 'discuss', 'visit', 'sit', 'engage', 'receive', 'return', 'see', 'hold', 'shake', 'host', 'take', 'join', 'participate', 'come', 'appear'] },
    content: 'act', verb: { recipient: ['with', 'to', 'object'] }, priority: 3, confidence: 0.86,
    fires: 'The emir refused to meet the envoy of the council.', not: 'The two ends refused the knot.',
  },
  {
    id: 'reject-talks', category: 'REJECT', mode: 'meet', cameo: '125', contexts: ['diplomatic'],
    verbs: ['reject', 'refuse', 'decline', 'rule_out', 'spurn', 'turn_down', 'rebuff', 'snub', 'dismiss'], when: { object: ['talk', 'talks', 'negotiation', 'meeting', 'dialogue', 'summit', 'invitation', 'visit', 'contact', 'discussion', 'conference', 'invite'] },
    verb: { recipient: ['with', 'from', 'by', 'of', 'to'] }, content: 'act', unless: { object: ['party'] }, priority: 3, confidence: 0.88,
    fires: 'Pyongyang rejected talks with Seoul.', not: 'The teenager declined an ice cream.',
  },
  {
    id: 'cancel-meeting', category: 'REJECT', mode: 'meet', cameo: '125', contexts: ['diplomatic'],
    verbs: ['cancel', 'call_off', 'postpone', 'scrap', 'put_off', 'pull_out', 'abort', 'skip', 'boycott', 'scratch', 'shelve', 'defer'], when: { object: ['meeting', 'talk', 'talks', 'visit', 'trip', 'summit', 'negotiation', 'conference', 'audience', 'call', 'session', 'tour', 'round', 'dialogue', 'phone_call', 'state_visit'] },
    verb: { recipient: ['with', 'to', 'of', 'by'] }, content: 'act', unless: { subject: ['@natural', '@sports', 'band', 'singer', 'airline'] }, priority: 3, confidence: 0.87,
    fires: 'Berlin cancelled the visit of the trade delegation from Baku.', not: 'The singer cancelled her tour after the flu.',
  },
  {
    id: 'cancellation', category: 'REJECT', mode: 'meet', cameo: '125', contexts: ['diplomatic'],
    nouns: ['cancellation', 'postponement'], when: { of: ['@meeting', 'summit', 'visit', 'trip'] }, noun: { actor: ['possessor', 'by', 'subject'], recipient: ['with', 'to'] }, priority: 1, confidence: 0.75,
    fires: 'The cancellation of the summit by Amman surprised Baghdad.', not: 'The cancellation of the train stranded many.',
  },
  {
    id: 'reject-mediation', category: 'REJECT', mode: 'meet', cameo: '126', contexts: ['diplomatic'],
    verbs: ['reject', 'refuse', 'decline', 'rule_out', 'turn_down', 'dismiss', 'spurn', 'rebuff'], when: { object: ['mediation', 'mediator', 'arbitration', 'good_offices', 'intermediary', 'third-party_mediation', 'third-party_role'] },
    verb: { recipient: ['by', 'from', 'of'] }, content: 'act', priority: 4, confidence: 0.88,
    fires: 'Delhi rejected mediation by any third state.', not: 'The cook rejected the eggs.',
  },
  {
    id: 'reject-peace-plan', category: 'REJECT', mode: 'meet', cameo: '127', contexts: ['diplomatic'],
    verbs: ['reject', 'refuse', 'turn_down', 'dismiss', 'vote_down', 'spurn', 'walk_away', 'repudiate'], when: { object: ['peace_plan', 'peace_deal', 'settlement', 'accord', 'agreement', 'deal', 'compromise', 'treaty', 'roadmap', 'formula', 'peace_proposal', 'peace_offer'] },
    verb: { recipient: ['by', 'with', 'from', 'of'] }, content: 'act', unless: { object: ['book_deal', 'trade'] }, priority: 3, confidence: 0.86,
    fires: 'The separatists rejected the peace plan of the guarantors.', not: 'The publisher rejected the manuscript of the treaty scholar.',
  },
  {
    id: 'veto', category: 'REJECT', mode: 'yield', cameo: '129', contexts: ['diplomatic'],
    verbs: ['veto', 'vote_against'], nouns: ['veto'], verb: { recipient: ['object', 'by', 'of'] }, noun: { recipient: ['of', 'on', 'over', 'against'] }, content: 'act',
    unless: { of: ['power', 'right'], object: ['outfit', 'holiday'] }, confidence: 0.88,
    fires: 'Moscow vetoed the resolution on the monitors.', not: 'Mum vetoed the outfit.',
  },
  {
    id: 'block-resolution', category: 'REJECT', mode: 'yield', cameo: '129', contexts: ['diplomatic'],
    verbs: ['block', 'scuttle', 'torpedo', 'stall', 'obstruct', 'hold_up', 'stymie', 'derail', 'sink', 'delay', 'freeze'], when: { object: ['resolution', 'bid', 'membership', 'accession', 'statement', 'motion', 'appointment', 'nomination', 'proposal', 'bill', 'deal', 'agreement', 'package', 'talks', 'candidacy', 'ratification', 'declaration', 'initiative', 'vote', 'opening', 'start', 'launch', 'adoption', 'renewal', 'entry', 'chapter', 'candidate', 'accession_talks'] },
    verb: { recipient: ['of', 'by', 'object', 'against'] }, content: 'act', unless: { subject: ['@natural', '@market'] }, priority: 2, confidence: 0.78,
    fires: 'Bulgaria blocked the accession of its neighbour.', not: 'A landslide blocked the only road.',
  },
  {
    id: 'defy', category: 'REJECT', mode: 'yield', cameo: '128', contexts: ['legal'],
    verbs: ['defy', 'flout', 'disobey', 'ignore', 'disregard', 'circumvent', 'violate', 'breach', 'contravene', 'renege', 'break', 'evade'],
    when: { object: ['order', 'ban', 'sanction', 'law', 'ruling', 'resolution', 'call', 'warning', 'demand', 'norm', 'embargo', 'pledge', 'promise', 'commitment', 'treaty', 'ultimatum', 'rule', 'court_order', 'curfew', 'deadline', 'obligation', 'convention', 'charter', 'agreement', 'appeal'] },
    verb: { recipient: ['of', 'by', 'from', 'with', 'object'] }, unless: { object: ['gravity', 'ceasefire', 'truce', 'airspace'], subject: ['@market', '@sports', 'plant'] }, priority: 1, confidence: 0.65,
    fires: 'Addis Ababa defied the ruling of the panel.', not: 'The acrobat seemed to defy gravity.',
  },  {
    id: 'defiance', category: 'REJECT', mode: 'yield', cameo: '128', contexts: ['legal'],
    nouns: ['defiance', 'non-compliance', 'noncompliance', 'disregard', 'contravention'], noun: { actor: ['possessor', 'by', 'subject', 'modifier'], recipient: ['of', 'toward', 'for', 'with'] }, unless: { of: ['gravity', 'death', 'odds', 'logic'] }, confidence: 0.55,
    fires: 'Its defiance of the tribunal cost the republic a seat.', not: 'The dome hangs there in defiance of gravity.',
  },

  {
    id: 'withdraw-offer', category: 'REJECT', mode: 'assist', cameo: '121',
    verbs: ['withdraw', 'rescind', 'retract', 'take_back', 'revoke'], when: { object: ['offer', 'invitation', 'proposal', 'pledge', 'support', 'bid', 'endorsement', 'backing', 'consent', 'approval'] },
    verb: { recipient: ['to', 'for', 'from', 'of'] }, unless: { subject: ['bidder', 'buyer'] }, priority: 3, confidence: 0.75,
    fires: 'Doha withdrew its offer to host the exiles.', not: 'She withdrew ten pounds from the machine.',
  },
  {
    id: 'boycott-meeting', category: 'REJECT', mode: 'meet', cameo: '125', contexts: ['diplomatic'],
    verbs: ['boycott', 'stay_away', 'shun', 'snub', 'skip'], when: { object: ['summit', 'conference', 'meeting', 'ceremony', 'inauguration', 'session', 'talk', 'talks', 'assembly', 'olympics', 'forum'] },
    verb: { recipient: ['of', 'by', 'with', 'in', 'object'] }, priority: 4, confidence: 0.8,
    fires: 'Three Gulf monarchs boycotted the summit in Tunis.', not: 'The pupils skipped rope after the assembly bell.',
  },
  {
    id: 'not-bow', category: 'REJECT', mode: 'yield', cameo: '124',
    adjectives: ['unwilling', 'reluctant', 'loath'], content: 'act-mode', when: { complement: ['infinitive'] }, unless: { subject: ['@market', 'child'] }, priority: 1, confidence: 0.6,
    fires: 'The junta is unwilling to share power.', not: 'The child was unwilling to sleep.',
  },
  {
    id: 'opposed-to', category: 'REJECT', cameo: '120',
    adjectives: ['opposed', 'resistant', 'averse', 'hostile'], when: { to: ['*'] }, verb: { recipient: ['to'] }, content: 'act-mode', unless: { subject: ['bacteria', 'strain', 'crop'], to: ['drug', 'heat', 'risk', 'water', 'treatment'] }, priority: 1, confidence: 0.6,
    fires: 'Bern is averse to the transit of foreign armour.', not: 'The strain is resistant to heat.',
  },
  {
    id: 'resist', category: 'REJECT', cameo: '120', content: 'act-mode',
    verbs: ['resist', 'rebuff', 'stonewall', 'fend_off'], when: { object: ['pressure', 'call', 'demand', 'push', 'effort', 'attempt', 'request', 'appeal', 'proposal', 'bid', 'overture'] },
    verb: { recipient: ['from', 'by', 'of', 'object'] }, unless: { subject: ['@market', 'material'] }, priority: 2, confidence: 0.72,
    fires: 'Islamabad resisted pressure from its lenders.', not: 'The material resists the pressure of deep water.',
  },
]
