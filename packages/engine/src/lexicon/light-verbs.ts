import type { Slot } from './frame.ts'

export type Aspect = 'begin' | 'end' | 'continue' | 'repeat' | 'announce'

/** A verb that carries an event noun ("held talks", "launched an attack"): what it lends to the noun. */
export interface LightVerb {
  /** A particle is joined: `carry_out`. */
  readonly lemma: string
  /** The role the verb's subject takes in the noun's event. */
  readonly lends: 'actor' | 'recipient' | 'none'
  /** Complements of the verb, not of the noun, that hold the noun's recipient ("paid Riga a visit", "imposed sanctions on"). */
  readonly recipientSlots: readonly Slot[]
  /** Where the actor stands when the subject is the one acted upon ("received a warning from", "came under fire from"). */
  readonly actorSlots?: readonly Slot[]
  /** The subject suffers the noun's event. */
  readonly reversed?: true
  /** The subject hosts or attends rather than leads: it is one of several actors, or the host. */
  readonly part?: 'host' | 'joins' | 'mediates'
  readonly aspect?: Aspect
  /** Only with these nouns, where the verb is too common else. */
  readonly nouns?: readonly string[]
}

const ALL: readonly Slot[] = ['on', 'against', 'with', 'to', 'at', 'indirect', 'for']

const acts = (lemma: string, recipientSlots: readonly Slot[] = ALL, more: Partial<LightVerb> = {}): LightVerb =>
  Object.freeze({ lemma, lends: 'actor', recipientSlots, ...more })

const suffers = (lemma: string, actorSlots: readonly Slot[] = ['from', 'by'], more: Partial<LightVerb> = {}): LightVerb =>
  Object.freeze({ lemma, lends: 'recipient', recipientSlots: [], actorSlots, reversed: true, ...more })

