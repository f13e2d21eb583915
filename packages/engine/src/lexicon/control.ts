/** Verbs whose infinitive is done by their subject even when an object stands between: "promised Kyiv to help". */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise', 'pledge', 'vow', 'threaten', 'offer', 'agree', 'commit', 'use', 'take', 'seize', 'travel', 'fly', 'arrive', 'visit', 'meet',
  'hold', 'speak', 'call_for', 'decide', 'refuse', 'decline', 'sign', 'issue', 'release', 'make', 'have', 'need', 'seek', 'join', 'gather',
])

/** Nouns whose infinitive tells what was done, not what may be done, when somebody uses or takes them: "took the chance to thank". */
export const IMPLICATIVE_NOUNS: ReadonlySet<string> = new Set(['opportunity', 'chance', 'occasion', 'time', 'moment', 'floor', 'step', 'trouble', 'visit', 'speech', 'address'])

/** Verbs whose infinitive happened if they did: "managed to", "went on to". */
export const IMPLICATIVE_VERBS: ReadonlySet<string> = new Set([
  'manage', 'go', 'proceed', 'use', 'take', 'seize', 'help', 'succeed', 'begin', 'start', 'continue', 'cease', 'stop', 'happen', 'choose',
  'dare', 'move', 'rush', 'come', 'appear', 'hasten', 'complete', 'finish', 'resume', 'keep', 'elect', 'return', 'let', 'allow', 'force',
  'cause', 'lead', 'compel', 'make', 'enable', 'permit', 'confirm', 'reiterate', 'get',
])
