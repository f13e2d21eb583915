/** Nouns that stand for a promise; what is promised hangs below: "an invitation to visit", "its readiness to help". */
export const POINTING_PROMISES: ReadonlySet<string> = new Set([
  'invitation', 'invite', 'offer', 'proposal', 'plan', 'intention', 'intent', 'readiness', 'willingness', 'preparedness', 'commitment', 'pledge', 'promise',
  'vow', 'guarantee', 'assurance', 'undertaking', 'determination', 'resolve', 'desire', 'agreement', 'decision', 'deal', 'understanding',
])

/** What, said to be still to come, is a promise: help, openings, visits, and keeping one's word. */
export const PROMISED_VERBS: ReadonlySet<string> = new Set([
  'provide', 'send', 'deliver', 'dispatch', 'ship', 'help', 'assist', 'support', 'supply', 'donate', 'fund', 'finance', 'grant', 'give', 'pay', 'lend', 'rebuild',
  'restore', 'reopen', 'resume', 'unblock', 'unfreeze', 'release', 'free', 'return', 'repatriate', 'ease', 'allow', 'let', 'permit', 'host', 'receive', 'visit',
  'attend', 'join', 'participate', 'travel', 'come', 'sail', 'export', 'share', 'train', 'cooperate', 'contribute', 'protect', 'respect', 'honour', 'honor',
  'observe', 'ensure', 'facilitate', 'mediate', 'open', 'launch', 'begin', 'start', 'build', 'repair', 'evacuate', 'disburse', 'coordinate', 'consult', 'recognise', 'recognize',
])

/** What states do together or for each other: told in their own words as still to come, it is a promise. */
export const FURTHERED: ReadonlySet<string> = new Set([
  'work', 'deepen', 'strengthen', 'enhance', 'expand', 'increase', 'intensify', 'accelerate', 'broaden', 'widen', 'boost', 'invest', 'implement', 'undertake', 'establish', 'create', 'collaborate', 'discuss', 'explore',
  'advance', 'promote', 'develop', 'convene', 'designate', 'step_up', 'engage', 'partner', 'step', 'upgrade', 'co-host', 'negotiate', 'sign', 'offer', 'mobilise', 'mobilize',
])

/** What pays another back: announced, it is a threat. */
export const RETALIATION: ReadonlySet<string> = new Set(['countermeasure', 'counter-measure', 'countersanction', 'counter-sanction', 'retaliate', 'retaliation', 'retaliatory', 'reciprocal', 'reciprocate', 'reprisal', 'tit-for-tat'])

/** "do everything possible", "do our utmost". */
export const UTMOST: ReadonlySet<string> = new Set(['everything', 'all', 'utmost', 'best', 'anything'])

/** Things that do not act of themselves: that they will come, whoever speaks of them promises. */
export const SENT_THINGS: ReadonlySet<string> = new Set([
  'ship', 'vessel', 'boat', 'aircraft', 'plane', 'flight', 'helicopter', 'convoy', 'shipment', 'aid', 'relief', 'money', 'fund', 'team', 'officer', 'expert', 'doctor',
  'engineer', 'border', 'crossing', 'embassy', 'consulate', 'access', 'supply', 'delivery', 'truck', 'lorry', 'train', 'grain', 'gas', 'vaccine',
])

/** Words that report a promise when what they report is still to come; fears, forecasts and warnings do not. */
export const PROMISING_CUES: ReadonlySet<string> = new Set([
  'say', 'tell', 'state', 'inform', 'reply', 'respond', 'answer', 'announce', 'declare', 'add', 'confirm', 'assure', 'reassure', 'reaffirm', 'affirm', 'reiterate', 'stress', 'write', 'notify', 'advise', 'repeat',
])

/** What is done by a timetable: told in the present with a day beside it, it is still to come. */
export const TIMETABLED: ReadonlySet<string> = new Set([
  'leave', 'depart', 'arrive', 'travel', 'fly', 'go', 'come', 'return', 'visit', 'meet', 'begin', 'start', 'open', 'end', 'resume', 'host', 'receive', 'reach', 'vote', 'hold', 'attend',
])

/** "will continue to coordinate", "would keep on sending": the act is the verb below. */
export const GOING_ON: ReadonlySet<string> = new Set(['continue', 'keep', 'go', 'carry'])