/** Support verbs, by what they do with their subject. */
export const LIGHT_VERBS: readonly LightVerb[] = Object.freeze([
  // doing
  acts('hold', ['with']),
  acts('make', ['to', 'on', 'with', 'against', 'at']),
  acts('pay', ['indirect', 'to']),
  acts('give', ['indirect', 'to']),
  acts('take', ['on', 'against', 'to', 'with']),
  acts('have', ['with', 'for']),
  acts('do', ['to', 'with']),
  acts('get', ['with']),
  acts('conduct', ['with', 'on', 'against', 'into']),
  acts('carry_out', ['on', 'against', 'with']),
  acts('undertake', ['to', 'against', 'with']),
  acts('perform', ['on', 'for']),
  acts('commit', ['against', 'on']),
  acts('perpetrate', ['against', 'on']),
  acts('execute', ['against', 'on'], { nouns: ['attack', 'strike', 'raid', 'operation', 'assault', 'plan'] }),
  acts('launch', ['on', 'against', 'at', 'into', 'with']),
  acts('mount', ['on', 'against']),
  acts('stage', ['against', 'at', 'on', 'in']),
  acts('wage', ['on', 'against']),
  acts('lead', ['to', 'against']),
  acts('take', ['against', 'with'], { part: 'joins', nouns: ['march', 'rally', 'protest', 'demonstration', 'persecution', 'massacre', 'killing', 'riot', 'looting', 'coup', 'raid', 'attack', 'exercise', 'drill', 'picket', 'sit-in'] }),
  acts('mastermind', ['against', 'on'], { nouns: ['attack', 'bombing', 'massacre', 'coup', 'raid', 'assassination', 'killing', 'ambush'] }),
  acts('organise', ['against', 'with']),
  acts('organize', ['against', 'with']),
  acts('arrange', ['with']),
  acts('convene', ['with']),
  acts('engage', ['with'], { nouns: ['talk', 'talks', 'dialogue', 'negotiation', 'discussion', 'consultation', 'fight', 'clash', 'battle', 'attack'] }),
  acts('enter', ['with'], { nouns: ['talk', 'talks', 'dialogue', 'negotiation', 'agreement', 'force', 'alliance'] }),
  acts('impose', ['on', 'upon', 'against']),
  acts('slap', ['on'], { nouns: ['sanction', 'tariff', 'ban', 'restriction', 'embargo', 'duty'] }),
  acts('lay', ['to', 'on'], { nouns: ['siege', 'blame'] }),
  acts('place', ['on', 'under', 'with'], { nouns: ['call', 'sanction', 'restriction', 'ban', 'embargo', 'blame', 'condition', 'tariff', 'arrest', 'order'] }),
  acts('put', ['on', 'to', 'under'], { nouns: ['pressure', 'sanction', 'restriction', 'ban', 'embargo', 'blame', 'demand', 'alert', 'end', 'question', 'offer', 'proposal', 'trial'] }),
  acts('apply', ['on', 'to', 'against'], { nouns: ['sanction', 'pressure', 'restriction', 'tariff', 'ban'] }),
  acts('introduce', ['on', 'against', 'for'], { nouns: ['sanction', 'restriction', 'ban', 'embargo', 'curfew', 'tariff', 'measure', 'martial_law', 'emergency', 'quota', 'resolution', 'reform'] }),
  acts('enact', ['on', 'against'], { nouns: ['sanction', 'ban', 'curfew', 'reform', 'embargo', 'law'] }),
  acts('exert', ['on'], { nouns: ['pressure'] }),
  acts('inflict', ['on', 'upon']),
  acts('levy', ['on', 'against']),
  acts('level', ['at', 'against'], { nouns: ['accusation', 'criticism', 'charge', 'allegation', 'threat', 'sanction'] }),
  acts('open', ['with', 'into', 'on', 'to'], { aspect: 'begin', nouns: ['talk', 'talks', 'fire', 'inquiry', 'investigation', 'probe', 'dialogue', 'negotiation', 'embassy', 'consulate', 'offensive', 'front', 'border', 'trial', 'summit', 'conference', 'meeting', 'session'] }),
  acts('fire', ['at', 'on', 'into'], { nouns: ['shot', 'volley', 'salvo', 'barrage', 'warning_shot'] }),
  acts('deal', ['indirect', 'to'], { nouns: ['blow', 'rebuke'] }),
  acts('unleash', ['on', 'against'], { nouns: ['attack', 'offensive', 'barrage', 'bombardment', 'strike', 'crackdown', 'wave', 'assault', 'war'] }),
  acts('deploy', ['to', 'against', 'in']),
  acts('order', ['on', 'against', 'in', 'into'], { nouns: ['suspension', 'seizure', 'confiscation', 'blockade', 'shutdown', 'internet_shutdown', 'dissolution', 'curfew', 'expulsion', 'deportation', 'strike', 'airstrike', 'attack', 'investigation', 'inquiry', 'probe', 'crackdown', 'arrest', 'release', 'withdrawal', 'deployment', 'mobilisation', 'mobilization', 'ceasefire', 'evacuation', 'closure', 'curfew', 'lockdown', 'expulsion', 'retreat'] }),
  // saying and sending
  acts('express', ['to', 'for', 'with', 'over', 'about', 'at', 'on']),
  acts('voice', ['to', 'for', 'over', 'about', 'at']),
  acts('convey', ['to', 'indirect']),
  acts('extend', ['to', 'indirect', 'for']),
  acts('offer', ['to', 'indirect', 'for']),
  acts('issue', ['to', 'against', 'on', 'for']),
  acts('deliver', ['to', 'against', 'on', 'indirect'], { nouns: ['note', 'letter', 'protest_note', 'demarche', 'démarche', 'aid', 'warning', 'ultimatum', 'message', 'speech', 'rebuke', 'blow', 'verdict', 'criticism', 'threat', 'condemnation', 'assistance', 'attack', 'strike', 'support', 'relief', 'statement', 'address'] }),
  acts('send', ['to', 'indirect']),
  acts('present', ['to', 'with'], { nouns: ['note', 'demarche', 'démarche', 'complaint', 'objection', 'appeal', 'claim', 'lawsuit', 'suit', 'case', 'charge', 'application', 'request', 'demand', 'motion', 'petition', 'bid'] }),
  acts('submit', ['to', 'against'], { nouns: ['complaint', 'objection', 'appeal', 'claim', 'lawsuit', 'suit', 'case', 'charge', 'application', 'request', 'demand', 'motion', 'petition', 'bid'] }),
  acts('lodge', ['with', 'against', 'to', 'at'], { nouns: ['complaint', 'objection', 'appeal', 'claim', 'lawsuit', 'suit', 'case', 'charge', 'application', 'request', 'demand', 'motion', 'petition', 'bid'] }),
  acts('file', ['against', 'with', 'to'], { nouns: ['complaint', 'objection', 'appeal', 'claim', 'lawsuit', 'suit', 'case', 'charge', 'application', 'request', 'demand', 'motion', 'petition', 'bid'] }),
  acts('hand', ['to', 'indirect'], { nouns: ['note', 'demarche', 'démarche', 'ultimatum', 'sentence', 'letter', 'message', 'invitation', 'victory', 'defeat'] }),
  acts('hand_over', ['to', 'indirect'], { nouns: ['note', 'letter', 'message', 'demarche', 'démarche', 'invitation'] }),
  acts('raise', ['with', 'over', 'about', 'against', 'to'], { nouns: ['concern', 'objection', 'complaint', 'alarm', 'doubt', 'demand', 'question', 'issue', 'tariff', 'alert'] }),
  acts('register', ['with', 'against', 'to'], { nouns: ['objection', 'complaint', 'concern', 'disapproval', 'dissent'] }),
  acts('pose', ['to'], { nouns: ['threat', 'challenge', 'question'] }),
  acts('show', ['for', 'to', 'with'], { nouns: ['support', 'solidarity', 'respect', 'readiness', 'willingness', 'interest', 'restraint', 'opposition', 'appreciation', 'gratitude'] }),
  acts('declare', ['on', 'against', 'in', 'for'], { aspect: 'announce', nouns: ['war', 'ceasefire', 'cease_fire', 'truce', 'support', 'emergency', 'martial_law', 'curfew', 'boycott', 'strike', 'jihad', 'amnesty', 'readiness', 'opposition', 'independence', 'mobilisation', 'mobilization', 'victory', 'embargo', 'blockade', 'sanction', 'alert'] }),
  acts('pledge', ['to', 'for', 'indirect'], { nouns: ['support', 'aid', 'assistance', 'allegiance', 'loyalty', 'help', 'cooperation', 'backing', 'solidarity', 'retaliation', 'revenge', 'response'] }),
  acts('provide', ['to', 'for', 'with']),
  acts('lend', ['to', 'indirect'], { nouns: ['support', 'backing', 'help', 'hand', 'assistance', 'aid'] }),
  acts('grant', ['to', 'indirect'], { nouns: ['asylum', 'amnesty', 'pardon', 'recognition', 'access', 'permission', 'loan', 'citizenship', 'approval', 'interview', 'audience', 'concession'] }),
  acts('render', ['to', 'indirect'], { nouns: ['assistance', 'aid', 'help', 'verdict', 'support', 'service'] }),
  acts('exchange', ['with'], { nouns: ['view', 'greeting', 'letter', 'message', 'fire', 'prisoner', 'note', 'congratulation', 'visit', 'information', 'threat', 'accusation', 'insult', 'blow', 'shot', 'strike'] }),
  acts('reach', ['with'], { nouns: ['agreement', 'deal', 'accord', 'consensus', 'compromise', 'understanding', 'truce', 'ceasefire', 'cease_fire', 'settlement', 'pact', 'verdict'] }),
  acts('conclude', ['with'], { nouns: ['agreement', 'deal', 'accord', 'treaty', 'pact', 'contract', 'settlement', 'talk', 'talks', 'negotiation', 'visit', 'exercise', 'meeting', 'summit', 'investigation'] }),
  acts('strike', ['with'], { nouns: ['deal', 'agreement', 'accord', 'bargain', 'compromise', 'pact', 'truce'] }),
  acts('establish', ['with'], { nouns: ['relation', 'tie', 'link', 'contact', 'cooperation', 'partnership', 'dialogue', 'control', 'ceasefire', 'blockade', 'checkpoint'] }),
  acts('maintain', ['with', 'on', 'against'], { aspect: 'continue', nouns: ['sanction', 'embargo', 'blockade', 'pressure', 'ceasefire', 'contact', 'relation', 'support', 'dialogue', 'presence', 'curfew', 'occupation'] }),
  acts('cast', ['against', 'on'], { nouns: ['veto', 'vote', 'doubt', 'blame'] }),
  acts('exercise', ['on', 'over'], { nouns: ['veto', 'restraint', 'pressure', 'control'] }),
  acts('use', ['against', 'on', 'over'], { nouns: ['force', 'veto', 'violence', 'torture', 'tear_gas', 'weapon', 'ammunition'] }),
  acts('pass', ['on', 'against'], { nouns: ['sentence', 'judgement', 'judgment', 'resolution', 'verdict', 'sanction'] }),
  acts('hand_down', ['to', 'against'], { nouns: ['sentence', 'verdict', 'conviction', 'ruling', 'judgement', 'judgment', 'indictment'] }),
  acts('bring', ['against', 'to'], { nouns: ['charge', 'case', 'suit', 'lawsuit', 'action', 'complaint', 'end', 'aid'] }),
  acts('press', ['against', 'with'], { nouns: ['charge', 'claim', 'demand', 'attack', 'offensive'] }),
  acts('win', ['from', 'over'], { nouns: ['support', 'backing', 'approval', 'release', 'concession', 'promise', 'pledge'] }),
  acts('secure', ['from'], { nouns: ['release', 'agreement', 'deal', 'support', 'promise', 'pledge', 'loan', 'ceasefire', 'truce'] }),
  // taking part
  acts('join', ['with', 'against'], { part: 'joins' }),
  acts('attend', ['with'], { part: 'joins' }),
  acts('participate', ['with'], { part: 'joins' }),
  acts('take_part', ['with'], { part: 'joins' }),
  acts('host', ['for', 'with'], { part: 'host' }),
  acts('chair', ['with'], { part: 'joins' }),
  acts('co-chair', ['with'], { part: 'joins' }),
  acts('co-host', ['with'], { part: 'host' }),
  acts('address', [], { part: 'joins', nouns: ['rally', 'summit', 'conference', 'meeting', 'session', 'assembly', 'demonstration', 'march'] }),
  acts('broker', ['between', 'with'], { lends: 'none', part: 'mediates' }),
  acts('mediate', ['between', 'with'], { lends: 'none', part: 'mediates' }),
  acts('facilitate', ['between', 'with'], { lends: 'none', part: 'mediates' }),
  acts('oversee', ['between'], { lends: 'none', part: 'mediates' }),
  // phases
  acts('begin', ALL, { aspect: 'begin' }),
  acts('start', ALL, { aspect: 'begin' }),
  acts('initiate', ALL, { aspect: 'begin' }),
  acts('commence', ALL, { aspect: 'begin' }),
  acts('kick_off', ALL, { aspect: 'begin' }),
  acts('embark', ['to', 'against', 'with'], { aspect: 'begin' }),
  acts('set_off', ['to'], { aspect: 'begin' }),
  acts('resume', ALL, { aspect: 'begin' }),
  acts('restart', ALL, { aspect: 'begin' }),
  acts('continue', ALL, { aspect: 'continue' }),
  acts('prolong', ALL, { aspect: 'continue' }),
  acts('keep_up', ALL, { aspect: 'continue' }),
  acts('step_up', ALL, { aspect: 'continue' }),
  acts('intensify', ALL, { aspect: 'continue' }),
  acts('escalate', ALL, { aspect: 'continue' }),
  acts('pursue', ALL, { aspect: 'continue', nouns: ['talk', 'talks', 'dialogue', 'negotiation', 'cooperation', 'investigation', 'offensive', 'attack'] }),
  acts('end', ALL, { aspect: 'end' }),
  acts('finish', ALL, { aspect: 'end' }),
  acts('complete', ALL, { aspect: 'end' }),
  acts('wrap_up', ALL, { aspect: 'end' }),
  acts('wind_up', ALL, { aspect: 'end' }),
  acts('stop', ALL, { aspect: 'end' }),
  acts('halt', ALL, { aspect: 'end' }),
  acts('cease', ALL, { aspect: 'end' }),
  acts('renew', ALL, { aspect: 'repeat' }),
  acts('reiterate', ['to', 'for', 'with'], { aspect: 'repeat' }),
  acts('repeat', ['to', 'for', 'against'], { aspect: 'repeat' }),
  acts('reaffirm', ['to', 'for', 'with'], { aspect: 'repeat' }),
  acts('restate', ['to', 'for', 'with'], { aspect: 'repeat' }),
  acts('reassert', ['to', 'for', 'over'], { aspect: 'repeat' }),
  acts('announce', ALL, { aspect: 'announce' }),
  acts('proclaim', ALL, { aspect: 'announce' }),
  acts('unveil', ALL, { aspect: 'announce', nouns: ['sanction', 'tariff', 'plan', 'proposal', 'package', 'restriction', 'measure'] }),
  acts('authorise', ALL, { aspect: 'announce' }),
  acts('authorize', ALL, { aspect: 'announce' }),
  acts('approve', ALL, { aspect: 'announce', nouns: ['sanction', 'aid', 'loan', 'deployment', 'sale', 'strike', 'package', 'mission', 'embargo', 'ban', 'resolution'] }),
  acts('adopt', ALL, { nouns: ['sanction', 'resolution', 'measure', 'declaration', 'statement', 'communique', 'law', 'restriction', 'package', 'ban', 'embargo'] }),
  // reversed: the subject is the one acted upon
  suffers('receive'),
  suffers('undergo'),
  suffers('face'),
  suffers('suffer'),
  suffers('endure'),
  suffers('sustain', ['from', 'by'], { nouns: ['attack', 'strike', 'shelling', 'casualty', 'bombardment', 'damage', 'injury'] }),
  suffers('withstand'),
  suffers('draw', ['from'], { nouns: ['criticism', 'condemnation', 'protest', 'rebuke', 'praise', 'outrage', 'fire', 'ire', 'anger', 'reaction', 'concern', 'rejection', 'objection'] }),
  suffers('attract', ['from'], { nouns: ['criticism', 'condemnation', 'praise', 'support', 'protest'] }),
  suffers('provoke', ['from', 'in'], { nouns: ['protest', 'criticism', 'condemnation', 'outrage', 'riot', 'demonstration', 'anger', 'rebuke', 'strike'] }),
  suffers('spark', ['from', 'in'], { nouns: ['protest', 'criticism', 'condemnation', 'outrage', 'riot', 'demonstration', 'clash', 'anger', 'strike'] }),
  suffers('trigger', ['from', 'in'], { nouns: ['protest', 'criticism', 'condemnation', 'outrage', 'riot', 'demonstration', 'clash', 'sanction', 'strike'] }),
  suffers('prompt', ['from', 'in'], { nouns: ['protest', 'criticism', 'condemnation', 'outrage', 'riot', 'demonstration', 'rebuke', 'praise'] }),
  suffers('come_under', ['from', 'by'], { nouns: ['fire', 'attack', 'criticism', 'shelling', 'bombardment', 'pressure', 'investigation', 'sanction', 'scrutiny'] }),
  suffers('earn', ['from'], { nouns: ['praise', 'rebuke', 'condemnation', 'criticism', 'support'] }),
  suffers('gain', ['from'], { nouns: ['support', 'recognition', 'backing', 'approval', 'release', 'access'] }),
  suffers('enjoy', ['from', 'of'], { nouns: ['support', 'backing', 'confidence', 'protection'] }),
  suffers('incur', ['from'], { nouns: ['sanction', 'wrath', 'criticism', 'penalty', 'condemnation'] }),
  suffers('serve', ['for', 'by'], { nouns: ['sentence', 'term'] }),
  suffers('stand', ['for', 'before'], { nouns: ['trial'] }),
  suffers('await', ['from', 'by'], { nouns: ['trial', 'sentence', 'deportation', 'extradition', 'execution'] }),
  // saying how things stand between two
  ...['underscore', 'underline', 'stress', 'emphasise', 'emphasize', 'highlight', 'affirm', 'reaffirm', 'reiterate'].map((lemma) =>
    acts(lemma, ['to', 'for', 'with'], {
      aspect: 'repeat',
      nouns: ['partnership', 'friendship', 'relation', 'relationship', 'tie', 'alliance', 'bond', 'importance', 'strength', 'value', 'depth', 'significance', 'closeness', 'warmth'],
    })),
])

/** A verb whose subject is an event noun, and which says that the event happened. */
export interface OccurrenceVerb {
  readonly lemma: string
  /** The verb counts only with this object: take place. */
  readonly object?: string
  /** Only in the passive: "was held". */
  readonly passive?: true
  readonly aspect?: Aspect
  /** Complements that hold the noun's recipient or place ("the attack hit the town"). */
  readonly recipientSlots?: readonly Slot[]
}

const happens = (lemma: string, more: Partial<OccurrenceVerb> = {}): OccurrenceVerb => Object.freeze({ lemma, ...more })

/** Occurrence verbs: "talks took place", "fighting erupted", "the strike lasted two days". */
export const OCCURRENCE_VERBS: readonly OccurrenceVerb[] = Object.freeze([
  happens('take', { object: 'place' }),
  happens('take_place'),
  happens('occur'),
  happens('happen'),
  happens('come'),
  happens('follow'),
  happens('ensue'),
  happens('unfold'),
  happens('arise'),
  happens('erupt', { aspect: 'begin' }),
  happens('break_out', { aspect: 'begin' }),
  happens('flare', { aspect: 'begin' }),
  happens('flare_up', { aspect: 'begin' }),
  happens('burst_out', { aspect: 'begin' }),
  happens('begin', { aspect: 'begin' }),
  happens('start', { aspect: 'begin' }),
  happens('commence', { aspect: 'begin' }),
  happens('open', { aspect: 'begin' }),
  happens('resume', { aspect: 'begin' }),
  happens('restart', { aspect: 'begin' }),
  happens('kick_off', { aspect: 'begin' }),
  happens('get_underway', { aspect: 'begin' }),
  happens('last', { aspect: 'continue' }),
  happens('continue', { aspect: 'continue' }),
  happens('go_on', { aspect: 'continue' }),
  happens('carry_on', { aspect: 'continue' }),
  happens('persist', { aspect: 'continue' }),
  happens('rage', { aspect: 'continue' }),
  happens('intensify', { aspect: 'continue' }),
  happens('escalate', { aspect: 'continue' }),
  happens('spread', { aspect: 'continue' }),
  happens('enter', { aspect: 'continue' }),
  happens('proceed', { aspect: 'continue' }),
  happens('go_ahead', { aspect: 'continue' }),
  happens('go_into', { aspect: 'begin' }),
  happens('take', { object: 'effect', aspect: 'begin' }),
  happens('come_into', { aspect: 'begin' }),
  happens('end', { aspect: 'end' }),
  happens('finish', { aspect: 'end' }),
  happens('conclude', { aspect: 'end' }),
  happens('wrap_up', { aspect: 'end' }),
  happens('stop', { aspect: 'end' }),
  happens('cease', { aspect: 'end' }),
  happens('subside', { aspect: 'end' }),
  happens('collapse', { aspect: 'end' }),
  happens('break_down', { aspect: 'end' }),
  happens('stall', { aspect: 'end' }),
  happens('hold', { passive: true }),
  happens('stage', { passive: true }),
  happens('conduct', { passive: true }),
  happens('carry_out', { passive: true }),
  happens('launch', { passive: true, aspect: 'begin' }),
  happens('hit', { recipientSlots: ['object'] }),
  happens('strike', { recipientSlots: ['object'] }),
  happens('target', { recipientSlots: ['object'] }),
  happens('kill', { recipientSlots: ['object'] }),
  happens('wound', { recipientSlots: ['object'] }),
  happens('injure', { recipientSlots: ['object'] }),
  happens('leave', { recipientSlots: ['object'] }),
  happens('claim', { recipientSlots: ['object'] }),
  happens('destroy', { recipientSlots: ['object'] }),
  happens('wipe', { recipientSlots: ['of'] }),
  happens('cripple', { recipientSlots: ['object'] }),
  happens('disable', { recipientSlots: ['object'] }),
  happens('paralyse', { recipientSlots: ['object'] }),
  happens('paralyze', { recipientSlots: ['object'] }),
  happens('disrupt', { recipientSlots: ['object'] }),
  happens('rock'),
  happens('shake'),
  happens('draw'),
  happens('attract'),
  happens('turn', { object: 'violent' }),
  happens('take', { object: 'life' }),
  happens('claim', { object: 'life' }),
  happens('cost', { object: 'life' }),
  happens('take', { object: 'toll' }),
  happens('damage', { recipientSlots: ['object'] }),
  happens('cause'),
  happens('involve', { recipientSlots: ['object'] }),
])
